import type { Cell } from '#kernel/lists';
import type { RevenueAtRisk } from '../churn-risk/revenue-at-risk.view.ts';
import type { PortfolioTotals } from './portfolio.view.ts';
import { revenueOf } from './portfolio.list.ts';

/** The columns totals are made of, in this order. */
export const TOTALLED = ['loyaltyBand', 'churnRiskBand', 'coverageBand', 'revenue'] as const;

/** Accounts by band, and revenue by currency: amounts of different currencies are never added. */
export function portfolioTotals(rows: readonly (readonly Cell[])[]): PortfolioTotals {
  const byBand = {
    loyalty: { loyal: 0, wavering: 0, fragile: 0, none: 0 },
    churnRisk: { low: 0, watch: 0, elevated: 0, high: 0, none: 0 },
    coverage: { covered: 0, gaps: 0, exposed: 0, none: 0 },
  };
  const revenue = new Map<string, RevenueAtRisk>();
  for (const [loyalty, churnRisk, coverage, amounts] of rows) {
    count(byBand.loyalty, loyalty);
    count(byBand.churnRisk, churnRisk);
    count(byBand.coverage, coverage);
    if (typeof amounts === 'string') for (const amount of revenueOf(amounts)) add(revenue, amount);
  }
  const inOrder = [...revenue.values()].sort((one, other) =>
    one.currency < other.currency ? -1 : 1,
  );
  return { accounts: rows.length, byBand, revenue: inOrder };
}

function count(bands: Record<string, number>, band: Cell | undefined): void {
  const name = typeof band === 'string' && Object.hasOwn(bands, band) ? band : 'none';
  bands[name] = (bands[name] ?? 0) + 1;
}

function add(sums: Map<string, RevenueAtRisk>, amount: RevenueAtRisk): void {
  const { currency, renewableMinor, atRiskMinor } = amount;
  const sum = sums.get(currency);
  sums.set(currency, {
    currency,
    renewableMinor: (sum?.renewableMinor ?? 0) + renewableMinor,
    atRiskMinor: (sum?.atRiskMinor ?? 0) + atRiskMinor,
  });
}
