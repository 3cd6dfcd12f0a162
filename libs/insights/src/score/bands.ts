import type { ChurnBand, CoverageBand, LoyaltyBand } from '../views.ts';

/** Bands in points, both inclusive below: ≥ 70 loyal, ≥ 40 wavering, else fragile. */
export const loyaltyBand = (value: number): LoyaltyBand =>
  value >= 70 ? 'loyal' : value >= 40 ? 'wavering' : 'fragile';

/** Bands of a probability: < 10 % low, < 25 % watch, ≤ 50 % elevated, above high. */
export const churnBand = (value: number): ChurnBand =>
  value < 0.1 ? 'low' : value < 0.25 ? 'watch' : value <= 0.5 ? 'elevated' : 'high';

/** Bands in points: ≥ 70 covered, ≥ 45 gaps, else exposed. */
export const coverageBand = (value: number): CoverageBand =>
  value >= 70 ? 'covered' : value >= 45 ? 'gaps' : 'exposed';

/** How bad a band is: 0 for the best of its score, one more for each next. */
export const RANKS: Readonly<Record<LoyaltyBand | ChurnBand | CoverageBand, number>> = {
  loyal: 0,
  wavering: 1,
  fragile: 2,
  low: 0,
  watch: 1,
  elevated: 2,
  high: 3,
  covered: 0,
  gaps: 1,
  exposed: 2,
};
