import type { Recipe } from '../recipe.ts';
import {
  all,
  any,
  because,
  column,
  constant,
  firstColumn,
  firstOf,
  fullName,
  is,
  isEmpty,
  named,
  not,
  row,
  valueMap,
} from '../steps.ts';

const DELETED = because('deleted', is('IsDeleted', '1', 'true'));
const WON = any(is('IsWon', '1', 'true'), all(isEmpty('IsWon'), is('StageName', 'Closed Won')));

export const salesforceOpportunities: Recipe = {
  name: 'salesforce-opportunities',
  title: 'Salesforce: opportunities',
  system: 'salesforce',
  heading: ['Id', 'AccountId', 'StageName', 'CloseDate', 'Amount'],
  leftOut: [
    DELETED,
    because(
      'lost',
      all(not(WON), any(is('IsClosed', '1', 'true'), is('StageName', 'Closed Lost'))),
    ),
    because('not won yet', not(WON)),
  ],
  rows: [
    row('order', {
      account_id: column('AccountId'),
      occurred_at: column('CloseDate'),
      reference: column('Id'),
      amount: column('Amount'),
      currency: column('CurrencyIsoCode'),
    }),
  ],
};

/** The same as a report shows it, without ids: an account goes by its name. */
export const salesforceReport: Recipe = {
  name: 'salesforce-report',
  title: 'Salesforce: a report of opportunities',
  system: 'salesforce',
  heading: ['Opportunity Name', 'Account Name', 'Stage', 'Amount', 'Close Date'],
  leftOut: [
    because('lost', is('Stage', 'Closed Lost')),
    because('not won yet', not(is('Stage', 'Closed Won'))),
  ],
  rows: [
    row('order', {
      account_id: firstColumn('Account ID', 'Account Name'),
      account_name: column('Account Name'),
      occurred_at: column('Close Date'),
      reference: firstColumn('Opportunity ID', 'Opportunity Name'),
      amount: column('Amount'),
      currency: firstColumn('Amount Currency', 'Opportunity Currency', 'Amount'),
    }),
  ],
};

export const salesforceAccounts: Recipe = {
  name: 'salesforce-accounts',
  title: 'Salesforce: accounts',
  system: 'salesforce',
  heading: [
    'Id',
    'Name',
    'ParentId',
    ['BillingCity', 'BillingCountry', 'Industry', 'AccountNumber'],
  ],
  without: ['StageName', 'LastName'],
  leftOut: [DELETED],
  rows: [named('Id', 'Name')],
};

export const salesforceContacts: Recipe = {
  name: 'salesforce-contacts',
  title: 'Salesforce: contacts',
  system: 'salesforce',
  heading: ['Id', 'AccountId', 'LastName'],
  leftOut: [DELETED],
  rows: [
    row(
      'stakeholder',
      {
        account_id: column('AccountId'),
        occurred_at: column('CreatedDate'),
        reference: column('Id'),
        name: firstOf(fullName('FirstName', 'LastName'), column('Name')),
        title: column('Title'),
        email: column('Email'),
        phone: firstColumn('Phone', 'MobilePhone'),
        country: firstColumn('MailingCountryCode', 'MailingCountry'),
      },
      { undated: true },
    ),
  ],
};

const KINDS = {
  call: 'call',
  email: 'mail',
  'list email': 'mail',
  meeting: 'meeting',
  letter: 'letter',
};

export const salesforceTasks: Recipe = {
  name: 'salesforce-tasks',
  title: 'Salesforce: tasks',
  system: 'salesforce',
  heading: ['Id', 'WhoId', 'WhatId', 'ActivityDate', 'Status', 'Subject'],
  leftOut: [
    DELETED,
    because(
      'a task that is not done',
      not(any(is('IsClosed', '1', 'true'), is('Status', 'Completed'))),
    ),
    because(
      'no call, mail, meeting or letter',
      all(not(is('TaskSubtype', ...Object.keys(KINDS))), not(is('Type', ...Object.keys(KINDS)))),
    ),
  ],
  rows: [
    row('contact', {
      account_id: column('AccountId'),
      occurred_at: firstColumn('ActivityDate', 'CompletedDateTime', 'CreatedDate'),
      reference: column('Id'),
      kind: firstOf(
        valueMap(column('TaskSubtype'), KINDS, ''),
        valueMap(column('Type'), KINDS, ''),
      ),
      direction: valueMap(column('CallType'), { inbound: 'inbound', outbound: 'outbound' }, ''),
      answered: valueMap(
        column('CallDisposition'),
        { connected: 'yes', 'no answer': 'no', busy: 'no', 'left voicemail': 'no' },
        '',
      ),
      stakeholder_ids: column('WhoId'),
      colleague_ids: column('OwnerId'),
      minutes: { share: [column('CallDurationInSeconds'), constant('1'), constant('60')] },
    }),
  ],
};
