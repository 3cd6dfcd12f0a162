import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { FileUnusable } from './file-unusable.ts';
import { openTable } from './open-table.ts';
import type { Progress, TableRow } from './table.ts';

/** The rows of a file, its heading first as row 0. A file with nothing in it has none. @throws FileUnusable */
export async function* csvRows(file: string, progress?: Progress): AsyncGenerator<TableRow> {
  const table = await openTable(file).catch((error: unknown) => {
    if (error instanceof FileUnusable && error.what === 'empty') return undefined;
    throw error;
  });
  if (!table) return;
  const { heading, how } = table;
  yield { row: 0, line: how.linesPassedOver + 1, cells: heading };
  yield* table.rows(progress);
}

/** SHA-256 of a file as it lies on disk, in hex. */
export async function fileHashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
