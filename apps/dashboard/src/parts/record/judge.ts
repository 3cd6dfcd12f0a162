import { fault, type Fault } from '#commands/forms/faults';
import { readFields, type Fields } from '#commands/forms/field';
import { InvalidFields, readIntent } from '#commands/forms/form';
import type { Day } from '#kernel/time';
import type { Faults } from '../form/faults.ts';
import type { Input } from '../form/input-of.ts';
import type { Job } from './jobs.ts';

/** Stands for ids that the door makes, or that the address says. */
const SOME_ID = 'x';

/**
 * What is wrong with a form before it is sent, by the path of each field: the same readers say it that say so at the
 * door. What the door alone can know is not among it.
 */
export function judged({ entry, fields, given }: Job, input: Input, today: Day): Faults {
  const own = apart(input, entry.fields);
  const faults: Record<string, Fault> = {};
  const { occurredOn } = input;
  if (typeof occurredOn === 'string' && occurredOn > today)
    faults['occurredOn'] = fault('in-the-future');
  const along = outside(fields, entry.fields);
  readFields(along, apart(input, along), (field, one) => {
    faults[field] ??= one;
  });
  try {
    readIntent(entry, { ...idsFor(entry.fields), accountId: SOME_ID, ...given, ...own });
  } catch (error) {
    if (!(error instanceof InvalidFields)) throw error;
    for (const { field, ...one } of error.problems) faults[field] ??= one;
  }
  return faults;
}

const apart = (input: Input, fields: Fields): Input =>
  Object.fromEntries(Object.entries(input).filter(([name]) => name in fields));

const outside = (fields: Fields, known: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !(name in known)));

const idsFor = (fields: Fields): Input =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { made }]) => (made ? [[name, SOME_ID]] : [])),
  );
