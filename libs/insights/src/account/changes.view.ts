import type { Cause } from '#rhythm/reading/attribution';
import type { Moment } from '../asking/moment.view.ts';
import type { ScoreName } from '../score/bands.ts';

/** What one cause moved of a score, and the events it comes from. */
export interface CauseOfChange {
  readonly cause: Cause;
  /** In thousandths of a point, or of a percentage point of churn risk. */
  readonly moved: number;
  /** The newest of them, 20 at most, and how many there are; none of time and model. */
  readonly eventIds: readonly string[];
  readonly count: number;
}

/** How a score changed between two moments, and by what: the causes add up to the difference. */
export interface ScoreChange {
  readonly name: ScoreName;
  readonly before: number | null;
  readonly after: number | null;
  /** After less before, in the unit of the causes; null where one of them is not there, and then there are no causes. */
  readonly difference: number | null;
  readonly causes: readonly CauseOfChange[];
  /** Hashes of the models, which differ where the model is a cause. */
  readonly models: { readonly before: string; readonly after: string };
}

/** Why the scores of an account changed from one moment to another. */
export interface Changes extends Moment {
  readonly accountId: string;
  readonly horizonDays: number;
  readonly since: Moment;
  readonly changes: readonly ScoreChange[];
}
