import type { AccountProjection } from '../facts/account-projection.ts';
import { accountRow } from '../facts/account-projection.ts';
import { calendarOf } from '../score/calendar.ts';
import { exponentOf } from '#kernel/money';
import type { OrderHistory } from '#rhythm/calibration/order-history';
import type { Zone } from '#kernel/time';

/** An order, its cancellation or a return, and what came before it. */
interface Told {
  readonly before: Told | null;
  readonly kind: 'order' | 'return' | 'cancellation';
  readonly orderId?: string;
  readonly on: number;
  readonly currency?: string;
  readonly amountMinor?: number;
}

/** All that was ever ordered of an account, newest first: what a calibration learns from, and nothing keeps. */
export interface ToldOrders {
  readonly last: Told | null;
}

export const ordersProjection = (zone: Zone): AccountProjection<ToldOrders> => {
  const { numberOf } = calendarOf(zone);
  return {
    name: 'orders-told',
    version: 1,
    key: accountRow,
    unseals: [],
    initial: { last: null },
    on: {
      OrderPlaced: ({ last }, { occurredAt, data: { orderId, currency, amountMinor } }) => ({
        last: {
          before: last,
          kind: 'order',
          orderId,
          on: numberOf(occurredAt),
          currency,
          amountMinor,
        },
      }),
      OrderReturned: ({ last }, { occurredAt }) => ({
        last: { before: last, kind: 'return', on: numberOf(occurredAt) },
      }),
      OrderCancelled: ({ last }, { occurredAt, data: { orderId } }) => ({
        last: { before: last, kind: 'cancellation', orderId, on: numberOf(occurredAt) },
      }),
    },
  };
};

/** Order days with what was ordered on them in the currency of the first; cancelled orders count as never placed. */
export function orderHistoryOf(accountId: string, { last }: ToldOrders): OrderHistory {
  const cancelled = new Set<string>();
  const orders: Told[] = [];
  const returnDays: number[] = [];
  for (let told = last; told; told = told.before) {
    if (told.kind === 'return') returnDays.unshift(told.on);
    else if (told.kind === 'cancellation') cancelled.add(told.orderId ?? '');
    else if (!cancelled.delete(told.orderId ?? '')) orders.push(told);
  }
  orders.reverse();
  const currency = orders[0]?.currency ?? '';
  const minorUnits = 10 ** exponentOf(currency);
  const byDay = new Map<number, number>();
  for (const order of orders) {
    const amount = order.currency === currency ? (order.amountMinor ?? 0) / minorUnits : 0;
    byDay.set(order.on, (byDay.get(order.on) ?? 0) + Math.max(0, amount));
  }
  return {
    accountId,
    days: Int32Array.from(byDay.keys()),
    amounts: Float64Array.from(byDay.values()),
    returnDays: Int32Array.from(returnDays),
  };
}
