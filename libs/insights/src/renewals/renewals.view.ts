import type { Moment } from '../asking/moment.view.ts';
import type { Day } from '#kernel/time';

/** A decision of a customer on a contract: whether it goes on after the end of a term. */
export interface RenewalRow {
  readonly accountId: string;
  readonly name: string;
  readonly managerId: string | null;
  readonly contractId: string;
  /** Which renewal is decided on: 1 for the first. */
  readonly renewal: number;
  /** The last day on which the customer can decide: the end less the notice. */
  readonly decisionOn: Day;
  /** The last day of the contract if the customer leaves. */
  readonly endsOn: Day;
  /** Without a word of the customer it goes on for another term. */
  readonly selfRenewing: boolean;
  readonly status: 'running' | 'terminated' | 'drafted';
  /** The day a contract never signed was drafted. */
  readonly draftedOn: Day | null;
  readonly annualMinor: number;
  readonly currency: string;
  /** How likely the customer is to leave then, by the renewals before alone; null where nothing is decided any more. */
  readonly risk: number | null;
}

/** One page of renewals, by the day of decision. `nextCursor` is null on the last page. */
export interface RenewalsPage extends Moment {
  readonly rows: readonly RenewalRow[];
  readonly total: number;
  readonly nextCursor: string | null;
}
