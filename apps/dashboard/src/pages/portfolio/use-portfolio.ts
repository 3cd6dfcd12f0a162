import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { PortfolioRow, ShownPortfolioPage } from '#insights/views';
import { get } from '../../client/api.ts';
import type { MomentSearch } from '../../client/moment-search.ts';
import { askedOf, BAND_FILTERS, type PortfolioSearch } from './portfolio-search.ts';
import { useAsked } from './use-asked.ts';

const PAGE_ROWS = 200;
const TOP_PX = 200;

/** The rows that fit, as far as they are loaded; the stream completes them, so they never grow stale by time. */
export function usePortfolioRows(search: PortfolioSearch) {
  const params = useAsked(search);
  const query = useInfiniteQuery({
    queryKey: ['portfolio', params] as const,
    queryFn: ({ pageParam, signal }) =>
      get<ShownPortfolioPage>(
        'portfolio',
        { ...params, limit: PAGE_ROWS, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    staleTime: Infinity,
    // Rows of another moment must not stand under this one's date, not even for a second.
    placeholderData: (before, query) =>
      isSameMoment(query?.queryKey[1], params) ? before : undefined,
  });
  const pages = query.data?.pages;
  const rows = useMemo(() => distinctRows(pages ?? []), [pages]);
  const queries = useQueryClient();
  /** Reads the first page again; not under the pointer, nor while the reader is further down. */
  const refreshTop = async () => {
    if ((document.getElementById('content')?.scrollTop ?? 0) > TOP_PX || isPointedAt()) return;
    queries.setQueryData<typeof query.data>(['portfolio', params], (data) =>
      data ? { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) } : data,
    );
    await query.refetch();
  };
  return { query, rows, first: pages?.[0], refreshTop };
}

/** An account that moved in the order between two pages may stand on both. */
function distinctRows(pages: readonly ShownPortfolioPage[]): readonly PortfolioRow[] {
  const seen = new Set<string>();
  return pages.flatMap((page) =>
    page.rows.filter(({ accountId }) => {
      const isNew = !seen.has(accountId);
      seen.add(accountId);
      return isNew;
    }),
  );
}

const isPointedAt = (): boolean => document.querySelector('[data-index]:hover') !== null;

/**
 * Totals that move with the stream: those of the rows that fit, and the accounts per band whatever band is
 * chosen, since a filter must show what the others would give.
 */
export function useTotals(search: PortfolioSearch, first: ShownPortfolioPage | undefined) {
  const queries = useQueryClient();
  const bare = useMemo(() => withoutOrder(search), [search]);
  const open = useMemo(() => withoutBands(bare), [bare]);
  const banded = Object.values(BAND_FILTERS).some((filter) => search[filter] !== undefined);
  // Until news comes the first page's own totals hold, so nothing is asked for them alone.
  const fitting = useQuery({ ...totalsQuery(bare), enabled: false });
  const unbanded = useQuery({
    ...totalsQuery(open),
    enabled: banded,
    placeholderData: keepPreviousData,
  });
  const renew = useCallback(async () => {
    void queries.invalidateQueries({ queryKey: ['portfolio-groups'] });
    const wanted = banded ? [bare, open] : [bare];
    await Promise.all(
      wanted.map((one) =>
        queries.query({ ...totalsQuery(one), staleTime: 0 }).catch(() => undefined),
      ),
    );
  }, [queries, banded, bare, open]);
  const totals = fitting.data === undefined ? first?.totals : fitting.data;
  return { totals, bands: banded ? unbanded.data : totals, renew };
}

const totalsQuery = (search: PortfolioSearch) => ({
  queryKey: ['portfolio-totals', search],
  queryFn: async ({ signal }: { readonly signal: AbortSignal }) =>
    (await get<ShownPortfolioPage>('portfolio', { ...search, limit: 1 }, signal)).totals,
  staleTime: Infinity,
});

function withoutOrder(search: PortfolioSearch): PortfolioSearch {
  const { sort: _sort, direction: _direction, ...rest } = askedOf(search);
  return rest;
}

function withoutBands(search: PortfolioSearch): PortfolioSearch {
  const { loyaltyBand: _loyalty, churnRiskBand: _churn, coverageBand: _coverage, ...rest } = search;
  return rest;
}

const isSameMoment = (before: MomentSearch | undefined, now: MomentSearch): boolean =>
  before?.asOf === now.asOf && before?.knownAt === now.knownAt;
