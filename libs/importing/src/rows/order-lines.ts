import { fault } from '#commands/forms/faults';
import { InvalidFields } from '#commands/forms/form';
import { isCurrency, formatAmount, parseAmount } from '#kernel/money';
import type { ImportRow } from './import-row.ts';

/** So many lines an order keeps; one of more is recorded by what it comes to. */
export const LINES_MAX = 500;

/** What an order says as a whole: its amount, and each of its rows as a line. */
export interface OrderOfLines {
  readonly amount: string | undefined;
  readonly lines: readonly Readonly<Record<string, string | undefined>>[] | undefined;
}

/**
 * Adds up the rows of an order, unless it says itself what it comes to; its amount is undefined when a row has none in
 * that currency.
 * @throws InvalidFields when they name different currencies
 */
export function orderOfLines(
  rows: readonly ImportRow[],
  currency: string,
  whole: string | undefined,
): OrderOfLines {
  const other = rows.find(({ fields }) => (fields['currency'] ?? currency) !== currency);
  if (other) {
    const lines = { one: currency, other: other.fields['currency'] ?? '' };
    throw new InvalidFields([{ field: 'currency', ...fault('differs-between-lines', lines) }]);
  }
  const lines = rows.map(({ fields: { product, quantity, amount, margin, reference } }) => ({
    product: product ?? reference,
    quantity: quantity?.replace(/^[+-]/, ''),
    amount,
    margin,
  }));
  return {
    amount: whole ?? sumOfLines(lines, currency),
    lines:
      lines.length > LINES_MAX || lines.some(({ amount }) => amount === undefined)
        ? undefined
        : lines,
  };
}

function sumOfLines(
  lines: readonly { readonly amount: string | undefined }[],
  currency: string,
): string | undefined {
  if (!isCurrency(currency)) return undefined;
  let total = 0;
  for (const { amount } of lines) {
    const minor = parseAmount(amount ?? '', currency);
    if (minor === undefined) return undefined;
    total += minor;
  }
  return formatAmount(total, currency);
}
