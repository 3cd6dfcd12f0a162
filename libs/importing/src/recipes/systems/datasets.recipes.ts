import type { Recipe } from '../recipe.ts';
import {
  because,
  column,
  constant,
  firstColumn,
  firstOf,
  is,
  not,
  product,
  row,
  split,
} from '../steps.ts';

const CUSTOMER_ID = firstColumn('CustomerID', 'Customer ID');
const UCI_ORDER = firstColumn('InvoiceNo', 'Invoice');
const uciColumns = {
  account_id: split(CUSTOMER_ID, '.', 0),
  occurred_at: column('InvoiceDate'),
  reference: UCI_ORDER,
  // The data set is of one shop, in pounds.
  currency: firstOf(column('Currency'), constant('GBP')),
};
const uciLine = {
  product: firstColumn('StockCode', 'Description'),
  quantity: column('Quantity'),
  amount: product(column('Quantity'), firstColumn('UnitPrice', 'Price')),
};
const isCreditNote = { of: UCI_ORDER, begins: 'C' } as const;

export const uciOnlineRetail: Recipe = {
  name: 'uci-online-retail',
  title: 'UCI: online retail',
  system: 'uci',
  heading: [
    ['InvoiceNo', 'Invoice'],
    'StockCode',
    'Quantity',
    'InvoiceDate',
    ['UnitPrice', 'Price'],
    ['CustomerID', 'Customer ID'],
  ],
  leftOut: [
    because('no customer is named', { empty: CUSTOMER_ID }),
    because(
      'postage, carriage or a charge of the bank, which is no revenue',
      is('StockCode', 'POST', 'DOT', 'C2', 'BANK CHARGES', 'AMAZONFEE', 'CRUK'),
    ),
  ],
  rows: [
    row('order', uciColumns, { when: not(isCreditNote), gathered: true, line: uciLine }),
    row('order_returned', uciColumns, { when: isCreditNote, gathered: true, line: uciLine }),
  ],
};

export const northwindOrders: Recipe = {
  name: 'northwind-orders',
  title: 'Northwind: orders',
  system: 'northwind',
  heading: ['orderID', 'customerID', 'orderDate', 'freight', 'shipName'],
  needs: {
    amount:
      'the file does not say what an order comes to, as its lines are in another one; with amount 0 orders are recorded without.',
  },
  rows: [
    row('order', {
      account_id: column('customerID'),
      account_name: column('shipName'),
      occurred_at: column('orderDate'),
      reference: column('orderID'),
    }),
  ],
};

export const chinookInvoices: Recipe = {
  name: 'chinook-invoices',
  title: 'Chinook: invoices',
  system: 'chinook',
  heading: ['InvoiceId', 'CustomerId', 'InvoiceDate', 'BillingCountry', 'Total'],
  asksTax: true,
  rows: [
    row('order', {
      account_id: column('CustomerId'),
      occurred_at: column('InvoiceDate'),
      reference: column('InvoiceId'),
      amount: column('Total'),
      currency: firstColumn('Currency', 'Total'),
    }),
  ],
};

/** A contract an account, from the day it began to the day it is to be renewed. */
export const contractList: Recipe = {
  name: 'contract-list',
  title: 'a list of contracts',
  system: 'contracts',
  heading: [
    'account_id',
    ['company_name', 'account_name'],
    ['arr_value', 'arr', 'annual_value'],
    'contract_start_date',
    ['renewal_date', 'contract_end_date'],
  ],
  rows: [
    row('contract', {
      account_id: column('account_id'),
      account_name: firstColumn('company_name', 'account_name'),
      occurred_at: column('contract_start_date'),
      reference: firstOf(column('contract_id'), column('contract_start_date')),
      starts_on: column('contract_start_date'),
      ends_on: firstColumn('contract_end_date', 'renewal_date'),
      annual_value: firstColumn('arr_value', 'arr', 'annual_value'),
      currency: firstColumn('currency', 'arr_value', 'arr', 'annual_value'),
    }),
  ],
};
