import type { Part } from '../score/score.ts';

/** Expert priors of the six components; the weights add up to 100. */
export const LOYALTY_PARAMETERS = {
  weights: { repeat: 25, wallet: 20, commitment: 20, tenure: 10, advocacy: 15, resilience: 10 },
  gaps: 12,
  contractShare: 0.6,
  remainingShare: 0.4,
  remainingMonthsFull: 24,
  tenureYears: 3,
} as const;

export type ComponentName = keyof typeof LOYALTY_PARAMETERS.weights;

/** One of the six with data: 0…100, and what it comes from. */
export interface Component {
  readonly name: ComponentName;
  readonly code: string;
  readonly value: number;
  readonly params: Part['params'];
  readonly evidence: Part['evidence'];
}

/** Figures for sentences; scores are made of the exact ones. */
export const rounded = (figure: number): number => Math.round(figure * 100) / 100;
