import type { RecordedAccountEvent } from '#events/catalogue';
import { calledOffFrom, withCallOff, withoutCallOff, type CallOffs } from './call-offs.ts';
import {
  noContracts,
  withAmendment,
  withDraft,
  withRenewal,
  withSignature,
  withTermination,
} from './contract-book.ts';
import type { ContractBook } from './contract-facts.ts';
import { withCancellation, withOrder } from './order-book.ts';
import { noOrders, openOrder, type OrderBook } from './order-facts.ts';
import { withReturn } from './order-returns.ts';

/** What an account buys and what binds it; loyalty, churn risk and renewals read it. */
export interface CommerceFacts {
  readonly orders: OrderBook;
  readonly contracts: ContractBook;
  readonly callOffs: readonly CallOffs[];
}

export const noCommerce: CommerceFacts = { orders: noOrders, contracts: noContracts, callOffs: [] };

type Of<T extends RecordedAccountEvent['type']> = Extract<RecordedAccountEvent, { type: T }>;

/** How facts change with an event that happened on a day (day number). */
export type Change<E> = (facts: CommerceFacts, event: E, on: number) => CommerceFacts;

export const ordered: Change<Of<'OrderPlaced'>> = ({ orders, contracts, callOffs }, event, on) => {
  const { kind, contractId: named } = event.data;
  const contractId = kind === 'call-off' ? calledOffFrom(contracts, named, on) : null;
  return {
    orders: withOrder(orders, event, on, contractId),
    contracts,
    callOffs: contractId === null ? callOffs : withCallOff(callOffs, contracts, contractId, on),
  };
};

export const returned: Change<Of<'OrderReturned'>> = (facts, event, on) => ({
  ...facts,
  orders: withReturn(facts.orders, event, on),
});

export const cancelled: Change<Of<'OrderCancelled'>> = (facts, event) => {
  const order = openOrder(facts.orders, event.data.orderId);
  if (!order) return facts;
  return {
    ...facts,
    orders: withCancellation(facts.orders, event),
    callOffs: withoutCallOff(facts.callOffs, order),
  };
};

const contracts =
  <E extends RecordedAccountEvent>(
    change: (book: ContractBook, event: E, on: number) => ContractBook,
  ): Change<E> =>
  (facts, event, on) => ({ ...facts, contracts: change(facts.contracts, event, on) });

export const drafted = contracts(withDraft);
export const signed = contracts(withSignature);
export const amended = contracts(withAmendment);
export const renewed = contracts(withRenewal);
export const terminated = contracts(withTermination);
