import type { EventOf, MainstayEvent } from '#events/catalogue';
import type { Fold } from '#kernel/fold';
import type { Instant } from '#kernel/time';
import type { Dated } from '../deciding/dated.ts';
import type { Subject } from '../histories/history.ts';

/** An order by its number, with what came back of it. */
export interface Order {
  readonly placed?: Dated<EventOf<'OrderPlaced'>['data']>;
  readonly cancelledAt?: Instant;
  readonly returned: readonly EventOf<'OrderReturned'>['data'][];
}

const orders: Fold<Order, MainstayEvent> = {
  initial: { returned: [] },
  on: {
    OrderPlaced: (order, { data, occurredAt }) => ({ ...order, placed: { data, occurredAt } }),
    OrderReturned: (order, { data }) => ({ ...order, returned: [...order.returned, data] }),
    OrderCancelled: (order, { occurredAt }) => ({ ...order, cancelledAt: occurredAt }),
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
