import type { CoursePoint } from '#insights/views';
import { Dot } from './dot.tsx';
import type { Scale } from './scale.ts';
import css from './chart.module.css';

interface Props {
  readonly point: CoursePoint;
  /** What is said of it, line by line. */
  readonly told: readonly string[];
  readonly scale: Scale;
}

/** A line through the point somebody looks at, with what is said of it. */
export function Crosshair({ point: { day, value }, told, scale }: Props) {
  const at = `${String(scale.x(day))}%`;
  return (
    <>
      <span className={css['cross']} style={{ insetInlineStart: at }} />
      {value === null ? null : <Dot day={day} value={value} kind="shown" scale={scale} />}
      <span
        className={css['told']}
        aria-hidden="true"
        data-late={scale.x(day) > 50}
        style={{ '--at': at } as object}
      >
        {told.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </span>
    </>
  );
}
