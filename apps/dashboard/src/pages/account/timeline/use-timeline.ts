import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { AccountView, TimelinePage } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get } from '../../../client/api.ts';
import { useMoment } from '../../../client/moment.ts';
import { chosenOf } from '../../../parts/controls/chosen.ts';
import { contributionAt, eventsBehind } from '../why/use-evidence.ts';
import { typesOf } from './event-groups.ts';

const PAGE_EVENTS = 40;

/** The events of an account, the newest first: all, of some kinds, or those behind a contribution. */
export function useTimeline(account: AccountView) {
  const { accountId } = account;
  const { asOf, knownAt } = useMoment().params;
  const { events, because } = useSearch({ from: '/accounts/$accountId' });
  const behind = contributionAt(account, because)?.contribution.evidence;
  const wanted = behind ? eventsBehind(behind) : { types: typesOf(chosenOf(events)) };
  const params = { asOf, knownAt, ...wanted };
  return useInfiniteQuery({
    queryKey: ['timeline', accountId, params],
    queryFn: ({ pageParam, signal }) =>
      get<TimelinePage>(
        `accounts/${accountPart(accountId)}/timeline`,
        { ...params, limit: PAGE_EVENTS, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}
