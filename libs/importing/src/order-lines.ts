import { isCurrency, formatAmount, parseAmount } from '#kernel/money';
import type { ImportRow, ReadRow, RejectedRow } from './import-row.ts';

/** A row, or the rows of one reference that are the lines of one order; what each said is kept for the rejected file. */
export interface RowGroup {
  readonly rows: readonly ImportRow[];
  readonly cells: readonly (readonly string[])[];
}

/** A row with the cells it was read from. */
export interface RowWithCells {
  readonly read: ReadRow;
  readonly cells: readonly string[];
}

export const LINES_MAX = 500;

/**
 * Puts rows that follow each other under one (account, type, reference) together as the lines of one order.
 * Rows of that reference further down are an order known already, and differ from it.
 */
export async function* groupLines(
  rows: AsyncIterable<RowWithCells>,
): AsyncGenerator<RowGroup | RejectedRow> {
  let open: { rows: ImportRow[]; cells: (readonly string[])[] } | undefined;
  for await (const { read, cells } of rows) {
    if ('ok' in read && open && belongs(open.rows, read.ok)) {
      open.rows.push(read.ok);
      open.cells.push(cells);
      continue;
    }
    if (open) yield open;
    open = undefined;
    if ('rejected' in read) yield read.rejected;
    else open = { rows: [read.ok], cells: [cells] };
  }
  if (open) yield open;
}

function belongs(rows: readonly ImportRow[], row: ImportRow): boolean {
  const [first] = rows;
  return (
    first?.reference !== undefined &&
    rows.length < LINES_MAX &&
    (row.type === 'order' || row.type === 'order_returned') &&
    row.type === first.type &&
    row.reference === first.reference &&
    row.accountId === first.accountId
  );
}

/** What an order of several rows says as a whole: their sum, and each as a line. */
export interface OrderOfLines {
  readonly amount: string | undefined;
  readonly lines: readonly Readonly<Record<string, string | undefined>>[];
}

/** Adds up the rows of an order; `amount` is undefined when one of them has none in that currency. */
export function orderOfLines(rows: readonly ImportRow[], currency: string): OrderOfLines {
  const lines = rows.map(({ type, fields: { product, quantity, amount, margin, reference } }) => ({
    product: product ?? reference,
    quantity: type === 'order' ? quantity : quantity?.replace(/^[+-]/, ''),
    amount: type === 'order' ? amount : amount?.replace(/^[+-]/, ''),
    margin,
  }));
  if (!isCurrency(currency)) return { amount: undefined, lines };
  let total = 0;
  for (const { amount } of lines) {
    const minor = parseAmount(amount ?? '', currency);
    if (minor === undefined) return { amount: undefined, lines };
    total += minor;
  }
  return { amount: formatAmount(total, currency), lines };
}
