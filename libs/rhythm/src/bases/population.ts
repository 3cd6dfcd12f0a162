import type { RhythmState } from '../state/rhythm-state.ts';

/** What holds of all accounts with an order by a day; the yardstick of each. */
export interface Population {
  /** Mean gap between order days, in days, at least 20. */
  readonly usualGapDays: number;
  /** Mean of ln(1 + amount of an order day). */
  readonly lnAmount: number;
  /** Repeat order days a day, above 0. */
  readonly ordersPerDay: number;
}

/** A gap any shorter would make everybody overdue within days. */
const GAP_MIN_DAYS = 20;
const RATE_MIN = 1e-6;

/** The population at the end of a day, of the states as of that day. */
export function populationOf(states: Iterable<RhythmState>, day: number): Population {
  let [orders, repeats, activeDays, knownDays, lnAmounts] = [0, 0, 0, 0, 0];
  for (const { n, first, last, lnAmounts: own } of states) {
    orders += n;
    repeats += n - 1;
    activeDays += last - first;
    knownDays += day - first;
    lnAmounts += own;
  }
  return {
    usualGapDays: Math.max(GAP_MIN_DAYS, repeats > 0 ? activeDays / repeats : GAP_MIN_DAYS),
    lnAmount: orders > 0 ? lnAmounts / orders : 0,
    ordersPerDay: Math.max(RATE_MIN, knownDays > 0 ? repeats / knownDays : RATE_MIN),
  };
}
