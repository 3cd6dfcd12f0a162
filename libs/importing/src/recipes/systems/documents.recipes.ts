import type { Recipe } from '../recipe.ts';
import { all, any, because, column, firstColumn, is, isEmpty, not, opaque, row } from '../steps.ts';

const invoiceColumns = {
  account_id: firstColumn('customer_id', 'customer_name'),
  account_name: column('customer_name'),
  occurred_at: column('issued_on'),
  reference: column('number'),
  currency: column('currency'),
  amount: column('net'),
};
const invoiceLine = {
  product: column('line_item'),
  quantity: column('line_quantity'),
  amount: column('line_net'),
};
const isCreditNote = any(is('document', 'credit-note'), is('type_code', '381'));

export const ublInvoices: Recipe = {
  name: 'ubl-invoices',
  title: 'invoices (UBL)',
  system: 'ubl',
  format: 'invoices',
  heading: ['document', 'number', 'issued_on', 'net', 'line_net'],
  rows: [
    row('order', invoiceColumns, {
      when: not(isCreditNote),
      gathered: true,
      total: column('lines_net'),
      totalHolds: true,
      line: invoiceLine,
    }),
    row('order_returned', invoiceColumns, {
      when: isCreditNote,
      gathered: true,
      total: column('lines_net'),
      totalHolds: true,
      line: invoiceLine,
    }),
    row(
      'stakeholder',
      {
        account_id: invoiceColumns.account_id,
        account_name: column('customer_name'),
        occurred_at: column('issued_on'),
        reference: opaque(column('contact_email'), 'stakeholder'),
        name: column('contact_name'),
        email: column('contact_email'),
      },
      { when: all(not(isEmpty('contact_name')), not(isEmpty('contact_email'))), firstOnly: true },
    ),
  ],
};

export const bankStatements: Recipe = {
  name: 'bank-statements',
  title: 'a statement of a bank account (camt.053)',
  system: 'bank',
  format: 'statements',
  heading: ['booked_on', 'credit_debit', 'counterparty_name'],
  refuses: 'it holds payments, which are not recorded yet; a payment is no order.',
  rows: [],
};

/** Events of a shop of one's own that say who ordered, and for how much without tax. */
export const cloudEventOrders: Recipe = {
  name: 'cloud-event-orders',
  title: 'orders as CloudEvents',
  system: 'cloud-events',
  format: 'cloud-events',
  heading: ['type', 'time', 'data.customer', 'data.net', 'data.currency'],
  leftOut: [because('an event of another type', not({ of: column('type'), ends: 'order.placed' }))],
  rows: [
    row('order', {
      account_id: column('data.customer'),
      occurred_at: column('time'),
      reference: firstColumn('subject', 'id'),
      amount: column('data.net'),
      currency: column('data.currency'),
    }),
  ],
};
