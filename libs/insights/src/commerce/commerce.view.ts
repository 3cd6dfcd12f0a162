import type { Day } from '#kernel/time';

export interface MoneyView {
  readonly currency: string;
  readonly amountMinor: number;
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
