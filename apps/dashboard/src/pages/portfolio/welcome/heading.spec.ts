import { guessMapping, headingOf } from './heading.ts';

describe('the heading of a file', () => {
  it('is its first line, without quotes and byte order mark', () => {
    expect(headingOf('\uFEFFInvoiceNo,"Invoice, date","the ""type"""\r\n1,2,3')).toEqual([
      'InvoiceNo',
      'Invoice, date',
      'the "type"',
    ]);
  });

  it('is empty for an empty file', () => {
    expect(headingOf('')).toEqual([]);
  });
});

describe('guessing which column holds what', () => {
  it('goes by our own names first, then by names others give', () => {
    expect(guessMapping(['Customer ID', 'InvoiceDate', 'type', 'Total', 'amount'])).toEqual({
      account_id: 'Customer ID',
      occurred_at: 'InvoiceDate',
      type: 'type',
      amount: 'amount',
    });
  });

  it('takes no column twice', () => {
    const mapping = guessMapping(['order', 'account']);
    expect(new Set(Object.values(mapping)).size).toBe(Object.values(mapping).length);
  });
});
