import { Link } from '@tanstack/react-router';
import { memo, useState } from 'react';
import type { TimelineEntry } from '#insights/views';
import { useSession, useSystem } from '../../../client/system.ts';
import type { Tools } from '../why/because.ts';
import { eventSentence } from './event-sentence.ts';
import { sourceOf } from './event-source.ts';
import { ownWords } from './own-words.ts';
import css from './timeline.module.css';

interface Props {
  readonly entry: TimelineEntry;
  /** The event of the line above. */
  readonly above: TimelineEntry | undefined;
  /** Said on the first event of each month. */
  readonly month: string | undefined;
  readonly tools: Tools;
}

/** One event: what, in whose words, by whom; a click shows where it stands in the log. */
export const TimelineLine = memo(function TimelineLine({ entry, above, month, tools }: Props) {
  const { say, formats } = tools;
  const [open, setOpen] = useState(false);
  const words = ownWords(entry);
  const { zone } = useSystem();
  const { actor: me } = useSession();
  const { amendedBy } = entry;
  return (
    <>
      {month === undefined ? null : <li className={css['month']}>{month}</li>}
      <li className={css['line']} data-amended={amendedBy !== null}>
        <time className={css['day']} dateTime={entry.occurredAt}>
          {formats.shortDay(entry.occurredOn)}
        </time>
        <div className={css['what']}>
          <button
            type="button"
            className={css['sentence']}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {eventSentence(entry, tools)}
          </button>
          {amendedBy ? (
            <span className={css['amended']}> {say(`timeline.${amendedBy.kind}`)}</span>
          ) : null}
          {words === '' ? null : <p className={css['words']}>{words}</p>}
          {entry.sealed ? <p className={css['words']}>{say('timeline.sealed')}</p> : null}
          {open ? <Details entry={entry} tools={tools} /> : null}
        </div>
        <span className={css['source']}>{sourceOf(entry, above, { me, zone }, say)}</span>
      </li>
    </>
  );
});

type LineProps = Omit<Props, 'month' | 'above'>;

function Details({ entry, tools: { say, formats } }: LineProps) {
  const { id, revision, position, occurredAt, recordedAt, occurredOn, problem } = entry;
  return (
    <ul className={css['details']}>
      <li>{say('timeline.occurred', { moment: formats.moment(occurredAt) })}</li>
      <li>{say('timeline.recorded', { moment: formats.moment(recordedAt) })}</li>
      <li>{say('timeline.revision', { revision, position })}</li>
      <li>{say('timeline.id', { id })}</li>
      {problem === null ? null : <li>{problem}</li>}
      <li>
        <Link
          to="."
          search={(search) => ({ ...search, asOf: occurredOn })}
          data-tip={say('timeline.asOfTip', { day: formats.day(occurredOn) })}
        >
          {say('timeline.asOf')}
        </Link>
      </li>
    </ul>
  );
}
