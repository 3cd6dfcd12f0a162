import type { Purpose } from '#events/work/work.events';
import type { Params } from '#kernel/decision';
import type { Currency } from '#kernel/money';
import type { Day } from '#kernel/time';
import type { Moment } from '../asking/moment.view.ts';
import type { DutyKind } from '../duties/duty-kinds.ts';
import type { AccountStatus } from '../overview/overview.view.ts';
import type { ChurnBand } from '../score/bands.ts';
import type { Contribution } from '../score/score.view.ts';

/**
 * What a day asks of somebody. Lines hold no sentence: a code and what it is about, which the page says in four
 * languages and the command line in English. Names of people stay with their account, as in every list.
 */
export interface TodayView extends Moment {
  /** The day that is shown: the one asked for, else that of the answer. */
  readonly on: Day;
  /** Whose day it is; null for everybody's. */
  readonly ownerId: string | null;
  /** By the day they are due, then by what is at stake. */
  readonly due: readonly DutyLine[];
  readonly dueTotal: number;
  /** More of `due`; null when that is all. */
  readonly nextCursor: string | null;
  /** Where most is at stake and can be helped: at most twenty accounts. Empty on pages after the first. */
  readonly atStake: readonly StakeCard[];
  readonly atStakeTotal: number;
  /** Past their floor first, then those longest without a contact of two sides: at most ten. */
  readonly notToBeForgotten: readonly NeglectedLine[];
  /** Duties and accounts that somebody put out of sight until a day: at most a hundred. */
  readonly setAside: readonly AsideLine[];
  readonly setAsideTotal: number;
  /** Accounts for which something of ours is agreed, so that they are not at stake here: at most a hundred. */
  readonly inHand: readonly InHandLine[];
  readonly inHandTotal: number;
}

/** Whose a line is: what every line says of its account. */
export interface OfAccount {
  readonly accountId: string;
  readonly name: string;
  readonly managerId: string | null;
}

/** A line, said by its code: what stands in its sentence, by name. */
export interface Said<Code extends string = string> {
  readonly code: Code;
  readonly params: Params;
}

/** The one likeliest act, as the page opens forms: a command, what it is about, and what it begins with. */
export interface Act {
  readonly command: ActCommand;
  readonly accountId: string;
  readonly about?: { readonly kind: 'action' | 'contract' | 'threat'; readonly id: string };
  readonly values?: Readonly<Record<string, string | readonly string[]>>;
}

export type ActCommand =
  | 'AgreeAction'
  | 'CloseAction'
  | 'HandOver'
  | 'IdentifyStakeholder'
  | 'MakeContact'
  | 'RenewContract'
  | 'SignContract'
  | 'TakeDefenceAction';

/** An amount in minor units. */
export interface Stake {
  readonly currency: Currency;
  readonly amountMinor: number;
}

/** What a duty says, by what there is. */
export type DutyCode =
  /** Something we said we would do: purpose, dueOn, moved (how often), note stays with the account. */
  | 'action-of-ours'
  /** Something the customer said they would do. */
  | 'action-of-theirs'
  /** A decision that lies ahead: contractId, decisionOn, endsOn, percent (who leave then), a yearly amount. */
  | 'renewal-ahead'
  /** A decision whose day is over without a word, of a contract that ends by itself. */
  | 'renewal-passed'
  /** contractId, draftedOn. */
  | 'draft-unsigned'
  /** rival, severity, sinceOn, days (without a word or an act). */
  | 'threat-open'
  /** stakeholderId, role, leftOn. */
  | 'person-left'
  /** reviewedOn. */
  | 'review-due'
  /** Never reviewed: keySinceOn. */
  | 'review-first';

export interface DutyLine extends OfAccount {
  readonly kind: DutyKind;
  /** `kind.id`: what setting it aside names. */
  readonly matterId: string;
  /** Whose it is; null where the account has no manager either. */
  readonly ownerId: string | null;
  readonly fromOn: Day;
  readonly dueOn: Day;
  /** The last day on which it stands; null until it is done. */
  readonly untilOn: Day | null;
  /** How many days after its day; negative before it. */
  readonly lateDays: number;
  readonly says: Said<DutyCode>;
  /** Renewable revenue of the account in its largest currency × how likely it is lost; null where that is not known. */
  readonly stake: Stake | null;
  /** The events it comes from. */
  readonly eventIds: readonly string[];
  readonly act: Act;
}

export interface StakeCard extends OfAccount {
  readonly status: AccountStatus;
  readonly key: boolean;
  readonly churnRisk: number;
  readonly churnRiskBand: ChurnBand | null;
  /** Value × risk × remedy: what can be kept by acting. */
  readonly stake: Stake;
  /** Renewable revenue in the same currency. */
  readonly renewableMinor: number;
  /** 1 where something can be done about it, .5 where its rhythm alone speaks. */
  readonly remedy: number;
  /** The three strongest causes of its churn risk, strongest first, each with its events. */
  readonly causes: readonly Contribution[];
  readonly lastContactOn: Day | null;
  readonly act: Act;
}

export interface NeglectedLine extends OfAccount {
  readonly status: AccountStatus;
  readonly key: boolean;
  /** The day on which it falls below its floor of contacts, which may lie ahead; null for one without a floor. */
  readonly neglectedOn: Day | null;
  /** The last contact in which both sides took part; null where there was none within 400 days. */
  readonly twoSidedOn: Day | null;
  readonly act: Act;
}

export interface AsideLine extends OfAccount {
  /** `account` for its card. */
  readonly matterId: string;
  readonly kind: DutyKind | 'account';
  readonly asideUntil: Day;
}

export interface InHandLine extends OfAccount {
  readonly stake: Stake | null;
  /** The action of ours that is due first. */
  readonly action: {
    readonly actionId: string;
    readonly purpose: Purpose;
    readonly ownerId: string | null;
    readonly dueOn: Day;
    readonly about: string | null;
  };
}
