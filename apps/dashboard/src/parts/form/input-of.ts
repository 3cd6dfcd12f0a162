import type { AnyField, FieldKind, Fields } from '#commands/forms/field';
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

type Read = (name: string, field: AnyField, raw: Raw, locale: string) => unknown;

const figure: Read = (name, _field, raw, locale) => said(decimalText(textIn(raw, name), locale));
const number: Read = (name, _field, raw, locale) => numberIn(textIn(raw, name), locale);
const texts: Read = (name, { optional }, raw) => listed(textsIn(raw, name), optional);
const text: Read = (name, _field, raw) => said(textIn(raw, name));

/** How each kind of field is read; what is not named is text. */
const READERS: Readonly<Partial<Record<FieldKind, Read>>> = {
  flag: (name, { optional }, raw) => flagIn(raw, name, optional),
  whole: number,
  number,
  money: figure,
  'signed-money': figure,
  quantity: figure,
  refs: texts,
  choices: texts,
  colleagues: texts,
  texts,
  records: (name, { inside = {}, optional }, raw, locale) =>
    listed(
      recordsIn(raw, name).map((record) => inputOf(inside, record, locale)),
      optional,
    ),
};

const valueOf: Read = (name, field, raw, locale) =>
  (READERS[field.kind] ?? text)(name, field, raw, locale);

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
