import { Rejection } from '#kernel/decision';
import { formatAmount } from '#kernel/money';
import { winsBack } from '../accounts/wins-back.ts';
import { mustRun } from '../contracts/running.ts';
import { mustBeKnown } from '../deciding/account-known.ts';
import type { TimedIntent } from '../deciding/intent.ts';
import { eventOf, sameMoment, sameTerms, type Decide } from '../deciding/rules.ts';
import { order, orderReturn, type Order } from './orders.state.ts';
import { returnedMinor } from './returns.ts';

export const placeOrder: Decide<'OrderPlaced'> = (intent, account) => {
  mustBeKnown(account, intent);
  const { orderId, contractId } = intent.data;
  const { placed, cancelledAt } = account.head(order, orderId);
  if (placed) {
    if (cancelledAt !== undefined) throw wasCancelled(orderId);
    if (sameTerms(placed.data, intent.data) && sameMoment(intent, placed)) return [];
    throw new Rejection('order-differs', `Order ${orderId} was placed on other terms.`, {
      orderId,
    });
  }
  if (contractId !== undefined) mustRun(intent, account, contractId);
  return [eventOf(intent, intent.data), ...winsBack(account, intent.occurredAt)];
};

/** The order returned need not be known: it may be older than anything imported. Where it is, it has to allow for it. */
export const returnOrder: Decide<'OrderReturned'> = (intent, account) => {
  mustBeKnown(account, intent);
  const { returnId, orderId } = intent.data;
  const { returned } = account.head(orderReturn, returnId);
  if (returned) {
    if (sameTerms(returned.data, intent.data) && sameMoment(intent, returned)) return [];
    throw new Rejection('return-differs', `Return ${returnId} was on other terms.`, { returnId });
  }
  if (orderId !== undefined) mustAllowReturn(intent, orderId, account.head(order, orderId));
  return [eventOf(intent, intent.data)];
};

/** What comes back was ordered before, for as much, in the same money. @throws Rejection */
function mustAllowReturn(
  { data: { amountMinor, currency }, occurredAt }: TimedIntent<'OrderReturned'>,
  orderId: string,
  { placed, cancelledAt, returned }: Order,
): void {
  if (!placed) return;
  const { data } = placed;
  if (occurredAt < placed.occurredAt) throw notYet(orderId);
  if (cancelledAt !== undefined && occurredAt >= cancelledAt) throw wasCancelled(orderId);
  if (currency !== data.currency) {
    throw new Rejection('order-in-other-currency', `Order ${orderId} is in ${data.currency}.`, {
      orderId,
      currency: data.currency,
    });
  }
  const leftMinor = Math.max(0, data.amountMinor - returnedMinor(returned, currency));
  if (amountMinor <= leftMinor) return;
  const [whole, left] = [data.amountMinor, leftMinor].map((minor) => formatAmount(minor, currency));
  throw new Rejection(
    'returns-more',
    `Order ${orderId} was ${whole} ${currency}; ${left} of it is left.`,
    {
      orderId,
      whole: { amountMinor: data.amountMinor, currency },
      left: { amountMinor: leftMinor, currency },
    },
  );
}

export const cancelOrder: Decide<'OrderCancelled'> = (intent, account) => {
  mustBeKnown(account, intent);
  const { orderId } = intent.data;
  const { placed, cancelledAt } = account.head(order, orderId);
  if (!placed) throw new Rejection('order-unknown', `There is no order ${orderId}.`, { orderId });
  if (cancelledAt !== undefined) return [];
  if (intent.occurredAt < placed.occurredAt) throw notYet(orderId);
  return [eventOf(intent, intent.data)];
};

const notYet = (orderId: string): Rejection =>
  new Rejection('order-not-yet', `Order ${orderId} was placed after that moment.`, { orderId });

const wasCancelled = (orderId: string): Rejection =>
  new Rejection('order-cancelled', `Order ${orderId} was cancelled.`, { orderId });
