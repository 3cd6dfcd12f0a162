import type { Recipe, RowRecipe } from '../recipe.ts';
import { any, because, column, firstColumn, is, not, row } from '../steps.ts';

/** A deal that was won, as an order. */
const won = (columns: RowRecipe['columns']) => [row('order', columns)];

/** Lists have the words of the page; exports put before each what it is of. */
const PIPEDRIVE_STATUS = ['Deal - Status', 'Status'];
const pipedriveIs = (...words: readonly string[]) =>
  any(...PIPEDRIVE_STATUS.map((name) => is(name, ...words)));

export const pipedriveDeals: Recipe = {
  name: 'pipedrive-deals',
  title: 'Pipedrive: deals',
  system: 'pipedrive',
  heading: [
    ['Deal - Title', 'Title'],
    ['Deal - Organization', 'Organization'],
    ['Deal - Value', 'Value'],
    PIPEDRIVE_STATUS,
    ['Deal - Won time', 'Deal - Deal closed on', 'Won time', 'Deal closed on'],
  ],
  leftOut: [
    because('lost', pipedriveIs('Lost')),
    because('deleted', pipedriveIs('Deleted')),
    because('not won yet', not(pipedriveIs('Won'))),
  ],
  rows: won({
    account_id: firstColumn(
      'Deal - Organization ID',
      'Organization - ID',
      'Organization ID',
      'Deal - Organization',
      'Organization - Name',
      'Organization',
    ),
    account_name: firstColumn('Deal - Organization', 'Organization - Name', 'Organization'),
    occurred_at: firstColumn(
      'Deal - Won time',
      'Deal - Deal closed on',
      'Won time',
      'Deal closed on',
    ),
    reference: firstColumn('Deal - ID', 'ID'),
    amount: firstColumn('Deal - Value', 'Value'),
    currency: firstColumn(
      'Deal - Currency',
      'Deal - Currency of Value',
      'Currency',
      'Deal - Value',
      'Value',
    ),
  }),
};

export const zohoDeals: Recipe = {
  name: 'zoho-deals',
  title: 'Zoho: deals',
  system: 'zoho',
  heading: [
    ['Record Id', 'Deal Id', 'Potential Id'],
    ['Deal Name', 'Potential Name'],
    'Stage',
    'Amount',
    'Closing Date',
  ],
  leftOut: [
    because(
      'lost',
      any(
        { of: column('Stage'), begins: 'closed lost' },
        { of: column('Stage'), begins: 'closed-lost' },
      ),
    ),
    because('not won yet', not({ of: column('Stage'), begins: 'closed won' })),
  ],
  rows: won({
    account_id: firstColumn('Account Name.id', 'Account Id', 'Account Name'),
    account_name: column('Account Name'),
    occurred_at: column('Closing Date'),
    reference: firstColumn('Record Id', 'Deal Id', 'Potential Id'),
    amount: column('Amount'),
    currency: firstColumn('Currency', 'Amount'),
  }),
};

export const dynamicsOpportunities: Recipe = {
  name: 'dynamics-opportunities',
  title: 'Dynamics 365: opportunities',
  system: 'dynamics',
  heading: ['Topic', 'Potential Customer', 'Status', 'Actual Revenue', 'Actual Close Date'],
  leftOut: [
    because('lost', is('Status', 'Lost')),
    because('not won yet', not(is('Status', 'Won'))),
  ],
  rows: won({
    account_id: column('Potential Customer'),
    account_name: column('Potential Customer'),
    occurred_at: column('Actual Close Date'),
    reference: firstColumn('Opportunity', '(Do Not Modify) Opportunity'),
    amount: column('Actual Revenue'),
    currency: firstColumn('Currency', 'Actual Revenue'),
  }),
};

export const mavenOpportunities: Recipe = {
  name: 'maven-opportunities',
  title: 'Maven: sales opportunities',
  system: 'maven',
  heading: ['opportunity_id', 'account', 'deal_stage', 'close_date', 'close_value'],
  leftOut: [
    because('lost', is('deal_stage', 'Lost')),
    because('not won yet', not(is('deal_stage', 'Won'))),
  ],
  rows: won({
    account_id: column('account'),
    account_name: column('account'),
    occurred_at: column('close_date'),
    reference: column('opportunity_id'),
    amount: column('close_value'),
    product: column('product'),
    currency: column('currency'),
  }),
};

/** Sellers that were won; what they sell is not ours, and what they pay is not said. */
export const olistClosedDeals: Recipe = {
  name: 'olist-closed-deals',
  title: 'Olist: closed deals',
  system: 'olist',
  heading: ['mql_id', 'seller_id', 'won_date'],
  needs: {
    amount:
      'the file does not say what a deal was worth; with amount 0 deals are recorded without.',
  },
  rows: won({
    account_id: column('seller_id'),
    account_name: column('seller_name'),
    occurred_at: column('won_date'),
    reference: column('mql_id'),
  }),
};
