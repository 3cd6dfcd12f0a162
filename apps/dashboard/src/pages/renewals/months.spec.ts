import type { RenewalRow } from '#insights/views';
import { monthsOf, worthOf } from './months.ts';

const row = (decisionOn: string, annualMinor: number, currency = 'EUR'): RenewalRow => ({
  accountId: 'ACME',
  name: 'Acme',
  managerId: null,
  contractId: `C-${String(annualMinor)}`,
  renewal: 1,
  decisionOn,
  endsOn: '2027-12-31',
  selfRenewing: true,
  status: 'running',
  draftedOn: null,
  annualMinor,
  currency,
  risk: 0.1,
});

describe('decisions by month', () => {
  it('cover a year from the month asked in, each currency by itself, the largest first', () => {
    const rows = [
      row('2026-10-05', 100),
      row('2026-10-01', 300),
      row('2026-12-31', 50),
      row('2027-08-31', 9_000, 'USD'),
      row('2028-01-01', 1),
    ];
    const [eur, usd] = monthsOf(rows, '2026-09-30');
    expect(eur).toMatchObject({ currency: 'EUR', largestMinor: 400 });
    expect(eur?.months.map(({ month }) => month)).toEqual([
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
      '2027-05',
      '2027-06',
      '2027-07',
      '2027-08',
    ]);
    expect(eur?.months[1]).toMatchObject({
      annualMinor: 400,
      rows: [{ annualMinor: 300 }, { annualMinor: 100 }],
      others: 0,
    });
    expect(usd?.months.at(-1)).toMatchObject({ annualMinor: 9_000 });
  });

  it('put together what is too small to be told apart', () => {
    const many = Array.from({ length: 30 }, (_, nth) => row('2026-09-15', nth + 1));
    const [month] = monthsOf(many, '2026-09-01')[0]!.months;
    expect(month).toMatchObject({ others: 6, othersMinor: 21, annualMinor: 465 });
    expect(month?.rows).toHaveLength(24);
  });

  it('are none without contracts', () => expect(monthsOf([], '2026-09-01')).toEqual([]));
});

describe('what contracts are worth', () => {
  it('is said in each currency, that of most contracts first', () => {
    const rows = [row('2026-10-05', 7, 'USD'), row('2026-10-05', 1), row('2026-11-05', 2)];
    expect(worthOf(rows)).toEqual([
      { currency: 'EUR', amountMinor: 3 },
      { currency: 'USD', amountMinor: 7 },
    ]);
  });
});
