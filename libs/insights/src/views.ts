/**
 * What the read side answers, as JSON: the page, the command line and programs all get these shapes.
 * Revisions and positions are decimal strings here; amounts are integer minor units.
 */
import type { BuyingRole, Stance } from '#events/people/people.events';
import type { Severity } from '#events/competition/competition.events';
import type { Day, Instant } from '#kernel/time';

export type ScoreName = 'loyalty' | 'churnRisk' | 'coverage';
export type LoyaltyBand = 'loyal' | 'wavering' | 'fragile';
export type ChurnBand = 'low' | 'watch' | 'elevated' | 'high';
export type CoverageBand = 'covered' | 'gaps' | 'exposed';
export type Band = LoyaltyBand | ChurnBand | CoverageBand;

/** Which moment an answer holds for. `knownAt` is null for "all that is known"; `position` is where that log prefix ends. */
export interface Moment {
  readonly asOf: Day;
  readonly knownAt: Instant | null;
  /** `<ledgerId>.<position>`. */
  readonly position: string;
}

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

/** Signed points one cause gives a score, in thousandths: of a point, or of a logit for churn. They add up to the score's `sum`. */
export interface Contribution {
  /** Kebab-case; the page has a sentence for each. */
  readonly code: string;
  readonly points: number;
  /** Figures the sentence needs: days, shares, roles, ids. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly evidence: Evidence;
}

/** One score of one account on one day. */
export interface ScoreView {
  readonly name: ScoreName;
  /** 0…100, or a probability 0…1 for churn; rounded to 1e-6. Null when there is nothing to score. */
  readonly value: number | null;
  readonly band: Band | null;
  /** Sum of the contributions, in thousandths: of a point (100 × 1000 at most), or of a logit. */
  readonly sum: number;
  readonly contributions: readonly Contribution[];
  /** Share of the model's weight for which there is data, 0…1. */
  readonly evidenceCompleteness: number;
  /** First day on which the band worsens if nobody acts; null for none within 400 days. */
  readonly nextWorseOn: Day | null;
  readonly model: { readonly id: string; readonly hash: string };
}

export interface MoneyView {
  readonly currency: string;
  readonly amountMinor: number;
}

/** Renewable revenue and the part of it at risk, one entry a currency. */
export interface RevenueAtRisk {
  readonly currency: string;
  readonly renewableMinor: number;
  readonly atRiskMinor: number;
}

export interface KeyMark {
  readonly byProfitability: boolean;
  readonly byStrategy: boolean;
  readonly since: Day;
  readonly reason: string | null;
}

export type AccountStatus = 'prospect' | 'customer' | 'dormant' | 'lost';

/** One line of the portfolio. */
export interface PortfolioRow {
  readonly accountId: string;
  readonly name: string;
  readonly status: AccountStatus;
  readonly managerId: string | null;
  readonly key: boolean;
  readonly loyalty: number | null;
  readonly loyaltyBand: LoyaltyBand | null;
  readonly churnRisk: number | null;
  readonly churnRiskBand: ChurnBand | null;
  readonly coverage: number | null;
  readonly coverageBand: CoverageBand | null;
  readonly revenue: readonly RevenueAtRisk[];
  /** The earliest next-worse day of the three scores, and whose it is. Null until the background has computed it. */
  readonly nextWorseOn: Day | null;
  readonly nextWorseScore: ScoreName | null;
  readonly lastOrderOn: Day | null;
  readonly lastContactOn: Day | null;
}

export type PortfolioSort =
  | 'name'
  | 'accountId'
  | 'managerId'
  | 'loyalty'
  | 'churnRisk'
  | 'coverage'
  | 'atRisk'
  | 'nextWorseOn'
  | 'lastOrderOn'
  | 'lastContactOn';

export interface PortfolioTotals {
  readonly accounts: number;
  readonly byBand: {
    readonly loyalty: Readonly<Record<LoyaltyBand | 'none', number>>;
    readonly churnRisk: Readonly<Record<ChurnBand | 'none', number>>;
    readonly coverage: Readonly<Record<CoverageBand | 'none', number>>;
  };
  readonly revenue: readonly RevenueAtRisk[];
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

/** A score at the end of each of the last 12 months and on the day asked; null where there was none. */
export interface Sparkline {
  readonly accountId: string;
  readonly days: readonly Day[];
  readonly loyalty: readonly (number | null)[];
  readonly churnRisk: readonly (number | null)[];
  readonly coverage: readonly (number | null)[];
}

export interface StakeholderView {
  readonly stakeholderId: string;
  /** Null once the person was erased, or when no name was said. */
  readonly name: string | null;
  readonly title: string | null;
  readonly roles: readonly BuyingRole[];
  readonly stance: Stance;
  /** 0…100. */
  readonly tie: number;
  readonly cadencePer30Days: number;
  readonly cadenceMissed: boolean;
  readonly lastContactOn: Day | null;
  readonly departedOn: Day | null;
  readonly successorId: string | null;
  /** Coverage without this person; null when coverage has no value. */
  readonly coverageWithout: number | null;
  readonly tieContributions: readonly Contribution[];
}

export interface ContractView {
  readonly contractId: string;
  readonly status: 'drafted' | 'running' | 'terminated' | 'ended';
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly noticeDays: number;
  readonly renewalMonths: number | null;
  readonly annualValueMinor: number;
  readonly currency: string;
  /** The next day on which the customer decides, and how likely it is to leave then. */
  readonly nextDecisionOn: Day | null;
  readonly nextDecisionRisk: number | null;
}

export interface ThreatView {
  readonly threatId: string;
  readonly rival: string;
  readonly severity: Severity;
  readonly status: 'open' | 'defended' | 'lost';
  readonly loggedOn: Day;
  readonly evidence: string | null;
}

/** Everything the account page shows above its timeline. */
export interface AccountView extends Moment {
  readonly accountId: string;
  readonly name: string;
  readonly status: AccountStatus;
  readonly managerId: string | null;
  readonly parentId: string | null;
  readonly openedOn: Day;
  readonly key: KeyMark | null;
  readonly horizonDays: number;
  /** The stream's last revision within what was known: the ETag of a command's precondition. */
  readonly revision: string;
  readonly scores: readonly ScoreView[];
  readonly sparkline: Sparkline;
  readonly revenue: readonly RevenueAtRisk[];
  readonly lastYear: readonly MoneyView[];
  readonly stakeholders: readonly StakeholderView[];
  readonly density: {
    readonly threads: number;
    readonly effectiveThreads: number;
    readonly authorityPercent: number;
    readonly continuityRisk: number;
    readonly continuityPerson: string | null;
  } | null;
  readonly contracts: readonly ContractView[];
  readonly threats: readonly ThreatView[];
}

/** One event of an account as the timeline shows it; the newest first. */
export interface TimelineEntry {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: Instant;
  readonly occurredOn: Day;
  readonly recordedAt: Instant;
  readonly revision: string;
  readonly position: string;
  readonly actor: string;
  readonly origin: 'entered' | 'captured' | 'imported';
  readonly data: Readonly<Record<string, unknown>>;
  readonly personal: Readonly<Record<string, string>> | null;
  /** Set when a later event, known by then, replaced or withdrew this one. */
  readonly amendedBy: { readonly id: string; readonly kind: 'corrected' | 'retracted' } | null;
  readonly import: {
    readonly batch: string;
    readonly fileHash: string;
    readonly row: number;
  } | null;
}

export interface TimelinePage extends Moment {
  readonly accountId: string;
  readonly entries: readonly TimelineEntry[];
  readonly total: number;
  readonly nextCursor: string | null;
}
