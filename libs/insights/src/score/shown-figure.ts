import type { Band, ScoreName } from './bands.ts';
import { churnBand, coverageBand, loyaltyBand } from './bands.ts';

const BANDS: Readonly<Record<ScoreName, (value: number) => Band>> = {
  loyalty: loyaltyBand,
  churnRisk: churnBand,
  coverage: coverageBand,
};

/** Scores are kept to six decimals: with all of them a figure is the score itself. */
const DECIMALS_MAX = 6;

/** A probability is shown in per cent, two decimals of it before the point. */
const decimalsBefore = (name: ScoreName): number => (name === 'churnRisk' ? 2 : 0);

/**
 * How many digits after the point a score's figure has: as many as asked for, or more where rounding would
 * put it beyond a limit of its band. 9.97 % is low, so it is never shown as 10 %.
 */
export function digitsShown(name: ScoreName, value: number, digits: number): number {
  const before = decimalsBefore(name);
  const rounded = Number(value.toFixed(digits + before));
  const isTrue = BANDS[name](rounded) === BANDS[name](value);
  return isTrue || digits + before >= DECIMALS_MAX ? digits : digitsShown(name, value, digits + 1);
}

/** A score's figure as plain text: points, or per cent of a probability without the sign. */
export function figureShown(name: ScoreName, value: number, digits: number): string {
  const after = digitsShown(name, value, digits);
  const before = decimalsBefore(name);
  return (Number(value.toFixed(after + before)) * 10 ** before).toFixed(after);
}
