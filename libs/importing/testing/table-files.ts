import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTable } from '../src/reading/open-table.ts';
import type { Said, Table, TableRow } from '../src/reading/table.ts';

/** A table with the rows it gives, read from a file that is gone afterwards. */
export interface ReadTable extends Omit<Table, 'rows'> {
  readonly rows: readonly TableRow[];
}

/** Opens a file of this content, reads its rows, and takes it away again. */
export async function tableOf(content: string | Uint8Array, said: Said = {}): Promise<ReadTable> {
  const folder = await mkdtemp(join(tmpdir(), 'table-'));
  try {
    // The name says nothing of what is inside, and nothing may be concluded from it.
    const file = join(folder, 'file.dat');
    await writeFile(file, content);
    const table = await openTable(file, said);
    return { ...table, rows: await Array.fromAsync(table.rows()) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The cells of the rows alone. */
export const cellsOf = ({ rows }: ReadTable): readonly (readonly string[])[] =>
  rows.map(({ cells }) => cells);
