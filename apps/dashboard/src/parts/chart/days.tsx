import type { Day } from '#kernel/time';
import { useFormats } from '../texts/formats.ts';
import { yearsWithin, type Scale } from './scale.ts';
import css from './chart.module.css';

/** A label of a year needs so much of the width beside those at the ends. */
const YEAR_ROOM_PERCENT = 24;
const DAY_ROOM_PERCENT = 36;

interface Props {
  readonly span: readonly [Day, Day];
  readonly today: Day;
  readonly scale: Scale;
}

/** The first day, the day shown, the last one foreseen, and the years between. */
export function Days({ span, today, scale }: Props) {
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
