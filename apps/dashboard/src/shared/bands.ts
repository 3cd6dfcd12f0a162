import type { Band, ChurnBand, CoverageBand, LoyaltyBand, ScoreName } from '#insights/views';

/** How bad a band is; it chooses hue and shape alike. */
export type Tone = 'good' | 'fair' | 'poor' | 'grave' | 'none';

export const SCORES: readonly ScoreName[] = ['churnRisk', 'loyalty', 'coverage'];

/** The bands of each score from best to worst, and at which value each but the first begins or ends. */
export const BANDS = {
  loyalty: { names: ['loyal', 'wavering', 'fragile'], limits: [70, 40] },
  churnRisk: { names: ['low', 'watch', 'elevated', 'high'], limits: [0.1, 0.25, 0.5] },
  coverage: { names: ['covered', 'gaps', 'exposed'], limits: [70, 45] },
} as const satisfies {
  readonly loyalty: { readonly names: readonly LoyaltyBand[]; readonly limits: readonly number[] };
  readonly churnRisk: { readonly names: readonly ChurnBand[]; readonly limits: readonly number[] };
  readonly coverage: {
    readonly names: readonly CoverageBand[];
    readonly limits: readonly number[];
  };
};

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

export const toneOf = (band: Band | 'none' | null): Tone =>
  band === null || band === 'none' ? 'none' : TONES[band];

/** The largest value a score can have. */
export const topOf = (score: ScoreName): number => (score === 'churnRisk' ? 1 : 100);
