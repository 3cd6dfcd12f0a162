import type { Recipe } from '../recipe.ts';
import { because, column, either, firstColumn, is, not, row, split } from '../steps.ts';

/** What is written before a customer's name in brackets is the customer's number. */
const ODOO_CUSTOMER = column('order_line/order_partner_id/display_name');
const isNumbered = { of: ODOO_CUSTOMER, begins: '[' } as const;

export const odooOrderLines: Recipe = {
  name: 'odoo-order-lines',
  title: 'Odoo: lines of sales orders',
  system: 'odoo',
  heading: [
    'order_line/order_id/name',
    'order_line/order_partner_id/display_name',
    'order_line/price_subtotal',
    'order_line/order_id/state',
  ],
  fillDown: {
    by: 'order_line/order_id/name',
    columns: [
      'order_line/order_id/date_order',
      'order_line/order_id/confirmation_date',
      'order_line/order_partner_id/display_name',
      'order_line/order_id/state',
    ],
  },
  leftOut: [
    because('cancelled', is('order_line/order_id/state', 'Cancelled', 'cancel')),
    because(
      'a quotation',
      not(is('order_line/order_id/state', 'Sales Order', 'Locked', 'Done', 'sale', 'done')),
    ),
  ],
  rows: [
    row(
      'order',
      {
        account_id: either(isNumbered, split(split(ODOO_CUSTOMER, ']', 0), '[', 1), ODOO_CUSTOMER),
        account_name: either(isNumbered, split(ODOO_CUSTOMER, ']', 1), ODOO_CUSTOMER),
        occurred_at: firstColumn(
          'order_line/order_id/confirmation_date',
          'order_line/order_id/date_order',
        ),
        reference: column('order_line/order_id/name'),
        currency: firstColumn(
          'order_line/currency_id/name',
          'order_line/order_id/currency_id/name',
          'order_line/currency_id',
        ),
      },
      {
        gathered: true,
        line: {
          product: firstColumn(
            'order_line/product_id/default_code',
            'order_line/name',
            'order_line/product_categ_name',
          ),
          quantity: column('order_line/product_uom_qty'),
          amount: column('order_line/price_subtotal'),
        },
      },
    ),
  ],
};

/** The list of orders under the words it shows; a total without the tax is asked for. */
const odooListColumns = {
  account_id: column('Customer'),
  account_name: column('Customer'),
  occurred_at: firstColumn('Order Date', 'Confirmation Date', 'Creation Date'),
  reference: column('Order Reference'),
  currency: column('Currency'),
};
const odooList = {
  system: 'odoo',
  leftOut: [
    because('cancelled', is('Status', 'Cancelled', 'cancel')),
    because('a quotation', not(is('Status', 'Sales Order', 'Locked', 'Done', 'sale', 'done'))),
  ],
};

export const odooOrders: Recipe = {
  ...odooList,
  name: 'odoo-orders',
  title: 'Odoo: sales orders',
  heading: ['Order Reference', 'Customer', 'Untaxed Amount', 'Status'],
  rows: [row('order', { ...odooListColumns, amount: column('Untaxed Amount') })],
};

export const odooTotals: Recipe = {
  ...odooList,
  name: 'odoo-totals',
  title: 'Odoo: sales orders with totals',
  heading: ['Order Reference', 'Customer', 'Total', 'Status'],
  without: ['Untaxed Amount'],
  asksTax: true,
  rows: [row('order', { ...odooListColumns, amount: column('Total') })],
};
