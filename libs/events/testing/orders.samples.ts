import type { OrdersShapes } from '#events/orders/orders.events';
import type { SamplesOf } from './samples-of.ts';

export const ordersSamples: SamplesOf<OrdersShapes> = {
  OrderPlaced: {
    type: 'OrderPlaced',
    occurredAt: '2025-02-10T08:30:00.000Z',
    data: {
      orderId: 'SO-1001',
      kind: 'call-off',
      contractId: 'SC-1',
      amountMinor: 1_000_000,
      currency: 'EUR',
      marginMinor: 250_000,
      quantity: '40',
      lines: [
        { product: 'Bearing 6204', quantity: '30', amountMinor: 700_000, marginMinor: 175_000 },
        { product: 'Seal kit', quantity: '10', amountMinor: 300_000 },
      ],
    },
  },
  OrderReturned: {
    type: 'OrderReturned',
    occurredAt: '2025-02-20T08:30:00.000Z',
    data: {
      returnId: 'RT-1',
      orderId: 'SO-1001',
      amountMinor: 30_000,
      currency: 'EUR',
      quantity: '1',
    },
  },
  OrderCancelled: {
    type: 'OrderCancelled',
    occurredAt: '2025-05-10T08:00:00.000Z',
    data: { orderId: 'SO-1001' },
    personal: { reason: 'Ordered twice.' },
  },
};
