import { summaryOf } from './summary.ts';

describe('the summary of an event', () => {
  it('names its fields, amounts in their currency', () => {
    const data = { orderId: 'O1', amountMinor: 12_345, currency: 'EUR', lines: [{}, {}] };
    expect(summaryOf({ data, personal: null })).toBe('order id O1, amount 123.45 EUR, lines (2)');
  });

  it('tells flags apart, joins ids and keeps texts on one line', () => {
    const data = { answered: false, stakeholderIds: ['S1', 'S2'], colleagueIds: [] };
    expect(summaryOf({ data, personal: { note: 'Called\nback' } })).toBe(
      'not answered, stakeholder ids S1+S2, note Called back',
    );
  });

  it('shows what a correction holds', () => {
    const data = { event: 'E1', data: { amountMinor: 100, currency: 'JPY' } };
    expect(summaryOf({ data, personal: null })).toBe('event E1, data {amount 100 JPY}');
  });
});
