import type { SupposedRevenue, WhatIf } from '#insights/views';
import { whatIfText } from './what-if-text.ts';

const revenue: SupposedRevenue = {
  currency: 'EUR',
  renewableMinor: { before: 100_000, after: 100_000 },
  atRiskMinor: { before: 40_000, after: 30_000 },
  profitAtRiskMinor: { before: null, after: null },
  accounts: { before: 2, after: 2 },
  profitKnown: { before: 0, after: 0 },
};

/** What is said last: of money in all. */
const said = (more: Partial<SupposedRevenue>): string | undefined => {
  const one: SupposedRevenue = { ...revenue, ...more };
  const totals = { accounts: 2, moved: 1, refused: 0, due: { before: 0, after: 0 } };
  const outcome: WhatIf = {
    asOf: '2026-03-31',
    knownAt: null,
    position: 'ledger.1',
    on: '2026-03-31',
    horizonDays: 180,
    accounts: [],
    totals: { ...totals, revenue: [one] },
  };
  return whatIfText(outcome).split('\n').at(-1);
};

describe('what would be at risk, on the command line', () => {
  it('is said without profit where that is known of nobody', () =>
    expect(said({})).toBe('Revenue at risk: 400.00 EUR to 300.00 EUR.'));

  it('is said with the profit in it, and of how many accounts that is known', () =>
    expect(
      said({
        profitAtRiskMinor: { before: null, after: -500 },
        profitKnown: { before: 0, after: 1 },
      }),
    ).toBe(
      'Revenue at risk: 400.00 EUR to 300.00 EUR. Profit at risk: not known to -5.00 EUR, known of 1 of 2 accounts.',
    ));
});
