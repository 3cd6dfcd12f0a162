import type { Cell } from '#kernel/lists';
import type { Currency } from '#kernel/money';
import type { RevenueAtRisk } from '../churn-risk/revenue-at-risk.view.ts';
import type { PortfolioTotals, RevenueTotal } from './portfolio.view.ts';
import { revenueOf } from './portfolio.list.ts';

/** The columns totals are made of, in this order. */
export const TOTALLED = [
  'loyaltyStanding',
  'churnRiskStanding',
  'coverageStanding',
  'revenue',
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
  const revenue = new Map<Currency, Sums>();
  for (const [loyalty, churnRisk, coverage, amounts] of rows) {
    count(byBand.loyalty, loyalty);
    count(byBand.churnRisk, churnRisk);
    count(byBand.coverage, coverage);
    if (typeof amounts === 'string') for (const amount of revenueOf(amounts)) add(revenue, amount);
  }
  const inOrder = currencies.flatMap((currency) => {
    const sums = revenue.get(currency);
    return sums ? [totalOf(currency, sums)] : [];
  });
  return { accounts: rows.length, byBand, revenue: inOrder };
}

/** In minor units, of any size. */
interface Sums {
  renewable: bigint;
  atRisk: bigint;
}

const totalOf = (currency: Currency, { renewable, atRisk }: Sums): RevenueTotal => {
  const total = { currency, renewableMinor: Number(renewable), atRiskMinor: Number(atRisk) };
  // What is at risk is a part of the other.
  if (renewable <= Number.MAX_SAFE_INTEGER) return total;
  return { ...total, exact: { renewableMinor: String(renewable), atRiskMinor: String(atRisk) } };
};

function count(bands: Record<string, number>, band: Cell | undefined): void {
  const name = typeof band === 'string' && Object.hasOwn(bands, band) ? band : 'none';
  bands[name] = (bands[name] ?? 0) + 1;
}

function add(
  sums: Map<Currency, Sums>,
  { currency, renewableMinor, atRiskMinor }: RevenueAtRisk,
): void {
  const sum = sums.get(currency) ?? { renewable: 0n, atRisk: 0n };
  sum.renewable += BigInt(renewableMinor);
  sum.atRisk += BigInt(atRiskMinor);
  sums.set(currency, sum);
}
