import type { Cell } from '#kernel/lists';
import type { Currency } from '#kernel/money';
import { portfolioTotals, TOTALLED } from './portfolio-totals.ts';
import type { PortfolioGroup, PortfolioGrouping } from './portfolio.view.ts';

/** In which column stands what accounts are put together by. */
const COLUMNS = {
  managerId: 'managerId',
  status: 'status',
  churnRiskBand: 'churnRiskStanding',
  loyaltyBand: 'loyaltyStanding',
  coverageBand: 'coverageStanding',
} as const satisfies Readonly<Record<PortfolioGrouping, string>>;

/** What groups are made of, in this order. */
export const groupedColumns = (by: PortfolioGrouping): readonly string[] => [
  COLUMNS[by],
  ...TOTALLED,
];

/**
 * Rows put together by their first cell, each group with its totals; those with most at risk in the main currency
 * first, of equal ones the larger, then the first by its value. Whoever has no value comes last.
 */
export function portfolioGroups(
  rows: readonly (readonly Cell[])[],
  currencies: readonly Currency[],
): readonly PortfolioGroup[] {
  const byValue = Map.groupBy(rows, ([value]) => value ?? null);
  const groups = [...byValue].map(([value, members]): PortfolioGroup => ({
    value: value === null ? NONE : String(value),
    ...portfolioTotals(
      members.map(([, ...cells]) => cells),
      currencies,
    ),
  }));
  const [main] = currencies;
  const atRisk = ({ revenue }: PortfolioGroup): number =>
    revenue.find(({ currency }) => currency === main)?.atRiskMinor ?? 0;
  return groups.sort(
    (one, other) =>
      Number(one.value === NONE) - Number(other.value === NONE) ||
      atRisk(other) - atRisk(one) ||
      other.accounts - one.accounts ||
      (one.value < other.value ? -1 : 1),
  );
}

const NONE = 'none';
