import {
  POLICIES,
  POLICIES_STREAM,
  POLICY_IDS,
  type PolicyId,
  type PolicyValues,
} from '#events/policies/policies.events';
import { Records } from '../command/records.ts';
import { isRecord } from '#kernel/json';
import { optional, type Field } from '../forms/field.ts';
import { fault } from '../forms/faults.ts';
import { day, flag, note, oneOf, whole } from '../forms/fields.ts';
import { textsOf } from '../forms/form.ts';
import { record } from '../forms/lists.ts';
import { sealed } from '../forms/references.ts';
import { setPolicy } from './policies.decisions.ts';

/** The form of each rule's value. */
const VALUES: { readonly [P in PolicyId]: Field<PolicyValues[P]> } = {
  'per-person-reports': record({
    enabled: flag('Whether figures by person are shown to others than that person.'),
  }),
  calibration: record({
    enabled: flag('Whether the churn model is calibrated by schedule.'),
    everyDays: whole('Every how many days.', 7, 365),
  }),
};

/** The value of some rule; which one it is says which fields it has. */
const ANY_VALUE: Field<Readonly<Record<string, unknown>>> = {
  ...record({
    enabled: flag('Whether it is switched on.'),
    everyDays: optional(whole('Of `calibration`: every how many days.', 7, 365)),
  }),
  read: (value, tell) => (isRecord(value) ? value : tell(fault('not-object'))),
};

export class SetPolicy extends Records('PolicySet', {
  route: '/api/v1/policies/:policy',
  summary:
    'Sets a rule of the installation from a day on; without a value the default holds again.',
  fields: {
    policy: oneOf(POLICY_IDS, 'The rule.'),
    from: day('The first day on which it holds.'),
    value: optional(ANY_VALUE),
    reason: optional(sealed(note('Why; needed for rules that the works council has a say in.'))),
  },
  content: ({ reason, value: said, ...about }, tell) => {
    const { policy } = about;
    if (reason === undefined && POLICIES[policy].needsReason) tell('reason', fault('missing'));
    const form: Field<PolicyValues[PolicyId]> = VALUES[policy];
    const value = said && form.read(said, (told, inside = '') => void tell(`value${inside}`, told));
    return { data: { ...about, ...(value && { value }) }, ...textsOf({ reason }) };
  },
  stream: () => POLICIES_STREAM,
  decide: setPolicy,
  comparesTexts: true,
}) {}
