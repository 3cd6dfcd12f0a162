import {
  POLICIES,
  POLICIES_STREAM,
  POLICY_IDS,
  type PolicyId,
  type PolicyValues,
} from '#events/policies/policies.events';
import { Records } from '../command/records.ts';
import { optional, type Field } from '../forms/field.ts';
import { fault } from '../forms/faults.ts';
import { day, flag, note, oneOf } from '../forms/fields.ts';
import { textsOf } from '../forms/form.ts';
import { record } from '../forms/lists.ts';
import { sealed } from '../forms/references.ts';
import { setPolicy } from './policies.decisions.ts';

/** The form of each rule's value. */
const VALUES: { readonly [P in PolicyId]: Field<PolicyValues[P]> } = {
  'per-person-reports': record({
    enabled: flag('Whether figures by person are shown to others than that person.'),
  }),
};

export class SetPolicy extends Records('PolicySet', {
  route: '/api/v1/policies/:policy',
  summary:
    'Sets a rule of the installation from a day on; without a value the default holds again.',
  fields: {
    policy: oneOf(POLICY_IDS, 'The rule.'),
    from: day('The first day on which it holds.'),
    value: optional(VALUES['per-person-reports']),
    reason: optional(sealed(note('Why; needed for rules that the works council has a say in.'))),
  },
  content: ({ reason, ...data }, tell) => {
    if (reason === undefined && POLICIES[data.policy].needsReason) tell('reason', fault('missing'));
    return { data, ...textsOf({ reason }) };
  },
  stream: () => POLICIES_STREAM,
  decide: setPolicy,
  comparesTexts: true,
}) {}
