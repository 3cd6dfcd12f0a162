/** How the parts of an address are read before they are checked. What cannot be read stays, to be refused. */
import { Transform, type TransformFnParams } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { accountInAddress, isAccountId, isIdentifier } from '#kernel/identifier';
import { isDay, isInstant, parseInstant } from '#kernel/time';

const reading =
  (read: (text: string) => unknown): (() => PropertyDecorator) =>
  () =>
    Transform(({ value }: Pick<TransformFnParams, 'value'>): unknown =>
      typeof value === 'string' ? read(value) : (value as unknown),
    );

/** `a,b` as a list. */
export const AsList = reading((text) => text.split(',').map((part) => part.trim()));

/** Accounts, each by its escaped form or by its number as it is, with commas between them. */
export const AsAccounts = reading((text) =>
  text.split(',').map((part) => accountInAddress(part) ?? part),
);

export const AsNumber = reading((text) => (/^-?\d{1,9}$/.test(text) ? Number(text) : text));

export const AsFlag = reading((text) => (text === 'true' ? true : text === 'false' ? false : text));

/** An instant, however its offset is written. */
export const AsInstant = reading((text) => parseInstant(text) ?? text);

/** A check of text, of one or of each of a list. */
export const textThat =
  (name: string, holds: (text: string) => boolean, message: string) =>
  (each = false): PropertyDecorator =>
    ValidateBy(
      { name, validator: { validate: (value) => typeof value === 'string' && holds(value) } },
      { each, message },
    );

/** Text that any database takes. */
export const IsPlainText = textThat(
  'isPlainText',
  (text) => !text.includes('\0') && text.isWellFormed(),
  'must be text without NUL and without half characters',
);

export const IsDay = textThat('isDay', isDay, 'must be a calendar day such as 2026-03-31');

export const IsDayOrInstant = textThat(
  'isDayOrInstant',
  (text) => isDay(text) || isInstant(text),
  'must be an instant with its offset, such as 2026-03-31T14:30:00Z, or a calendar day',
);

export const IsAccountId = textThat(
  'isAccountId',
  isAccountId,
  'must be up to 64 printable characters, or their escaped form',
);

export const IsIdentifier = textThat(
  'isIdentifier',
  isIdentifier,
  'must be 1 to 64 letters, digits or . _ ~ -, and begin with a letter or digit',
);
