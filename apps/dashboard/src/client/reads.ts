import { useInfiniteQuery } from '@tanstack/react-query';
import type { Instant } from '#kernel/time';
import { API, get } from './api.ts';

/** That an auditor was shown texts. */
export interface NotedRead {
  readonly at: Instant;
  readonly actor: string;
  readonly name: string;
  /** As the router names it. */
  readonly route: string;
  readonly accountId: string | null;
}

interface ReadsPage {
  readonly reads: readonly NotedRead[];
  readonly nextCursor: string | null;
}

/** What auditors read, the newest first, page by page. */
export const useReads = (enabled: boolean) =>
  useInfiniteQuery({
    enabled,
    queryKey: ['reads'],
    queryFn: ({ pageParam, signal }) => get<ReadsPage>('reads', { cursor: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** All of it as a file. */
export const READS_CSV = `${API}reads/csv`;
