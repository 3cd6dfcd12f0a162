import { figureAt } from '../numerics/figure-at.ts';
import { log1pExp } from '../numerics/log-odds.ts';
import { ridgeLogistic, type Rows } from '../numerics/ridge-logistic.ts';

/** An account at a cut: log-odds by its rhythm, log-odds each signal adds by its prior weight, and what came. */
export interface SignalRow {
  readonly base: number;
  readonly signals: readonly number[];
  readonly isLoss: boolean;
}

/** What closed windows say of one signal. */
export interface JudgedSignal {
  readonly accountsWith: number;
  readonly lossesWith: number;
  readonly lossesWithout: number;
  /** What its prior weight would be multiplied by, in 0…3; left out while there are too few losses with or without it. */
  readonly factor?: number;
}

/** All signals, and the mean logarithmic loss without them, by their priors, and by what is proposed (on the same rows). */
export interface JudgedSignals {
  readonly signals: readonly JudgedSignal[];
  readonly logLoss: { readonly none: number; readonly prior: number; readonly proposed: number };
}

/** So many losses with a signal, and without it, have to have closed before anything is proposed. */
export const LOSSES_MIN = 30;
const FACTOR_MAX = 3;
/** Normal priors: of a factor's distance from 1 on its standardised column, and of the level. */
const PRECISION = 1;
const LEVEL_PRECISION = 0.25;
const DIGITS = 4;

/**
 * What weights of signals closed windows speak for: logistic regression with the log-odds by rhythm and by prior
 * weights as its offset and a level of its own, so that a base that is off loads nothing onto signals. A factor of 1
 * leaves a prior as it is. Signals with too few losses stay at their priors.
 */
export function judgeSignals(rows: readonly SignalRow[], count: number): JudgedSignals {
  const counted = Array.from({ length: count }, (_, signal) => countedOf(rows, signal));
  const columns = counted.flatMap(({ lossesWith, lossesWithout }, signal) =>
    lossesWith >= LOSSES_MIN && lossesWithout >= LOSSES_MIN ? [signal] : [],
  );
  const { intercept, coefficients } = ridgeLogistic(packed(rows, count), {
    columns,
    offset: (values, from) => sumFrom(values, from, count + 1),
    precision: PRECISION,
    interceptPrecision: LEVEL_PRECISION,
    bounds: columns.map(() => [-1, FACTOR_MAX - 1] as const),
  });
  const factorOf = (signal: number): number | undefined => {
    const place = columns.indexOf(signal);
    return place < 0 ? undefined : rounded(1 + figureAt(coefficients, place));
  };
  const signals = counted.map((one, signal): JudgedSignal => {
    const factor = factorOf(signal);
    return factor === undefined ? one : { ...one, factor };
  });
  const lossBy = (level: number, weigh: (signal: number) => number): number =>
    meanLoss(rows, ({ base, signals: exact }) =>
      exact.reduce((sum, one, signal) => sum + weigh(signal) * one, base + level),
    );
  return {
    signals,
    logLoss: {
      none: lossBy(0, () => 0),
      prior: lossBy(0, () => 1),
      proposed: lossBy(columns.length === 0 ? 0 : intercept, (signal) => factorOf(signal) ?? 1),
    },
  };
}

function countedOf(rows: readonly SignalRow[], signal: number): JudgedSignal {
  let [accountsWith, lossesWith, losses] = [0, 0, 0];
  for (const { signals, isLoss } of rows) {
    const isThere = figureAt(signals, signal) !== 0;
    if (isThere) accountsWith += 1;
    if (isThere && isLoss) lossesWith += 1;
    if (isLoss) losses += 1;
  }
  return { accountsWith, lossesWith, lossesWithout: losses - lossesWith };
}

/** Signals first, then the base. */
function packed(rows: readonly SignalRow[], count: number): Rows {
  const width = count + 1;
  const values = new Float64Array(rows.length * width);
  rows.forEach(({ base, signals }, row) => {
    signals.forEach((exact, signal) => (values[row * width + signal] = exact));
    values[row * width + count] = base;
  });
  return {
    count: rows.length,
    width,
    values,
    outcomes: Uint8Array.from(rows, ({ isLoss }) => (isLoss ? 1 : 0)),
    weights: new Float64Array(rows.length).fill(1),
  };
}

function sumFrom(values: Float64Array, from: number, count: number): number {
  let sum = 0;
  for (let place = from; place < from + count; place += 1) sum += figureAt(values, place);
  return sum;
}

function meanLoss(rows: readonly SignalRow[], logOddsOf: (row: SignalRow) => number): number {
  const sum = rows.reduce((total, row) => {
    const z = logOddsOf(row);
    return total + log1pExp(row.isLoss ? -z : z);
  }, 0);
  return rounded(sum / rows.length);
}

const rounded = (figure: number): number => Number(figure.toFixed(DIGITS));
