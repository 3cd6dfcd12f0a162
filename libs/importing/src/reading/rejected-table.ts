import { isOfRejected, REJECTED_COLUMNS } from './columns.ts';
import { original } from './formula-cells.ts';
import type { Table, TableRow } from './table.ts';

/** A mended file of rejected rows is read like the file they came from, so that they stay the same rows. */
export function withoutReasons(table: Table): Table {
  if (!isOfRejected(table.heading)) return table;
  const own = (cells: readonly string[]) => cells.slice(REJECTED_COLUMNS.length).map(original);
  return {
    ...table,
    heading: own(table.heading),
    rows: (progress) => rowsAsTheyCame(table.rows(progress), own),
  };
}

async function* rowsAsTheyCame(
  rows: AsyncIterable<TableRow>,
  own: (cells: readonly string[]) => readonly string[],
): AsyncGenerator<TableRow> {
  for await (const row of rows) yield { ...row, cells: own(row.cells) };
}
