import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { bareAddress } from '../recipes/addresses.ts';
import type { Cells } from './cells.ts';
import { countryNamed } from './countries.ts';

/** Columns that tell more of a fact and do not change it: where one cannot be used the fact is recorded without. */
const TELLS_MORE: ReadonlySet<string> = new Set([
  'phone',
  'email',
  'title',
  'note',
  'outcome',
  'evidence',
  'margin',
  'quantity',
  'minutes',
]);

export const tellsMore = (column: string): boolean => TELLS_MORE.has(column);

/** The cells of a row as its form takes them: one address, and a number to call with its country. */
export function usableCells(cells: Cells, country: string | undefined): Cells {
  const { email, phone } = cells;
  return {
    ...cells,
    ...(email === undefined ? {} : { email: firstAddress(email) }),
    ...(phone === undefined ? {} : { phone: phoneNumber(phone, cells['country'] ?? country) }),
  };
}

/** Of several addresses the first. */
const firstAddress = (text: string): string =>
  text
    .split(/[;,]|:::/)
    .map(bareAddress)
    .find((part) => part.includes('@')) ?? text;

/** In E.164 where the country is known; else as it is written. */
function phoneNumber(text: string, country: string | undefined): string {
  // The zero in brackets is dialled within the country only.
  const international = text.trim().replace(/^00(?=[1-9])/, '+');
  const dialled = international.startsWith('+')
    ? international.replace(/\(0\)/, '')
    : international;
  const number = parsePhoneNumberFromString(dialled.split(/:::|;/)[0] ?? '', countryNamed(country));
  return number?.isPossible() === true ? number.number : text;
}
