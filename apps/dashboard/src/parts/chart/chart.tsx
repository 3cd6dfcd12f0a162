import { useState, type PointerEvent } from 'react';
import type { CourseMark, ScoreCourse } from '#insights/views';
import { addDays, type Day } from '#kernel/time';
import { useFormats } from '../texts/formats.ts';
import { useSay } from '../texts/text.ts';
import { ChartTable } from './chart-table.tsx';
import { lineThrough, nearestTo, scaleOf, yearsWithin, type Scale } from './scale.ts';
import css from './chart.module.css';

interface Props {
  readonly course: ScoreCourse;
  /** What the events behind a mark are called, once they are known. */
  readonly sayMark: (mark: CourseMark) => readonly string[];
  /** Told when somebody looks closer, so that events can be fetched. */
  readonly onLook?: () => void;
}

/** So far ahead the outlook is drawn: beyond, what lies behind would be squeezed. */
const AHEAD_DAYS = 183;
/** A label of a year needs so much of the width beside those at the ends. */
const YEAR_ROOM_PERCENT = 24;
const DAY_ROOM_PERCENT = 36;

/** A score over a year: between the named limits of its bands, what moved it, how it goes on; read by crosshair, or as a table. */
export function Chart({ course, sayMark, onLook }: Props) {
  const say = useSay();
  const formats = useFormats();
  const { name, points, marks, outlook } = course;
  const [at, setAt] = useState<number>();
  const [isTable, setTable] = useState(false);
  // Where nothing was ever known there is nothing to draw.
  if (points.every(({ value }) => value === null)) return null;
  const today = points.at(-1)?.day ?? '';
  const ahead = outlook.filter(({ day }) => day <= addDays(today, AHEAD_DAYS));
  const span = [points[0]?.day ?? today, ahead.at(-1)?.day ?? today] as const;
  const all = [...points, ...ahead.slice(1)];
  const scale = scaleOf(name, all, span);
  const look = (index: number) => {
    onLook?.();
    setAt(Math.min(Math.max(index, 0), all.length - 1));
  };
  const pointed = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    look(nearestTo(((event.clientX - box.left) / box.width) * 100, all, scale));
  };
  const shown = at === undefined ? undefined : all[at];
  const limitNames = scale.limits.map(({ value, band }) =>
    say('chart.limit', { band: say(`band.${band}`), value: formats.score(name, value) }),
  );
  const label = say('chart.label', { score: say(`score.${name}`) });
  const told = shown
    ? [
        say(at !== undefined && at >= points.length ? 'chart.ahead' : 'chart.at', {
          day: formats.day(shown.day),
          value: shown.value === null ? say('value.none') : formats.score(name, shown.value),
        }),
        ...marks.filter(({ day }) => day === shown.day).flatMap(sayMark),
      ]
    : [];
  return (
    // Time runs to the right in every language, as the lines of the drawing do.
    <div className={css['chart']} dir="ltr">
      <div
        className={css['plot']}
        style={{ '--named': Math.max(...limitNames.map(lettersIn)) } as object}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={all.length - 1}
        aria-valuenow={at ?? points.length - 1}
        aria-valuetext={told.length > 0 ? told.join('. ') : say('chart.how')}
        onPointerMove={pointed}
        onPointerDown={pointed}
        onPointerLeave={() => setAt(undefined)}
        onFocus={() => look(at ?? points.length - 1)}
        onBlur={() => setAt(undefined)}
        onKeyDown={(event) => {
          const to = keyTarget(event.key, at ?? points.length - 1, all.length - 1);
          if (to === undefined) return;
          event.preventDefault();
          look(to);
        }}
      >
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {scale.limits.map(({ value }) => (
            <path key={value} className={css['limit']} d={`M0 ${String(scale.y(value))}H100`} />
          ))}
          {yearsWithin(span).map((day) => (
            <path key={day} className={css['limit']} d={`M${String(scale.x(day))} 0V100`} />
          ))}
          <path className={css['line']} d={lineThrough(points, scale)} />
          <path className={css['outlook']} d={lineThrough(ahead, scale)} />
        </svg>
        <Limits names={limitNames} scale={scale} />
        {marks.map(({ day, after }) =>
          after === null ? null : (
            <Dot key={day} day={day} value={after} kind="mark" scale={scale} />
          ),
        )}
        <Last points={points} scale={scale} />
        {shown ? (
          <span
            className={css['cross']}
            style={{ insetInlineStart: `${String(scale.x(shown.day))}%` }}
          />
        ) : null}
        {shown && shown.value !== null ? (
          <Dot day={shown.day} value={shown.value} kind="shown" scale={scale} />
        ) : null}
        {shown ? (
          <span
            className={css['told']}
            aria-hidden="true"
            data-late={scale.x(shown.day) > 50}
            style={{ '--at': `${String(scale.x(shown.day))}%` } as object}
          >
            {told.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </span>
        ) : null}
      </div>
      <Days span={span} today={today} scale={scale} />
      <button
        type="button"
        className={css['switch']}
        aria-expanded={isTable}
        aria-label={say('chart.asTable', { chart: label })}
        onClick={() => {
          onLook?.();
          setTable(!isTable);
        }}
      >
        {say('chart.table')}
      </button>
      {isTable ? <ChartTable course={course} sayMark={sayMark} label={label} /> : null}
    </div>
  );
}

/** Where a key leads from a point; undefined for keys that lead nowhere. */
function keyTarget(key: string, at: number, last: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowUp') return at + 1;
  if (key === 'ArrowLeft' || key === 'ArrowDown') return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

/** What each limit of the bands is called. */
function Limits({ names, scale }: { readonly names: readonly string[]; readonly scale: Scale }) {
  return scale.limits.map(({ value }, index) => (
    <span
      key={value}
      className={css['limitName']}
      aria-hidden="true"
      style={{ insetBlockStart: `${String(scale.y(value))}%` }}
    >
      {names[index]}
    </span>
  ));
}

/** As people count them: signs above and below a letter are none of their own. */
const lettersIn = (text: string): number => [...letters.segment(text)].length;

const letters = new Intl.Segmenter();

interface DotProps {
  readonly day: Day;
  readonly value: number;
  readonly kind: 'mark' | 'last' | 'shown';
  readonly scale: Scale;
}

function Dot({ day, value, kind, scale: { x, y } }: DotProps) {
  return (
    <span
      className={css['dot']}
      data-kind={kind}
      aria-hidden="true"
      style={{ insetInlineStart: `${String(x(day))}%`, insetBlockStart: `${String(y(value))}%` }}
    />
  );
}

function Last({ points, scale }: Pick<ScoreCourse, 'points'> & { readonly scale: Scale }) {
  const last = points.at(-1);
  return last && last.value !== null ? (
    <Dot day={last.day} value={last.value} kind="last" scale={scale} />
  ) : null;
}

/** The first day, the day shown, the last one foreseen, and the years between. */
function Days({
  span,
  today,
  scale,
}: {
  readonly span: readonly [Day, Day];
  readonly today: Day;
  readonly scale: Scale;
}) {
  const formats = useFormats();
  const [from, to] = span;
  const room = (day: Day): boolean =>
    [from, today, to].every((end) => Math.abs(scale.x(end) - scale.x(day)) > YEAR_ROOM_PERCENT);
  const isApart = 100 - scale.x(today) > DAY_ROOM_PERCENT;
  const labels: readonly (readonly [day: Day, text: string])[] = [
    [from, formats.shortMonth(from)],
    ...yearsWithin(span)
      .filter(room)
      .map((day) => [day, day.slice(0, 4)] as const),
    [today, formats.day(today)],
    // The day foreseen is said below as well.
    ...(isApart ? [[to, formats.day(to)] as const] : []),
  ];
  return (
    <div className={css['days']} aria-hidden="true">
      {labels.map(([day, text]) => (
        <span
          key={day}
          style={{ insetInlineStart: `${String(scale.x(day))}%` }}
          data-end={scale.x(day) < 10 ? 'first' : scale.x(day) > 84 ? 'last' : undefined}
        >
          {text}
        </span>
      ))}
    </div>
  );
}
