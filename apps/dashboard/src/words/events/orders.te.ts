import type { Translation } from '../translation.ts';
import type { ordersEn } from './orders.en.ts';

export default {
  'event.OrderPlaced':
    '{kind, select, call_off {కాల్-ఆఫ్ {orderId}: {amount}} other {ఆర్డర్ {orderId}: {amount}}}',
  'event.OrderReturned': 'వాపసు {returnId}: {amount}',
  'event.OrderCancelled': 'ఆర్డర్ {orderId} రద్దయింది',
} as const satisfies Translation<typeof ordersEn>;
