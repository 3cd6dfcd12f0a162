import { useState, type PointerEvent } from 'react';
import type { CourseMark, ScoreCourse } from '#insights/views';
import { addDays, type Day } from '#kernel/time';
import { useFormats } from '../texts/formats.ts';
import { useSay } from '../texts/text.ts';
import { ChartTable } from './chart-table.tsx';
import { Crosshair } from './crosshair.tsx';
import { Days } from './days.tsx';
import { Dot, Last, Picked } from './dot.tsx';
import { Drawing } from './drawing.tsx';
import { Limits } from './limits.tsx';
import { nearestTo, scaleOf } from './scale.ts';
import css from './chart.module.css';

interface Props {
  readonly course: ScoreCourse;
  /** What the events behind a mark are called, once they are known. */
  readonly sayMark: (mark: CourseMark) => readonly string[];
  /** Told when somebody looks closer, so that events can be fetched. */
  readonly onLook?: () => void;
  /** The days between which somebody asks why it changed; a click or Enter picks one up to today. */
  readonly picked?: readonly Day[];
  readonly onPick?: (day: Day) => void;
}

/** So far ahead the outlook is drawn: beyond, what lies behind would be squeezed. */
const AHEAD_DAYS = 183;

/** A score over a year: between the named limits of its bands, what moved it, how it goes on; read by crosshair, or as a table. */
export function Chart({ course, sayMark, onLook, picked = [], onPick }: Props) {
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
  const pick = () => {
    if (at !== undefined && at < points.length && shown) onPick?.(shown.day);
  };
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
        ...(onPick && at !== undefined && at < points.length ? [say('chart.pick')] : []),
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
        onClick={pick}
        onKeyDown={(event) => {
          if (event.key === 'Enter') pick();
          const to = keyTarget(event.key, at ?? points.length - 1, all.length - 1);
          if (to === undefined) return;
          event.preventDefault();
          look(to);
        }}
      >
        <Drawing points={points} ahead={ahead} span={span} scale={scale} />
        <Limits names={limitNames} scale={scale} />
        {marks.map(({ day, after }) =>
          after === null ? null : (
            <Dot key={day} day={day} value={after} kind="mark" scale={scale} />
          ),
        )}
        <Last points={points} scale={scale} />
        <Picked days={picked} points={points} scale={scale} />
        {shown ? <Crosshair point={shown} told={told} scale={scale} /> : null}
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

/** As people count them: signs above and below a letter are none of their own. */
const lettersIn = (text: string): number => [...letters.segment(text)].length;

const letters = new Intl.Segmenter();
