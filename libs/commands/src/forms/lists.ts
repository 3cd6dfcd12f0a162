import { isRecord } from '#kernel/json';
import { fault } from './faults.ts';
import { readFields, type Field, type FieldKind, type Fields, type Values } from './field.ts';

export const LIST_MAX = 50;

const LIST_KINDS: Readonly<Partial<Record<FieldKind, FieldKind>>> = {
  choice: 'choices',
  colleague: 'colleagues',
  record: 'records',
  ref: 'refs',
};

/** A list of fields, bounded before any of them is looked at. */
export const listOf = <T>(
  item: Field<T>,
  description: string,
  { min = 0, max = LIST_MAX }: { readonly min?: number; readonly max?: number } = {},
): Field<readonly T[]> => ({
  read: (value, tell) => {
    if (!Array.isArray(value)) return void tell(fault('not-list'));
    if (value.length > max) return void tell(fault('too-many', { max }));
    if (value.length < min) return void tell(fault('too-few', { min }));
    return (value as unknown[]).flatMap((each, index) => {
      const read = item.read(each, (told, inside = '') => void tell(told, `[${index}]${inside}`));
      return read === undefined ? [] : [read];
    });
  },
  optional: false,
  kind: LIST_KINDS[item.kind] ?? 'texts',
  place: 'data',
  ...(item.inside ? { inside: item.inside } : {}),
  schema: {
    type: 'array',
    description,
    items: item.schema,
    maxItems: max,
    ...(min > 0 ? { minItems: min } : {}),
  },
});

/** A list of identifiers in which none stands twice. */
export function distinct(list: Field<readonly string[]>): Field<readonly string[]> {
  return {
    ...list,
    read: (value, tell) => {
      const read = list.read(value, tell);
      return read && new Set(read).size < read.length ? void tell(fault('twice')) : read;
    },
  };
}

/** Fields within a field. */
export const record = <F extends Fields>(fields: F): Field<Values<F>> => ({
  read: (value, tell) =>
    isRecord(value)
      ? readFields(fields, value, (name, told) => void tell(told, `.${name}`))
      : tell(fault('not-object')),
  optional: false,
  kind: 'record',
  place: 'data',
  inside: fields,
  schema: {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, { schema }]) => [name, schema]),
    ),
    required: Object.keys(fields).filter((name) => fields[name]?.optional === false),
    additionalProperties: false,
  },
});
