import type { Scale } from './scale.ts';
import css from './chart.module.css';

/** What each limit of the bands is called. */
export function Limits({
  names,
  scale,
}: {
  readonly names: readonly string[];
  readonly scale: Scale;
}) {
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
