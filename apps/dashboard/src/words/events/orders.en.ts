import type { OrdersShapes } from '#events/orders/orders.events';
import type { Sentences } from './sentences.ts';

/** Orders, as the timeline says it. */
export const ordersEn = {
  'event.OrderPlaced': '{kind, select, call_off {Call-off} other {Order}} {orderId}: {amount}',
  'event.OrderReturned': 'Return {returnId}: {amount}',
  'event.OrderCancelled': 'Order {orderId} cancelled',
} as const satisfies Sentences<OrdersShapes>;
