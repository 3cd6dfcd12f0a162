import type { Translation } from '../translation.ts';
import type { ordersEn } from './orders.en.ts';

export default {
  'event.OrderPlaced':
    '{kind, select, call_off {कॉल-ऑफ {orderId}: {amount}} other {ऑर्डर {orderId}: {amount}}}',
  'event.OrderReturned': 'वापसी {returnId}: {amount}',
  'event.OrderCancelled': 'ऑर्डर {orderId} रद्द हुआ',
} as const satisfies Translation<typeof ordersEn>;
