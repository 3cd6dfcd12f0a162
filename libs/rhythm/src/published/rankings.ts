import { figureAt } from '../numerics/figure-at.ts';
import { logistic } from '../numerics/log-odds.ts';
import { ridgeLogistic, type RidgeFit } from '../numerics/ridge-logistic.ts';
import type { RhythmAt } from '../state/rhythm-at.ts';

/** Days since the last order, as a logarithm: what a list sorted by last order goes by. */
export const recency = ({ silentDays }: Pick<RhythmAt, 'silentDays'>): number =>
  Math.log1p(silentDays);

/** In how many parts RFM cuts each of its three figures. */
const PARTS = 5;

/**
 * RFM of each account: the fifths of recency, order days and mean amount of an order day, the best fifth 5, as their
 * sum, turned round so that more is riskier: 0 (best) to 12. Source: Hughes 1994.
 */
export function rfm(accounts: readonly RhythmAt[]): readonly number[] {
  const figures = [
    accounts.map(({ silentDays }) => -silentDays),
    accounts.map(({ n }) => n),
    accounts.map(({ lnAmounts, n }) => lnAmounts / n),
  ].map(fifths);
  return accounts.map((_, place) =>
    figures.reduce((sum, fifth) => sum + PARTS - 1 - figureAt(fifth, place), 0),
  );
}

/** Which fifth each figure is in, 0 the least; equal figures are in the same. */
function fifths(figures: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(figures).sort();
  return figures.map((figure) => {
    const below = firstNotBelow(sorted, figure);
    return Math.min(PARTS - 1, Math.floor((PARTS * below) / sorted.length));
  });
}

function firstNotBelow(sorted: Float64Array, figure: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figureAt(sorted, middle) < figure) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What came of accounts by their rank; a ranking says no chances by itself. */
export interface Outcome {
  readonly rank: number;
  readonly isLoss: boolean;
}

/** The chances a ranking stands for, by a logistic curve through what came of ranks in closed windows. */
export function chancesOf(outcomes: readonly Outcome[]): (rank: number) => number {
  const rows = {
    count: outcomes.length,
    width: 1,
    values: Float64Array.from(outcomes, ({ rank }) => rank),
    outcomes: Uint8Array.from(outcomes, ({ isLoss }) => Number(isLoss)),
    weights: new Float64Array(outcomes.length).fill(1),
  };
  const { intercept, coefficients }: RidgeFit = ridgeLogistic(rows, { columns: [0], precision: 1 });
  return (rank) => logistic(intercept + figureAt(coefficients, 0) * rank);
}
