import type { Recipe } from '../recipe.ts';
import { any, because, column, firstColumn, is, not, row } from '../steps.ts';

const ERPNEXT_ITEM_AMOUNT = firstColumn('Net Amount (Items)', 'Amount (Items)');
const erpnextColumns = {
  account_id: firstColumn('Customer', 'Customer Name'),
  account_name: firstColumn('Customer Name', 'Customer'),
  occurred_at: firstColumn('Date', 'Posting Date', 'Transaction Date'),
  reference: firstColumn('ID', 'Name'),
  currency: column('Currency'),
  amount: column('Net Total'),
};
const erpnextLine = {
  product: firstColumn('Item Code (Items)', 'Item Name (Items)'),
  quantity: column('Quantity (Items)'),
  amount: ERPNEXT_ITEM_AMOUNT,
};
const isErpnextReturn = any(
  is('Status', 'Return'),
  is('Is Return (Credit Note)', '1', 'yes', 'true'),
  { below0: column('Net Total') },
);

export const erpnextOrders: Recipe = {
  name: 'erpnext-orders',
  title: 'ERPNext: sales orders and invoices',
  system: 'erpnext',
  heading: [
    'ID',
    ['Customer', 'Customer Name'],
    ['Date', 'Posting Date', 'Transaction Date'],
    'Net Total',
    'Status',
  ],
  fillDown: {
    by: 'ID',
    columns: [
      'Customer',
      'Customer Name',
      'Date',
      'Posting Date',
      'Transaction Date',
      'Currency',
      'Status',
      'Is Return (Credit Note)',
    ],
  },
  leftOut: [
    because('a draft', any(is('Status', 'Draft'), is('Document Status', '0'))),
    because('cancelled', any(is('Status', 'Cancelled', 'Canceled'), is('Document Status', '2'))),
    because('a quotation', is('Status', 'Open', 'Ordered', 'Lost', 'Expired')),
  ],
  rows: [
    row('order', erpnextColumns, { when: not(isErpnextReturn), gathered: true, line: erpnextLine }),
    row('order_returned', erpnextColumns, {
      when: isErpnextReturn,
      gathered: true,
      line: erpnextLine,
    }),
  ],
};
