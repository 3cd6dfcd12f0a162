import type { ContactKind, Direction } from '#events/contacts/contacts.events';
import { BUYING_ROLES, STANCES } from '#events/people/people.events';
import { CONTACT_KINDS, DIRECTIONS } from '#events/contacts/contacts.events';
import { optional } from '../forms/field.ts';
import {
  distinct,
  email,
  flag,
  identifier,
  listOf,
  note,
  oneOf,
  phone,
  positive,
  text,
  whole,
} from '../forms/fields.ts';
import { form, textsOf } from '../forms/form.ts';

const stakeholderId = identifier('The person at the customer.', 'asha');
const ofStakeholder = ['accountId', 'stakeholderId'];

export const identifyStakeholderForm = form('StakeholderIdentified', {
  summary: 'Identifies a person at the customer.',
  fields: {
    stakeholderId,
    name: text('What the person is called.'),
    title: optional(text('What the person does there.')),
    email: optional(email('Where to write.')),
    phone: optional(phone('Where to call, in E.164.')),
  },
  content: ({ stakeholderId, ...personal }) => ({ data: { stakeholderId }, personal }),
});

export const assignBuyingRoleForm = form('BuyingRoleAssigned', {
  summary: 'Says that a person has a buying role.',
  inPath: ofStakeholder,
  fields: { stakeholderId, role: oneOf(BUYING_ROLES, 'The buying role.') },
  content: (data) => ({ data }),
});

export const endBuyingRoleForm = form('BuyingRoleEnded', {
  summary: 'Says that a person no longer has a buying role.',
  inPath: [...ofStakeholder, 'role'],
  fields: { stakeholderId, role: oneOf(BUYING_ROLES, 'The buying role.') },
  content: (data) => ({ data }),
});

export const assessStanceForm = form('StanceAssessed', {
  summary: 'Assesses how a person stands to us.',
  inPath: ofStakeholder,
  fields: {
    stakeholderId,
    stance: oneOf(STANCES, 'How the person stands to us.'),
    note: optional(note('What it is judged by.')),
  },
  content: ({ note, ...data }) => ({ data, ...textsOf({ note }) }),
});

export const markDepartedForm = form('StakeholderDeparted', {
  summary: 'Marks a person as departed, with a successor where there is one.',
  inPath: ofStakeholder,
  fields: {
    stakeholderId,
    successorId: optional(identifier('Who took the place, identified before.')),
  },
  content: (data) => ({ data }),
});

export const setCadenceForm = form('CadenceSet', {
  summary: 'Agrees how often to be in touch with a person.',
  inPath: ofStakeholder,
  fields: {
    stakeholderId,
    interactionsPer30Days: positive('Weighted interactions per 30 days.', 60),
  },
  content: (data) => ({ data }),
});

const MINUTES_MAX = 1_440;

export const makeContactForm = form('ContactMade', {
  summary: 'Records a contact: a call, a visit, a meeting, a mail, a letter or a review.',
  fields: {
    kind: oneOf(CONTACT_KINDS, 'What it was.'),
    direction: optional(oneOf(DIRECTIONS, 'Who began it; by default outbound.')),
    answered: optional(
      flag('Whether there was an answer; by default not for a mail or letter of ours.'),
    ),
    stakeholderIds: optional(distinct(listOf(stakeholderId, 'Who took part at the customer.'))),
    colleagueIds: optional(
      distinct(listOf(identifier('A colleague.', 'ben'), 'Who took part of ours.')),
    ),
    minutes: optional(whole('How long it took.', 0, MINUTES_MAX)),
    answers: optional(identifier('Id of the earlier contact that this message answers.')),
    reference: optional(text('Its number in the system it comes from.')),
    outcome: optional(text('What came of it, in a line.', 500)),
    note: optional(note('What was said.')),
  },
  content: ({ kind, direction = 'outbound', answered, outcome, note, ...rest }) => {
    const { stakeholderIds = [], colleagueIds = [], ...more } = rest;
    const isAnswered = answered ?? isAnsweredByNature(kind, direction);
    return {
      data: { kind, direction, answered: isAnswered, stakeholderIds, colleagueIds, ...more },
      ...textsOf({ outcome, note }),
    };
  },
});

/** What comes in was received; a conversation had two sides; only what we sent may lie unanswered. */
const isAnsweredByNature = (kind: ContactKind, direction: Direction): boolean =>
  direction === 'inbound' || (kind !== 'mail' && kind !== 'letter');
