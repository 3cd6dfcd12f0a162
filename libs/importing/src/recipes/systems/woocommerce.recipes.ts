import type { Recipe } from '../recipe.ts';
import {
  above0,
  all,
  because,
  column,
  customer,
  either,
  firstColumn,
  is,
  minus,
  not,
  product,
  row,
  suffix,
} from '../steps.ts';

const WOO_PAID = [
  'completed',
  'processing',
  'refunded',
  'wc-completed',
  'wc-processing',
  'wc-refunded',
];
const wooIsBack = is('Order Status', 'refunded', 'wc-refunded');
/** The sum of the lines, before what is taken off the order. */
const wooSubtotal = column('Order Subtotal Amount');
const wooNet = minus(wooSubtotal, firstColumn('Cart Discount Amount', 'Order Discount Amount'));
const wooCustomer = {
  account_id: customer('Email (Billing)', 'Company (Billing)'),
  account_name: column('Company (Billing)'),
  occurred_at: firstColumn('Order Date', 'Completed Date', 'Paid Date'),
  currency: column('Order Currency'),
};

export const wooOrders: Recipe = {
  name: 'woocommerce-orders',
  title: 'WooCommerce: orders',
  system: 'woocommerce',
  heading: ['Order Number', 'Order Status', 'Order Date', 'Order Total Amount', 'Item Cost'],
  leftOut: [
    because('cancelled', is('Order Status', 'cancelled', 'wc-cancelled', 'trash')),
    because('failed', is('Order Status', 'failed', 'wc-failed')),
    because('not paid yet', not(is('Order Status', ...WOO_PAID))),
  ],
  rows: [
    row(
      'order',
      { ...wooCustomer, reference: column('Order Number'), amount: wooNet },
      {
        when: not(wooIsBack),
        gathered: true,
        // What came back is no longer among the lines.
        total: either(not(above0('Order Refund Amount')), wooSubtotal),
        line: {
          product: firstColumn('SKU', 'Item Name'),
          quantity: firstColumn('Quantity (- Refund)', 'Quantity'),
          amount: product(firstColumn('Quantity (- Refund)', 'Quantity'), column('Item Cost')),
        },
      },
    ),
    row(
      'order',
      { ...wooCustomer, reference: column('Order Number'), amount: wooNet },
      {
        when: wooIsBack,
        gathered: true,
        line: {},
      },
    ),
    row(
      'order_returned',
      {
        ...wooCustomer,
        reference: suffix(column('Order Number'), '-refund'),
        order_id: column('Order Number'),
        amount: wooNet,
      },
      { when: wooIsBack, gathered: true, line: {} },
    ),
    row(
      'order_returned',
      {
        ...wooCustomer,
        reference: suffix(column('Order Number'), '-refund'),
        order_id: column('Order Number'),
        amount: {
          share: [wooNet, column('Order Refund Amount'), column('Order Total Amount')],
        },
      },
      { when: all(not(wooIsBack), above0('Order Refund Amount')), gathered: true, line: {} },
    ),
  ],
};
