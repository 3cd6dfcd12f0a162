import { Readable } from 'node:stream';
import { applyDecorators, Get, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import { CSV_MARK, csvLine } from '#kernel/csv';

/** What a cell of such a file may be. */
export type CsvCell = string | number | null;

/** One page of something that goes on. */
interface Page {
  readonly nextCursor: string | null;
}

/** Which page is asked for. */
interface PageAsked {
  readonly limit: number;
  readonly cursor: string | undefined;
}

/** The way to such a file. */
export const CsvRoute = (path: string, summary: string): MethodDecorator =>
  applyDecorators(
    Get(path),
    ApiOperation({ summary }),
    ApiProduces('text/csv'),
    ApiOkResponse({ schema: { type: 'string' } }),
  );

/**
 * Rows as a file for spreadsheets, page by page while it is read: nothing of it is held. The first page is asked for
 * before the answer begins, so that a refusal is one.
 */
export async function csvAnswer<P extends Page>(
  name: string,
  limit: number,
  ask: (page: PageAsked) => Promise<P>,
  table: (first: P) => CsvTable<P>,
): Promise<StreamableFile> {
  const askAfter = (cursor: string | undefined): Promise<P> => ask({ limit, cursor });
  const first = await askAfter(undefined);
  return new StreamableFile(Readable.from(lines(first, askAfter, table(first))), {
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
  for (let page = first; ;) {
    // The next page is worked on while this one is written and read.
    const next = page.nextCursor === null ? undefined : ask(page.nextCursor);
    // Whoever stops reading does not hear how it ends.
    next?.catch(() => undefined);
    yield rowsOf(page).map(csvLine).join('');
    if (next === undefined) return;
    page = await next;
  }
}
