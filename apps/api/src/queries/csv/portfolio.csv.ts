import { formatAmount } from '#kernel/money';
import type { PortfolioPage, PortfolioRow, ScoreName } from '#insights/views';
import type { CsvTable } from './csv-answer.ts';

const HEADING = [
  'account_id',
  'name',
  'status',
  'manager_id',
  'key',
  'churn_risk',
  'churn_risk_standing',
  'loyalty',
  'loyalty_standing',
  'coverage',
  'coverage_standing',
  'next_worse_on',
  'next_worse_score',
  'next_worse_band',
  'last_contact_on',
  'last_order_on',
  'problem',
];

/** A row an account, with three columns of amounts for each currency: those are not added. */
export function portfolioTable({ totals }: PortfolioPage): CsvTable<PortfolioPage> {
  const currencies = totals.revenue.map(({ currency }) => currency);
  const seen = new Set<string>();
  /** An account that moved in the order between two pages may stand on both. */
  const isNew = ({ accountId }: PortfolioRow): boolean => {
    if (seen.has(accountId)) return false;
    seen.add(accountId);
    return true;
  };
  return {
    heading: [
      ...HEADING,
      ...currencies.flatMap((currency) => AMOUNTS.map(([name]) => `${name}_${currency}`)),
    ],
    rowsOf: ({ rows }) =>
      rows
        .filter(isNew)
        .map((row) => [...cellsOf(row), ...currencies.flatMap((one) => amountsOf(row, one))]),
  };
}

const cellsOf = (row: PortfolioRow) => [
  row.accountId,
  row.name,
  row.status,
  row.managerId,
  row.key ? 1 : 0,
  ...scoreOf(row, 'churnRisk'),
  ...scoreOf(row, 'loyalty'),
  ...scoreOf(row, 'coverage'),
  row.nextWorseOn,
  row.nextWorseScore,
  row.nextWorseBand,
  row.lastContactOn,
  row.lastOrderOn,
  row.problem?.says ?? null,
];

/** The figure, and whether it may be judged by. */
const scoreOf = (row: PortfolioRow, name: ScoreName) => [
  row[name],
  row.tooEarly?.[name] ? 'too-early' : row[`${name}Band`],
];

/** Empty where the account has nothing in the currency, or no margin of its orders is known. */
function amountsOf({ revenue }: PortfolioRow, currency: string): readonly (string | null)[] {
  const found = revenue.find((one) => one.currency === currency);
  return AMOUNTS.map(([, field]) => {
    const minor = found?.[field] ?? null;
    return minor === null ? null : formatAmount(minor, currency);
  });
}

const AMOUNTS = [
  ['renewable', 'renewableMinor'],
  ['at_risk', 'atRiskMinor'],
  ['profit_at_risk', 'profitAtRiskMinor'],
] as const;
