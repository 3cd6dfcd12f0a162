import { Rejection } from '#kernel/decision';
import { winsBack } from '../accounts/wins-back.ts';
import { mustRun } from '../contracts/running.ts';
import { mustBeKnown } from '../deciding/account-known.ts';
import { eventOf, sameMoment, sameTerms, type Decide } from '../deciding/rules.ts';
import { order, orderReturn } from './orders.state.ts';

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
