import { formatAmount, isCurrency } from '#kernel/money';
import type { TimelineEntry } from '#insights/views';

type Fields = Readonly<Record<string, unknown>>;

/** What an event says, in a line: its fields by name, amounts in their currency, personal texts last. */
export function summaryOf({ data, personal }: Pick<TimelineEntry, 'data' | 'personal'>): string {
  return [...saidIn(data), ...saidIn(personal ?? {})].join(', ');
}

function saidIn(fields: Fields): readonly string[] {
  const currency = currencyOf(fields);
  return Object.entries(fields)
    .filter(([name]) => name !== 'currency' || currency === undefined)
    .map(([name, value]) => said(name, value, currency))
    .filter((text) => text !== '');
}

const MINOR = /Minor$/;

function said(name: string, value: unknown, currency: string | undefined): string {
  const words = wordsOf(name.replace(MINOR, ''));
  if (typeof value === 'number' && MINOR.test(name) && currency !== undefined) {
    return `${words} ${formatAmount(value, currency)} ${currency}`;
  }
  if (Array.isArray(value)) return value.length === 0 ? '' : `${words} ${listed(value)}`;
  if (value === true) return words;
  if (value === false) return `not ${words}`;
  if (typeof value === 'object' && value !== null)
    return `${words} {${saidIn(value as Fields).join(', ')}}`;
  return `${words} ${oneLine(String(value))}`;
}

/** Ids by name; of lines and the like how many there are. */
const listed = (values: readonly unknown[]): string =>
  values.every((value) => typeof value === 'string') ? values.join('+') : `(${values.length})`;

function currencyOf({ currency }: Fields): string | undefined {
  return typeof currency === 'string' && isCurrency(currency) ? currency : undefined;
}

/** `committedCallOffs` is read as "committed call offs". */
const wordsOf = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
