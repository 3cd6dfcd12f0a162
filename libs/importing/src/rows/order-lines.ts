import { InvalidFields } from '#commands/forms/form';
import { isCurrency, formatAmount, parseAmount } from '#kernel/money';
import { orderOf, type ImportRow, type ReadRow, type RejectedRow } from './import-row.ts';

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

/** Rows of one order as they come: when one of them cannot be used, none is. */
interface OpenOrder {
  readonly of: string | undefined;
  readonly rows: ImportRow[];
  readonly cells: (readonly string[])[];
  readonly faults: RejectedRow[];
}

/**
 * Puts rows that follow each other under one (account, type, reference) together as the lines of one order.
 * Rows of that reference further down are an order known already, and differ from it.
 */
export async function* groupLines(
  rows: AsyncIterable<RowWithCells>,
): AsyncGenerator<RowGroup | RejectedRow> {
  let order: OpenOrder | undefined;
  for await (const { read, cells } of rows) {
    const of = lineOf(read);
    if (order && (of === undefined || of !== order.of || order.rows.length >= LINES_MAX)) {
      yield* closed(order);
      order = undefined;
    }
    order ??= { of, rows: [], cells: [], faults: [] };
    if ('rejected' in read) order.faults.push(read.rejected);
    else {
      order.rows.push(read.ok);
      order.cells.push(cells);
    }
  }
  if (order) yield* closed(order);
}

/** The order a row is a line of, or claims to be; other rows stand alone. */
function lineOf(read: ReadRow): string | undefined {
  if ('rejected' in read) return read.of;
  const { type, fields } = read.ok;
  return type === 'order' || type === 'order_returned' ? orderOf(fields) : undefined;
}

function* closed({ rows, cells, faults }: OpenOrder): Generator<RowGroup | RejectedRow> {
  if (faults.length === 0) yield { rows, cells };
  else {
    yield* faults;
    for (const [index, { row, line }] of rows.entries()) {
      yield { row, line, cells: cells[index] ?? [], reason: NOT_WHOLE };
    }
  }
}

const NOT_WHOLE =
  'Another line of this order cannot be used; its lines are recorded together or not at all.';

/** What an order of several rows says as a whole: their sum, and each as a line. */
export interface OrderOfLines {
  readonly amount: string | undefined;
  readonly lines: readonly Readonly<Record<string, string | undefined>>[];
}

/**
 * Adds up the rows of an order; `amount` is undefined when one of them has none in that currency.
 * @throws InvalidFields when they name different currencies
 */
export function orderOfLines(rows: readonly ImportRow[], currency: string): OrderOfLines {
  const other = rows.find(({ fields }) => (fields['currency'] ?? currency) !== currency);
  if (other) {
    const message = `differs between the lines of one order: ${currency} and ${other.fields['currency'] ?? ''}`;
    throw new InvalidFields([{ field: 'currency', message }]);
  }
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
