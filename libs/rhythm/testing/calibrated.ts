import { calibrate, type RhythmCalibration } from '../src/calibration/calibrate.ts';
import type { OrderHistory } from '../src/calibration/order-history.ts';
import { simulatedBuyers } from './buyers.ts';

/** A history of order days, with an amount each, and something given back now and then. */
export const historyOf = (days: readonly number[], place = 0): OrderHistory => ({
  accountId: `C-${1000 + place}`,
  days: Int32Array.from(days),
  amounts: Float64Array.from(days, (day) => 20 + (day % 7)),
  returnDays: Int32Array.from(place % 5 === 0 ? days.slice(1, 2) : []),
});

/** Histories of simulated buyers, who began within two months. */
export const ledger = (accounts: number, observedDays: number): readonly OrderHistory[] =>
  simulatedBuyers(accounts, { alpha: 30, b: 4 }, observedDays).map((days, place) =>
    historyOf(
      days.map((day) => day + (place % 60)),
      place,
    ),
  );

/** What was found, with the shares of the work told meanwhile. */
export function run(histories: readonly OrderHistory[], cut: number, horizons: readonly number[]) {
  const shares: number[] = [];
  const steps = calibrate({ histories, cut, horizons });
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) shares.push(step.value);
  return { found: step.value, shares };
}

/** @throws Error where too little can be told */
export const calibrated = (...asked: Parameters<typeof run>): RhythmCalibration => {
  const { found } = run(...asked);
  if ('untold' in found) throw new Error(`untold: ${found.untold.join(', ')}`);
  return found;
};
