/** What may stand between the digits of a number and says nothing. */
const BETWEEN = /[\s'’٬_]/gu;
const DIGIT = /\p{Nd}/gu;
const PLAIN = /^[+-]?\d*(?:[.,]\d*)*$/;

/**
 * A number as people write it where they are, as decimal text with a point: `1.234,50` and `1,234.50` are both
 * `1234.50`. The last mark divides whole from fraction, unless it is the reader's own mark for thousands and stands
 * like one. What is no number stays as it is, so that its field says what is wrong with it.
 */
export function decimalText(typed: string, locale: string): string {
  const text = typed
    .trim()
    .replace(DIGIT, (digit) => String(valueOf(digit)))
    .replaceAll(BETWEEN, '')
    .replaceAll('٫', '.')
    .replace(/^[−–]/, '-');
  if (!PLAIN.test(text) || !/\d/.test(text)) return typed.trim();
  const marks: readonly string[] = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return text;
  const other = last === '.' ? ',' : '.';
  const isRepeated = marks.filter((mark) => mark === last).length > 1;
  if (isRepeated && marks.includes(other)) return typed.trim();
  const groups = marks.includes(other) ? other : isThousands(text, last, locale) ? last : '';
  const whole = groups === '' ? text : text.replaceAll(groups, '');
  return isRepeated && groups === '' ? typed.trim() : whole.replace(',', '.');
}

/** `1.234` where thousands are so divided; `1.5`, or `1.2345`, is not. */
function isThousands(text: string, mark: string, locale: string): boolean {
  const inGroups =
    mark === '.' ? /^[+-]?\d{1,3}(?:\.\d{3})+$/ : /^[+-]?\d{1,3}(?:,\d{2,3})*,\d{3}$/;
  return inGroups.test(text) && decimalMark(locale) !== mark;
}

/** What the reader writes between whole and fraction. */
export const decimalMark = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ??
  '.';

/** Decimal digits of every script stand in tens, in order. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
