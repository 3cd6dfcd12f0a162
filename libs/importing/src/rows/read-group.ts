import type { Zone } from '#kernel/time';
import type { MadeRow } from '../recipes/compile-recipe.ts';
import { differenceOf, negated, signOf, sumOf } from '../recipes/decimal.ts';
import { why, type Why } from '../why/why.ts';
import type { Cells } from './cells.ts';
import { choicesOf } from './choices.ts';
import { tellsMore } from './usable-cells.ts';
import type { RowGroup, SourcedRow } from './gather-orders.ts';
import { faultOfCell, readRow, typeNamed, type ImportRow, type RejectedRow } from './import-row.ts';

/** Rows that are one thing to record. */
export interface ReadGroup {
  readonly rows: readonly [ImportRow, ...ImportRow[]];
  /** What the order says it comes to itself, where that is not the sum of its lines; undefined where it is. */
  readonly whole: string | undefined;
  /** They are the lines of an order, also where there is only one. */
  readonly isOrder: boolean;
  /** Its moment is that of the import, which says nothing of it. */
  readonly isUndated: boolean;
  /** Its lines do not come to what it says, and are left out. */
  readonly leavesLinesOut: boolean;
  /** Columns of cells that can be kept nowhere, and that it does without. */
  readonly cellsLeftOut: readonly string[];
}

/** Reads what rows say, as one; where one of them cannot be used, none is. */
export function readGroup(group: RowGroup, zone: Zone): ReadGroup | readonly RejectedRow[] {
  if (group.isTooLong) return rejectedAll(group.rows, why('order-of-too-many-rows'));
  const fault = faultOfTotal(group.rows);
  const leavesLinesOut = group.rows[0]?.made.totalHolds === true && fault !== undefined;
  if (fault !== undefined && !leavesLinesOut) return rejectedAll(group.rows, fault);
  const { rows, whole } = turned(group.rows);
  if (rows.some(({ fields }) => contradictsItself(fields))) {
    return rejectedAll(group.rows, why('signs-differ'));
  }
  const cellsLeftOut: string[] = [];
  const read = rows.map(({ fields, source }) =>
    readRow(source, choicesOf(keepable(fields, cellsLeftOut)), zone),
  );
  if (read.some((row) => 'rejected' in row)) {
    return read.map((row) =>
      'rejected' in row
        ? row.rejected
        : { ...sourceOf(row.ok, group), reason: why('other-line-unusable') },
    );
  }
  const [first, ...others] = read.flatMap((row) => ('ok' in row ? [row.ok] : []));
  if (!first) return [];
  const isOrder = others.length > 0 || group.rows[0]?.made.line !== undefined;
  const isUndated = group.rows[0]?.made.undated === true;
  return { rows: [first, ...others], whole, isOrder, isUndated, leavesLinesOut, cellsLeftOut };
}

/** Without cells that only tell more and can be kept nowhere. */
function keepable(fields: Cells, leftOut: string[]): Cells {
  const faulty = Object.keys(fields).filter(
    (column) => tellsMore(column) && faultOfCell(fields[column] ?? '') !== undefined,
  );
  if (faulty.length === 0) return fields;
  leftOut.push(...faulty);
  return Object.fromEntries(Object.entries(fields).filter(([column]) => !faulty.includes(column)));
}

const rejectedAll = (rows: readonly SourcedRow[], reason: Why): readonly RejectedRow[] =>
  rows.map(({ source: { row, line, cells } }) => ({ row, line, cells, reason }));

const sourceOf = ({ row, line }: ImportRow, { rows }: RowGroup) => ({
  row,
  line,
  cells: rows.find(({ source }) => source.row === row)?.source.cells ?? [],
});

interface Said {
  readonly rows: readonly { readonly fields: Cells; readonly source: SourcedRow['source'] }[];
  readonly whole: string | undefined;
}

/** What a row says, as an order and as a line of it. */
function saidBy({ fields, line }: MadeRow): Cells {
  if (!line) return fields;
  const { amount: _whole, ...others } = fields;
  return { ...others, ...line };
}

/** An order that comes to less than nothing is a return; a return is of what comes back, whatever sign a file gives it. */
function turned(rows: readonly SourcedRow[]): Said {
  const first = rows[0]?.made;
  const whole = first?.line && first.fields['amount'];
  const said = rows.map(({ made, source }) => ({ fields: saidBy(made), source }));
  const type = typeNamed(first?.fields['type']);
  const isOfMoney = type === 'order' || type === 'order_returned';
  if (!isOfMoney) return { rows: said, whole };
  const amounts = said.flatMap(({ fields }) => fields['amount'] ?? []);
  const sum = whole ?? (amounts.length > 1 ? sumOf(amounts) : amounts[0]);
  if (sum === undefined || signOf(sum) >= 0) return { rows: said, whole };
  return {
    rows: said.map(({ fields, source }) => ({ fields: asReturn(fields), source })),
    whole: whole === undefined ? undefined : negated(whole),
  };
}

const asReturn = ({ amount, ...fields }: Cells): Cells => ({
  ...fields,
  type: 'order_returned',
  ...(amount === undefined ? {} : { amount: negated(amount) }),
});

/** Goods that come back for an amount that was paid: it is not to be seen which of the two is meant. */
const contradictsItself = ({ type, quantity = '', amount = '' }: Cells): boolean =>
  typeNamed(type) === 'order' && signOf(quantity) < 0 && signOf(amount) > 0;

/** What an order says of its lines, against them. */
function faultOfTotal(rows: readonly SourcedRow[]): Why | undefined {
  const total = rows[0]?.made.total;
  if (total === undefined || total === '') return undefined;
  const sum = sumOf(rows.flatMap(({ made: { line } }) => line?.['amount'] ?? []));
  const difference = sum === undefined ? undefined : differenceOf(sum, total);
  return difference === undefined || Math.abs(Number(difference)) < 0.01
    ? undefined
    : why('lines-come-to-other', { sum: sum ?? '', total });
}
