import type { Currency } from '#kernel/money';
import type { Evidence } from '../score/score.view.ts';

/** One supply contract as last written down. Days are day numbers; both ends belong to the term. */
export interface ContractFacts {
  readonly contractId: string;
  readonly status: 'drafted' | 'signed' | 'terminated';
  /** The day of the latest event about it. */
  readonly writtenOn: number;
  readonly startsOn: number;
  /** First and last day of the term written down last; automatic renewals go on from there. */
  readonly termStartsOn: number;
  readonly endsOn: number;
  readonly noticeDays: number;
  /** Length of an automatic renewal; null when the contract ends by itself. */
  readonly renewalMonths: number | null;
  /** Renewals up to the term written down last, automatic ones included. */
  readonly renewals: number;
  readonly annualValueMinor: number;
  readonly currency: Currency;
  readonly committedCallOffs: number | null;
  readonly evidence: Evidence;
}

/** What loyalty and churn risk remember of contracts: those that run, and for a year those that ended. */
export interface ContractBook {
  readonly everSigned: boolean;
  readonly contracts: readonly ContractFacts[];
}
