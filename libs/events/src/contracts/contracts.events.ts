import type { Currency } from '#kernel/money';
import type { Day } from '#kernel/time';
import type { Subject } from '../subject.ts';
import { thing } from '../thing.ts';

/** What a supply contract says. Without renewalMonths it ends by itself; both end days belong to the term. */
export interface ContractTerms {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly noticeDays: number;
  readonly renewalMonths?: number;
  readonly annualValueMinor: number;
  readonly currency: Currency;
  /** Call-offs the customer committed to in a term. */
  readonly committedCallOffs?: number;
}

/** The terms on which a customer buys. */
export interface ContractsShapes {
  ContractDrafted: { data: { contractId: string } & ContractTerms };
  ContractSigned: { data: { contractId: string } & ContractTerms };
  /** Holds the terms as they are from the amendment on, whole. */
  ContractAmended: { data: { contractId: string } & ContractTerms; personal: { reason: string } };
  ContractRenewed: { data: { contractId: string; endsOn: Day; annualValueMinor?: number } };
  ContractTerminated: {
    data: { contractId: string; endsOn: Day };
    personal: { reason: string };
  };
}

/** A contract begins with its signature; a draft may come before. */
const contract = thing('contract', 'contractId', {
  begins: 'ContractSigned',
  tells: ['ContractAmended', 'ContractRenewed'],
  ends: ['ContractTerminated'],
  names: { ContractDrafted: 'contractId' },
});

export const contracts: Subject<'account', ContractsShapes> = {
  category: 'account',
  things: [contract],
  types: {
    ContractDrafted: {
      texts: 'none',
      group: 'contracts',
      brings: ({ contractId }) => [`the draft of contract ${contractId}`],
      needs: () => [],
    },
    ContractSigned: { texts: 'none', group: 'contracts' },
    ContractAmended: { texts: 'account', group: 'contracts' },
    ContractRenewed: { texts: 'none', group: 'contracts' },
    ContractTerminated: {
      texts: 'account',
      group: 'contracts',
      brings: ({ contractId }) => [`the termination of contract ${contractId}`],
    },
  },
};
