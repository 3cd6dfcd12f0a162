import { useQuery } from '@tanstack/react-query';
import type { AccountView, PostMortem, TimelinePage } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get } from '../../../client/api.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { namesOf } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { eventSentence } from '../timeline/event-sentence.ts';

/** As many as a question about events may name. */
const NAMED_MAX = 100;

/** What the newest event of each type says, and each that was learned late; its type until it is known. */
export function useTold({ signals, learnedLate }: PostMortem, account: AccountView) {
  const say = useSay();
  const formats = useFormats();
  const { accountId, horizonDays } = account;
  const ids = new Set([
    ...signals.flatMap(({ eventIds }) => eventIds.slice(0, 1)),
    ...learnedLate.newest.map(({ eventId }) => eventId),
  ]);
  const asked = { ids: [...ids].slice(0, NAMED_MAX).join(','), limit: NAMED_MAX };
  const { data } = useQuery({
    queryKey: ['timeline', accountId, 'told', asked],
    queryFn: ({ signal }) =>
      get<TimelinePage>(`accounts/${accountPart(accountId)}/timeline`, asked, signal),
    enabled: ids.size > 0,
  });
  const tools = { say, formats, names: namesOf(account, say), horizonDays };
  return (eventId: string | undefined): string => {
    const entry = data?.entries.find(({ id }) => id === eventId);
    return entry ? eventSentence(entry, tools) : '…';
  };
}
