import { Rejection } from '#kernel/decision';
import { dayOf, type Day } from '#kernel/time';
import type { AccountHistory } from '../account-history.ts';
import {
  happened,
  mustBeKnown,
  sameMoment,
  sameTerms,
  winsBack,
  type Decide,
} from '../deciding.ts';
import type { TimedWish } from '../wish.ts';
import { contract, lastDayOf, order, orderReturn, type Contract } from './commerce.state.ts';

export const placeOrder: Decide<'OrderPlaced'> = (wish, account) => {
  mustBeKnown(account, wish);
  const { orderId, contractId } = wish.data;
  const { placed, cancelled } = account.head(order, orderId);
  if (placed) {
    if (cancelled) throw new Rejection('order-cancelled', `Order ${orderId} was cancelled.`);
    if (sameTerms(placed.data, wish.data) && sameMoment(wish, placed)) return [];
    throw new Rejection('order-differs', `Order ${orderId} was placed on other terms.`);
  }
  if (contractId !== undefined) mustRun(wish, account, contractId);
  return [happened(wish, wish.data), ...winsBack(account, wish.occurredAt)];
};

/** The order returned need not be known: it may be older than anything imported. */
export const returnOrder: Decide<'OrderReturned'> = (wish, account) => {
  mustBeKnown(account, wish);
  const { returned } = account.head(orderReturn, wish.data.returnId);
  if (!returned) return [happened(wish, wish.data)];
  if (sameTerms(returned.data, wish.data) && sameMoment(wish, returned)) return [];
  throw new Rejection('return-differs', `Return ${wish.data.returnId} was on other terms.`);
};

export const cancelOrder: Decide<'OrderCancelled'> = (wish, account) => {
  mustBeKnown(account, wish);
  const { orderId } = wish.data;
  const { placed, cancelled } = account.head(order, orderId);
  if (!placed) throw new Rejection('order-unknown', `There is no order ${orderId}.`);
  if (cancelled) return [];
  if (wish.occurredAt < placed.occurredAt) {
    throw new Rejection('order-not-yet', `Order ${orderId} was placed after that moment.`);
  }
  return [happened(wish, wish.data)];
};

export const draftContract: Decide<'ContractDrafted'> = (wish, account) => {
  mustBeKnown(account, wish);
  const { contractId } = wish.data;
  const { drafted } = account.head(contract, contractId);
  if (drafted && sameTerms(drafted.data, wish.data) && sameMoment(wish, drafted)) return [];
  if (drafted) {
    throw new Rejection('contract-differs', `Contract ${contractId} was drafted otherwise.`);
  }
  if (account.at(wish.occurredAt, contract, contractId).signed) {
    throw new Rejection('contract-signed', `Contract ${contractId} was signed by then.`);
  }
  return [happened(wish, wish.data)];
};

/** What is signed holds, also where the draft said otherwise. */
export const signContract: Decide<'ContractSigned'> = (wish, account) => {
  mustBeKnown(account, wish);
  const { contractId, endsOn } = wish.data;
  const { signed } = account.head(contract, contractId);
  if (signed) {
    if (sameTerms(signed.data, wish.data) && sameMoment(wish, signed)) return [];
    throw new Rejection('contract-differs', `Contract ${contractId} was signed on other terms.`);
  }
  if (endsOn < dayOf(wish.occurredAt, wish.zone)) {
    throw new Rejection('contract-over', `Contract ${contractId} ended on ${endsOn}.`);
  }
  return [happened(wish, wish.data), ...winsBack(account, wish.occurredAt)];
};

export const amendContract: Decide<'ContractAmended'> = (wish, account) => {
  const { terms } = inForceThen(wish, account);
  return sameTerms(terms, wish.data) ? [] : [happened(wish, wish.data)];
};

export const renewContract: Decide<'ContractRenewed'> = (wish, account) => {
  const { terms } = inForceThen(wish, account);
  const { currency, ...data } = wish.data;
  const { endsOn, annualValueMinor = terms.annualValueMinor } = data;
  if (currency !== undefined && currency !== terms.currency) {
    throw new Rejection('currency-differs', `The contract is in ${terms.currency}.`);
  }
  if (endsOn === terms.endsOn && annualValueMinor === terms.annualValueMinor) return [];
  if (endsOn <= terms.endsOn) {
    throw new Rejection('renewal-not-later', `The contract runs to ${terms.endsOn} already.`);
  }
  return [happened(wish, data)];
};

/** A contract is terminated once, so what is known of any day counts. */
export const terminateContract: Decide<'ContractTerminated'> = (wish, account) => {
  mustBeKnown(account, wish);
  const { contractId, endsOn } = wish.data;
  const { terminated } = account.head(contract, contractId);
  if (terminated) {
    if (terminated.data.endsOn === endsOn && sameMoment(wish, terminated)) return [];
    throw new Rejection('termination-differs', `Contract ${contractId} was terminated otherwise.`);
  }
  const { terms } = inForceThen(wish, account);
  if (endsOn < terms.startsOn) {
    throw new Rejection('ends-before-start', `The contract starts on ${terms.startsOn}.`);
  }
  return [happened(wish, wish.data)];
};

type InForce = Contract & { readonly terms: NonNullable<Contract['terms']> };

/** A contract that was signed by the wish's moment and not terminated before it. */
function inForceThen(
  wish: TimedWish & { readonly data: { readonly contractId: string } },
  account: AccountHistory,
): InForce {
  mustBeKnown(account, wish);
  const { contractId } = wish.data;
  mustBeSigned(account, contractId);
  const { terms, ...then } = account.at(wish.occurredAt, contract, contractId);
  if (!then.signed || !terms) {
    throw new Rejection('contract-not-yet', `Contract ${contractId} was signed after that moment.`);
  }
  if (then.terminated) {
    throw new Rejection('contract-terminated', `Contract ${contractId} was terminated by then.`);
  }
  return { ...then, terms };
}

function mustBeSigned(account: AccountHistory, contractId: string): void {
  if (account.head(contract, contractId).signed) return;
  throw new Rejection('contract-unknown', `There is no signed contract ${contractId}.`);
}

/** Goods may be called off before the signature reaches us, not outside of the days a contract runs. */
function mustRun(wish: TimedWish, account: AccountHistory, contractId: string): void {
  mustBeSigned(account, contractId);
  const known = account.head(contract, contractId);
  const on = dayOf(wish.occurredAt, wish.zone);
  const starts: Day | undefined = known.terms?.startsOn;
  const ends = lastDayOf(known);
  const isOutside = (starts !== undefined && on < starts) || (ends !== undefined && on > ends);
  if (isOutside) {
    throw new Rejection('contract-not-running', `Contract ${contractId} did not run on ${on}.`);
  }
}
