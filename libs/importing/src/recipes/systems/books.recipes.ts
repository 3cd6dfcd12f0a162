import type { Recipe, Step } from '../recipe.ts';
import {
  any,
  because,
  column,
  constant,
  customer,
  either,
  firstColumn,
  is,
  isEmpty,
  minus,
  not,
  product,
  row,
} from '../steps.ts';

/** Invoices as QuickBooks takes and gives them: what all lines share stands on the first. */
export const quickbooksInvoices: Recipe = {
  name: 'quickbooks-invoices',
  title: 'QuickBooks: invoices',
  system: 'quickbooks',
  heading: ['InvoiceNo', 'Customer', 'InvoiceDate', 'ItemAmount'],
  fillDown: { by: 'InvoiceNo', columns: ['Customer', 'InvoiceDate', 'Currency', 'Email'] },
  rows: [
    row(
      'order',
      {
        account_id: column('Customer'),
        account_name: column('Customer'),
        occurred_at: column('InvoiceDate'),
        reference: column('InvoiceNo'),
        currency: column('Currency'),
      },
      {
        gathered: true,
        line: {
          product: firstColumn('Item(Product/Service)', 'ItemDescription'),
          quantity: column('ItemQuantity'),
          amount: column('ItemAmount'),
        },
      },
    ),
  ],
};

const xeroColumns = {
  account_id: customer('EmailAddress', 'ContactName'),
  account_name: column('ContactName'),
  occurred_at: column('InvoiceDate'),
  reference: column('InvoiceNumber'),
  currency: column('Currency'),
  amount: either(not(isEmpty('TaxTotal')), minus(column('Total'), column('TaxTotal'))),
};
const xeroLine = {
  product: firstColumn('InventoryItemCode', 'Description'),
  quantity: column('Quantity'),
  amount: column('LineAmount'),
};

export const xeroInvoices: Recipe = {
  name: 'xero-invoices',
  title: 'Xero: sales invoices',
  system: 'xero',
  heading: ['ContactName', 'InvoiceNumber', 'InvoiceDate', 'Total', 'TaxTotal', 'LineAmount'],
  fillDown: {
    by: 'InvoiceNumber',
    columns: [
      'ContactName',
      'EmailAddress',
      'InvoiceDate',
      'Total',
      'TaxTotal',
      'Currency',
      'Type',
      'Status',
    ],
  },
  leftOut: [
    because('a draft', is('Status', 'Draft', 'Submitted', 'Awaiting Approval')),
    because('voided', is('Status', 'Voided', 'Deleted')),
    because(
      'a bill of a supplier',
      any(is('Type', 'Bill', 'Purchase invoice', 'ACCPAY', 'Bill credit note', 'ACCPAYCREDIT')),
    ),
  ],
  rows: [
    row('order', xeroColumns, {
      when: not(is('Type', 'Sales credit note', 'Credit note', 'ACCRECCREDIT')),
      gathered: true,
      line: xeroLine,
    }),
    row('order_returned', xeroColumns, {
      when: is('Type', 'Sales credit note', 'Credit note', 'ACCRECCREDIT'),
      gathered: true,
      line: xeroLine,
    }),
  ],
};

/** Discounts are in percent of a line. */
const lessDiscount = (line: Step): Step =>
  minus(line, { share: [line, column('Discount'), constant('100')] });

/** Invoices as Xero takes them, before it has worked out sums and tax. */
export const xeroTemplate: Recipe = {
  name: 'xero-template',
  title: 'Xero: invoices to be imported',
  system: 'xero',
  heading: ['ContactName', 'InvoiceNumber', 'InvoiceDate', 'Quantity', 'UnitAmount', 'TaxType'],
  without: ['LineAmount'],
  asksTax: true,
  fillDown: {
    by: 'InvoiceNumber',
    columns: ['ContactName', 'EmailAddress', 'InvoiceDate', 'Currency'],
  },
  rows: [
    row(
      'order',
      {
        account_id: customer('EmailAddress', 'ContactName'),
        account_name: column('ContactName'),
        occurred_at: column('InvoiceDate'),
        reference: column('InvoiceNumber'),
        currency: column('Currency'),
      },
      {
        gathered: true,
        line: {
          product: firstColumn('InventoryItemCode', 'Description'),
          quantity: column('Quantity'),
          amount: lessDiscount(product(column('Quantity'), column('UnitAmount'))),
        },
      },
    ),
  ],
};
