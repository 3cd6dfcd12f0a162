import type { ScoreCourse } from '#insights/views';
import type { Day } from '#kernel/time';
import type { Scale } from './scale.ts';
import css from './chart.module.css';

interface DotProps {
  readonly day: Day;
  readonly value: number;
  readonly kind: 'mark' | 'last' | 'shown' | 'picked';
  readonly scale: Scale;
}

/** A point of a course that is marked. */
export function Dot({ day, value, kind, scale: { x, y } }: DotProps) {
  return (
    <span
      className={css['dot']}
      data-kind={kind}
      aria-hidden="true"
      style={{ insetInlineStart: `${String(x(day))}%`, insetBlockStart: `${String(y(value))}%` }}
    />
  );
}

/** The points between which a change is asked about. */
export function Picked({
  days,
  points,
  scale,
}: Pick<ScoreCourse, 'points'> & { readonly days: readonly Day[]; readonly scale: Scale }) {
  return days.map((picked) => {
    const value = points.findLast(({ day }) => day === picked)?.value ?? null;
    return value === null ? null : (
      <Dot key={picked} day={picked} value={value} kind="picked" scale={scale} />
    );
  });
}

/** Where the course stands on the day shown. */
export function Last({ points, scale }: Pick<ScoreCourse, 'points'> & { readonly scale: Scale }) {
  const last = points.at(-1);
  return last && last.value !== null ? (
    <Dot day={last.day} value={last.value} kind="last" scale={scale} />
  ) : null;
}
