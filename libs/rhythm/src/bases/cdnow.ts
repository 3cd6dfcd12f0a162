import type { Bases } from './bases.ts';

/**
 * What holds until a calibration is on record: MBG/NBD as published for CDNOW (one tenth of the cohort of 1997 Q1, 39
 * weeks, with a scale of 43.3 days), and of the same accounts what else readings are taken with.
 */
export const CDNOW: Bases = {
  mbg: { r: 0.525, alpha: 43.3 / 7, a: 0.891, b: 1.614 },
  gaps: { r: 0.519, alpha: 6.07, a: 0.973, b: 1.78, mu: 0.0594, sigma: 0.15 },
  population: { usualGapDays: 45.97, lnAmount: 3.317, ordersPerDay: 0.00455 },
};
