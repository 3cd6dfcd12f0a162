import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { TodayView } from '#insights/views';
import { get } from '../../client/api.ts';
import { ownerIn } from '../../client/day-search.ts';
import { liveStream } from '../../client/live/live-stream.ts';
import { useMoment } from '../../client/moment.ts';
import { useSession } from '../../client/system.ts';
import { useReceipt } from '../../parts/record/receipts.ts';

/** What changes in a burst is read once. */
const NEWS_AFTER_MS = 150;

/** Whose day is shown: a colleague's, or everybody's. */
export function useOwner(): string | undefined {
  const search = useSearch({ from: '/' });
  const { colleagueId } = useSession();
  return ownerIn(search, colleagueId);
}

/** The day that is asked for: the duties of all pages that were read, the rest of the first. Today's moves with the stream. */
export function useToday() {
  const { on } = useSearch({ from: '/' });
  const owner = useOwner();
  const { params, past } = useMoment();
  const { horizonDays: _horizon, ...moment } = params;
  const query = useInfiniteQuery({
    queryKey: ['today', owner, on, moment],
    queryFn: ({ signal, pageParam }) =>
      get<TodayView>('today', { owner: owner ?? 'all', on, ...moment, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: (before) => before,
  });
  const [first] = query.data?.pages ?? [];
  useNews(past ? undefined : first?.position);
  const day: TodayView | undefined = first && {
    ...first,
    due: query.data?.pages.flatMap(({ due }) => due) ?? [],
  };
  return { ...query, day };
}

/** Reads the day again when something happened to any account, or was recorded here. */
function useNews(position: string | undefined): void {
  const queries = useQueryClient();
  const receipt = useReceipt();
  const read = useRef(receipt);
  useEffect(() => {
    // What was there when the day was asked for is in it.
    if (read.current === receipt) return;
    read.current = receipt;
    void queries.invalidateQueries({ queryKey: ['today'] });
  }, [queries, receipt]);
  useEffect(() => {
    if (position === undefined) return undefined;
    let timer = 0;
    const hear = () => {
      clearTimeout(timer);
      timer = window.setTimeout(
        () => void queries.invalidateQueries({ queryKey: ['today'] }),
        NEWS_AFTER_MS,
      );
    };
    // What is due changes with duties, what is at stake with the portfolio.
    const stops = ['duties', 'portfolio'].map((name) => liveStream.listen(name, position, hear));
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [queries, position]);
}
