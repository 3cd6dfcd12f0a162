import { figureAt } from './figure-at.ts';
import { log1pExp, logistic } from './log-odds.ts';
import { solve } from './solve.ts';

const { abs, sqrt } = Math;

/** Observations in one stretch of memory: `width` figures a row, what came of it, how much it counts. */
export interface Rows {
  readonly count: number;
  readonly width: number;
  readonly values: Float64Array;
  readonly outcomes: Uint8Array;
  readonly weights: Float64Array;
}

export interface RidgeQuestion {
  /** The columns that get a coefficient. */
  readonly columns: readonly number[];
  /** What the log-odds of a row begin with. */
  readonly offset?: (values: Float64Array, from: number) => number;
  /** Precisions of the priors around 0, of coefficients on standardised columns and of the intercept. */
  readonly precision: number;
  readonly interceptPrecision?: number;
  /** The least and greatest each coefficient may be on the raw scale, one a column. */
  readonly bounds?: readonly (readonly [number, number])[];
}

/** On the raw scale, coefficients one a column. */
export interface RidgeFit {
  readonly intercept: number;
  readonly coefficients: readonly number[];
}

/** A column that hardly varies says nothing. */
const SPREAD_MIN = 0.02;
const ROUNDS_MAX = 60;
const HALVINGS_MAX = 40;
const CLOSE = 1e-9;

/**
 * Logistic regression with a ridge prior, by Newton's method whose step is halved until the objective rises: undamped
 * it diverges where offsets are far from 0. Coefficients that would leave their bounds are held there, and the rest is
 * fitted again. Deterministic: sums run in the order of rows.
 */
export function ridgeLogistic(rows: Rows, question: RidgeQuestion): RidgeFit {
  const bounds = question.bounds ?? question.columns.map(() => FREE);
  const held = new Map<number, number>();
  for (;;) {
    const fit = newton(rows, question, held);
    const gone = fit.coefficients.findIndex((value, place) => {
      const [least, greatest] = bounds[place] ?? FREE;
      return !held.has(place) && (value < least || value > greatest);
    });
    if (gone < 0) return fit;
    const [least, greatest] = bounds[gone] ?? FREE;
    held.set(gone, figureAt(fit.coefficients, gone) < least ? least : greatest);
  }
}

const FREE = [-Infinity, Infinity] as const;

interface Column {
  readonly place: number;
  readonly column: number;
  readonly mean: number;
  readonly spread: number;
}

function newton(rows: Rows, question: RidgeQuestion, held: ReadonlyMap<number, number>): RidgeFit {
  const { columns, precision, interceptPrecision = 0 } = question;
  const used = columns
    .map((column, place) => ({ place, column, ...spreadOf(rows, column) }))
    .filter(({ place, spread }) => spread >= SPREAD_MIN && !held.has(place));
  const offsets = offsetsOf(rows, question, held);
  const size = used.length + 1;
  const penalty = (place: number) => (place === 0 ? interceptPrecision : precision);
  const objective = (beta: Float64Array) => {
    let sum = 0;
    for (let row = 0; row < rows.count; row += 1) {
      const z = sumOf(rows, used, beta, offsets, row);
      const isLoss = rows.outcomes[row] === 1;
      sum -= figureAt(rows.weights, row) * log1pExp(isLoss ? -z : z);
    }
    beta.forEach((value, place) => (sum -= 0.5 * penalty(place) * value * value));
    return sum;
  };

  let beta: Float64Array = new Float64Array(size);
  let at = objective(beta);
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const step = stepFrom(rows, used, beta, offsets, penalty);
    let [share, next, reached] = [1, beta, -Infinity];
    for (let halving = 0; halving < HALVINGS_MAX; halving += 1, share /= 2) {
      next = beta.map((value, place) => value + share * figureAt(step, place));
      reached = objective(next);
      if (reached > at) break;
    }
    if (!(reached > at)) break;
    const gained = reached - at;
    [beta, at] = [next, reached];
    if (gained < CLOSE * (1 + abs(at))) break;
  }
  return onRawScale(beta, used, columns.length, held);
}

/** The slope of the objective over its curvature. */
function stepFrom(
  rows: Rows,
  used: readonly Column[],
  beta: Float64Array,
  offsets: Float64Array,
  penalty: (place: number) => number,
): Float64Array {
  const size = beta.length;
  const slope = beta.map((value, place) => -penalty(place) * value);
  const curvature = new Float64Array(size * size);
  const x = new Float64Array(size).fill(1, 0, 1);
  for (let row = 0; row < rows.count; row += 1) {
    used.forEach(({ column, mean, spread }, place) => {
      x[place + 1] = (figureAt(rows.values, row * rows.width + column) - mean) / spread;
    });
    const p = logistic(sumOf(rows, used, beta, offsets, row));
    const weight = figureAt(rows.weights, row);
    const missed = weight * (figureAt(rows.outcomes, row) - p);
    const sure = weight * p * (1 - p);
    for (let i = 0; i < size; i += 1) {
      const xi = figureAt(x, i);
      slope[i] = figureAt(slope, i) + missed * xi;
      const scaled = sure * xi;
      for (let j = 0; j <= i; j += 1) {
        curvature[i * size + j] = figureAt(curvature, i * size + j) + scaled * figureAt(x, j);
      }
    }
  }
  for (let i = 0; i < size; i += 1) {
    // A hair more, so that columns that say the same can be told apart at all.
    curvature[i * size + i] = figureAt(curvature, i * size + i) + penalty(i) + 1e-9;
  }
  return solve(curvature, slope);
}

function sumOf(
  { values, width }: Rows,
  used: readonly Column[],
  beta: Float64Array,
  offsets: Float64Array,
  row: number,
): number {
  let z = figureAt(offsets, row) + figureAt(beta, 0);
  for (let place = 0; place < used.length; place += 1) {
    const one = used[place];
    if (!one) continue;
    const value = figureAt(values, row * width + one.column);
    z += figureAt(beta, place + 1) * ((value - one.mean) / one.spread);
  }
  return z;
}

function offsetsOf(
  rows: Rows,
  { offset, columns }: RidgeQuestion,
  held: ReadonlyMap<number, number>,
): Float64Array {
  const { count, width, values } = rows;
  return Float64Array.from({ length: count }, (_, row) => {
    let sum = offset?.(values, row * width) ?? 0;
    for (const [place, value] of held) {
      sum += value * figureAt(values, row * width + figureAt(columns, place));
    }
    return sum;
  });
}

/** Mean and standard deviation of a column, each row by its weight. */
function spreadOf({ count, width, values, weights }: Rows, column: number) {
  let [total, sum, squares] = [0, 0, 0];
  for (let row = 0; row < count; row += 1) {
    const weight = figureAt(weights, row);
    total += weight;
    sum += weight * figureAt(values, row * width + column);
  }
  const mean = sum / total;
  for (let row = 0; row < count; row += 1) {
    squares += figureAt(weights, row) * (figureAt(values, row * width + column) - mean) ** 2;
  }
  return { mean, spread: sqrt(squares / total) };
}

function onRawScale(
  beta: Float64Array,
  used: readonly Column[],
  count: number,
  held: ReadonlyMap<number, number>,
): RidgeFit {
  const coefficients = Array.from({ length: count }, (_, place) => held.get(place) ?? 0);
  let intercept = figureAt(beta, 0);
  used.forEach(({ place, mean, spread }, index) => {
    const raw = figureAt(beta, index + 1) / spread;
    coefficients[place] = raw;
    intercept -= raw * mean;
  });
  return { intercept, coefficients };
}
