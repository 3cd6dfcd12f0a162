import { BUYING_ROLES, STANCES } from '#events/people/people.events';
import { Records } from '../command/records.ts';
import { fault } from '../forms/faults.ts';
import { optional } from '../forms/field.ts';
import { email, note, oneOf, phone, positive, text } from '../forms/fields.ts';
import { textsOf } from '../forms/form.ts';
import { ownId, ref } from '../forms/references.ts';
import {
  assessStance,
  assignBuyingRole,
  changeDetails,
  endBuyingRole,
  identifyStakeholder,
  markDeparted,
  setCadence,
} from './people.decisions.ts';

const PERSON = 'The person at the customer.';
const stakeholderId = ref('stakeholder', PERSON, { example: 'asha' });

export class IdentifyStakeholder extends Records('StakeholderIdentified', {
  route: 'stakeholders',
  row: 'stakeholder',
  summary: 'Identifies a person at the customer.',
  fields: {
    stakeholderId: ownId('stakeholder', 'P', 'asha'),
    name: text('What the person is called.'),
    title: optional(text('What the person does there.')),
    email: optional(email('Where to write.')),
    phone: optional(phone('Where to call, in E.164.')),
  },
  content: ({ stakeholderId, ...personal }) => ({ data: { stakeholderId }, personal }),
  decide: identifyStakeholder,
  comparesTexts: true,
}) {}

export class ChangeStakeholderDetails extends Records('StakeholderDetailsChanged', {
  route: 'stakeholders/:stakeholderId/details',
  row: 'stakeholder_details',
  summary:
    'Says what a person is called or does from then on, or how to reach them; what is left out stays.',
  fields: {
    stakeholderId,
    name: optional(text('What the person is called.')),
    title: optional(text('What the person does there.')),
    email: optional(email('Where to write.')),
    phone: optional(phone('Where to call, in E.164.')),
  },
  content: ({ stakeholderId, ...personal }, tell) => {
    if (Object.keys(personal).length === 0) tell('name', fault('nothing-new'));
    return { data: { stakeholderId }, personal };
  },
  decide: changeDetails,
  comparesTexts: true,
}) {}

export class AssignBuyingRole extends Records('BuyingRoleAssigned', {
  route: 'stakeholders/:stakeholderId/roles',
  row: 'buying_role',
  summary: 'Says that a person has a buying role.',
  fields: { stakeholderId, role: oneOf(BUYING_ROLES, 'The buying role.') },
  content: (data) => ({ data }),
  decide: assignBuyingRole,
}) {}

export class EndBuyingRole extends Records('BuyingRoleEnded', {
  route: 'stakeholders/:stakeholderId/roles/:role/end',
  row: 'buying_role_ended',
  summary: 'Says that a person no longer has a buying role.',
  fields: { stakeholderId, role: oneOf(BUYING_ROLES, 'The buying role.') },
  content: (data) => ({ data }),
  decide: endBuyingRole,
}) {}

export class AssessStance extends Records('StanceAssessed', {
  route: 'stakeholders/:stakeholderId/stance',
  row: 'stance',
  summary: 'Assesses how a person stands to us.',
  fields: {
    stakeholderId,
    stance: oneOf(STANCES, 'How the person stands to us.'),
    note: optional(note('What it is judged by.')),
  },
  content: ({ note, ...data }) => ({ data, ...textsOf({ note }) }),
  decide: assessStance,
}) {}

export class MarkDeparted extends Records('StakeholderDeparted', {
  route: 'stakeholders/:stakeholderId/departure',
  row: 'departed',
  summary: 'Marks a person as departed, with a successor where there is one.',
  fields: {
    stakeholderId,
    successorId: optional(ref('stakeholder', 'Who took the place, identified before.')),
  },
  content: (data) => ({ data }),
  decide: markDeparted,
}) {}

export class SetCadence extends Records('CadenceSet', {
  route: 'stakeholders/:stakeholderId/cadence',
  row: 'cadence',
  summary: 'Agrees how often to be in touch with a person.',
  fields: {
    stakeholderId,
    interactionsPer30Days: positive('Weighted interactions per 30 days.', 60),
  },
  content: (data) => ({ data }),
  decide: setCadence,
}) {}
