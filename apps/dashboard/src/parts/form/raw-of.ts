import type { AnyField, Fields } from '#commands/forms/field';
import { decimalMark } from './decimal-text.ts';
import type { Input } from './input-of.ts';
import type { Raw, RawValue } from './raw.ts';

/** What a form shows for the fields of its command: the inverse of `inputOf`. */
export function rawOf(fields: Fields, input: Input, locale: string): Raw {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = shown(field, input[name], locale);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function shown(field: AnyField, value: unknown, locale: string): RawValue | undefined {
  if (typeof value === 'boolean') return field.optional ? (value ? 'yes' : 'no') : value;
  if (typeof value === 'number') return String(value).replace('.', decimalMark(locale));
  if (typeof value === 'string') return DECIMAL.has(field.kind) ? marked(value, locale) : value;
  if (!Array.isArray(value)) return undefined;
  if (field.kind !== 'records') return value.map(String);
  return value.map((record) => rawOf(field.inside ?? {}, record as Input, locale));
}

const DECIMAL: ReadonlySet<string> = new Set(['money', 'signed-money', 'quantity']);

const marked = (decimal: string, locale: string): string =>
  decimal.replace('.', decimalMark(locale));
