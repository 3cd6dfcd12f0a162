import { isIdentifier } from '#kernel/identifier';
import { fault } from './faults.ts';
import type { Field, FieldPlace } from './field.ts';
import { identifier, text } from './fields.ts';
import { distinct, listOf, LIST_MAX } from './lists.ts';

interface Options {
  /** The thing need not be known yet. */
  readonly waits?: boolean;
  readonly example?: string;
}

/** The id of a thing of the same stream, which has to be known. */
export const ref = (
  kind: string,
  description: string,
  { waits = false, example }: Options = {},
): Field<string> => {
  const plain = identifier(description, example);
  return {
    ...plain,
    kind: 'ref',
    ref: { kind, waits },
    schema: { ...plain.schema, 'x-ref': kind },
  };
};

/** Ids of things of one kind, each once, in their order as text. */
export const refs = (
  kind: string,
  description: string,
  { max = LIST_MAX, ...options }: Options & { readonly max?: number } = {},
): Field<readonly string[]> => {
  const item = ref(kind, description, options);
  const list = distinct(listOf(item, description, { max }));
  return {
    ...list,
    ...(item.ref ? { ref: item.ref } : {}),
    read: (value, tell) => list.read(value, tell)?.toSorted(),
  };
};

/** The id of a thing the form begins: where it is left out one is made, with the prefix. */
export const ownId = (kind: string, prefix: string, example?: string): Field<string> => ({
  ...identifier(`Its id; made where none is said, as ${prefix}-….`, example),
  made: { kind, prefix },
});

/** Something of the account of one of several kinds, as `kind:id`, which has to be known. */
export const about = (kinds: readonly string[], description: string): Field<string> => ({
  ...text(description, ABOUT_MAX),
  read: (value, tell) => {
    const said = typeof value === 'string' ? value.trim().normalize('NFC') : '';
    const { kind, id } = aboutIn(said);
    return kinds.includes(kind) && isIdentifier(id)
      ? said
      : void tell(fault('not-about', { kinds: kinds.join(', ') }));
  },
  kind: 'about',
  about: kinds,
  schema: {
    type: 'string',
    description,
    pattern: `^(?:${kinds.join('|')}):[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$`,
    example: 'threat:T-1',
  },
});

const ABOUT_MAX = 100;

/** The kind and the id that stand in a `kind:id`. */
export function aboutIn(said: string): { readonly kind: string; readonly id: string } {
  const end = said.indexOf(':');
  return { kind: said.slice(0, Math.max(end, 0)), id: said.slice(end + 1) };
}

/** A text that names or describes somebody, or is free: it is sealed and stands apart from the data. */
export const sealed = <O extends boolean>(
  field: Field<string, O, FieldPlace>,
): Field<string, O, 'texts'> => ({ ...field, place: 'texts' });
