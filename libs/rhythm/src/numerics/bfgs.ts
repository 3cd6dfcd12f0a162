import { figureAt } from './figure-at.ts';
/** A box the search stays in: the least and the greatest of each variable. */
export type Box = readonly (readonly [least: number, greatest: number])[];

export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
}

/** Width of the forward differences a slope is taken from. */
const STEP = 1e-5;
/** Armijo's rule: a step must fall by this share of what the slope promises; halved so often until it does. */
const ARMIJO = 1e-4;
const HALVINGS_MAX = 30;
const ROUNDS_MAX = 120;
/** Two rounds in a row that gain less than this of the value end a search. */
const GAIN = 1e-8;

/**
 * A local minimum of a smooth function of a few variables within a box: BFGS with slopes by forward differences and
 * Armijo's rule for the length of a step; what would leave the box stays at its side. Deterministic.
 * Source: Nocedal & Wright 2006, chapter 6.
 */
export function minimise(
  value: (point: readonly number[]) => number,
  start: readonly number[],
  box: Box,
  gain = GAIN,
): Minimum {
  const clamped = (point: readonly number[]) =>
    point.map((x, axis) => Math.min(box[axis]?.[1] ?? x, Math.max(box[axis]?.[0] ?? x, x)));
  const slopeAt = (point: readonly number[], at: number) =>
    point.map((x, axis) => {
      const isAtTheSide = x + STEP > (box[axis]?.[1] ?? Infinity);
      const step = isAtTheSide ? -STEP : STEP;
      return (value(point.with(axis, x + step)) - at) / step;
    });

  let point = clamped(start);
  let at = value(point);
  let slope = slopeAt(point, at);
  let inverse = identity(point.length);
  let idle = 0;
  for (let round = 0; round < ROUNDS_MAX && idle < 2; round += 1) {
    let direction = times(inverse, slope).map((x) => -x);
    if (dot(direction, slope) >= 0) {
      inverse = identity(point.length);
      direction = slope.map((x) => -x);
    }
    const next = stepAlong(value, clamped, { point, at, slope, direction });
    if (!next) break;
    const nextSlope = slopeAt(next.point, next.value);
    const moved = next.point.map((x, axis) => x - figureAt(point, axis));
    const turned = nextSlope.map((x, axis) => x - figureAt(slope, axis));
    inverse = updated(inverse, moved, turned);
    idle = at - next.value < gain * (1 + Math.abs(at)) ? idle + 1 : 0;
    [point, at, slope] = [[...next.point], next.value, nextSlope];
  }
  return { point, value: at };
}

interface Standing {
  readonly point: readonly number[];
  readonly at: number;
  readonly slope: readonly number[];
  readonly direction: readonly number[];
}

function stepAlong(
  value: (point: readonly number[]) => number,
  clamped: (point: readonly number[]) => number[],
  { point, at, slope, direction }: Standing,
): Minimum | undefined {
  let length = Math.min(1, 2 / Math.max(...direction.map(Math.abs), 1e-12));
  for (let halving = 0; halving < HALVINGS_MAX; halving += 1, length /= 2) {
    const next = clamped(point.map((x, axis) => x + length * figureAt(direction, axis)));
    const promised = slope.reduce(
      (sum, g, axis) => sum + g * (figureAt(next, axis) - figureAt(point, axis)),
      0,
    );
    const reached = value(next);
    if (promised < 0 && reached <= at + ARMIJO * promised) return { point: next, value: reached };
  }
  return undefined;
}

/** The estimate of the inverse Hessian after a step; as it was where the curvature says nothing. */
function updated(
  inverse: readonly (readonly number[])[],
  moved: readonly number[],
  turned: readonly number[],
): readonly (readonly number[])[] {
  const curvature = dot(moved, turned);
  if (curvature <= 1e-12) return inverse;
  const turnedBack = times(inverse, turned);
  const scale = (1 + dot(turned, turnedBack) / curvature) / curvature;
  return inverse.map((row, i) =>
    row.map(
      (x, j) =>
        x +
        scale * figureAt(moved, i) * figureAt(moved, j) -
        (figureAt(turnedBack, i) * figureAt(moved, j) +
          figureAt(moved, i) * figureAt(turnedBack, j)) /
          curvature,
    ),
  );
}

const identity = (size: number): readonly (readonly number[])[] =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => Number(i === j)));

const times = (matrix: readonly (readonly number[])[], vector: readonly number[]): number[] =>
  matrix.map((row) => dot(row, vector));

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, x, index) => sum + x * figureAt(other, index), 0);
