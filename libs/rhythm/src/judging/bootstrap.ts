import { figureAt } from '../numerics/figure-at.ts';
import { uniforms } from '../calibration/sample.ts';

const SEED = 1;

/** Between what a figure lies in 95 of 100 draws. */
export type Interval = readonly [low: number, high: number];

/** The intervals of some figures over draws of as many of a list with replacement. Source: Efron 1979. */
export function bootstrapped<T>(
  list: readonly T[],
  figuresOf: (drawn: readonly T[]) => readonly number[],
  draws = 200,
): readonly Interval[] {
  const draw = uniforms(SEED);
  const drawn = Array.from({ length: draws }, () =>
    figuresOf(list.map(() => list[Math.floor(draw() * list.length)] as T)),
  );
  return (drawn[0] ?? []).map((_, figure) => {
    const sorted = drawn
      .map((figures) => figureAt(figures, figure))
      .sort((one, other) => one - other);
    const at = (share: number) => figureAt(sorted, Math.floor(share * draws));
    return [at(0.025), at(0.975)];
  });
}
