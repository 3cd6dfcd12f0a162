import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import type { PortfolioGrouping, PortfolioPage } from '#insights/views';
import { get, type Params } from '../../../client/api.ts';
import type { RowsOfGroup } from './grouped-lines.ts';

const PAGE_ROWS = 200;

interface Options {
  readonly by: PortfolioGrouping;
  /** The groups whose rows are wanted. */
  readonly open: readonly string[];
  /** Which rows, in which order, beside the group. */
  readonly params: Params;
}

/** The rows of groups that are open: the first page of each by itself, others when they are asked for. */
export function useRowsOfGroups({ by, open, params }: Options) {
  const queries = useQueryClient();
  const source = useMemo(() => {
    const keyOf = (value: string) => ['portfolio', params, 'of', by, value] as const;
    const pageOf = async (value: string, cursor?: string, signal?: AbortSignal) => {
      const asked = { ...params, [by]: value, limit: PAGE_ROWS, cursor };
      const { rows, nextCursor } = await get<PortfolioPage>('portfolio', asked, signal);
      return { rows, nextCursor };
    };
    return { keyOf, pageOf };
  }, [by, params]);
  const loaded = useQueries({
    queries: open.map((value) => ({
      queryKey: source.keyOf(value),
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        source.pageOf(value, undefined, signal),
      staleTime: Infinity,
    })),
    combine: useCallback(
      (all: readonly { readonly data: RowsOfGroup | undefined }[]) =>
        new Map(open.map((value, index) => [value, all[index]?.data] as const)),
      [open],
    ),
  });
  const onTheirWay = useRef(new Set<string>());
  const loadMore = useCallback(
    async (value: string) => {
      const key = source.keyOf(value);
      const cursor = queries.getQueryData<RowsOfGroup>(key)?.nextCursor;
      if (!cursor || onTheirWay.current.has(cursor)) return;
      onTheirWay.current.add(cursor);
      try {
        const more = await source.pageOf(value, cursor);
        queries.setQueryData<RowsOfGroup>(key, (now) =>
          now?.nextCursor === cursor ? { ...more, rows: [...now.rows, ...more.rows] } : now,
        );
      } catch {
        // Its lines stay empty; the next time they come into view they are asked for again.
      } finally {
        onTheirWay.current.delete(cursor);
      }
    },
    [queries, source],
  );
  return { loaded, loadMore };
}
