import { useQuery } from '@tanstack/react-query';
import type { TimelineEntry, TimelinePage } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get } from '../../../client/api.ts';
import { useMoment } from '../../../client/moment.ts';

const PAGE_EVENTS = 200;

/** Everything that happened to an account by the moment shown, the newest first. */
export function useWholeTimeline(accountId: string) {
  const { asOf, knownAt } = useMoment().params;
  return useQuery({
    queryKey: ['timeline', accountId, 'whole', { asOf, knownAt }],
    queryFn: async ({ signal }) => {
      const entries: TimelineEntry[] = [];
      let cursor: string | undefined;
      do {
        const page = await get<TimelinePage>(
          `accounts/${accountPart(accountId)}/timeline`,
          { asOf, knownAt, limit: PAGE_EVENTS, cursor },
          signal,
        );
        entries.push(...page.entries);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return entries;
    },
    // Once on paper it is of no use.
    gcTime: 0,
  });
}
