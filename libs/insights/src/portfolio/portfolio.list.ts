import type { Condition, ListFilter, ListRow, ListShape } from '#kernel/lists';
import { exponentOf } from '#kernel/money';
import type { RevenueAtRisk } from '../churn-risk/revenue-at-risk.view.ts';
import type { PortfolioRow, PortfolioSort } from './portfolio.view.ts';
import type { PortfolioQuery } from './portfolio.query.ts';

/** The portfolio as it is searched, sorted and filtered: one row an account. */
export const portfolioList: ListShape = {
  name: 'portfolio',
  version: 4,
  columns: {
    accountId: 'text',
    name: 'text',
    managerId: 'text',
    status: 'text',
    key: 'number',
    loyalty: 'number',
    loyaltyBand: 'text',
    churnRisk: 'number',
    churnRiskBand: 'text',
    coverage: 'number',
    coverageBand: 'text',
    atRisk: 'number',
    revenue: 'text',
    nextWorseOn: 'text',
    lastOrderOn: 'text',
    lastContactOn: 'text',
    // 1 while the next worse day is still to be worked out.
    worsePending: 'number',
    // Why there are no scores, and the event that comes from.
    problem: 'text',
    problemEventId: 'text',
  },
  searched: ['name', 'accountId', 'managerId'],
  // Documented in docs/views.md. The amount the list sorts by is left out: amounts are to be had by currency.
  report: {
    id: 'accountId',
    hidden: ['atRisk', 'worsePending', 'problemEventId'],
    tuples: { revenue: { currency: 'text', renewableMinor: 'integer', atRiskMinor: 'integer' } },
  },
} satisfies ListShape & { readonly columns: Readonly<Record<PortfolioSort, 'text' | 'number'>> };

export function listRow(row: PortfolioRow, isWorsePending: boolean): ListRow {
  const { accountId, name, managerId, status, revenue } = row;
  return {
    key: accountId,
    cells: {
      accountId,
      name,
      managerId,
      status,
      key: row.key ? 1 : 0,
      loyalty: row.loyalty,
      loyaltyBand: row.loyaltyBand,
      churnRisk: row.churnRisk,
      churnRiskBand: row.churnRiskBand,
      coverage: row.coverage,
      coverageBand: row.coverageBand,
      atRisk: largestAtRisk(revenue),
      revenue: revenue.length > 0 ? JSON.stringify(revenue.map(triple)) : null,
      nextWorseOn: row.nextWorseOn,
      lastOrderOn: row.lastOrderOn,
      lastContactOn: row.lastContactOn,
      worsePending: isWorsePending ? 1 : 0,
      problem: row.problem?.says ?? null,
      problemEventId: row.problem?.eventId ?? null,
    },
    body: JSON.stringify(row),
  };
}

export const portfolioRowOf = ({ body }: ListRow): PortfolioRow => JSON.parse(body) as PortfolioRow;

/** Accounts that cannot be scored. */
export const UNSCORED: ListFilter = { where: [{ column: 'problem', from: '' }] };

/** Amounts of a row's `revenue` cell, for totals. */
export const revenueOf = (cell: string): readonly RevenueAtRisk[] =>
  (JSON.parse(cell) as [string, number, number][]).map(
    ([currency, renewableMinor, atRiskMinor]) => ({
      currency,
      renewableMinor,
      atRiskMinor,
    }),
  );

/** Currencies of a row's `revenue` cell. Tens of thousands are looked at for one answer, so nothing is parsed. */
export function currenciesIn(cell: string): readonly string[] {
  const found: string[] = [];
  for (let at = cell.indexOf('["'); at >= 0; at = cell.indexOf('["', at + 1)) {
    found.push(cell.slice(at + 2, at + 5));
  }
  return found;
}

/** What is at risk in a currency by a row's `revenue` cell, in minor units; undefined where it has none of that. */
export function atRiskIn(cell: string, currency: string): number | undefined {
  const at = cell.indexOf(`["${currency}",`);
  if (at < 0) return undefined;
  const end = cell.indexOf(']', at);
  return Number(cell.slice(cell.lastIndexOf(',', end) + 1, end));
}

export const filterOf = (query: PortfolioQuery): ListFilter => ({
  ...(query.search === undefined ? {} : { search: query.search }),
  where: [
    ...(query.named === undefined ? [] : [{ column: 'name', begins: query.named }]),
    ...oneOf('managerId', query.managerIds),
    ...(query.key === undefined ? [] : [{ column: 'key', in: [query.key ? 1 : 0] }]),
    ...oneOf('status', query.statuses),
    ...oneOf('loyaltyBand', query.loyaltyBands),
    ...oneOf('churnRiskBand', query.churnRiskBands),
    ...oneOf('coverageBand', query.coverageBands),
  ],
});

/** `none` asks for rows without a value. */
const oneOf = (column: string, values: readonly string[] | undefined): readonly Condition[] =>
  values && values.length > 0
    ? [{ column, in: values.map((value) => (value === 'none' ? null : value)) }]
    : [];

const triple = ({ currency, renewableMinor, atRiskMinor }: RevenueAtRisk) => [
  currency,
  renewableMinor,
  atRiskMinor,
];

/**
 * What the list sorts by while all its revenue is in one currency, in whole units of that; where there are several,
 * `SortedWithinCurrencies` sorts.
 */
function largestAtRisk(revenue: readonly RevenueAtRisk[]): number | null {
  if (revenue.length === 0) return null;
  const units = revenue.map(
    ({ currency, atRiskMinor }) => atRiskMinor / 10 ** exponentOf(currency),
  );
  return Math.max(...units);
}
