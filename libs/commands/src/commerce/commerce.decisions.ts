import { Rejection } from '#kernel/decision';
import { dayOf, type Day } from '#kernel/time';
import type { AccountHistory } from '../histories/history.ts';
import {
  eventOf,
  mustBeKnown,
  sameMoment,
  sameTerms,
  winsBack,
  type Decide,
} from '../deciding/rules.ts';
import type { TimedIntent } from '../deciding/intent.ts';
import { contract, lastDayOf, order, orderReturn, type Contract } from './commerce.state.ts';

export const placeOrder: Decide<'OrderPlaced'> = (intent, account) => {
  mustBeKnown(account, intent);
  const { orderId, contractId } = intent.data;
  const { placed, cancelled } = account.head(order, orderId);
  if (placed) {
    if (cancelled) throw new Rejection('order-cancelled', `Order ${orderId} was cancelled.`);
    if (sameTerms(placed.data, intent.data) && sameMoment(intent, placed)) return [];
    throw new Rejection('order-differs', `Order ${orderId} was placed on other terms.`);
  }
  if (contractId !== undefined) mustRun(intent, account, contractId);
  return [eventOf(intent, intent.data), ...winsBack(account, intent.occurredAt)];
};

/** The order returned need not be known: it may be older than anything imported. */
export const returnOrder: Decide<'OrderReturned'> = (intent, account) => {
  mustBeKnown(account, intent);
  const { returned } = account.head(orderReturn, intent.data.returnId);
  if (!returned) return [eventOf(intent, intent.data)];
  if (sameTerms(returned.data, intent.data) && sameMoment(intent, returned)) return [];
  throw new Rejection('return-differs', `Return ${intent.data.returnId} was on other terms.`);
};

export const cancelOrder: Decide<'OrderCancelled'> = (intent, account) => {
  mustBeKnown(account, intent);
  const { orderId } = intent.data;
  const { placed, cancelled } = account.head(order, orderId);
  if (!placed) throw new Rejection('order-unknown', `There is no order ${orderId}.`);
  if (cancelled) return [];
  if (intent.occurredAt < placed.occurredAt) {
    throw new Rejection('order-not-yet', `Order ${orderId} was placed after that moment.`);
  }
  return [eventOf(intent, intent.data)];
};

export const draftContract: Decide<'ContractDrafted'> = (intent, account) => {
  mustBeKnown(account, intent);
  const { contractId } = intent.data;
  const { drafted } = account.head(contract, contractId);
  if (drafted && sameTerms(drafted.data, intent.data) && sameMoment(intent, drafted)) return [];
  if (drafted) {
    throw new Rejection('contract-differs', `Contract ${contractId} was drafted otherwise.`);
  }
  if (account.at(intent.occurredAt, contract, contractId).signed) {
    throw new Rejection('contract-signed', `Contract ${contractId} was signed by then.`);
  }
  return [eventOf(intent, intent.data)];
};

/** What is signed holds, also where the draft said otherwise. */
export const signContract: Decide<'ContractSigned'> = (intent, account) => {
  mustBeKnown(account, intent);
  const { contractId, endsOn } = intent.data;
  const { signed } = account.head(contract, contractId);
  if (signed) {
    if (sameTerms(signed.data, intent.data) && sameMoment(intent, signed)) return [];
    throw new Rejection('contract-differs', `Contract ${contractId} was signed on other terms.`);
  }
  if (endsOn < dayOf(intent.occurredAt, intent.zone)) {
    throw new Rejection('contract-over', `Contract ${contractId} ended on ${endsOn}.`);
  }
  return [eventOf(intent, intent.data), ...winsBack(account, intent.occurredAt)];
};

export const amendContract: Decide<'ContractAmended'> = (intent, account) => {
  const { terms } = inForceThen(intent, account);
  return sameTerms(terms, intent.data) ? [] : [eventOf(intent, intent.data)];
};

export const renewContract: Decide<'ContractRenewed'> = (intent, account) => {
  const { terms } = inForceThen(intent, account);
  const { currency, ...data } = intent.data;
  const { endsOn, annualValueMinor = terms.annualValueMinor } = data;
  if (currency !== undefined && currency !== terms.currency) {
    throw new Rejection('currency-differs', `The contract is in ${terms.currency}.`);
  }
  if (endsOn === terms.endsOn && annualValueMinor === terms.annualValueMinor) return [];
  if (endsOn <= terms.endsOn) {
    throw new Rejection('renewal-not-later', `The contract runs to ${terms.endsOn} already.`);
  }
  return [eventOf(intent, data)];
};

/** A contract is terminated once, so what is known of any day counts. */
export const terminateContract: Decide<'ContractTerminated'> = (intent, account) => {
  mustBeKnown(account, intent);
  const { contractId, endsOn } = intent.data;
  const { terminated } = account.head(contract, contractId);
  if (terminated) {
    if (terminated.data.endsOn === endsOn && sameMoment(intent, terminated)) return [];
    throw new Rejection('termination-differs', `Contract ${contractId} was terminated otherwise.`);
  }
  const { terms } = inForceThen(intent, account);
  if (endsOn < terms.startsOn) {
    throw new Rejection('ends-before-start', `The contract starts on ${terms.startsOn}.`);
  }
  return [eventOf(intent, intent.data)];
};

type InForce = Contract & { readonly terms: NonNullable<Contract['terms']> };

/** A contract that was signed by the intent's moment and not terminated before it. */
function inForceThen(
  intent: TimedIntent & { readonly data: { readonly contractId: string } },
  account: AccountHistory,
): InForce {
  mustBeKnown(account, intent);
  const { contractId } = intent.data;
  mustBeSigned(account, contractId);
  const { terms, ...then } = account.at(intent.occurredAt, contract, contractId);
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
function mustRun(intent: TimedIntent, account: AccountHistory, contractId: string): void {
  mustBeSigned(account, contractId);
  const known = account.head(contract, contractId);
  const on = dayOf(intent.occurredAt, intent.zone);
  const starts: Day | undefined = known.terms?.startsOn;
  const ends = lastDayOf(known);
  const isOutside = (starts !== undefined && on < starts) || (ends !== undefined && on > ends);
  if (isOutside) {
    throw new Rejection('contract-not-running', `Contract ${contractId} did not run on ${on}.`);
  }
}
