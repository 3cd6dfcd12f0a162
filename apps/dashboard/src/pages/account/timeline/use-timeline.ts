import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { AccountView, TimelineDays, TimelineEntry, TimelinePage } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get, type Params } from '../../../client/api.ts';
import { useMoment } from '../../../client/moment.ts';
import { chosenOf } from '../../../parts/controls/chosen.ts';
import { contributionAt, eventsBehind } from '../why/use-evidence.ts';
import { typesOf } from './event-groups.ts';

/** Events are fetched so many at a time, wherever the reader is. */
const PAGE_EVENTS = 100;

/** What the timeline is asked for: all events, some kinds, what fits a search, or those behind a contribution. */
export function useAskedEvents(account: AccountView): Params {
  const { asOf, knownAt } = useMoment().params;
  const { events, because, find } = useSearch({ from: '/accounts/$accountId' });
  return useMemo(() => {
    const behind = contributionAt(account, because)?.contribution.evidence;
    const wanted = behind ? eventsBehind(behind) : { types: typesOf(chosenOf(events)) };
    return { asOf, knownAt, search: find, ...wanted };
  }, [account, asOf, knownAt, events, because, find]);
}

/** How the events asked for lie in time. */
export const useTimelineDays = (accountId: string, params: Params) =>
  useQuery({
    queryKey: ['timeline', accountId, 'days', params],
    queryFn: ({ signal }) =>
      get<TimelineDays>(`accounts/${accountPart(accountId)}/timeline/days`, params, signal),
  });

const pageQuery = (accountId: string, params: Params, page: number) => ({
  queryKey: ['timeline', accountId, params, page] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    get<TimelinePage>(
      `accounts/${accountPart(accountId)}/timeline`,
      { ...params, limit: PAGE_EVENTS, offset: page * PAGE_EVENTS },
      signal,
    ),
});

/** The events from one number to another, as far as they are there yet; what is missing is asked for. */
export function useEventsBetween(
  accountId: string,
  params: Params,
  [from, to]: readonly [from: number, to: number],
) {
  const first = Math.floor(from / PAGE_EVENTS);
  const pages = Array.from(
    { length: Math.max(0, Math.ceil(to / PAGE_EVENTS) - first) },
    (_, page) => first + page,
  );
  const queries = useQueries({
    queries: pages.map((page) => pageQuery(accountId, params, page)),
  });
  const at = (index: number): TimelineEntry | undefined =>
    queries[Math.floor(index / PAGE_EVENTS) - first]?.data?.entries[index % PAGE_EVENTS];
  return { at, failed: queries.find(({ isError }) => isError) };
}

/** Finds the number of an event among those between two numbers; undefined where it is not among them. */
export function useFindEvent(accountId: string, params: Params) {
  const queries = useQueryClient();
  return async (
    eventId: string,
    [from, to]: readonly [from: number, to: number],
  ): Promise<number | undefined> => {
    for (let page = Math.floor(from / PAGE_EVENTS); page * PAGE_EVENTS < to; page += 1) {
      const { entries } = await queries.query(pageQuery(accountId, params, page));
      const place = entries.findIndex(({ id }) => id === eventId);
      if (place >= 0) return page * PAGE_EVENTS + place;
    }
    return undefined;
  };
}

const LATEST_EVENTS = 40;

/** The newest events of all, whatever the timeline shows. */
export function useLatest(accountId: string) {
  const { asOf, knownAt } = useMoment().params;
  const params = { asOf, knownAt, limit: LATEST_EVENTS };
  return useQuery({
    queryKey: ['timeline', accountId, 'latest', params],
    queryFn: ({ signal }) =>
      get<TimelinePage>(`accounts/${accountPart(accountId)}/timeline`, params, signal),
  });
}
