/** Exact sums and products of decimal texts: money is never a binary fraction. */
interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

const PLAIN = /^([+-]?)(\d{1,20})(?:\.(\d{1,20}))?$/;

export const isPlainNumber = (text: string): boolean => PLAIN.test(text);

const ZERO: Decimal = { units: 0n, decimals: 0 };

/** The sign of a number: 1, 0 or -1; 0 for what is none. */
export function signOf(text: string): number {
  if (!text.startsWith('-')) return /^[+]?[0.]*[1-9]/.test(text) && isPlainNumber(text) ? 1 : 0;
  const { units } = decimalOf(text) ?? ZERO;
  return units > 0n ? 1 : units < 0n ? -1 : 0;
}

export const negated = (text: string): string =>
  text.startsWith('-') ? text.slice(1) : signOf(text) === 0 ? text : `-${text.replace(/^\+/, '')}`;

/** The product; undefined where one of them is no number. */
export function productOf(one: string, other: string): string | undefined {
  const [left, right] = [decimalOf(one), decimalOf(other)];
  if (!left || !right) return undefined;
  return textOf({ units: left.units * right.units, decimals: left.decimals + right.decimals });
}

export function differenceOf(one: string, other: string): string | undefined {
  return sumOf([one, negated(other)]);
}

export function sumOf(texts: readonly string[]): string | undefined {
  let sum = ZERO;
  for (const text of texts) {
    const next = decimalOf(text);
    if (!next) return undefined;
    const decimals = Math.max(sum.decimals, next.decimals);
    sum = { units: unitsAt(sum, decimals) + unitsAt(next, decimals), decimals };
  }
  return textOf(sum);
}

/** So much of one number as `part` is of `whole`, to six decimals more than it has; undefined without a whole. */
export function shareOf(of: string, part: string, whole: string): string | undefined {
  const [one, top, below] = [decimalOf(of), decimalOf(part), decimalOf(whole)];
  if (!one || !top || !below || below.units === 0n) return undefined;
  const decimals = Math.max(top.decimals, below.decimals);
  const [numerator, divisor] = [unitsAt(top, decimals), unitsAt(below, decimals)];
  const units = (one.units * 1_000_000n * numerator) / divisor;
  return textOf({ units, decimals: one.decimals + 6 });
}

/** To so many decimals, half away from zero; a text that is no number stays as it is. */
export function rounded(text: string, decimals: number): string {
  const number = decimalOf(text);
  if (!number || number.decimals <= decimals) return text;
  const step = 10n ** BigInt(number.decimals - decimals);
  const half = number.units < 0n ? -step / 2n : step / 2n;
  return textOf({ units: (number.units + half) / step, decimals });
}

function decimalOf(text: string): Decimal | undefined {
  const [, sign, whole = '', fraction = ''] = PLAIN.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const units = BigInt(whole + fraction);
  return { units: sign === '-' ? -units : units, decimals: fraction.length };
}

const unitsAt = ({ units, decimals }: Decimal, wanted: number): bigint =>
  units * 10n ** BigInt(wanted - decimals);

function textOf({ units, decimals }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return units < 0n ? `-${text}` : text;
}
