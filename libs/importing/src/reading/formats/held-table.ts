import { FileUnusable } from '../file-unusable.ts';
import { why, type Why } from '../../why/why.ts';
import type { Format, HowRead, Table, TableRow } from '../table.ts';

/** What is found in a file that is no table itself: cells under its heading, and the line they stand on. */
export interface HeldRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem?: Why;
}

const NOT_TEXT: HowRead = { encoding: 'utf-8', separator: null, linesPassedOver: 0 };

/** A table whose rows are held, as its file is bounded and cannot be read piece by piece. */
export function heldTable(
  format: Format,
  heading: readonly string[],
  held: readonly HeldRow[],
  bytes: number,
): Table {
  const rows = held.map((found, index): TableRow => ({ row: index + 1, ...found }));
  return { format, heading, how: NOT_TEXT, rows: (progress) => given(rows, bytes, progress) };
}

/** As an asynchronous iterable, like the rows of files that are read piece by piece. */
export async function* given(
  rows: readonly TableRow[],
  bytes: number,
  progress?: { bytesRead: number },
): AsyncGenerator<TableRow> {
  if (progress) progress.bytesRead = bytes;
  yield* await Promise.resolve(rows);
}

/** Reads by a library; what it throws at a damaged file becomes a sentence. @throws FileUnusable */
export async function readAs<T>(name: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof FileUnusable) throw cause;
    throw new FileUnusable(why('begins-as', { document: name }), { cause });
  }
}
