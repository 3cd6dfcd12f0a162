import type { AnyField, Fields } from '#commands/forms/field';
import { decimalText } from './decimal-text.ts';
import { recordsIn, textIn, textsIn, type Raw } from './raw.ts';

/** The fields of a command, as JSON would say them. */
export type Input = Readonly<Record<string, unknown>>;

/** What a form holds as the fields of its command; what nobody filled in is left out. Texts stay as they were typed. */
export function inputOf(fields: Fields, raw: Raw, locale: string): Input {
  const input = Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = valueOf(name, field, raw, locale);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  if (fields['currency']?.optional !== true || namesAmount(fields, input)) return input;
  // A currency is filled in beforehand, and means nothing by itself.
  const { currency: _idle, ...rest } = input;
  return rest;
}

const namesAmount = (fields: Fields, input: Input): boolean =>
  Object.entries(fields).some(([name, { kind }]) => kind === 'money' && name in input);

function valueOf(name: string, field: AnyField, raw: Raw, locale: string): unknown {
  switch (field.kind) {
    case 'flag':
      return flagIn(raw, name, field.optional);
    case 'whole':
    case 'number':
      return numberIn(textIn(raw, name), locale);
    case 'money':
    case 'signed-money':
    case 'quantity':
      return said(decimalText(textIn(raw, name), locale));
    case 'refs':
    case 'choices':
    case 'colleagues':
    case 'texts':
      return listed(textsIn(raw, name), field.optional);
    case 'records':
      return listed(
        recordsIn(raw, name).map((record) => inputOf(field.inside ?? {}, record, locale)),
        field.optional,
      );
    default:
      return said(textIn(raw, name));
  }
}

/** One that may be left open says yes or no; one that must be said is no until somebody says yes. */
function flagIn(raw: Raw, name: string, isOptional: boolean): boolean | undefined {
  const value = raw[name];
  if (typeof value === 'boolean') return value;
  if (value === 'yes' || value === 'no') return value === 'yes';
  return isOptional ? undefined : false;
}

/** Left as text where it is no number, so that its field says what is wrong with it. */
function numberIn(typed: string, locale: string): number | string | undefined {
  const text = decimalText(typed, locale);
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : said(text);
}

const said = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

const listed = <T>(values: readonly T[], isOptional: boolean): readonly T[] | undefined =>
  values.length === 0 && isOptional ? undefined : values;
