import { memo } from 'react';
import type { ScoreName } from '#insights/views';
import { topOf } from './bands.ts';
import { sparkPath } from './spark-path.ts';
import css from './spark.module.css';

interface Props {
  readonly score: ScoreName;
  readonly values: readonly (number | null)[];
}

const BOX = { width: 64, height: 18, inset: 2 };

/** Twelve months at a glance, from 0 to the score's top; the figure beside it is its last point. */
export const Spark = memo(function Spark({ score, values }: Props) {
  const { line, lone, last } = sparkPath(values, topOf(score), BOX);
  return (
    <svg className={css['spark']} viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
      <path d={line} />
      {lone.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="0.8" />
      ))}
      {last ? <circle className={css['last']} cx={last.x} cy={last.y} r="1.8" /> : null}
    </svg>
  );
});
