import type { AccountEvent } from '#events/catalogue';
import type { Fold } from '#kernel/fold';
import type { Day, Instant } from '#kernel/time';
import type { Subject } from '../histories/history.ts';
import type { EventOf } from '../deciding/intent.ts';

interface Dated<D> {
  readonly data: D;
  readonly occurredAt: Instant;
}

type Terms = EventOf<'ContractSigned'>['data'];

/** An order by its number. */
export interface Order {
  readonly placed?: Dated<EventOf<'OrderPlaced'>['data']>;
  readonly cancelled: boolean;
}

const orders: Fold<Order, AccountEvent> = {
  initial: { cancelled: false },
  on: {
    OrderPlaced: (order, { data, occurredAt }) => ({ ...order, placed: { data, occurredAt } }),
    OrderCancelled: (order) => ({ ...order, cancelled: true }),
  },
};

export const order: Subject<Order> = { kind: 'order', ...orders };

/** A return by its number. */
export interface Return {
  readonly returned?: Dated<EventOf<'OrderReturned'>['data']>;
}

export const orderReturn: Subject<Return> = {
  kind: 'return',
  initial: {},
  on: { OrderReturned: (_none, { data, occurredAt }) => ({ returned: { data, occurredAt } }) },
};

/** A supply contract: what was drafted, what was signed, and the terms as they stand. */
export interface Contract {
  readonly drafted?: Dated<Terms>;
  readonly signed?: Dated<Terms>;
  readonly terms?: Terms;
  readonly terminated?: Dated<EventOf<'ContractTerminated'>['data']>;
}

const contracts: Fold<Contract, AccountEvent> = {
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
