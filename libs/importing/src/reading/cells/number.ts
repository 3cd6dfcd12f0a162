import type { Currency } from '#kernel/money';
import type { Decimal } from '../conventions.ts';
import { currencyWord } from './currency.ts';

/** A number as plain decimal text, such as `-1234.5`, and the currency that stood beside it. */
export interface NumberRead {
  readonly number: string;
  readonly currency?: Currency;
}

const PLAIN = /^-?\d{1,20}(?:\.\d{1,9})?$/;

/** Before the digits, the digits with their marks and power of ten, after them. */
const PARTS = /^(\D*?)([.,]?\d(?:[\d.,' ]*\d)?[.,]?)(?:[eE]([+-]?\d{1,2}))?(\D*)$/;

const DIGITS_MAX = 40;
const LENGTH_MAX = 80;

/** A double has so many digits that mean something; programs that print more print noise. */
const DOUBLE_DIGITS = 15;
/** So many digits must go where noise is taken off, so that none is taken for it that was meant. */
const NOISE_DIGITS_MIN = 4;

/**
 * Reads a number as people and programs write it, by the decimal mark of its column: thousands grouped by the other
 * mark, by apostrophes or blanks; below zero by a sign before or after or by brackets; beside it a currency.
 * Undefined for what is none, or holds a mark that the decimal mark forbids.
 */
export function numberIn(text: string, decimal: Decimal): NumberRead | undefined {
  const trimmed = text.trim();
  if (decimal === '.' && PLAIN.test(trimmed)) return { number: trimmed };
  if (trimmed.length > LENGTH_MAX) return undefined;
  const [, before, digits, power = '0', after] = PARTS.exec(asAscii(trimmed)) ?? [];
  if (before === undefined || digits === undefined || after === undefined) return undefined;
  // A full stop after letters ends a short form, as in `Rs.500`.
  const isShortForm = /\p{L}$/u.test(before) && digits.startsWith('.');
  // A dash after the decimal mark stands for no cents, as in `5,-`.
  const behind = /[.,]$/.test(digits) ? after.replace(/^-{1,2}/, '') : after;
  const sides = sidesOf(isShortForm ? `${before}.` : before, behind);
  const size = sizeOf(isShortForm ? digits.slice(1) : digits, decimal);
  if (!sides || size === undefined) return undefined;
  const number = withoutNoise(shifted(size, Number(power)));
  const { currency } = sides;
  return {
    number: sides.isNegative && /[1-9]/.test(number) ? `-${number}` : number,
    ...(currency === undefined ? {} : { currency }),
  };
}

const asAscii = (text: string): string =>
  text
    .replaceAll(/[\s\u00a0\u2007\u2009\u202f]/g, ' ')
    .replaceAll(/[\u2212\u2012\u2013\ufe63\uff0d]/g, '-')
    .replaceAll(/[\u2019\u02bc\u00b4`]/g, "'");

/** What stands around the digits: signs or brackets, and words that can only be a currency. */
function sidesOf(
  before: string,
  after: string,
): { readonly isNegative: boolean; readonly currency?: Currency } | undefined {
  const signs = `${before}_${after}`.replaceAll(/[^-+()_]/g, '');
  if (!/^(?:[-+]?_|_[-+]|\(_\))$/.test(signs)) return undefined;
  const isNegative = /[-(]/.test(signs);
  const words = [before, after]
    .map((side) => side.replaceAll(/[-+()]/g, '').trim())
    .filter((word) => word !== '');
  const currencies = words.map(currencyWord);
  if (currencies.includes(undefined)) return undefined;
  const [one, ...others] = new Set(currencies.filter((word) => word !== null));
  if (others.length > 0) return undefined;
  return one === undefined ? { isNegative } : { isNegative, currency: one };
}

/** Digits with their marks as plain decimal text. */
function sizeOf(digits: string, decimal: Decimal): string | undefined {
  const [whole = '', fraction = '', ...more] = digits.split(decimal);
  if (more.length > 0 || !/^\d*$/.test(fraction)) return undefined;
  const ungrouped = whole === '' ? '0' : ungroup(whole);
  if (ungrouped === undefined || ungrouped.length + fraction.length > DIGITS_MAX) return undefined;
  return fraction === '' ? ungrouped : `${ungrouped}.${fraction}`;
}

/** Groups of three digits, or as in India of two before the last three; one mark throughout. */
const GROUPED = /^[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\1\d{3})*$|^[1-9]\d?(?:,\d{2})+,\d{3}$/;

const ungroup = (whole: string): string | undefined =>
  /^\d+$/.test(whole) || GROUPED.test(whole) ? whole.replaceAll(/\D/g, '') : undefined;

/** Moves the decimal point, for numbers with a power of ten. */
function shifted(size: string, power: number): string {
  if (power === 0) return size;
  const [whole = '', fraction = ''] = size.split('.');
  const digits = whole + fraction;
  const at = whole.length + power;
  const padded = at <= 0 ? '0'.repeat(1 - at) + digits : digits.padEnd(at, '0');
  const point = Math.max(1, at);
  const rest = padded.slice(point).replace(/0+$/, '');
  const before = padded.slice(0, point).replace(/^0+(?=\d)/, '');
  return rest === '' ? before : `${before}.${rest}`;
}

function withoutNoise(number: string): string {
  const [, fraction = ''] = number.split('.');
  const digits = number.replace('.', '').replace(/^0+/, '').length;
  if (fraction === '' || digits <= DOUBLE_DIGITS) return number;
  const rounded = Number(number).toPrecision(DOUBLE_DIGITS);
  if (!/^\d+\.\d+$/.test(rounded)) return number;
  const short = rounded.replace(/\.?0+$/, '');
  const left = short.split('.')[1] ?? '';
  return fraction.length - left.length >= NOISE_DIGITS_MIN ? short : number;
}
