import type { Recipe } from '../recipe.ts';
import {
  all,
  any,
  because,
  column,
  firstColumn,
  firstOf,
  fullName,
  is,
  isEmpty,
  named,
  not,
  opaque,
  row,
  split,
  valueMap,
} from '../steps.ts';

const COMPANY_IDS = [
  'Associated Company IDs (Primary)',
  'Associated Company IDs',
  'Primary Associated Company ID',
  'Associated Company ID',
];
const COMPANY_NAMES = [
  'Associated Company',
  'Associated Company (Primary)',
  'Company Name',
  'Company',
];
/** Of several companies the first. */
const company = firstOf(
  ...COMPANY_IDS.map((name) => split(column(name), ';', 0)),
  ...COMPANY_NAMES.map(column),
);
const companyName = firstColumn(...COMPANY_NAMES);
const WON = any(
  { of: column('Deal Stage'), begins: 'closed won' },
  is('Deal Stage', 'closedwon'),
  is('Is Closed Won', 'true', 'yes', '1'),
  is('Is closed won', 'true', 'yes', '1'),
);
const LOST = any(
  { of: column('Deal Stage'), begins: 'closed lost' },
  is('Deal Stage', 'closedlost'),
  not(isEmpty('Closed Lost Reason')),
);

/** `Ines Q (ines@quarry.example)`, of several the first. */
const dealContact = split(column('Associated Contact'), ';', 0);

export const hubspotDeals: Recipe = {
  name: 'hubspot-deals',
  title: 'HubSpot: deals',
  system: 'hubspot',
  heading: ['Record ID', 'Deal Name', 'Deal Stage', 'Amount', 'Close Date'],
  leftOut: [because('lost', all(not(WON), LOST)), because('not won yet', not(WON))],
  rows: [
    row('order', {
      account_id: firstOf(company, opaque(column('Associated Contact'), 'account')),
      account_name: companyName,
      occurred_at: column('Close Date'),
      reference: column('Record ID'),
      amount: column('Amount'),
      currency: firstColumn('Currency', 'Deal Currency', 'Amount'),
    }),
    // By the address activities find the company.
    row(
      'stakeholder',
      {
        account_id: company,
        account_name: companyName,
        occurred_at: column('Create Date'),
        reference: opaque(dealContact, 'stakeholder'),
        name: split(dealContact, '(', 0),
        email: dealContact,
      },
      {
        when: all({ of: dealContact, ends: ')' }, not({ empty: company })),
        undated: true,
        firstOnly: true,
      },
    ),
  ],
};

export const hubspotCompanies: Recipe = {
  name: 'hubspot-companies',
  title: 'HubSpot: companies',
  system: 'hubspot',
  heading: ['Record ID', 'Company name', 'Company Domain Name'],
  without: ['Deal Name', 'Email'],
  rows: [named('Record ID', 'Company name')],
};

export const hubspotContacts: Recipe = {
  name: 'hubspot-contacts',
  title: 'HubSpot: contacts',
  system: 'hubspot',
  heading: ['Record ID', 'First Name', 'Last Name', 'Email'],
  without: ['Deal Name', 'Activity Type'],
  rows: [
    row(
      'stakeholder',
      {
        account_id: company,
        account_name: companyName,
        occurred_at: column('Create Date'),
        // Activities name people by their addresses alone.
        reference: firstOf(opaque(column('Email'), 'stakeholder'), column('Record ID')),
        name: fullName('First Name', 'Last Name'),
        title: column('Job Title'),
        email: column('Email'),
        phone: firstColumn('Phone Number', 'Mobile Phone Number'),
        country: firstColumn('Country/Region Code', 'Country/Region'),
      },
      { undated: true },
    ),
  ],
};

const ACTIVITY_KINDS = {
  call: 'call',
  email: 'mail',
  meeting: 'meeting',
  'logged email': 'mail',
  'logged call': 'call',
  letter: 'letter',
  'postal mail': 'letter',
};

export const hubspotActivities: Recipe = {
  name: 'hubspot-activities',
  title: 'HubSpot: activities',
  system: 'hubspot',
  heading: [
    'Activity Type',
    'Activity Date',
    ['Associated Contact Email', 'Associated Contact'],
    'Task Status',
  ],
  leftOut: [
    because('a task', is('Activity Type', 'Task')),
    because('a note', is('Activity Type', 'Note')),
    because(
      'a meeting that was not held',
      is('Meeting Outcome', 'Canceled', 'Cancelled', 'No show', 'Rescheduled', 'Scheduled'),
    ),
    because(
      'no call, mail, meeting or letter',
      not(is('Activity Type', ...Object.keys(ACTIVITY_KINDS))),
    ),
  ],
  rows: [
    row('contact', {
      account_id: firstOf(
        company,
        opaque(firstColumn('Associated Contact Email', 'Associated Contact'), 'account'),
      ),
      account_name: companyName,
      occurred_at: column('Activity Date'),
      reference: column('Activity ID'),
      kind: valueMap(column('Activity Type'), ACTIVITY_KINDS),
      direction: valueMap(
        firstColumn('Call Direction', 'Email Direction'),
        { inbound: 'inbound', incoming_email: 'inbound', outbound: 'outbound', email: 'outbound' },
        '',
      ),
      answered: valueMap(
        column('Call Outcome'),
        {
          connected: 'yes',
          'left live message': 'yes',
          'no answer': 'no',
          busy: 'no',
          'left voicemail': 'no',
          'wrong number': 'no',
        },
        '',
      ),
      stakeholder_ids: opaque(
        firstColumn('Associated Contact Email', 'Associated Contact'),
        'stakeholder',
      ),
      colleague_ids: opaque(column('Activity Owner'), 'colleague'),
      outcome: firstColumn('Call Outcome', 'Meeting Outcome'),
    }),
  ],
};
