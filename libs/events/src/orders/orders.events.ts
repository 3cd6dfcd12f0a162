import type { Currency } from '#kernel/money';
import type { Subject } from '../subject.ts';
import { ever, thing } from '../thing.ts';

export const ORDER_KINDS = ['ad-hoc', 'call-off'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

/** One product of an order. Quantity is decimal text, as written; amounts are minor units of the order's currency. */
export interface OrderLine {
  readonly product: string;
  readonly quantity?: string;
  readonly amountMinor: number;
  readonly marginMinor?: number;
}

/** What a customer buys, and what comes back. */
export interface OrdersShapes {
  OrderPlaced: {
    data: {
      orderId: string;
      kind: OrderKind;
      contractId?: string;
      amountMinor: number;
      currency: Currency;
      marginMinor?: number;
      quantity?: string;
      lines?: readonly OrderLine[];
    };
  };
  OrderReturned: {
    data: {
      returnId: string;
      orderId?: string;
      amountMinor: number;
      currency: Currency;
      marginMinor?: number;
      quantity?: string;
      lines?: readonly OrderLine[];
    };
  };
  OrderCancelled: { data: { orderId: string }; personal: { reason: string } };
}

const order = thing('order', 'orderId', {
  begins: 'OrderPlaced',
  ends: ['OrderCancelled'],
  names: { OrderReturned: 'orderId' },
});

const orderReturn = thing('return', 'returnId', { begins: 'OrderReturned' });

export const orders: Subject<'account', OrdersShapes> = {
  category: 'account',
  things: [order, orderReturn],
  types: {
    OrderPlaced: {
      texts: 'none',
      group: 'orders',
      needs: ({ contractId }) => (contractId === undefined ? [] : [ever(`contract ${contractId}`)]),
    },
    OrderReturned: { texts: 'none', group: 'orders' },
    OrderCancelled: {
      texts: 'account',
      group: 'orders',
      brings: ({ orderId }) => [`the cancellation of order ${orderId}`],
    },
  },
};
