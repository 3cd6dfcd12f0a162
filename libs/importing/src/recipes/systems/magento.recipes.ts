import type { Recipe, Step } from '../recipe.ts';
import {
  above0,
  because,
  column,
  customer,
  either,
  firstColumn,
  is,
  minus,
  not,
  row,
  suffix,
} from '../steps.ts';

const MAGENTO_TOTAL = column('Grand Total (Base)');
const MAGENTO_SHIPPING = column('Shipping and Handling');
/** Without tax; the order's discount is to be seen where the total is below the goods and their way. */
const magentoNet = either(
  { below0: minus(MAGENTO_TOTAL, column('Subtotal'), MAGENTO_SHIPPING) },
  minus(MAGENTO_TOTAL, MAGENTO_SHIPPING),
  column('Subtotal'),
);

const magentoRows = (net: Step) => {
  const order = {
    account_id: customer('Customer Email', 'Company Name', 'Company'),
    account_name: firstColumn('Company Name', 'Company'),
    occurred_at: column('Purchase Date'),
    currency: firstColumn('Order Currency', 'Currency', 'Grand Total (Base)'),
  };
  const back = { share: [net, column('Total Refunded'), MAGENTO_TOTAL] } as const;
  return [
    row('order', { ...order, reference: column('ID'), amount: net }),
    row(
      'order_returned',
      {
        ...order,
        reference: suffix(column('ID'), '-refund'),
        order_id: column('ID'),
        amount: back,
      },
      { when: above0('Total Refunded') },
    ),
  ];
};

const magento = {
  system: 'magento',
  leftOut: [
    because('cancelled', is('Status', 'canceled', 'cancelled', 'fraud', 'suspected fraud')),
    because('not paid yet', not(is('Status', 'complete', 'processing', 'closed'))),
  ],
};
const MAGENTO_HEADING = ['ID', 'Purchase Date', 'Bill-to Name', 'Grand Total (Base)', 'Status'];

export const magentoOrders: Recipe = {
  ...magento,
  name: 'magento-orders',
  title: 'Magento: orders',
  heading: [...MAGENTO_HEADING, 'Subtotal'],
  rows: magentoRows(magentoNet),
};

/** The grid as it is at first, without the column of subtotals: its totals hold tax and shipping. */
export const magentoTotals: Recipe = {
  ...magento,
  name: 'magento-totals',
  title: 'Magento: orders without subtotals',
  heading: MAGENTO_HEADING,
  without: ['Subtotal'],
  asksTax: true,
  rows: magentoRows(minus(MAGENTO_TOTAL, MAGENTO_SHIPPING)),
};
