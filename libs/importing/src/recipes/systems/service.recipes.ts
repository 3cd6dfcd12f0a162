import type { Recipe } from '../recipe.ts';
import {
  all,
  because,
  column,
  constant,
  customer,
  either,
  firstColumn,
  is,
  isEmpty,
  not,
  opaque,
  row,
  suffix,
  valueMap,
} from '../steps.ts';

/** What a customer wrote or said to the people who help; what about is not taken. */
export const freshdeskTickets: Recipe = {
  name: 'freshdesk-tickets',
  title: 'Freshdesk: tickets',
  system: 'freshdesk',
  heading: ['Ticket ID', 'Created time', 'Full name', 'Email', 'Company Name'],
  leftOut: [
    because('no customer', is('Type', 'Spam')),
    because('deleted', is('Status', 'Deleted', 'Spam')),
  ],
  rows: [
    row(
      'stakeholder',
      {
        account_id: customer('Email', 'Company Name'),
        account_name: column('Company Name'),
        occurred_at: column('Created time'),
        reference: opaque(column('Email'), 'stakeholder'),
        name: column('Full name'),
        title: column('Title'),
        email: column('Email'),
        phone: firstColumn('Mobile phone', 'Work phone'),
      },
      { when: all(not(isEmpty('Full name')), not(isEmpty('Email'))), firstOnly: true },
    ),
    row('contact', {
      account_id: customer('Email', 'Company Name'),
      account_name: column('Company Name'),
      occurred_at: column('Created time'),
      reference: column('Ticket ID'),
      kind: valueMap(column('Source'), { phone: 'call' }, 'mail'),
      direction: valueMap(column('Source'), { 'outbound email': 'outbound' }, 'inbound'),
      stakeholder_ids: opaque(column('Email'), 'stakeholder'),
    }),
  ],
};

/** What these files lack is the customer: nothing of them can be put anywhere. */
const withoutCustomer = (
  name: string,
  title: string,
  heading: Recipe['heading'],
  without: readonly string[],
  lack: string,
): Recipe => ({
  name,
  title,
  system: name,
  heading,
  without,
  refuses: `${lack} Nothing of it can be recorded of an account.`,
  rows: [],
});

export const npsScores = withoutCustomer(
  'nps-scores',
  'answers to a survey',
  ['id', 'score', 'surveyed_at'],
  ['account_id', 'email', 'company'],
  'the file has scores and numbers of users, and does not say of which customer they are.',
);

export const threeCxCalls = withoutCustomer(
  '3cx-calls',
  '3CX: calls',
  ['CallID', 'Time', 'Duration', 'Direction', 'Status'],
  ['account_id', 'From', 'To', 'Caller', 'Caller ID', 'Number', 'Phone'],
  'the file has neither the number nor the name of who was called.',
);

/** Where the table of the meeting stands above that of who took part, its host has the name of the column. */
const GUEST = either(isEmpty('Meeting ID'), column('User Email'), column('User Email (2)'));

/** Who took part in one meeting, those of ours and guests. */
export const zoomParticipants: Recipe = {
  name: 'zoom-participants',
  title: 'Zoom: participants of a meeting',
  system: 'zoom',
  heading: ['Name (Original Name)', 'User Email', 'Join Time', 'Leave Time', 'Guest'],
  leftOut: [
    because('one of ours', not(is('Guest', 'Yes', 'true'))),
    because('a guest without an address', { empty: GUEST }),
  ],
  rows: [
    row(
      'stakeholder',
      {
        account_id: opaque(GUEST, 'account'),
        occurred_at: column('Join Time'),
        reference: opaque(GUEST, 'stakeholder'),
        name: column('Name (Original Name)'),
        email: GUEST,
      },
      { firstOnly: true },
    ),
    row(
      'contact',
      {
        account_id: opaque(GUEST, 'account'),
        occurred_at: column('Join Time'),
        reference: { suffix: suffix(column('Meeting ID'), ' '), text: column('Start Time') },
        kind: constant('meeting'),
        minutes: firstColumn('Duration (Minutes) (2)', 'Duration (Minutes)'),
        stakeholder_ids: opaque(GUEST, 'stakeholder'),
        colleague_ids: either(
          not(isEmpty('Meeting ID')),
          opaque(column('User Email'), 'colleague'),
        ),
      },
      { firstOnly: true },
    ),
  ],
};

export const zoomMeetings = withoutCustomer(
  'zoom-meetings',
  'Zoom: meetings',
  ['Meeting ID', 'Topic', 'Start Time', 'End Time', 'Participants'],
  ['Name (Original Name)'],
  'the file says when meetings were and how many took part, not who.',
);
