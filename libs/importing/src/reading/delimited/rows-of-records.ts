import type { TableRow } from '../table.ts';
import type { Layout } from './layout.ts';
import type { DelimitedRecord } from './records.ts';
import { isTotalLine } from './total-line.ts';

/** Records become rows: blank ones and headings that come again are none. */
export class RowsOfRecords {
  #row = 0;

  constructor(private readonly layout: Layout) {}

  of(records: readonly DelimitedRecord[]): TableRow[] {
    const rows: TableRow[] = [];
    for (const record of records) {
      if (!this.#isRow(record)) continue;
      this.#row += 1;
      const { line, problem } = record;
      rows.push({
        row: this.#row,
        line,
        cells: this.#cellsOf(record.cells),
        ...(problem === undefined ? {} : { problem }),
        ...(isTotalLine(record.cells) ? { leftOut: 'total-line' as const } : {}),
      });
    }
    return rows;
  }

  #isRow({ cells, problem }: DelimitedRecord): boolean {
    if (problem !== undefined) return true;
    if (cells.every((cell) => cell.trim() === '')) return false;
    const { heading, before } = this.layout;
    const isHeading = (cell: string, place: number): boolean =>
      cell.trim() === heading[place + before.length];
    return cells.length < this.layout.width || !cells.every(isHeading);
  }

  /** Separators at the end of a line that stand for nothing are no cells. */
  #cellsOf(cells: readonly string[]): readonly string[] {
    const { width, before } = this.layout;
    let length = cells.length;
    while (length > width && cells[length - 1]?.trim() === '') length -= 1;
    const own = length === cells.length ? cells : cells.slice(0, length);
    return before.length === 0 ? own : [...before, ...own];
  }
}
