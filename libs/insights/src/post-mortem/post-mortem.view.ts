import type { LossReason } from '#events/accounts/accounts.events';
import type { Day, Instant } from '#kernel/time';
import type { CoursePoint } from '../account/courses.view.ts';
import type { Moment } from '../asking/moment.view.ts';

/**
 * Who might have warned of a loss: the model in force on each day by what was known on it; today's model by what is
 * known now of that day, and by what was known on it; and two rules of thumb by what is known now.
 */
export const WARNERS = [
  'in-force',
  'today-known-now',
  'today-known-then',
  'no-order-90-days',
  'silent-twice-usual',
] as const;

export type Warner = (typeof WARNERS)[number];

/** When one of them would have warned of a loss. */
export interface Warning {
  readonly by: Warner;
  /** The first day of the last unbroken stretch before the loss in which it warned; null where it never did. */
  readonly since: Day | null;
  /** From then to the loss; at least so many where it warned on the first day looked at as well. */
  readonly leadDays: number | null;
  readonly isAtLeast: boolean;
  /** Churn risk on the eve of the loss; null of rules, and where none was judged. */
  readonly riskOnEve: number | null;
  /** Churn risk week by week; none of rules. */
  readonly points: readonly CoursePoint[];
}

/** What events of one type in the year before a loss weighed in churn risk on its eve. */
export interface SignalWeight {
  readonly type: string;
  readonly count: number;
  readonly lastOn: Day;
  /**
   * Churn risk with them less that without, in thousandths of a percentage point: 0 says they were logged, and carried
   * no weight. Null where there is no figure with them or without.
   */
  readonly moved: number | null;
  /** The newest of them, 20 at most. */
  readonly eventIds: readonly string[];
}

/** A fact that was learned late. */
export interface LateFact {
  readonly eventId: string;
  readonly type: string;
  readonly occurredOn: Day;
  readonly recordedOn: Day;
  readonly lagDays: number;
  /** Recorded on a later day than the one of the loss. */
  readonly isAfterLoss: boolean;
}

/** How much of what happened in the year before a loss was known in time. */
export interface LearnedLate {
  readonly facts: number;
  readonly late: number;
  readonly afterLoss: number;
  /** The newest of the late ones, 20 at most. */
  readonly newest: readonly LateFact[];
}

/** What can be said of the loss of an account afterwards. */
export interface PostMortemFigures {
  readonly lostOn: Day;
  readonly reason: LossReason;
  readonly rival: string | null;
  /** When the first thing was recorded of it: nobody was warned before by what was known then. */
  readonly knownFrom: Instant;
  readonly warnings: readonly Warning[];
  readonly signals: readonly SignalWeight[];
  readonly learnedLate: LearnedLate;
}

/** What the models would have said before an account was lost, and what was known of it when. */
export interface PostMortem extends Moment, PostMortemFigures {
  readonly accountId: string;
  readonly horizonDays: number;
}
