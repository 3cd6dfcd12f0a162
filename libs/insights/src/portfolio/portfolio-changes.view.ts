import type { Cause } from '#rhythm/reading/attribution';
import type { Moment } from '../asking/moment.view.ts';
import type { ScoreName } from '../score/bands.ts';

/** Why the scores of many accounts changed from one moment to another, as means over them. */
export interface PortfolioChanges extends Moment {
  readonly horizonDays: number;
  readonly since: Moment;
  /** Those looked at. */
  readonly accounts: number;
  readonly changes: readonly PortfolioScoreChange[];
}

/** A score of all accounts that had it at both moments. */
export interface PortfolioScoreChange {
  readonly name: ScoreName;
  readonly accounts: number;
  /** Means; null where no account had the score at both. */
  readonly before: number | null;
  readonly after: number | null;
  /** In thousandths of a point, or of a percentage point of churn risk; the causes add up to it. */
  readonly difference: number;
  readonly causes: readonly CauseOfPortfolio[];
}

export interface CauseOfPortfolio {
  readonly cause: Cause;
  /** Its mean, in the unit of the difference. */
  readonly moved: number;
  /** Accounts of which it moved the score by half a point or more. */
  readonly accounts: number;
  /** Those it moved most, at most five. */
  readonly strongest: readonly {
    readonly accountId: string;
    readonly name: string;
    readonly moved: number;
  }[];
}
