import { bytesOf } from '../bytes/bytes.ts';
import { encodingOf, textOf } from '../bytes/encoding.ts';
import { linesOf } from '../bytes/lines.ts';
import { FileUnusable } from '../file-unusable.ts';
import { why } from '../../why/why.ts';
import type { Said, Table, TableRow } from '../table.ts';
import { layoutOf, type Layout } from './layout.ts';
import { Records } from './records.ts';
import { RowsOfRecords } from './rows-of-records.ts';

/** Text with separators as a table. `head` are the first bytes of the file. @throws FileUnusable where no line says anything */
export async function delimitedTable(file: string, head: Uint8Array, said: Said): Promise<Table> {
  const encoding = await encodingOf(file, head, said.encoding);
  const sample = new TextDecoder(encoding).decode(head);
  const lineEnd = /\r(?!\n)/.test(sample) && !sample.includes('\n') ? '\r' : '\n';
  const layout = layoutOf(sample.split(lineEnd), said);
  if (!layout) throw new FileUnusable(why('no-line'));
  return {
    format: 'delimited',
    heading: layout.heading,
    how: { encoding, separator: layout.separator, linesPassedOver: layout.headingLine - 1 },
    rows: (progress) => rowsOf(linesOf(textOf(bytesOf(file, progress), encoding), lineEnd), layout),
  };
}

async function* rowsOf(
  pieces: AsyncIterable<readonly string[]>,
  layout: Layout,
): AsyncGenerator<TableRow> {
  const reader = new Records(layout.separator, layout.width, layout.rowsFrom);
  const rows = new RowsOfRecords(layout);
  let line = 1;
  for await (const lines of pieces) {
    // What stands before the rows was read when the file was opened.
    const before = Math.min(lines.length, Math.max(0, layout.rowsFrom - line));
    line += lines.length;
    yield* rows.of(reader.take(before === 0 ? lines : lines.slice(before)));
  }
  yield* rows.of(reader.end());
}
