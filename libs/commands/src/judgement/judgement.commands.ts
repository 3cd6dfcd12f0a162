import { Records } from '../command/records.ts';
import { optional, type Field } from '../forms/field.ts';
import { fault } from '../forms/faults.ts';
import { day, text } from '../forms/fields.ts';
import { textsOf } from '../forms/form.ts';
import { setMatterAside } from './judgement.decisions.ts';

const MATTER_MAX = 140;
const REASON_MAX = 500;
const MATTER = /^(?:account|[a-z]+(?:-[a-z]+)*(?:\.[A-Za-z0-9][A-Za-z0-9._~-]*)?)$/;

const plain = text(
  'The duty set aside, as its list names it, or `account` for its card.',
  MATTER_MAX,
);

/** How lists name what they put before people. */
const matterId: Field<string> = {
  ...plain,
  kind: 'id',
  read: (value, tell) => {
    const read = plain.read(value, tell);
    return read === undefined || MATTER.test(read) ? read : void tell(fault('not-matter'));
  },
};

export class SetMatterAside extends Records('MatterSetAside', {
  route: 'matters/:matterId/set-aside',
  summary: 'Sets a matter aside until a day; of the very day it is taken up again.',
  fields: {
    matterId,
    untilOn: day('The last day on which it is not shown, at most 90 days ahead.'),
    reason: optional(text('Why; no names here.', REASON_MAX)),
  },
  content: ({ reason, ...data }) => ({ data, ...textsOf({ reason }) }),
  decide: setMatterAside,
}) {}
