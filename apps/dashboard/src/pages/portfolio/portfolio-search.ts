import {
  CHOICES_MAX,
  PORTFOLIO_GROUPINGS,
  SEARCH_MAX,
  SORT_DIRECTIONS,
} from '#insights/portfolio/portfolio.query';
import type { AccountStatus, PortfolioGrouping, PortfolioSort } from '#insights/views';
import { isIdentifier } from '#kernel/identifier';
import { momentSearch, nothingBut, type MomentSearch } from '../../client/moment-search.ts';
import { chosenOf } from '../../parts/controls/chosen.ts';
import { BANDS } from '../../parts/marks/bands.ts';
import {
  orderOf,
  orderSearch,
  type Directions,
  type Order,
  type OrderSearch,
} from '../../parts/record-list/list-order.ts';

/** Everything that chooses and orders the rows, as it stands in the address. Several values of one filter have commas between them. */
export interface PortfolioSearch extends MomentSearch, OrderSearch<ColumnSort> {
  readonly search?: string | undefined;
  readonly managerId?: string | undefined;
  readonly key?: 'true' | undefined;
  readonly status?: string | undefined;
  readonly loyaltyBand?: string | undefined;
  readonly churnRiskBand?: string | undefined;
  readonly coverageBand?: string | undefined;
  /** The columns beside the name, where they are not the usual ones. */
  readonly columns?: string | undefined;
  /** What accounts are put together by. */
  readonly group?: PortfolioGrouping | undefined;
  /** The groups whose accounts are shown. */
  readonly open?: string | undefined;
}

/** The filters without the search text, the order and the moment. */
const FILTERS = [
  'managerId',
  'key',
  'status',
  'loyaltyBand',
  'churnRiskBand',
  'coverageBand',
] as const;

export const BAND_FILTERS = {
  loyalty: 'loyaltyBand',
  churnRisk: 'churnRiskBand',
  coverage: 'coverageBand',
} as const;

const {
  name,
  managerId,
  churnRisk,
  atRisk,
  profitAtRisk,
  nextWorseOn,
  lastContactOn,
  lastOrderOn,
} = SORT_DIRECTIONS;

/**
 * What the columns of the table sort by, each with the way round in which a first click does: as everywhere, but for
 * the two scores of which the lowest need somebody first.
 */
export const DIRECTIONS = {
  name,
  managerId,
  churnRisk,
  loyalty: 'asc',
  coverage: 'asc',
  atRisk,
  profitAtRisk,
  nextWorseOn,
  lastContactOn,
  lastOrderOn,
} as const satisfies Partial<Directions<PortfolioSort>>;

export type ColumnSort = keyof typeof DIRECTIONS;

/** The columns that can be chosen; the name is always there. */
export const COLUMNS = [
  'managerId',
  'key',
  'churnRisk',
  'loyalty',
  'coverage',
  'atRisk',
  'profitAtRisk',
  'nextWorseOn',
  'lastContactOn',
  'lastOrderOn',
] as const;

export type ColumnId = (typeof COLUMNS)[number];

/** Those that stand there where nobody chose. */
export const USUAL_COLUMNS = COLUMNS.filter((id) => id !== 'profitAtRisk');

export const STATUSES = [
  'prospect',
  'customer',
  'dormant',
  'lost',
] as const satisfies readonly AccountStatus[];

/** Reads it from an address; what makes no sense is as good as absent. */
export function portfolioSearch(search: Readonly<Record<string, unknown>>): PortfolioSearch {
  const { key } = search;
  const group = PORTFOLIO_GROUPINGS.find((one) => one === search['group']);
  const among = (name: string, known: readonly string[]) =>
    only(search[name], (one) => known.includes(one));
  return nothingBut(search, {
    ...momentSearch(search),
    ...orderSearch<ColumnSort>(search, DIRECTIONS),
    search: textOf(search['search'])?.slice(0, SEARCH_MAX),
    managerId: only(search['managerId'], isIdentifier),
    status: among('status', STATUSES),
    loyaltyBand: among('loyaltyBand', [...BANDS.loyalty.names, 'too-early', 'none']),
    churnRiskBand: among('churnRiskBand', [...BANDS.churnRisk.names, 'too-early', 'none']),
    coverageBand: among('coverageBand', [...BANDS.coverage.names, 'too-early', 'none']),
    key: key === 'true' ? key : undefined,
    columns: among('columns', COLUMNS),
    group,
    open: group && only(search['open'], isIdentifier),
  });
}

/** The order in force: the address', or where most revenue is at risk first. */
export const portfolioOrder = (search: PortfolioSearch): Order<ColumnSort> =>
  orderOf(search, DIRECTIONS, 'atRisk');

/** What the server is asked for: how the rows are shown is no matter of it. */
export function askedOf(
  search: PortfolioSearch,
): Omit<PortfolioSearch, 'columns' | 'group' | 'open' | 'compare'> {
  const { columns: _columns, group: _group, open: _open, compare: _compare, ...asked } = search;
  return asked;
}

export const isFiltered = (search: PortfolioSearch): boolean =>
  search.search !== undefined || FILTERS.some((filter) => search[filter] !== undefined);

export const withoutFilters = (search: PortfolioSearch): PortfolioSearch => ({
  ...search,
  search: undefined,
  ...Object.fromEntries(FILTERS.map((filter) => [filter, undefined])),
});

/** Those values of a filter that mean something, each once. */
function only(value: unknown, means: (one: string) => boolean): string | undefined {
  const known = chosenOf(textOf(value)).filter(means);
  return textOf([...new Set(known)].slice(0, CHOICES_MAX).join(','));
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
