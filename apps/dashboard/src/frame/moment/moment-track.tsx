import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { TimelineDays } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { dayOf, endOfDay, type Day } from '#kernel/time';
import { get } from '../../client/api.ts';
import type { MomentSearch } from '../../client/moment-search.ts';
import { useMoment } from '../../client/moment.ts';
import { useSystem } from '../../client/system.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { dayAt, dayByKey, placeOf, trackOf, type Track } from './track.ts';
import css from './moment-track.module.css';

/** Everything of one account on a line, with two handles that go from event to event: as of, and as known. */
export function MomentTrack({ accountId }: { readonly accountId: string }) {
  const say = useSay();
  const { today, zone } = useSystem();
  const { asOf, knownAt } = useMoment();
  const navigate = useNavigate();
  const { data } = useQuery({
    queryKey: ['timeline', accountId, 'days', {}],
    queryFn: ({ signal }) =>
      get<TimelineDays>(`accounts/${accountPart(accountId)}/timeline/days`, {}, signal),
  });
  if (!data) return null;
  const go = (change: MomentSearch) =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, ...change }),
      resetScroll: false,
      replace: true,
    });
  return (
    <div className={css['tracks']}>
      <Handle
        name={say('moment.asOfField')}
        track={trackOf(
          data.days.map(({ day }) => day),
          today,
        )}
        day={asOf < today ? asOf : today}
        onDay={(day) => go({ asOf: day === today ? undefined : day })}
      />
      <Handle
        name={say('moment.knownField')}
        track={trackOf(data.recordedOn, today)}
        day={knownAt === undefined ? today : dayOf(knownAt, zone)}
        onDay={(day) => go({ knownAt: day === today ? undefined : endOfDay(day, zone) })}
      />
    </div>
  );
}

interface Props {
  readonly name: string;
  readonly track: Track;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}

function Handle({ name, track, day, onDay }: Props) {
  const formats = useFormats();
  const line = useRef<HTMLDivElement>(null);
  const choose = (chosen: Day | undefined) => {
    if (chosen !== undefined && chosen !== day) onDay(chosen);
  };
  const pointed = (event: PointerEvent) => {
    const { left = 0, width = 1 } = line.current?.getBoundingClientRect() ?? {};
    choose(dayAt(((event.clientX - left) / width) * 100, track));
  };
  const typed = (event: KeyboardEvent) => {
    const chosen = dayByKey(event.key, day, track);
    if (chosen === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    choose(chosen);
  };
  const place = `${String(placeOf(day, track))}%`;
  return (
    <div className={css['row']}>
      <span className={css['name']}>{name}</span>
      {/* Time runs to the right in every language. */}
      <div
        ref={line}
        className={css['line']}
        dir="ltr"
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(placeOf(day, track))}
        aria-valuetext={formats.day(day)}
        onKeyDown={typed}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          pointed(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) pointed(event);
        }}
      >
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0 5H100" />
          {track.days.map((one) => (
            <path key={one} d={`M${String(placeOf(one, track))} 2V8`} />
          ))}
        </svg>
        <span className={css['handle']} style={{ insetInlineStart: place }} aria-hidden="true" />
      </div>
      <span className={css['day']}>{formats.day(day)}</span>
    </div>
  );
}
