/** An ISO 4217 code, such as `EUR`. */
export type Currency = string;

/** ISO 4217 minor-unit exponents other than 2 (ISO 4217:2015, table A.1). */
const EXPONENTS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

const KNOWN = new Set(Intl.supportedValuesOf('currency'));
const DECIMAL = /^([+-]?)(\d{1,15})(?:\.(\d{1,10}))?$/;

export const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code) && KNOWN.has(code);

export const exponentOf = (currency: Currency): number => EXPONENTS[currency] ?? 2;

/** Reads decimal text as minor units, exactly; undefined when it is no amount in that currency. */
export function parseAmount(text: string, currency: Currency): number | undefined {
  const match = DECIMAL.exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const exponent = exponentOf(currency);
  // Digits beyond the currency's exponent would be lost money, unless they say nothing.
  if (/[1-9]/.test(fraction.slice(exponent))) return undefined;
  const minor = Number(whole + fraction.slice(0, exponent).padEnd(exponent, '0'));
  if (!Number.isSafeInteger(minor)) return undefined;
  return sign === '-' && minor !== 0 ? -minor : minor;
}

/** Minor units as decimal text: 1234 EUR is `12.34`. */
export function formatAmount(amountMinor: number, currency: Currency): string {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(amountMinor)).padStart(exponent + 1, '0');
  const sign = amountMinor < 0 ? '-' : '';
  if (exponent === 0) return sign + digits;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/** Adds amounts in minor units of one currency. @throws RangeError when a number cannot hold the sum exactly */
export function addMinor(one: number, other: number): number {
  const sum = one + other;
  if (Number.isSafeInteger(sum)) return sum;
  throw new RangeError(
    'its amounts add up to more than 9,007,199,254,740,991 minor units, above which sums would not be exact',
  );
}
