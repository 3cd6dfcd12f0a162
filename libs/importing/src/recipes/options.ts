import { isColumn, type Column } from '../reading/columns.ts';
import { ROW_TYPES } from '../rows/row-types.ts';
import { typeNamed } from '../rows/import-row.ts';
import type { TypeByWord } from './how-to-read.ts';

/** A country, by the two letters of ISO 3166. */
export const COUNTRY = /^[A-Z]{2}$/;

/** How much tax amounts hold, in percent, as decimal text. */
export const TAX_PERCENT = /^\d{1,2}(?:\.\d{1,3})?$/;

/** So many lines may stand before a heading. */
export const SKIP_MAX = 1_000;

/** What is said on a line about a file, and makes no sense. */
export class OptionUnusable extends Error {
  override readonly name = 'OptionUnusable';
}

/** Reads `amount=0`. @throws OptionUnusable */
export function parseSet(pairs: readonly string[]): Readonly<Record<Column, string>> {
  const set: Record<Column, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const ours = pair.slice(0, at).trim();
    if (at < 1) throw new OptionUnusable(`"${pair}" sets nothing; write ours=value.`);
    if (!isColumn(ours)) throw new OptionUnusable(`"${ours}" is no column an import knows.`);
    set[ours] = pair.slice(at + 1).trim();
  }
  return set;
}

/** Reads `status:paid=order`, said again for each word. @throws OptionUnusable */
export function parseTypeByWord(rules: readonly string[]): TypeByWord | undefined {
  const types: Record<string, string> = {};
  let column: string | undefined;
  for (const rule of rules) {
    const [, name = '', word = '', type = ''] = /^([^:]+):(.+)=([^=]+)$/.exec(rule) ?? [];
    if (name === '') {
      throw new OptionUnusable(
        `"${rule}" is no rule; write column:word=type, as in status:paid=order.`,
      );
    }
    column ??= name.trim();
    if (column !== name.trim()) {
      throw new OptionUnusable(
        `The type of a row is said by one column: ${column} or ${name.trim()}.`,
      );
    }
    types[word.trim()] = typeSaid(type);
  }
  return column === undefined ? undefined : { column, types };
}

/** Reads the type that all rows are of. @throws OptionUnusable */
export function typeSaid(text: string): string {
  const type = typeNamed(text.trim());
  if (type !== undefined) return type;
  throw new OptionUnusable(`"${text.trim()}" is none of ${ROW_TYPES.join(', ')}.`);
}

/** Reads how much tax amounts hold, in percent. @throws OptionUnusable */
export function parseTaxPercent(text: string): string {
  const percent = text.trim().replace(/\s*%$/, '').replace(',', '.');
  if (TAX_PERCENT.test(percent)) return percent;
  throw new OptionUnusable(`"${text}" is no tax in percent, such as 19.`);
}
