import { CONTACT_KINDS } from '#events/contacts/contacts.events';
import { ACTION_OUTCOMES, PURPOSES, SIDES } from '#events/work/work.events';
import { Records } from '../command/records.ts';
import { optional } from '../forms/field.ts';
import { colleague, day, flag, identifier, note, oneOf, text } from '../forms/fields.ts';
import { textsOf } from '../forms/form.ts';
import { about, ownId, ref, refs } from '../forms/references.ts';
import { agreeAction, closeAction, moveAction } from './work.decisions.ts';

const actionId = ref('action', 'The action.', { example: 'X-7' });
const NOTE_MAX = 1_000;

export class AgreeAction extends Records('ActionAgreed', {
  route: 'actions',
  row: 'action',
  summary: 'Agrees a next step: what is to be done by whom until when.',
  fields: {
    actionId: ownId('action', 'X', 'X-7'),
    purpose: optional(oneOf(PURPOSES, 'What it is for; by default to follow up.')),
    side: optional(oneOf(SIDES, 'Who is to act; by default we are.')),
    ownerId: optional(
      colleague('Whose it is; of ours by default who asks, of theirs the account’s manager.'),
    ),
    dueOn: day('The day by which it is to be done.'),
    about: optional(about(['contact', 'contract', 'threat', 'stakeholder'], 'What it is about.')),
    campaign: optional(identifier('The campaign it belongs to.')),
    channel: optional(oneOf(CONTACT_KINDS, 'The way it is to be done.')),
    stakeholderIds: optional(refs('stakeholder', 'Whom it concerns.')),
    withMarketing: optional(flag('Whether it was planned with marketing.')),
    note: optional(text('What is to be done; no names here.', NOTE_MAX)),
  },
  content: ({ purpose = 'follow-up', side = 'us', stakeholderIds = [], note, ...rest }) => ({
    data: { purpose, side, stakeholderIds, ...rest },
    ...textsOf({ note }),
  }),
  decide: agreeAction,
}) {}

export class MoveAction extends Records('ActionMoved', {
  route: 'actions/:actionId/move',
  row: 'action_moved',
  summary: 'Moves an action to another day, or to another colleague as well.',
  fields: {
    actionId,
    dueOn: day('The day by which it is to be done now.'),
    ownerId: optional(colleague('Whose it is from now on.')),
    reason: optional(note('Why; no names here.')),
  },
  content: ({ reason, ...data }) => ({ data, ...textsOf({ reason }) }),
  decide: moveAction,
}) {}

export class CloseAction extends Records('ActionClosed', {
  route: 'actions/:actionId/close',
  row: 'action_closed',
  summary: 'Says that an action is done, or was dropped.',
  fields: {
    actionId,
    outcome: oneOf(ACTION_OUTCOMES, 'How it ended.'),
    note: optional(note('What came of it; no names here.')),
  },
  content: ({ note, ...data }) => ({ data, ...textsOf({ note }) }),
  decide: closeAction,
}) {}
