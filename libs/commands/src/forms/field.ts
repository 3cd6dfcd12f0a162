import { fault, type Fault } from './faults.ts';

/** Says what is wrong with a field; `inside` names the part of it, such as `[2].amount`. */
export type Tell = (fault: Fault, inside?: string) => undefined;

/** What OpenAPI says of a field: a JSON schema. */
export interface FieldSchema {
  readonly type: 'string' | 'boolean' | 'number' | 'integer' | 'array' | 'object';
  readonly description?: string;
  readonly example?: unknown;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  /** The kind of thing whose id it is. */
  readonly 'x-ref'?: string;
}

/** What a form has to know to draw a field. */
export type FieldKind =
  | 'id'
  | 'account'
  | 'colleague'
  | 'colleagues'
  | 'ref'
  | 'refs'
  | 'about'
  | 'choice'
  | 'choices'
  | 'flag'
  | 'day'
  | 'instant'
  | 'money'
  | 'signed-money'
  | 'currency'
  | 'quantity'
  | 'whole'
  | 'number'
  | 'text'
  | 'texts'
  | 'note'
  | 'email'
  | 'phone'
  | 'record'
  | 'records';

/** Where the value of a field goes when a form says nothing else: data, personal texts, or data in minor units. */
export type FieldPlace = 'data' | 'texts' | 'minor';

/** The thing a field refers to: of the same stream, known at the latest by the time the form is decided on. */
export interface Reference {
  readonly kind: string;
  /** It need not be known yet. */
  readonly waits: boolean;
}

/** An id that is made where none is said. */
interface Made {
  /** Of which kind of thing. */
  readonly kind: string;
  /** What it begins with. */
  readonly prefix: string;
  /** What it is made for where that is not the stream of the command: an account has no stream without its number. */
  readonly stream?: string;
}

/** How one field of a command is read, and what OpenAPI and forms say of it: the one place that knows it. */
export interface Field<T, Optional extends boolean = false, Place extends FieldPlace = 'data'> {
  /** The value in canonical form; undefined when it was told what is wrong, or nothing was said. */
  readonly read: (value: unknown, tell: Tell) => T | undefined;
  readonly optional: Optional;
  readonly kind: FieldKind;
  readonly schema: FieldSchema;
  readonly place: Place;
  readonly ref?: Reference;
  /** The kinds of things whose `kind:id` it is. */
  readonly about?: readonly string[];
  /** The fields within a record, or within each record of a list. */
  readonly inside?: Fields;
  readonly made?: Made;
}

export type AnyField = Field<unknown, boolean, FieldPlace>;
export type Fields = Readonly<Record<string, AnyField>>;

type ValueOf<F> = F extends Field<infer T, boolean, FieldPlace> ? T : never;
type OptionalNames<F extends Fields> = {
  [K in keyof F]: F[K]['optional'] extends true ? K : never;
}[keyof F];

/** What reading all fields gives: optional ones are missing when nothing was said. */
export type Values<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalNames<F>>]: ValueOf<F[K]>;
} & { readonly [K in OptionalNames<F>]?: ValueOf<F[K]> };

/** A field that may be left out; null and empty text say nothing either. */
export function optional<T, P extends FieldPlace>(field: Field<T, false, P>): Field<T, true, P> {
  return {
    ...field,
    read: (value, tell) => (saysNothing(value) ? undefined : field.read(value, tell)),
    optional: true,
  };
}

/** Reads one field, and tells that it is missing where it must be said. */
export function readField<T>(
  field: Field<T, boolean, FieldPlace>,
  value: unknown,
  tell: Tell,
): T | undefined {
  if (!saysNothing(value) || field.optional) return field.read(value, tell);
  return void tell(fault(value === '' ? 'empty' : 'missing'));
}

/** Reads every field of an object; names that are not known are told, never ignored. */
export function readFields<F extends Fields>(
  fields: F,
  input: Readonly<Record<string, unknown>>,
  tell: (field: string, fault: Fault) => void,
): Values<F> {
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(input)) {
    if (!Object.hasOwn(fields, name) && input[name] !== undefined) tell(name, fault('not-known'));
  }
  for (const [name, field] of Object.entries(fields)) {
    const value = Object.hasOwn(input, name) ? input[name] : undefined;
    const tellOfField: Tell = (told, inside = '') => void tell(name + inside, told);
    const read = readField(field, value, tellOfField);
    if (read !== undefined) values[name] = read;
  }
  // Every required field was read or told of; the caller uses the values only when nothing was told.
  return values as Values<F>;
}

const saysNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
