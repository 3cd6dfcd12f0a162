import type { Params } from '#kernel/decision';
import type { Currency } from '#kernel/money';
import type { Day } from '#kernel/time';
import type { Moment } from '../asking/moment.view.ts';
import type { PortfolioRow } from '../portfolio/portfolio.view.ts';
import type { ScoreName } from '../score/bands.ts';
import type { Contribution } from '../score/score.view.ts';
import type { DutyLine } from '../today/today.view.ts';

/** What would be if some things happened to some accounts: nothing of it is in the log. */
export interface WhatIf extends Moment {
  /** The day it is looked at: today or a day ahead. */
  readonly on: Day;
  readonly horizonDays: number;
  readonly accounts: readonly SupposedAccount[];
  readonly totals: WhatIfTotals;
}

/** An account without what is supposed, and with it. */
export interface SupposedAccount {
  readonly accountId: string;
  readonly name: string;
  readonly before: SupposedSide;
  readonly after: SupposedSide;
  /** In the order they were supposed. */
  readonly steps: readonly SupposedStepView[];
}

/** How an account stands on the day, and what that day asks of whoever manages it. */
export interface SupposedSide {
  readonly row: PortfolioRow;
  /** The strongest causes of its churn risk, at most three. */
  readonly causes: readonly Contribution[];
  readonly due: readonly DutyLine[];
}

export interface SupposedStepView {
  /** How many events it comes to; none where it is refused, or so already. */
  readonly events: number;
  readonly refusal?: SupposedRefusal;
  /** The scores on the day once it and those before it have happened. */
  readonly scores: Readonly<Record<ScoreName, number | null>>;
}

export interface SupposedRefusal {
  readonly code: string;
  readonly message: string;
  readonly params: Params;
}

export interface WhatIfTotals {
  readonly accounts: number;
  /** Accounts of which some score is another. */
  readonly moved: number;
  /** Accounts at which some step is refused. */
  readonly refused: number;
  /** Duties that stand on the day. */
  readonly due: { readonly before: number; readonly after: number };
  /** By currency, the largest first. */
  readonly revenue: readonly SupposedRevenue[];
}

/** Renewable revenue, how much of it is at risk and the profit in that, in minor units. */
export interface SupposedRevenue {
  readonly currency: Currency;
  readonly renewableMinor: { readonly before: number; readonly after: number };
  readonly atRiskMinor: { readonly before: number; readonly after: number };
  /** Of those accounts alone of which a margin is known; null where of none. */
  readonly profitAtRiskMinor: { readonly before: number | null; readonly after: number | null };
  /** Accounts with renewable revenue in it, and those of them of which a margin is known. */
  readonly accounts: { readonly before: number; readonly after: number };
  readonly profitKnown: { readonly before: number; readonly after: number };
}
