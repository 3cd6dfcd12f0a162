import type { EventOf, MainstayEvent } from '#events/catalogue';
import type { Fold } from '#kernel/fold';
import type { Day } from '#kernel/time';
import type { Dated } from '../deciding/dated.ts';
import type { Subject } from '../histories/history.ts';

type Terms = EventOf<'ContractSigned'>['data'];

/** A supply contract: what was drafted, what was signed, and the terms as they stand. */
export interface Contract {
  readonly drafted?: Dated<Terms>;
  readonly signed?: Dated<Terms>;
  readonly terms?: Terms;
  readonly terminated?: Dated<EventOf<'ContractTerminated'>['data']>;
}

const contracts: Fold<Contract, MainstayEvent> = {
  initial: {},
  on: {
    ContractDrafted: (contract, { data, occurredAt }) => ({
      ...contract,
      drafted: { data, occurredAt },
    }),
    ContractSigned: (contract, { data, occurredAt }) => ({
      ...contract,
      signed: { data, occurredAt },
      terms: data,
    }),
    ContractAmended: (contract, { data }) => ({ ...contract, terms: data }),
    ContractRenewed: (contract, { data }) =>
      contract.terms ? { ...contract, terms: { ...contract.terms, ...data } } : contract,
    ContractTerminated: (contract, { data, occurredAt }) => ({
      ...contract,
      terminated: { data, occurredAt },
    }),
  },
};

export const contract: Subject<Contract> = { kind: 'contract', ...contracts };

/** The last day a contract runs; undefined while it renews itself. */
export function lastDayOf({ terms, terminated }: Contract): Day | undefined {
  if (terminated) return terminated.data.endsOn;
  return terms?.renewalMonths === undefined ? terms?.endsOn : undefined;
}
