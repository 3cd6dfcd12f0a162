import { isIdentifier } from '#kernel/identifier';
import { isStorableText } from '#kernel/json';
import { isCurrency, type Currency } from '#kernel/money';
import { isDay, parseInstant, type Day, type Instant } from '#kernel/time';
import { readFields, type Field, type Fields, type Values } from './field.ts';

/** Longest texts, in UTF-16 units after trimming. */
export const NAME_MAX = 200;
export const NOTE_MAX = 4_000;
export const LIST_MAX = 50;

/** The caller's own name for an account, a person, a contract … */
export const identifier = (description: string, example?: string): Field<string> => ({
  read: (value, tell) => {
    const text = typeof value === 'string' ? value.trim().normalize('NFC') : '';
    if (isIdentifier(text)) return text;
    return void tell(
      'must be 1 to 64 letters, digits or . _ ~ -, and begin with a letter or digit',
    );
  },
  optional: false,
  schema: {
    type: 'string',
    description,
    pattern: '^[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$',
    ...(example === undefined ? {} : { example }),
  },
});

/** Text people write, trimmed and in NFC. */
export const text = (description: string, max = NAME_MAX): Field<string> => ({
  read: (value, tell) => {
    if (typeof value !== 'string') return void tell('must be text');
    if (value.length > max * 2) return void tell(`must be at most ${max} characters`);
    if (!isStorableText(value)) return void tell('holds characters that cannot be stored');
    const canonical = value.normalize('NFC').trim();
    if (canonical === '') return void tell('must not be empty');
    return canonical.length > max ? void tell(`must be at most ${max} characters`) : canonical;
  },
  optional: false,
  schema: { type: 'string', description, minLength: 1, maxLength: max },
});

export const note = (description: string): Field<string> => text(description, NOTE_MAX);

/** One word of a closed list. */
export const oneOf = <const W extends string>(
  words: readonly W[],
  description: string,
): Field<W> => ({
  read: (value, tell) =>
    words.find((word) => word === value) ?? tell(`must be one of ${words.join(', ')}`),
  optional: false,
  schema: { type: 'string', description, enum: words },
});

export const flag = (description: string): Field<boolean> => ({
  read: (value, tell) => (typeof value === 'boolean' ? value : tell('must be true or false')),
  optional: false,
  schema: { type: 'boolean', description },
});

/** A whole number between two bounds, both allowed. */
export const whole = (description: string, min: number, max: number): Field<number> => ({
  read: (value, tell) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? value + 0
      : tell(`must be a whole number from ${min} to ${max}`),
  optional: false,
  schema: { type: 'integer', description, minimum: min, maximum: max },
});

/** A number above 0 and at most `max`. */
export const positive = (description: string, max: number): Field<number> => ({
  read: (value, tell) =>
    typeof value === 'number' && value > 0 && value <= max
      ? value
      : tell(`must be a number above 0 and at most ${max}`),
  optional: false,
  schema: { type: 'number', description, minimum: 0, maximum: max },
});

export const day = (description: string): Field<Day> => ({
  read: (value, tell) =>
    typeof value === 'string' && isDay(value)
      ? value
      : tell('must be a calendar day such as 2026-03-31'),
  optional: false,
  schema: { type: 'string', description, format: 'date' },
});

export const instant = (description: string): Field<Instant> => ({
  read: (value, tell) =>
    (typeof value === 'string' ? parseInstant(value) : undefined) ??
    tell('must be an instant with its offset, such as 2026-03-31T14:30:00Z'),
  optional: false,
  schema: { type: 'string', description, format: 'date-time' },
});

const AMOUNT = /^\+?\d{1,15}(?:\.\d{1,10})?$/;
const SIGNED_AMOUNT = /^[+-]?\d{1,15}(?:\.\d{1,10})?$/;

/** An amount as decimal text; 0 is one, a negative is not. Its currency decides how many decimals it takes. */
export const amount = (description: string): Field<string> => ({
  read: (value, tell) => {
    const written = typeof value === 'string' ? value.trim() : '';
    if (AMOUNT.test(written)) return written;
    return SIGNED_AMOUNT.test(written)
      ? void tell('must not be negative')
      : void tell('must be an amount as decimal text, such as "12.50"');
  },
  optional: false,
  schema: { type: 'string', description, pattern: AMOUNT.source, example: '1250.00' },
});

/** An amount that may be below 0, as a margin may. */
export const signedAmount = (description: string): Field<string> => ({
  read: (value, tell) => {
    const written = typeof value === 'string' ? value.trim() : '';
    return SIGNED_AMOUNT.test(written)
      ? written
      : void tell('must be an amount as decimal text, such as "12.50"');
  },
  optional: false,
  schema: { type: 'string', description, pattern: SIGNED_AMOUNT.source, example: '310.00' },
});

export const currency = (description = 'ISO 4217 code.'): Field<Currency> => ({
  read: (value, tell) =>
    typeof value === 'string' && isCurrency(value)
      ? value
      : tell('must be a currency of ISO 4217, such as EUR'),
  optional: false,
  schema: { type: 'string', description, pattern: '^[A-Z]{3}$', example: 'EUR' },
});

const QUANTITY = /^\d{1,12}(?:\.\d{1,6})?$/;

/** How many, as decimal text, kept as written. */
export const quantity = (description: string): Field<string> => ({
  read: (value, tell) =>
    typeof value === 'string' && QUANTITY.test(value.trim())
      ? value.trim()
      : tell('must be a quantity as decimal text, such as "12" or "2.5"'),
  optional: false,
  schema: { type: 'string', description, pattern: QUANTITY.source, example: '12' },
});

const EMAIL = /^[^\s@]+@[^\s@]+$/;

export const email = (description: string): Field<string> =>
  formatted(description, 254, EMAIL, 'an address such as ada@example.org');

const PHONE = /^\+[1-9]\d{6,14}$/;

/** A number in E.164; what people put between the digits is left out. */
export const phone = (description: string): Field<string> => {
  const field = formatted(
    description,
    40,
    PHONE,
    'a number with its country, such as +49 30 123456',
  );
  return {
    ...field,
    read: (value, tell) =>
      field.read(typeof value === 'string' ? value.replaceAll(/[\s()./-]/g, '') : value, tell),
  };
};

/** A list of fields, bounded before any of them is looked at. */
export const listOf = <T>(
  item: Field<T>,
  description: string,
  { min = 0, max = LIST_MAX }: { readonly min?: number; readonly max?: number } = {},
): Field<readonly T[]> => ({
  read: (value, tell) => {
    if (!Array.isArray(value)) return void tell('must be a list');
    if (value.length > max) return void tell(`must have at most ${max} elements`);
    if (value.length < min) return void tell(`must have at least ${min} elements`);
    return (value as unknown[]).flatMap((each, index) => {
      const read = item.read(
        each,
        (message, inside = '') => void tell(message, `[${index}]${inside}`),
      );
      return read === undefined ? [] : [read];
    });
  },
  optional: false,
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
      return read && new Set(read).size < read.length ? void tell('names somebody twice') : read;
    },
  };
}

/** Fields within a field. */
export const record = <F extends Fields>(fields: F): Field<Values<F>> => ({
  read: (value, tell) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? readFields(
          fields,
          value as Record<string, unknown>,
          (name, message) => void tell(message, `.${name}`),
        )
      : tell('must be an object'),
  optional: false,
  schema: {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, { schema }]) => [name, schema]),
    ),
    required: Object.keys(fields).filter((name) => fields[name]?.optional === false),
    additionalProperties: false,
  },
});

function formatted(
  description: string,
  max: number,
  pattern: RegExp,
  example: string,
): Field<string> {
  const plain = text(description, max);
  return {
    ...plain,
    read: (value, tell) => {
      const read = plain.read(value, tell);
      return read === undefined || pattern.test(read) ? read : void tell(`must be ${example}`);
    },
  };
}
