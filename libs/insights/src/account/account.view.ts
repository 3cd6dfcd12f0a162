import type { Day } from '#kernel/time';
import type { Moment } from '../asking/moment.view.ts';
import type { RevenueAtRisk } from '../churn-risk/revenue-at-risk.view.ts';
import type { ContractView, MoneyView } from '../commerce/commerce.view.ts';
import type { RequiredRole } from '#events/accounts/accounts.events';
import type { ColleagueView, DensityView, StakeholderView } from '../coverage/coverage.view.ts';
import type { AccountStatus, KeyMark, LossView, ThreatView } from '../overview/overview.view.ts';
import type { ScoreView } from '../score/score.view.ts';

/** Why an account has no scores: its history cannot be folded, or what is remembered of it not be scored. */
export interface AccountProblem {
  /** "cannot be scored: …" */
  readonly says: string;
  /** By what name other languages say it. */
  readonly code: 'row-unreadable' | 'event-unreadable' | 'event-not-taken' | 'not-scored';
  /** The event it comes from, where that is known. */
  readonly eventId: string | null;
}

/** A score at the end of each of the last 12 months and on the day asked; null where none was judged. */
export interface Sparkline {
  readonly accountId: string;
  readonly days: readonly Day[];
  readonly loyalty: readonly (number | null)[];
  readonly churnRisk: readonly (number | null)[];
  readonly coverage: readonly (number | null)[];
}

/** Everything the account page shows above its timeline. */
export interface AccountView extends Moment {
  readonly accountId: string;
  readonly name: string;
  readonly status: AccountStatus;
  /** Since when it is lost, and why; null while it is not. */
  readonly lost: LossView | null;
  readonly managerId: string | null;
  readonly parentId: string | null;
  readonly openedOn: Day;
  /** Null as well while it is lost. */
  readonly key: KeyMark | null;
  readonly horizonDays: number;
  /** The stream's last revision within what was known: the ETag of a command's precondition. */
  readonly revision: string;
  readonly scores: readonly ScoreView[];
  readonly sparkline: Sparkline;
  readonly revenue: readonly RevenueAtRisk[];
  readonly lastYear: readonly MoneyView[];
  /** Before 365 days have passed since, revenue of a year is that of these days: it is not scaled up. */
  readonly firstOrderOn: Day | null;
  /** Who ought to be known here, with what each role weighs. */
  readonly requiredRoles: readonly RequiredRole[];
  readonly stakeholders: readonly StakeholderView[];
  readonly colleagues: readonly ColleagueView[];
  readonly density: DensityView | null;
  readonly contracts: readonly ContractView[];
  readonly threats: readonly ThreatView[];
  /** Left out where there is none; else scores have no value, and what stands on them is empty. */
  readonly problem?: AccountProblem;
}
