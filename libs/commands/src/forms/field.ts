/** Says what is wrong with a field, in words for people; `inside` names the part of it, such as `[2].amount`. */
export type Tell = (message: string, inside?: string) => undefined;

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
}

/** How one field of a command is read, and what OpenAPI says of it: the one place that knows its form. */
export interface Field<T, Optional extends boolean = false> {
  /** The value in canonical form; undefined when it was told what is wrong, or nothing was said. */
  readonly read: (value: unknown, tell: Tell) => T | undefined;
  readonly optional: Optional;
  readonly schema: FieldSchema;
}

export type Fields = Readonly<Record<string, Field<unknown, boolean>>>;

type ValueOf<F> = F extends Field<infer T, boolean> ? T : never;
type OptionalNames<F extends Fields> = {
  [K in keyof F]: F[K]['optional'] extends true ? K : never;
}[keyof F];

/** What reading all fields gives: optional ones are missing when nothing was said. */
export type Values<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalNames<F>>]: ValueOf<F[K]>;
} & { readonly [K in OptionalNames<F>]?: ValueOf<F[K]> };

/** A field that may be left out; null and empty text say nothing either. */
export function optional<T>(field: Field<T>): Field<T, true> {
  return {
    read: (value, tell) => (saysNothing(value) ? undefined : field.read(value, tell)),
    optional: true,
    schema: field.schema,
  };
}

/** Reads every field of an object; names that are not known are told, never ignored. */
export function readFields<F extends Fields>(
  fields: F,
  input: Readonly<Record<string, unknown>>,
  tell: (field: string, message: string) => void,
): Values<F> {
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(input)) {
    if (!Object.hasOwn(fields, name) && input[name] !== undefined) tell(name, 'is not known here');
  }
  for (const [name, field] of Object.entries(fields)) {
    const value = Object.hasOwn(input, name) ? input[name] : undefined;
    if (saysNothing(value) && !field.optional) {
      tell(name, value === '' ? 'must not be empty' : 'is missing');
      continue;
    }
    const read = field.read(value, (message, inside = '') => void tell(name + inside, message));
    if (read !== undefined) values[name] = read;
  }
  // Every required field was read or told of; the caller uses the values only when nothing was told.
  return values as Values<F>;
}

const saysNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
