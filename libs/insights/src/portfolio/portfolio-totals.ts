import type { Cell } from '#kernel/lists';
import type { Currency } from '#kernel/money';
import type { Day } from '#kernel/time';
import type { PortfolioTotals } from './portfolio.view.ts';
import { revenueOf } from './portfolio.list.ts';
import { RevenueSums } from './revenue-sums.ts';

/** The columns totals are made of, in this order. */
export const TOTALLED = [
  'loyaltyStanding',
  'churnRiskStanding',
  'coverageStanding',
  'revenue',
  'firstOrderOn',
] as const;

/**
 * Accounts by band, and revenue by currency, in the order of the installation's currencies: amounts of different ones
 * are neither added nor compared. Sums are exact, however large.
 */
export function portfolioTotals(
  rows: readonly (readonly Cell[])[],
  currencies: readonly Currency[],
): PortfolioTotals {
  const byBand = {
    loyalty: { loyal: 0, wavering: 0, fragile: 0, 'too-early': 0, none: 0 },
    churnRisk: { low: 0, watch: 0, elevated: 0, high: 0, 'too-early': 0, none: 0 },
    coverage: { covered: 0, gaps: 0, exposed: 0, 'too-early': 0, none: 0 },
  };
  const sums = new RevenueSums();
  let firstOrderOn: Day | null = null;
  for (const [loyalty, churnRisk, coverage, amounts, first] of rows) {
    count(byBand.loyalty, loyalty);
    count(byBand.churnRisk, churnRisk);
    count(byBand.coverage, coverage);
    if (typeof amounts === 'string') sums.add(revenueOf(amounts));
    if (typeof first === 'string' && (firstOrderOn === null || first < firstOrderOn)) {
      firstOrderOn = first;
    }
  }
  const found = sums.currencies;
  const revenue = currencies.flatMap((one) => (found.has(one) ? [sums.totalIn(one)] : []));
  return { accounts: rows.length, byBand, revenue, firstOrderOn };
}

function count(bands: Record<string, number>, band: Cell | undefined): void {
  const name = typeof band === 'string' && Object.hasOwn(bands, band) ? band : 'none';
  bands[name] = (bands[name] ?? 0) + 1;
}
