import type { Recipe, Step } from '../recipe.ts';
import {
  above0,
  all,
  any,
  because,
  column,
  customer,
  either,
  firstColumn,
  is,
  isEmpty,
  minus,
  not,
  product,
  row,
  suffix,
} from '../steps.ts';

const PAID_OR_BACK = ['paid', 'partially_refunded', 'refunded'];
const isPaid = any(
  is('Financial Status', ...PAID_OR_BACK),
  all(isEmpty('Financial Status'), any(not(isEmpty('Paid at')), is('type', 'order'))),
);

const SUBTOTAL = column('Subtotal');
const TOTAL = column('Total');
const SHOPIFY_DISCOUNT = column('Discount Amount');
/** What the total holds beside goods and their tax. */
const BESIDE_GOODS = [column('Shipping'), column('Duties')] as const;
const TAXES = column('Taxes');
/** Whether tax comes on top of prices or is within them, and whether the subtotal is before the order's discount: as the figures add up. */
const adds = (net: Step, ...beside: readonly Step[]) => ({
  equal: [minus(TOTAL, ...beside), net] as const,
});
const TAX_ON_TOP = adds(SUBTOTAL, ...BESIDE_GOODS, TAXES);
const TAX_WITHIN = adds(SUBTOTAL, ...BESIDE_GOODS);
const LESS_DISCOUNT = minus(SUBTOTAL, SHOPIFY_DISCOUNT);
const DISCOUNT_ON_TOP = adds(LESS_DISCOUNT, ...BESIDE_GOODS, TAXES);
const DISCOUNT_WITHIN = adds(LESS_DISCOUNT, ...BESIDE_GOODS);
/** What is paid for goods and their way, and as much of it as is no tax. */
const PAID = minus(TOTAL, column('Duties'));
const PAID_NET = minus(PAID, TAXES);
/** Where prices hold their tax, that on the way is part of it: goods have as much of it as they are of the whole. */
const withoutTax = (goods: Step): Step => ({ share: [goods, PAID_NET, PAID] });
const shopifyNet: Step = either(
  any(isEmpty('Total'), TAX_ON_TOP),
  SUBTOTAL,
  either(
    TAX_WITHIN,
    withoutTax(SUBTOTAL),
    either(
      DISCOUNT_ON_TOP,
      LESS_DISCOUNT,
      either(DISCOUNT_WITHIN, withoutTax(LESS_DISCOUNT), SUBTOTAL),
    ),
  ),
);
const ADDS_UP = any(
  isEmpty('Total'),
  not(above0('Taxes')),
  TAX_ON_TOP,
  TAX_WITHIN,
  DISCOUNT_ON_TOP,
  DISCOUNT_WITHIN,
);
const LINE = minus(
  product(column('Lineitem quantity'), column('Lineitem price')),
  column('Lineitem discount'),
);
const shopifyLine: Step = either(
  any(isEmpty('Total'), not(above0('Taxes')), TAX_ON_TOP, DISCOUNT_ON_TOP),
  LINE,
  withoutTax(LINE),
);
const REFUNDED = column('Refunded Amount');
/** Refunds are told with their tax: what comes back is as much of the goods as was paid back of the whole. */
const shopifyBack: Step = either(
  any({ equal: [REFUNDED, TOTAL] }, not({ above0: minus(TOTAL, REFUNDED) })),
  shopifyNet,
  either(
    any(above0('Taxes'), above0('Shipping')),
    { share: [shopifyNet, REFUNDED, TOTAL] },
    REFUNDED,
  ),
);

const shopifyCustomer = {
  account_id: customer('Email', 'Billing Company', 'Shipping Company'),
  account_name: firstColumn('Billing Company', 'Shipping Company'),
  occurred_at: firstColumn('Created at', 'Paid at'),
  currency: column('Currency'),
};

export const shopifyOrders: Recipe = {
  name: 'shopify-orders',
  title: 'Shopify: orders',
  system: 'shopify',
  heading: ['Name', 'Subtotal', 'Currency', 'Lineitem quantity', 'Lineitem name', 'Lineitem price'],
  fillDown: {
    by: 'Name',
    columns: [
      'Email',
      'Financial Status',
      'Paid at',
      'Created at',
      'Currency',
      'Billing Company',
      'Shipping Company',
      'Cancelled at',
      'Subtotal',
      'Shipping',
      'Duties',
      'Taxes',
      'Total',
      'Discount Amount',
    ],
  },
  leftOut: [
    because('voided', is('Financial Status', 'voided')),
    because(
      'cancelled',
      all(
        not(isEmpty('Cancelled at')),
        not(is('Financial Status', 'refunded', 'partially_refunded')),
      ),
    ),
    because('not paid yet', not(isPaid)),
  ],
  rejected: [
    because(
      'Subtotal, Shipping, Taxes and Total do not add up, so that it is not to be seen what is net.',
      all(not(isEmpty('Subtotal')), not(ADDS_UP)),
    ),
  ],
  rows: [
    row(
      'order',
      { ...shopifyCustomer, reference: column('Name'), amount: shopifyNet },
      {
        gathered: true,
        line: {
          product: firstColumn('Lineitem sku', 'Lineitem name'),
          quantity: column('Lineitem quantity'),
          amount: shopifyLine,
        },
      },
    ),
    row(
      'order_returned',
      {
        ...shopifyCustomer,
        reference: suffix(column('Name'), '-refund'),
        order_id: column('Name'),
        amount: shopifyBack,
      },
      { when: above0('Refunded Amount'), gathered: true, line: {} },
    ),
  ],
};
