import type { Recipe } from '../recipe.ts';
import { above0, because, column, customer, firstColumn, is, not, row, suffix } from '../steps.ts';

const stripeColumns = {
  account_id: customer('Customer Email', 'Customer ID'),
  occurred_at: firstColumn('Created (UTC)', 'Created date (UTC)', 'Created'),
  currency: column('Currency'),
};

export const stripePayments: Recipe = {
  name: 'stripe-payments',
  title: 'Stripe: payments',
  system: 'stripe',
  heading: ['id', 'Amount', 'Amount Refunded', 'Currency', 'Captured', 'Status'],
  asksTax: true,
  leftOut: [
    because('failed', is('Status', 'Failed', 'canceled', 'cancelled')),
    because('not captured', not(is('Captured', 'true', 'yes', '1'))),
    because(
      'not paid',
      not(is('Status', 'Paid', 'Refunded', 'Partially Refunded', 'Partial refund', 'succeeded')),
    ),
  ],
  rows: [
    row('order', { ...stripeColumns, reference: column('id'), amount: column('Amount') }),
    row(
      'order_returned',
      {
        ...stripeColumns,
        reference: suffix(column('id'), '-refund'),
        order_id: column('id'),
        amount: column('Amount Refunded'),
      },
      { when: above0('Amount Refunded') },
    ),
  ],
};
