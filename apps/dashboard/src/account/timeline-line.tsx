import { Link } from '@tanstack/react-router';
import { memo, useState } from 'react';
import type { TimelineEntry } from '#insights/views';
import { daysBetween, dayOf } from '#kernel/time';
import { useSession, useSystem } from '../shared/system.ts';
import type { Tools } from './because.ts';
import { eventSentence, ownWords } from './event-sentence.ts';
import css from './timeline.module.css';

interface Props {
  readonly entry: TimelineEntry;
  /** Said on the first event of each month. */
  readonly month: string | undefined;
  readonly tools: Tools;
}

/** One event: what, in whose words, by whom; a click shows where it stands in the log. */
export const TimelineLine = memo(function TimelineLine({ entry, month, tools }: Props) {
  const { say, formats } = tools;
  const [open, setOpen] = useState(false);
  const words = ownWords(entry);
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
          {open ? <Details entry={entry} tools={tools} /> : null}
        </div>
        <span className={css['source']}>
          <Source entry={entry} tools={tools} />
        </span>
      </li>
    </>
  );
});

type LineProps = Omit<Props, 'month'>;

/** Who says so, and how much later than it happened. */
function Source({ entry, tools: { say } }: LineProps) {
  const { zone } = useSystem();
  const { actor: me } = useSession();
  const { actor, origin, recordedAt, occurredOn } = entry;
  const days = daysBetween(occurredOn, dayOf(recordedAt, zone));
  const by = entry.import
    ? say('timeline.imported', { row: entry.import.row })
    : actor === me && origin === 'entered'
      ? say('timeline.mine')
      : say(origin === 'captured' ? 'timeline.captured' : 'timeline.entered', { actor });
  return days > 0 && entry.import === null ? `${by}, ${say('timeline.late', { days })}` : by;
}

function Details({ entry, tools: { say, formats } }: LineProps) {
  const { id, revision, position, occurredAt, recordedAt, occurredOn } = entry;
  return (
    <ul className={css['details']}>
      <li>{say('timeline.occurred', { moment: formats.moment(occurredAt) })}</li>
      <li>{say('timeline.recorded', { moment: formats.moment(recordedAt) })}</li>
      <li>{say('timeline.revision', { revision, position })}</li>
      <li>{say('timeline.id', { id })}</li>
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
