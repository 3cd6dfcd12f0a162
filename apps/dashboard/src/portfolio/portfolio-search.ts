import type { PortfolioSort } from '#insights/views';
import { momentSearch, type MomentSearch } from '../shared/moment-search.ts';

/** Everything that chooses and orders the rows, as it stands in the address. Several values of one filter have commas between them. */
export interface PortfolioSearch extends MomentSearch {
  readonly search?: string | undefined;
  readonly sort?: PortfolioSort | undefined;
  readonly direction?: 'asc' | 'desc' | undefined;
  readonly managerId?: string | undefined;
  readonly key?: 'true' | undefined;
  readonly status?: string | undefined;
  readonly loyaltyBand?: string | undefined;
  readonly churnRiskBand?: string | undefined;
  readonly coverageBand?: string | undefined;
}

/** The filters without the search text, the order and the moment. */
export const FILTERS = [
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

/** The way round in which a first click sorts: what needs somebody comes first. */
export const FIRST_DIRECTION: Readonly<Partial<Record<PortfolioSort, 'asc' | 'desc'>>> = {
  name: 'asc',
  managerId: 'asc',
  churnRisk: 'desc',
  loyalty: 'asc',
  coverage: 'asc',
  atRisk: 'desc',
  nextWorseOn: 'asc',
};

/** Reads it from an address; what makes no sense is left out. */
export function portfolioSearch(search: Readonly<Record<string, unknown>>): PortfolioSearch {
  const { sort, direction, key } = search;
  const texts = ['search', 'managerId', 'status', ...Object.values(BAND_FILTERS)].flatMap(
    (name) => {
      const value = search[name];
      return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
    },
  );
  return {
    ...momentSearch(search),
    ...Object.fromEntries(texts),
    ...(isSort(sort) ? { sort } : {}),
    ...(direction === 'asc' || direction === 'desc' ? { direction } : {}),
    ...(key === 'true' ? { key } : {}),
  };
}

/** The order in force: the address', or the riskiest first. */
export const orderOf = ({ sort = 'churnRisk', direction }: PortfolioSearch) => ({
  sort,
  direction: direction ?? FIRST_DIRECTION[sort] ?? 'asc',
});

export const isFiltered = (search: PortfolioSearch): boolean =>
  search.search !== undefined || FILTERS.some((filter) => search[filter] !== undefined);

export const withoutFilters = (search: PortfolioSearch): PortfolioSearch => ({
  ...search,
  search: undefined,
  ...Object.fromEntries(FILTERS.map((filter) => [filter, undefined])),
});

const isSort = (value: unknown): value is PortfolioSort =>
  typeof value === 'string' && value in FIRST_DIRECTION;
