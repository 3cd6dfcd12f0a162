import type { Day } from '#kernel/time';
import type { AccountProblem } from '../account/account.view.ts';
import type { Moment } from '../asking/moment.view.ts';
import type { RevenueAtRisk } from '../churn-risk/revenue-at-risk.view.ts';
import type { Stake } from '../today/today.view.ts';
import type { AccountStatus } from '../overview/overview.view.ts';
import type {
  Band,
  BandOf,
  ChurnBand,
  CoverageBand,
  LoyaltyBand,
  ScoreName,
} from '../score/bands.ts';
import type { Certainty, ScoreView } from '../score/score.view.ts';

/** What a score lacks to be judged, and what holds of everybody meanwhile. */
export type TooEarly = Pick<ScoreView, 'missing' | 'baseRate'>;

/** One line of the portfolio. */
export interface PortfolioRow {
  readonly accountId: string;
  readonly name: string;
  readonly status: AccountStatus;
  readonly managerId: string | null;
  readonly key: boolean;
  /** Scores have a band once they are judged; till then a value says next to nothing, and stands for itself. */
  readonly loyalty: number | null;
  readonly loyaltyBand: LoyaltyBand | null;
  readonly churnRisk: number | null;
  readonly churnRiskBand: ChurnBand | null;
  /** How sure it is, of who buys ad hoc; left out of others, and while it is too early to say. */
  readonly certainty?: Certainty;
  readonly coverage: number | null;
  readonly coverageBand: CoverageBand | null;
  /** Of which scores it is too early to say, and why; left out where of none. */
  readonly tooEarly?: Readonly<Partial<Record<ScoreName, TooEarly>>>;
  readonly revenue: readonly RevenueAtRisk[];
  /** The earliest next-worse day of the three scores, and whose it is. Null until the background has computed it. */
  readonly nextWorseOn: Day | null;
  readonly nextWorseScore: ScoreName | null;
  /** Which band that score is in from then on. */
  readonly nextWorseBand: Band | null;
  readonly lastOrderOn: Day | null;
  readonly lastContactOn: Day | null;
  /** How much can be done about its risk: 1, .5 where its rhythm alone speaks, 0 where it is terminated; null for whoever is no customer. */
  readonly remedy: number | null;
  /** Renewable revenue in its largest currency × risk × remedy. */
  readonly stake: Stake | null;
  /** Open actions of ours. */
  readonly inHand: number;
  /** The day until which its card is set aside. */
  readonly asideUntil: Day | null;
  /** When contacts of two sides fall below its floor; null without a floor. */
  readonly neglectedOn: Day | null;
  /** The last contact of two sides. */
  readonly twoSidedOn: Day | null;
  /** Left out where there is none. */
  readonly problem?: AccountProblem;
}

export type PortfolioSort =
  | 'name'
  | 'accountId'
  | 'managerId'
  | 'loyalty'
  | 'churnRisk'
  | 'coverage'
  | 'atRisk'
  | 'profitAtRisk'
  | 'nextWorseOn'
  | 'lastOrderOn'
  | 'lastContactOn';

/** Sums of one currency. Where they are more than a number holds (2^53), they are said exactly as well. */
export interface RevenueTotal extends RevenueAtRisk {
  /** Accounts with renewable revenue in it. */
  readonly accounts: number;
  readonly profitKnown: ProfitKnown;
  readonly exact?: {
    readonly renewableMinor: string;
    readonly atRiskMinor: string;
    readonly profitAtRiskMinor: string | null;
  };
}

/** Whose profit at risk a sum is of: accounts of which a margin is known, and what of the revenue at risk is theirs. */
export interface ProfitKnown {
  readonly accounts: number;
  readonly atRiskMinor: number;
}

/** Where accounts stand by a score: in a band, too early to say, or without one. */
export type Standing<N extends ScoreName = ScoreName> = BandOf<N> | 'too-early' | 'none';

export interface PortfolioTotals {
  readonly accounts: number;
  readonly byBand: {
    readonly loyalty: Readonly<Record<Standing<'loyalty'>, number>>;
    readonly churnRisk: Readonly<Record<Standing<'churnRisk'>, number>>;
    readonly coverage: Readonly<Record<Standing<'coverage'>, number>>;
  };
  /** The main currency first, that in which most accounts have renewable revenue; then the next, and so on. */
  readonly revenue: readonly RevenueTotal[];
  /** The first order of any of them. Before 365 days have passed since, revenue of a year is that of these days. */
  readonly firstOrderOn: Day | null;
}

/** What accounts can be put together by. */
export type PortfolioGrouping =
  'managerId' | 'status' | 'churnRiskBand' | 'loyaltyBand' | 'coverageBand';

/** Accounts that have something in common, as a filter says it: `none` for those without. */
export interface PortfolioGroup extends PortfolioTotals {
  readonly value: string;
}

/** All groups, those with most revenue at risk in the main currency first. */
export interface PortfolioGroups extends Moment {
  readonly horizonDays: number;
  readonly by: PortfolioGrouping;
  readonly groups: readonly PortfolioGroup[];
}

export interface PortfolioIds extends Moment {
  readonly ids: readonly string[];
}

/** One page of the portfolio. `nextCursor` is null on the last page. */
export interface PortfolioPage extends Moment {
  readonly horizonDays: number;
  readonly rows: readonly PortfolioRow[];
  /** Rows that pass the filter, on all pages. */
  readonly total: number;
  readonly totals: PortfolioTotals;
  readonly managers: readonly string[];
  readonly nextCursor: string | null;
}

/** A page as it is shown to somebody. */
export interface ShownPortfolioPage extends Omit<PortfolioPage, 'totals'> {
  /** Null where accounts were asked for by who manages them, and figures by person are not shown. */
  readonly totals: PortfolioTotals | null;
}
