import type { Condition, ListFilter, ListRow, ListShape } from '#kernel/lists';
import { onlyConditions } from '../lists/only.ts';
import type { Day } from '#kernel/time';
import { inUnits } from '../today/stake.ts';
import type { RevenueAtRisk } from '../churn-risk/revenue-at-risk.view.ts';
import type { ScoreName } from '../score/bands.ts';
import type { PortfolioRow, PortfolioSort, Standing } from './portfolio.view.ts';
import type { PortfolioQuery } from './portfolio.query.ts';

/** The portfolio as it is searched, sorted and filtered: one row an account. */
export const portfolioList: ListShape = {
  name: 'portfolio',
  version: 11,
  columns: {
    accountId: 'text',
    name: 'text',
    managerId: 'text',
    status: 'text',
    key: 'number',
    loyalty: 'number',
    loyaltyBand: 'text',
    loyaltyStanding: 'text',
    churnRisk: 'number',
    churnRiskBand: 'text',
    churnRiskStanding: 'text',
    coverage: 'number',
    coverageBand: 'text',
    coverageStanding: 'text',
    revenue: 'text',
    nextWorseOn: 'text',
    nextWorseScore: 'text',
    nextWorseBand: 'text',
    firstOrderOn: 'text',
    lastOrderOn: 'text',
    lastContactOn: 'text',
    remedy: 'number',
    // In units of its own currency.
    atStake: 'number',
    inHand: 'number',
    asideUntil: 'text',
    neglectedOn: 'text',
    twoSidedOn: 'text',
    quietSince: 'text',
    // 1 while the next worse day is still to be worked out.
    worsePending: 'number',
    // Why there are no scores, and the event that comes from.
    problem: 'text',
    problemEventId: 'text',
  },
  searched: ['name', 'accountId', 'managerId'],
  // Documented in docs/views.md.
  report: {
    id: 'accountId',
    hidden: ['worsePending', 'problemEventId', 'quietSince'],
    persons: ['managerId'],
    tuples: {
      revenue: {
        currency: 'text',
        renewableMinor: 'integer',
        atRiskMinor: 'integer',
        profitAtRiskMinor: 'integer',
      },
    },
  },
} satisfies ListShape & { readonly columns: Readonly<Record<ColumnSort, 'text' | 'number'>> };

/** A row with what only the list itself needs. */
export type ListedRow = PortfolioRow & {
  readonly firstOrderOn: Day | null;
  readonly quietSince: Day | null;
};

/** What is at risk is money in several currencies: `SortedWithinCurrencies` sorts by it. */
export type MoneySort = Extract<PortfolioSort, 'atRisk' | 'profitAtRisk'>;

export const isMoney = (column: string): column is MoneySort =>
  column === 'atRisk' || column === 'profitAtRisk';

/** What rests in a column of its own. */
type ColumnSort = Exclude<PortfolioSort, MoneySort>;

export const listRow = (row: ListedRow, isWorsePending: boolean): ListRow =>
  new WrittenWhenRead(row, cellsOf(row, isWorsePending));

/** A row whose body is written once somebody reads it: of a past portfolio only the rows of a page are shown. */
class WrittenWhenRead implements ListRow {
  constructor(
    private readonly shown: ListedRow,
    readonly cells: ListRow['cells'],
  ) {}

  get key(): string {
    return this.shown.accountId;
  }

  get body(): string {
    const { firstOrderOn: _first, quietSince: _quiet, ...shown } = this.shown;
    return JSON.stringify(shown);
  }
}

function cellsOf(row: ListedRow, isWorsePending: boolean): ListRow['cells'] {
  const { revenue } = row;
  return {
    accountId: row.accountId,
    name: row.name,
    managerId: row.managerId,
    status: row.status,
    key: row.key ? 1 : 0,
    loyalty: valueIn(row, 'loyalty'),
    loyaltyBand: row.loyaltyBand,
    loyaltyStanding: standingIn(row, 'loyalty'),
    churnRisk: valueIn(row, 'churnRisk'),
    churnRiskBand: row.churnRiskBand,
    churnRiskStanding: standingIn(row, 'churnRisk'),
    coverage: valueIn(row, 'coverage'),
    coverageBand: row.coverageBand,
    coverageStanding: standingIn(row, 'coverage'),
    revenue: revenue.length > 0 ? JSON.stringify(revenue.map(tupleOf)) : null,
    nextWorseOn: row.nextWorseOn,
    nextWorseScore: row.nextWorseScore,
    nextWorseBand: row.nextWorseBand,
    firstOrderOn: row.firstOrderOn,
    lastOrderOn: row.lastOrderOn,
    lastContactOn: row.lastContactOn,
    remedy: row.remedy,
    atStake: row.stake && inUnits(row.stake.amountMinor, row.stake.currency),
    inHand: row.inHand,
    asideUntil: row.asideUntil,
    neglectedOn: row.neglectedOn,
    twoSidedOn: row.twoSidedOn,
    quietSince: row.quietSince,
    worsePending: isWorsePending ? 1 : 0,
    problem: row.problem?.says ?? null,
    problemEventId: row.problem?.eventId ?? null,
  };
}

/** A value that is not judged sorts after those that are, and is in no report: the row shown has it. */
const valueIn = (row: PortfolioRow, name: ScoreName) => (row.tooEarly?.[name] ? null : row[name]);

function standingIn(row: PortfolioRow, name: ScoreName): Exclude<Standing, 'none'> | null {
  return row.tooEarly?.[name] ? 'too-early' : row[`${name}Band`];
}

export const portfolioRowOf = ({ body }: ListRow): PortfolioRow => JSON.parse(body) as PortfolioRow;

/** Accounts that cannot be scored. */
export const UNSCORED: ListFilter = { where: [{ column: 'problem', from: '' }] };

/** Amounts of a row's `revenue` cell, for totals. */
export const revenueOf = (cell: string): readonly RevenueAtRisk[] =>
  (JSON.parse(cell) as [string, number, number, number | null][]).map(
    ([currency, renewableMinor, atRiskMinor, profitAtRiskMinor]) => ({
      currency,
      renewableMinor,
      atRiskMinor,
      profitAtRiskMinor,
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

/** What is at risk in a currency by a row's `revenue` cell, in minor units; undefined where none is known of that. */
export function amountIn(cell: string, currency: string, money: MoneySort): number | undefined {
  const at = cell.indexOf(`["${currency}",`);
  if (at < 0) return undefined;
  const end = cell.indexOf(']', at);
  const beforeProfit = cell.lastIndexOf(',', end);
  const amount =
    money === 'profitAtRisk'
      ? cell.slice(beforeProfit + 1, end)
      : cell.slice(cell.lastIndexOf(',', beforeProfit - 1) + 1, beforeProfit);
  return amount === 'null' ? undefined : Number(amount);
}

export const filterOf = (query: PortfolioQuery): ListFilter => ({
  ...(query.search === undefined ? {} : { search: query.search }),
  where: [
    ...onlyConditions(query.only),
    ...(query.named === undefined ? [] : [{ column: 'name', begins: query.named }]),
    ...oneOf('managerId', query.managerIds),
    ...(query.key === undefined ? [] : [{ column: 'key', in: [query.key ? 1 : 0] }]),
    ...oneOf('status', query.statuses),
    ...oneOf('loyaltyStanding', query.loyaltyBands),
    ...oneOf('churnRiskStanding', query.churnRiskBands),
    ...oneOf('coverageStanding', query.coverageBands),
  ],
});

/** `none` asks for rows without a value. */
const oneOf = (column: string, values: readonly string[] | undefined): readonly Condition[] =>
  values && values.length > 0
    ? [{ column, in: values.map((value) => (value === 'none' ? null : value)) }]
    : [];

const tupleOf = ({ currency, renewableMinor, atRiskMinor, profitAtRiskMinor }: RevenueAtRisk) => [
  currency,
  renewableMinor,
  atRiskMinor,
  profitAtRiskMinor,
];
