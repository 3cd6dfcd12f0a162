import { accountIdIn, isIdentifier } from '#kernel/identifier';
import { isStorableText } from '#kernel/json';
import { isDay, parseInstant, type Day, type Instant } from '#kernel/time';
import { fault } from './faults.ts';
import type { Field, FieldKind } from './field.ts';

/** Longest texts, in UTF-16 units after trimming. */
export const NAME_MAX = 200;
export const NOTE_MAX = 4_000;

/** The number a customer goes by: any printable text, as it is. */
export const accountNumber = (description: string, example?: string): Field<string> => ({
  read: (value, tell) =>
    (typeof value === 'string' ? accountIdIn(value) : undefined) ??
    tell(fault('not-account-number')),
  optional: false,
  kind: 'account',
  place: 'data',
  schema: {
    type: 'string',
    description,
    minLength: 1,
    maxLength: 64,
    ...(example === undefined ? {} : { example }),
  },
});

/** The caller's own name for a person, a contract … */
export const identifier = (description: string, example?: string): Field<string> => ({
  read: (value, tell) => {
    const text = typeof value === 'string' ? value.trim().normalize('NFC') : '';
    if (isIdentifier(text)) return text;
    return void tell(fault('not-identifier'));
  },
  optional: false,
  kind: 'id',
  place: 'data',
  schema: {
    type: 'string',
    description,
    pattern: '^[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$',
    ...(example === undefined ? {} : { example }),
  },
});

/** One of us, by the id that our own systems know them by. */
export const colleague = (description: string, example?: string): Field<string> => ({
  ...identifier(description, example),
  kind: 'colleague',
});

/** Text people write, trimmed and in NFC. */
export const text = (description: string, max = NAME_MAX): Field<string> => ({
  read: (value, tell) => {
    if (typeof value !== 'string') return void tell(fault('not-text'));
    if (value.length > max * 2) return void tell(fault('too-long', { max }));
    if (!isStorableText(value)) return void tell(fault('not-storable'));
    const canonical = value.normalize('NFC').trim();
    if (canonical === '') return void tell(fault('empty'));
    return canonical.length > max ? void tell(fault('too-long', { max })) : canonical;
  },
  optional: false,
  kind: 'text',
  place: 'data',
  schema: { type: 'string', description, minLength: 1, maxLength: max },
});

export const note = (description: string): Field<string> => ({
  ...text(description, NOTE_MAX),
  kind: 'note',
});

/** One word of a closed list. */
export const oneOf = <const W extends string>(
  words: readonly W[],
  description: string,
): Field<W> => ({
  read: (value, tell) =>
    words.find((word) => word === value) ?? tell(fault('not-one-of', { words: words.join(', ') })),
  optional: false,
  kind: 'choice',
  place: 'data',
  schema: { type: 'string', description, enum: words },
});

export const flag = (description: string): Field<boolean> => ({
  read: (value, tell) => (typeof value === 'boolean' ? value : tell(fault('not-flag'))),
  optional: false,
  kind: 'flag',
  place: 'data',
  schema: { type: 'boolean', description },
});

/** A whole number between two bounds, both allowed. */
export const whole = (description: string, min: number, max: number): Field<number> => ({
  read: (value, tell) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? value + 0
      : tell(fault('not-whole', { min, max })),
  optional: false,
  kind: 'whole',
  place: 'data',
  schema: { type: 'integer', description, minimum: min, maximum: max },
});

/** A number above 0 and at most `max`. */
export const positive = (description: string, max: number): Field<number> => ({
  read: (value, tell) =>
    typeof value === 'number' && value > 0 && value <= max
      ? value
      : tell(fault('not-positive', { max })),
  optional: false,
  kind: 'number',
  place: 'data',
  schema: { type: 'number', description, minimum: 0, maximum: max },
});

/** Any number that JSON can say. */
export const finite = (description: string): Field<number> => ({
  read: (value, tell) =>
    typeof value === 'number' && Number.isFinite(value) ? value + 0 : tell(fault('not-number')),
  optional: false,
  kind: 'number',
  place: 'data',
  schema: { type: 'number', description },
});

export const day = (description: string): Field<Day> => ({
  read: (value, tell) =>
    typeof value === 'string' && isDay(value) ? value : tell(fault('not-day')),
  optional: false,
  kind: 'day',
  place: 'data',
  schema: { type: 'string', description, format: 'date' },
});

export const instant = (description: string): Field<Instant> => ({
  read: (value, tell) =>
    (typeof value === 'string' ? parseInstant(value) : undefined) ?? tell(fault('not-instant')),
  optional: false,
  kind: 'instant',
  place: 'data',
  schema: { type: 'string', description, format: 'date-time' },
});

const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** Whether a text is an address to write to, which names a person. */
export const isEmail = (text: string): boolean => EMAIL.test(text);

export const email = (description: string): Field<string> =>
  formatted('email', description, 254, EMAIL, 'not-email');

const PHONE = /^\+[1-9]\d{6,14}$/;

/** A number in E.164; what people put between the digits is left out, and the zero that is dialled within the country. */
export const phone = (description: string): Field<string> => {
  const field = formatted('phone', description, 40, PHONE, 'not-phone');
  return {
    ...field,
    read: (value, tell) => field.read(typeof value === 'string' ? dialled(value) : value, tell),
  };
};

const dialled = (text: string): string =>
  text
    .trim()
    .replace(/^00(?=[1-9])/, '+')
    .replace(/^(\+.*?)\(0\)/, '$1')
    .replaceAll(/[\s()./-]/g, '');

function formatted(
  kind: FieldKind,
  description: string,
  max: number,
  pattern: RegExp,
  wrong: 'not-email' | 'not-phone',
): Field<string> {
  const plain = text(description, max);
  return {
    ...plain,
    kind,
    read: (value, tell) => {
      const read = plain.read(value, tell);
      return read === undefined || pattern.test(read) ? read : void tell(fault(wrong));
    },
  };
}
