import type { Condition, Recipe } from '../recipe.ts';
import {
  all,
  because,
  column,
  constant,
  either,
  firstOf,
  is,
  opaque,
  outside,
  row,
} from '../steps.ts';

const GUESTS = outside(column('attendee_emails'), column('organizer_email'));

export const calendarMeetings: Recipe = {
  name: 'calendar-meetings',
  title: 'a calendar (.ics)',
  system: 'calendar',
  format: 'calendar',
  heading: ['uid', 'starts_at', 'attendee_emails'],
  leftOut: [
    because('cancelled', is('status', 'cancelled')),
    because('a whole day', is('all_day', 'yes')),
    because('nobody from outside was invited', { empty: GUESTS }),
  ],
  rows: [
    row('contact', {
      account_id: opaque(GUESTS, 'account'),
      occurred_at: column('starts_at'),
      // What names a meeting looks like an address.
      reference: opaque(column('uid'), 'stakeholder'),
      kind: constant('meeting'),
      minutes: column('minutes'),
      stakeholder_ids: opaque(GUESTS, 'stakeholder'),
      colleague_ids: opaque(column('organizer_email'), 'colleague'),
    }),
  ],
};

const SENDER = outside(column('from_email'));
const RECEIVERS = outside(column('to_emails'));
const isFromUs: Condition = { empty: SENDER };

/** Who wrote to whom and when; what was written is never read. */
export const mails: Recipe = {
  name: 'mails',
  title: 'mails',
  system: 'mail',
  format: 'mail',
  heading: ['message_id', 'sent_at', 'from_email', 'to_emails'],
  asksOurs: true,
  leftOut: [
    because('a draft', is('draft', 'yes')),
    because('sent by a machine or to a list', is('bulk', 'yes')),
    because('nobody from outside took part', all(isFromUs, { empty: RECEIVERS })),
  ],
  rows: [
    row('contact', {
      account_id: opaque(firstOf(SENDER, RECEIVERS), 'account'),
      occurred_at: column('sent_at'),
      reference: opaque(column('message_id'), 'stakeholder'),
      kind: constant('mail'),
      direction: either(isFromUs, constant('outbound'), constant('inbound')),
      stakeholder_ids: opaque(firstOf(SENDER, RECEIVERS), 'stakeholder'),
      colleague_ids: opaque(either(isFromUs, column('from_email')), 'colleague'),
    }),
  ],
};
