import { headOf } from './bytes/bytes.ts';
import { HEAD_BYTES, kindOf, type Kind } from './bytes/first-bytes.ts';
import { delimitedTable } from './delimited/delimited-table.ts';
import { calendarTable } from './formats/calendar-table.ts';
import { cardsTable } from './formats/cards-table.ts';
import { jsonTable } from './formats/json-table.ts';
import { mailTable } from './formats/mail-table.ts';
import { workbookTable } from './formats/workbook-table.ts';
import { xmlTable } from './formats/xml-table.ts';
import type { Said, Table } from './table.ts';

/** Opens a file as a table, by its first bytes and never by its name. @throws FileUnusable for what holds none */
export async function openTable(file: string, said: Said = {}): Promise<Table> {
  const head = await headOf(file, HEAD_BYTES);
  return READERS[kindOf(head)](file, head, said);
}

type Reader = (file: string, head: Uint8Array, said: Said) => Table | Promise<Table>;

const READERS: Readonly<Record<Kind, Reader>> = {
  text: delimitedTable,
  zip: (file, _head, said) => workbookTable(file, said),
  calendar: (file, _head, { now }) => calendarTable(file, now),
  cards: cardsTable,
  mailbox: mailTable,
  mail: mailTable,
  xml: xmlTable,
  json: jsonTable,
};
