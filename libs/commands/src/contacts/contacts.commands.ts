import {
  CONTACT_KINDS,
  DIRECTIONS,
  type ContactKind,
  type Direction,
} from '#events/contacts/contacts.events';
import { Records } from '../command/records.ts';
import { optional } from '../forms/field.ts';
import { colleague, flag, identifier, note, oneOf, text, whole } from '../forms/fields.ts';
import { textsOf } from '../forms/form.ts';
import { distinct, listOf } from '../forms/lists.ts';
import { ref, refs } from '../forms/references.ts';
import { makeContact } from './contacts.decisions.ts';

const stakeholderId = ref('stakeholder', 'The person at the customer.', { example: 'asha' });

const MINUTES_MAX = 1_440;
const FULFILS_MAX = 20;

export class MakeContact extends Records('ContactMade', {
  route: 'contacts',
  row: 'contact',
  summary: 'Records a contact: a call, a visit, a meeting, a mail, a letter or a review.',
  fields: {
    kind: oneOf(CONTACT_KINDS, 'What it was.'),
    direction: optional(oneOf(DIRECTIONS, 'Who began it; by default outbound.')),
    answered: optional(
      flag('Whether there was an answer; by default not for a mail or letter of ours.'),
    ),
    stakeholderIds: optional(distinct(listOf(stakeholderId, 'Who took part at the customer.'))),
    colleagueIds: optional(
      distinct(listOf(colleague('A colleague.', 'ben'), 'Who took part of ours.')),
    ),
    minutes: optional(whole('How long it took.', 0, MINUTES_MAX)),
    answers: optional(identifier('Id of the earlier contact that this message answers.')),
    reference: optional(text('Its number in the system it comes from.')),
    fulfils: optional(
      refs('action', 'The actions it did, which are closed by it.', { max: FULFILS_MAX }),
    ),
    outcome: optional(text('What came of it, in a line.', 500)),
    note: optional(note('What was said.')),
  },
  content: ({ kind, direction = 'outbound', answered, outcome, note, ...rest }) => {
    const { stakeholderIds = [], colleagueIds = [], fulfils = [], ...more } = rest;
    const done = fulfils.length > 0 ? { fulfils } : {};
    const isAnswered = answered ?? isAnsweredByNature(kind, direction);
    return {
      data: {
        kind,
        direction,
        answered: isAnswered,
        stakeholderIds,
        colleagueIds,
        ...more,
        ...done,
      },
      ...textsOf({ outcome, note }),
    };
  },
  decide: makeContact,
}) {}

/** What comes in was received; a conversation had two sides; only what we sent may lie unanswered. */
const isAnsweredByNature = (kind: ContactKind, direction: Direction): boolean =>
  direction === 'inbound' || (kind !== 'mail' && kind !== 'letter');
