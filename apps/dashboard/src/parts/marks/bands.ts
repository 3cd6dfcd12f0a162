import { BAND_LIMITS, BANDS_OF } from '#insights/score/bands';
import type { Band, ScoreName, Standing } from '#insights/views';

/** How bad a band is; it chooses hue and shape alike. */
export type Tone = 'good' | 'fair' | 'poor' | 'grave' | 'none';

export const SCORES: readonly ScoreName[] = ['churnRisk', 'loyalty', 'coverage'];

/** The bands of each score from best to worst, and at which value each but the first begins or ends. */
export const BANDS = {
  loyalty: { names: BANDS_OF.loyalty, limits: BAND_LIMITS.loyalty },
  churnRisk: { names: BANDS_OF.churnRisk, limits: BAND_LIMITS.churnRisk },
  coverage: { names: BANDS_OF.coverage, limits: BAND_LIMITS.coverage },
} as const;

const TONES: Readonly<Record<Band, Tone>> = {
  loyal: 'good',
  wavering: 'fair',
  fragile: 'grave',
  low: 'good',
  watch: 'fair',
  elevated: 'poor',
  high: 'grave',
  covered: 'good',
  gaps: 'fair',
  exposed: 'grave',
};

export const toneOf = (band: Standing | null): Tone =>
  band === null || band === 'none' || band === 'too-early' ? 'none' : TONES[band];

/** The largest value a score can have. */
export const topOf = (score: ScoreName): number => (score === 'churnRisk' ? 1 : 100);
