import type { Day } from '#kernel/time';
import type { BandOf, ChurnBand, ScoreName } from './bands.ts';

/**
 * The events a contribution comes from: at most 20 newest ids, how many there are, and what to ask the timeline
 * for when there are more: their types and, where all are about one, the person.
 */
export interface Evidence {
  readonly eventIds: readonly string[];
  readonly count: number;
  readonly types: readonly string[];
  readonly stakeholderId?: string;
  readonly origin: 'captured' | 'self-reported' | 'mixed' | 'none';
}

/** How sure a chance by the rhythm of orders is. */
export interface Certainty {
  /** It lies between these in four of five cases, each in (0, 1), rounded to 1e-6. */
  readonly low: number;
  readonly high: number;
  /** The bands the interval touches, from the best. */
  readonly bands: readonly ChurnBand[];
  /** Whether closed windows tell how many are lost: until then only bands can be said, and no percentage. */
  readonly isLevelKnown: boolean;
}

/**
 * What a score lacks, in kebab-case: the page has words for each, and may need figures. A score that lacks too much is
 * too early to say.
 */
export interface Missing {
  readonly what: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Whether a score is judged by a band: not while it is too early to say, nor where there is nothing to score. */
export type ScoreState = 'judged' | 'too-early' | 'none';

/** Signed points one cause gives a score, in thousandths: of a point, or of a logit for churn. They add up to the score's `sum`. */
export interface Contribution {
  /** Kebab-case; the page has a sentence for each. */
  readonly code: string;
  readonly points: number;
  /** What it could have been at most, in the same unit; left out where that cannot be said. */
  readonly most?: number;
  /** Figures the sentence needs: days, shares, roles, ids. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly evidence: Evidence;
  /** A signal of churn whose weight was judged by what came; left out where it is a prior of experts. */
  readonly judged?: true;
  /** What it is itself made of: their points add up to its own. */
  readonly within?: readonly Contribution[];
}

/** One score of one account on one day. */
export interface ScoreView<N extends ScoreName = ScoreName> {
  readonly name: N;
  /** 0…100, or a probability 0…1 for churn; rounded to 1e-6. Null when there is nothing to score. */
  readonly value: number | null;
  /** Null unless it is judged. */
  readonly band: BandOf<N> | null;
  readonly state: ScoreState;
  /** What is not on record, and would tell more. */
  readonly missing: readonly Missing[];
  /** Of churn risk that is too early to say: what holds of all who are where the account is, by its base alone. */
  readonly baseRate: number | null;
  /** Of churn risk by the rhythm of orders; null of all others, and where there is no value. */
  readonly certainty: Certainty | null;
  /** Sum of the contributions, in thousandths: of a point (100 × 1000 at most), or of a logit. */
  readonly sum: number;
  readonly contributions: readonly Contribution[];
  /** Share of the model's weight for which there is data, 0…1. */
  readonly evidenceCompleteness: number;
  /** First day on which the band worsens if nobody acts; null for none within 400 days. */
  readonly nextWorseOn: Day | null;
  /** Which band it is in from that day on. */
  readonly nextWorseBand: BandOf<N> | null;
  readonly model: { readonly id: string; readonly hash: string };
}
