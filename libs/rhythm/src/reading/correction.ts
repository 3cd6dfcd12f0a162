import { figureAt } from '../numerics/figure-at.ts';
import { READINGS } from './readings.ts';

/**
 * How a calibration came about, and so what it can be trusted with: windows of the horizon had closed by the cut-off
 * day; only shorter ones had, which say who, and the bases how many; there were too few losses or survivors in the
 * windows, so the mean of both bases; fewer than 100 accounts, so MBG/NBD.
 */
export type CalibrationMode = 'closed-windows' | 'short-windows' | 'bases-alone' | 'mbg-alone';

/** What readings weigh for one horizon: log-odds = intercept + Σ coefficient · reading. Plain JSON. */
export interface Correction {
  readonly horizonDays: number;
  readonly mode: CalibrationMode;
  readonly intercept: number;
  /** One a reading, in their order. */
  readonly coefficients: readonly number[];
  /** What the readings are on average over the accounts at the cut-off day. */
  readonly means: readonly number[];
  readonly windows: number;
  /** Accounts without and with an order in the windows. */
  readonly losses: number;
  readonly survivors: number;
}

const weighing = (weights: Partial<Record<number, number>>): readonly number[] =>
  READINGS.map((_, place) => weights[place] ?? 0);

/** Both bases weigh one half: what holds until windows say more. */
export const BOTH_BASES = weighing({ 0: 0.5, 1: 0.5 });
export const MBG_ALONE = weighing({ 0: 1 });

/** The log-odds of no order, of readings that stand from a place on. */
export function logOddsOf(
  { intercept, coefficients }: Pick<Correction, 'intercept' | 'coefficients'>,
  readings: Float64Array,
  from = 0,
): number {
  let sum = intercept;
  for (let place = 0; place < coefficients.length; place += 1) {
    sum += figureAt(coefficients, place) * figureAt(readings, from + place);
  }
  return sum;
}
