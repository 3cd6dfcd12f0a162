import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { CSV_MARK, csvLine } from '#kernel/csv';

/** What a cell of such a file may be. */
export type CsvCell = string | number | null;

/** One page of something that goes on. */
interface Page {
  readonly nextCursor: string | null;
}

/**
 * Rows as a file for spreadsheets, page by page while it is read: nothing of it is held. The first page is asked for
 * before the answer begins, so that a refusal is one.
 */
export async function csvAnswer<P extends Page>(
  name: string,
  ask: (cursor: string | undefined) => Promise<P>,
  table: (first: P) => CsvTable<P>,
): Promise<StreamableFile> {
  const first = await ask(undefined);
  return new StreamableFile(Readable.from(lines(first, ask, table(first))), {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}.csv"`,
  });
}

/** The heading of such a file, and the rows of a page. */
export interface CsvTable<P> {
  readonly heading: readonly string[];
  readonly rowsOf: (page: P) => readonly (readonly CsvCell[])[];
}

async function* lines<P extends Page>(
  first: P,
  ask: (cursor: string | undefined) => Promise<P>,
  { heading, rowsOf }: CsvTable<P>,
): AsyncGenerator<string> {
  yield CSV_MARK + csvLine(heading);
  for (let page = first; ; page = await ask(page.nextCursor)) {
    yield rowsOf(page).map(csvLine).join('');
    if (page.nextCursor === null) return;
  }
}
