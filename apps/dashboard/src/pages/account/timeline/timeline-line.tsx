import { Link } from '@tanstack/react-router';
import { memo, useState } from 'react';
import type { TimelineContent, TimelineEntry } from '#insights/views';
import { useSession, useSystem } from '../../../client/system.ts';
import { EventActions } from '../../../parts/record/event-actions.tsx';
import type { Tools } from '../../../parts/causes/because.ts';
import { eventSentence } from './event-sentence.ts';
import { actorName, sourceOf } from './event-source.ts';
import { ownWords } from './own-words.ts';
import css from './timeline.module.css';

interface Props {
  readonly accountId: string;
  readonly entry: TimelineEntry;
  /** The event of the line above. */
  readonly above: TimelineEntry | undefined;
  readonly tools: Tools;
  /** Shows the line of another event. */
  readonly onShow: (eventId: string) => void;
}

/** What stands in the line of one event: what, in whose words, by whom; a click shows where it stands in the log. */
export const TimelineLine = memo(function TimelineLine(props: Props) {
  const { accountId, entry, above, tools, onShow } = props;
  const { say, formats } = tools;
  const [open, setOpen] = useState(false);
  const words = ownWords(entry);
  const { zone } = useSystem();
  const { actor: me } = useSession();
  const { amendedBy } = entry;
  const amends = amendedIn(entry);
  return (
    <>
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
        {amendedBy ? <Amended amendedBy={amendedBy} me={me} tools={tools} onShow={onShow} /> : null}
        {entry.original ? <Original entry={entry} original={entry.original} tools={tools} /> : null}
        {amends === undefined ? null : (
          <button type="button" className={css['amended']} onClick={() => onShow(amends)}>
            {say('timeline.showAmended')}
          </button>
        )}
        {words === '' ? null : (
          <p className={css['words']} dir="auto">
            {words}
          </p>
        )}
        {entry.sealed ? <p className={css['words']}>{say('timeline.sealed')}</p> : null}
        {open ? <Details entry={entry} tools={tools} /> : null}
      </div>
      <span className={css['source']}>{sourceOf(entry, above, { me, zone }, say)}</span>
      <span className={css['actions']}>
        <EventActions accountId={accountId} entry={entry} />
      </span>
    </>
  );
});

type LineProps = Omit<Props, 'accountId' | 'above' | 'onShow'>;

const AMENDMENTS: ReadonlySet<string> = new Set(['EventCorrected', 'EventRetracted']);

/** The event that an amendment is about. */
const amendedIn = ({ type, data: { event } }: TimelineEntry): string | undefined =>
  AMENDMENTS.has(type) && typeof event === 'string' ? event : undefined;

interface AmendedProps extends Pick<Props, 'tools' | 'onShow'> {
  readonly amendedBy: NonNullable<TimelineEntry['amendedBy']>;
  readonly me: string;
}

/** Who corrected or withdrew it, and when; a click shows that event. */
function Amended({ amendedBy, me, tools: { say, formats }, onShow }: AmendedProps) {
  const { id, kind, actor, recordedAt } = amendedBy;
  const by =
    actor === me ? say('timeline.mine') : say('timeline.entered', { actor: actorName(amendedBy) });
  return (
    <button type="button" className={css['amended']} onClick={() => onShow(id)}>
      {say(`timeline.${kind}`, { by, moment: formats.moment(recordedAt) })}
    </button>
  );
}

interface OriginalProps {
  readonly entry: TimelineEntry;
  readonly original: TimelineContent;
  readonly tools: Tools;
}

/** What was said before, struck out; its day where that was another. */
function Original({ entry: { type, occurredOn }, original, tools }: OriginalProps) {
  const { data, personal } = original;
  const day = original.occurredOn === occurredOn ? '' : tools.formats.day(original.occurredOn);
  const sentence = eventSentence({ type, data, problem: null }, tools);
  const words = ownWords({ type, personal });
  return (
    <del className={css['original']}>
      {[day, sentence].filter((part) => part !== '').join(': ')}
      {words === '' ? null : (
        <span className={css['words']} dir="auto">
          {words}
        </span>
      )}
    </del>
  );
}

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
