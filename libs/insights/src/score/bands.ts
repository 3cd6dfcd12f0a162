/** The scores of an account, and the bands of each, the best first. */
export const BANDS_OF = {
  loyalty: ['loyal', 'wavering', 'fragile'],
  churnRisk: ['low', 'watch', 'elevated', 'high'],
  coverage: ['covered', 'gaps', 'exposed'],
} as const;

export type ScoreName = keyof typeof BANDS_OF;
export type BandOf<N extends ScoreName> = (typeof BANDS_OF)[N][number];
export type LoyaltyBand = BandOf<'loyalty'>;
export type ChurnBand = BandOf<'churnRisk'>;
export type CoverageBand = BandOf<'coverage'>;
export type Band = BandOf<ScoreName>;

export const SCORE_NAMES = [
  'loyalty',
  'churnRisk',
  'coverage',
] as const satisfies readonly ScoreName[];

/** Where one band ends and the next begins, in the order of the bands: points, or a probability. */
export const BAND_LIMITS = {
  loyalty: [70, 40],
  churnRisk: [0.1, 0.25, 0.5],
  coverage: [70, 45],
} as const satisfies Readonly<Record<ScoreName, readonly number[]>>;

/** Bands in points, both inclusive below: ≥ 70 loyal, ≥ 40 wavering, else fragile. */
export function loyaltyBand(value: number): LoyaltyBand {
  const [loyal, wavering] = BAND_LIMITS.loyalty;
  return value >= loyal ? 'loyal' : value >= wavering ? 'wavering' : 'fragile';
}

/** Bands of a probability: < 10 % low, < 25 % watch, ≤ 50 % elevated, above high. */
export function churnBand(value: number): ChurnBand {
  const [low, watch, elevated] = BAND_LIMITS.churnRisk;
  return value < low ? 'low' : value < watch ? 'watch' : value <= elevated ? 'elevated' : 'high';
}

/** Bands in points: ≥ 70 covered, ≥ 45 gaps, else exposed. */
export function coverageBand(value: number): CoverageBand {
  const [covered, gaps] = BAND_LIMITS.coverage;
  return value >= covered ? 'covered' : value >= gaps ? 'gaps' : 'exposed';
}

/** How bad a band is: 0 for the best of its score, one more for each next. */
export const rankOfBand = (name: ScoreName, band: Band): number =>
  (BANDS_OF[name] as readonly Band[]).indexOf(band);
