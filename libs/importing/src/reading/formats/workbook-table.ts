import readWorkbook from 'read-excel-file/node';
import { wholeOf } from '../bytes/bytes.ts';
import { numberIn } from '../cells/number.ts';
import { layoutOfRecords } from '../delimited/layout.ts';
import type { DelimitedRecord } from '../delimited/records.ts';
import { RowsOfRecords } from '../delimited/rows-of-records.ts';
import { FileUnusable } from '../file-unusable.ts';
import type { Document } from '../../why/files.why.ts';
import { why } from '../../why/why.ts';
import type { Said, Table } from '../table.ts';
import { given, readAs } from './held-table.ts';
import { partNames, refuseBombs } from './zip-parts.ts';

const BYTES_MAX = 64_000_000;

/** The first sheet of a workbook that has a heading, as a table; dates and numbers as we spell them. @throws FileUnusable */
export async function workbookTable(file: string, said: Said): Promise<Table> {
  const bytes = await wholeOf(file, BYTES_MAX);
  refuseOthers(partNames(bytes));
  refuseBombs(bytes);
  const sheets = await readAs('a workbook', () =>
    readWorkbook<string>(bytes, { parseNumber: (text) => text, trim: false }),
  );
  for (const { data } of sheets) {
    const records = recordsOf(data).slice(said.skip ?? 0);
    const layout = layoutOfRecords(records);
    if (!layout || layout.width < 2) continue;
    const rows = new RowsOfRecords(layout).of(
      records.filter(({ line }) => line >= layout.rowsFrom),
    );
    return {
      format: 'workbook',
      heading: layout.heading,
      how: { encoding: 'utf-8', separator: null, linesPassedOver: layout.headingLine - 1 },
      rows: (progress) => given(rows, bytes.length, progress),
    };
  }
  throw new FileUnusable(why('no-sheet'));
}

/** What other programs keep in archives of the same kind, by a part that each of them has. */
const OTHERS: readonly (readonly [RegExp, Document])[] = [
  [/^xl\/workbook\.bin$/, 'xlsb'],
  [/^word\//, 'docx'],
  [/^ppt\//, 'pptx'],
  [/^content\.xml$/, 'odf'],
  [/^Index\//, 'iwork'],
];

function refuseOthers(names: readonly string[]): void {
  if (names.includes('xl/workbook.xml')) return;
  const other = OTHERS.find(([part]) => names.some((name) => part.test(name)));
  if (other) {
    throw new FileUnusable(why('is-document', { document: other[1] }));
  }
  throw new FileUnusable(why('zip-archive'));
}

const recordsOf = (rows: readonly (readonly unknown[])[]): readonly DelimitedRecord[] =>
  rows.map((cells, index) => ({ line: index + 1, lastLine: index + 1, cells: cells.map(textOf) }));

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return momentOf(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell !== 'string') return '';
  // Numbers come as the workbook stores them, which is with noise and powers of ten.
  return /^-?[\d.]+(?:[eE][+-]?\d+)?$/.test(cell) ? (numberIn(cell, '.')?.number ?? cell) : cell;
}

/** A workbook has no zones: its clock is read as it stands, to the second, as its dates are fractions of days. */
function momentOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = new Date(Math.round(date.getTime() / 1_000) * 1_000).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}
