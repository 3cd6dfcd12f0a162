import type { Translation } from '../translation.ts';
import type { ordersEn } from './orders.en.ts';

export default {
  'event.OrderPlaced':
    '{kind, select, call_off {Abruf {orderId}: {amount}} other {Bestellung {orderId}: {amount}}}',
  'event.OrderReturned': 'Rückgabe {returnId}: {amount}',
  'event.OrderCancelled': 'Bestellung {orderId} storniert',
} as const satisfies Translation<typeof ordersEn>;
