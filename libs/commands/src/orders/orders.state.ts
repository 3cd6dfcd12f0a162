import type { EventOf, MainstayEvent } from '#events/catalogue';
import type { Fold } from '#kernel/fold';
import type { Dated } from '../deciding/dated.ts';
import type { Subject } from '../histories/history.ts';

/** An order by its number. */
export interface Order {
  readonly placed?: Dated<EventOf<'OrderPlaced'>['data']>;
  readonly cancelled: boolean;
}

const orders: Fold<Order, MainstayEvent> = {
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
