import type { CoursePoint } from '#insights/views';
import type { Day } from '#kernel/time';
import { lineThrough, yearsWithin, type Scale } from './scale.ts';
import css from './chart.module.css';

interface Props {
  readonly points: readonly CoursePoint[];
  /** How it goes on. */
  readonly ahead: readonly CoursePoint[];
  readonly span: readonly [Day, Day];
  readonly scale: Scale;
}

/** The lines of a chart: limits of the bands, years, the course and its outlook. */
export function Drawing({ points, ahead, span, scale }: Props) {
  return (
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
  );
}
