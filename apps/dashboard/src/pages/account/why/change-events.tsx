import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AccountView, CauseOfChange, TimelinePage } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get } from '../../../client/api.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { namesOf } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { eventSentence } from '../timeline/event-sentence.ts';
import css from './why.module.css';

interface Props {
  readonly cause: CauseOfChange;
  readonly account: AccountView;
}

/** The events behind a cause: how many, and on demand what they say. */
export function ChangeEvents({ cause: { eventIds, count }, account }: Props) {
  const say = useSay();
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  const { accountId, horizonDays } = account;
  const asked = { ids: eventIds.join(','), limit: eventIds.length };
  const { data } = useQuery({
    queryKey: ['timeline', accountId, 'change', asked],
    queryFn: ({ signal }) =>
      get<TimelinePage>(`accounts/${accountPart(accountId)}/timeline`, asked, signal),
    enabled: isOpen,
  });
  const tools = { say, formats, names: namesOf(account, say), horizonDays };
  return (
    <>
      <button
        type="button"
        className={css['open']}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {say('why.open', { count })}
      </button>
      {isOpen ? (
        <ul className={css['changed']}>
          {(data?.entries ?? []).map((entry) => (
            <li key={entry.id}>
              {formats.day(entry.occurredAt.slice(0, 10))} {eventSentence(entry, tools)}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
