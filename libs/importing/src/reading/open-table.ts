import { headOf } from './bytes/bytes.ts';
import { HEAD_BYTES, kindOf, type Kind } from './bytes/first-bytes.ts';
import { delimitedTable } from './delimited/delimited-table.ts';
import { FileUnusable } from './file-unusable.ts';
import type { Said, Table } from './table.ts';

/** Opens a file as a table, by its first bytes and never by its name. @throws FileUnusable for what holds none */
export async function openTable(file: string, said: Said = {}): Promise<Table> {
  const head = await headOf(file, HEAD_BYTES);
  const reader = READERS[kindOf(head)];
  if (reader) return reader(file, head, said);
  throw new FileUnusable('binary', 'The file is of a kind that cannot be read yet.');
}

type Reader = (file: string, head: Uint8Array, said: Said) => Promise<Table>;

const READERS: Readonly<Partial<Record<Kind, Reader>>> = {
  text: delimitedTable,
};
