import type { ScoreQuery } from '../asking/moments.ts';
import type { Only } from '../lists/only.ts';
import type { PagedQuestion } from '../asking/paging.ts';
import type { AccountStatus } from '../overview/overview.view.ts';
import type { PortfolioGrouping, PortfolioSort, Standing } from './portfolio.view.ts';

/** The horizon of churn risk where none is said. */
export const HORIZON_DAYS = 180;

/**
 * No shorter horizon is asked for, and no longer. Silence of some days says nothing of most customers, and past two
 * years nobody knows.
 */
export const HORIZON_DAYS_MIN = 30;
export const HORIZON_DAYS_MAX = 730;

export const PORTFOLIO_LIMIT_MAX = 200;

/** No tag of a language in use is longer. */
export const LANGUAGE_MAX = 35;

/** So long a text is searched for. */
export const SEARCH_MAX = 200;

/** So many values of one filter. */
export const CHOICES_MAX = 50;

/** As many accounts' sparklines are drawn at once. */
export const SPARKLINES_MAX = 100;

export type SortDirection = 'asc' | 'desc';

/** What the portfolio can be sorted by, and which way round where none is said: figures begin with the largest. */
export const SORT_DIRECTIONS = {
  name: 'asc',
  accountId: 'asc',
  managerId: 'asc',
  loyalty: 'desc',
  churnRisk: 'desc',
  coverage: 'desc',
  atRisk: 'desc',
  profitAtRisk: 'desc',
  nextWorseOn: 'asc',
  lastOrderOn: 'asc',
  lastContactOn: 'asc',
} as const satisfies Readonly<Record<PortfolioSort, SortDirection>>;

// Its keys are those just written.
export const PORTFOLIO_SORTS = Object.keys(SORT_DIRECTIONS) as readonly PortfolioSort[];

/** What accounts can be put together by. */
export const PORTFOLIO_GROUPINGS = [
  'managerId',
  'status',
  'churnRiskBand',
  'loyaltyBand',
  'coverageBand',
] as const satisfies readonly PortfolioGrouping[];

/** What is sorted by where nothing is said. */
export const PORTFOLIO_SORT = 'churnRisk' satisfies PortfolioSort;

/** Which accounts, in which order, as of when. Of a list any one will do; all that is said must hold. */
export interface PortfolioQuery extends ScoreQuery {
  readonly only?: Only;
  /** Words to be found in name, id or manager. */
  readonly search?: string | undefined;
  /** Words with which words of the name begin. */
  readonly named?: string | undefined;
  readonly sort?: PortfolioSort | undefined;
  readonly direction?: SortDirection | undefined;
  /** Whose dictionaries names are sorted by (BCP 47); without, and in one not known here, folded to plain letters. */
  readonly language?: string | undefined;
  readonly managerIds?: readonly string[] | undefined;
  readonly key?: boolean | undefined;
  readonly statuses?: readonly AccountStatus[] | undefined;
  readonly loyaltyBands?: readonly Standing<'loyalty'>[] | undefined;
  readonly churnRiskBands?: readonly Standing<'churnRisk'>[] | undefined;
  readonly coverageBands?: readonly Standing<'coverage'>[] | undefined;
  readonly limit?: number | undefined;
  /** From the page before, for the very same question; today's goes on with the day it began on. */
  readonly cursor?: string | undefined;
}

/** The order of the rows: the usual one where none is said. */
export const sortOf = ({
  sort = PORTFOLIO_SORT,
  direction,
}: PortfolioQuery): { readonly column: PortfolioSort; readonly direction: SortDirection } => ({
  column: sort,
  direction: direction ?? SORT_DIRECTIONS[sort],
});

/** The question that cursors of the portfolio belong to. */
export function portfolioAsked(query: PortfolioQuery): PagedQuestion {
  const { asOf, knownAt, cursor, horizonDays = HORIZON_DAYS } = query;
  const { column, direction } = sortOf(query);
  // In which language names are sorted is no matter of other orders.
  const asked = column === 'name' ? query : { ...query, language: undefined };
  return { order: `${column} ${direction}`, horizonDays, asOf, knownAt, cursor, asked };
}
