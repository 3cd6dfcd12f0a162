import { headOf } from './bytes/bytes.ts';
import { HEAD_BYTES, kindOf, type Kind } from './bytes/first-bytes.ts';
import { delimitedTable } from './delimited/delimited-table.ts';
import type { Said, Table } from './table.ts';

/** Opens a file as a table, by its first bytes and never by its name. @throws FileUnusable for what holds none */
export async function openTable(file: string, said: Said = {}): Promise<Table> {
  const head = await headOf(file, HEAD_BYTES);
  return (await READERS[kindOf(head)]())(file, head, said);
}

type Reader = (file: string, head: Uint8Array, said: Said) => Table | Promise<Table>;

const mails = async (): Promise<Reader> => (await import('./formats/mail-table.ts')).mailTable;

/** What reads a format is loaded with its first file: most starts have none. */
const READERS: Readonly<Record<Kind, () => Promise<Reader>>> = {
  text: () => Promise.resolve(delimitedTable),
  zip: async () => {
    const { workbookTable } = await import('./formats/workbook-table.ts');
    return (file, _head, said) => workbookTable(file, said);
  },
  calendar: async () => {
    const { calendarTable } = await import('./formats/calendar-table.ts');
    return (file, _head, { now }) => calendarTable(file, now);
  },
  cards: async () => (await import('./formats/cards-table.ts')).cardsTable,
  mailbox: mails,
  mail: mails,
  xml: async () => (await import('./formats/xml-table.ts')).xmlTable,
  json: async () => (await import('./formats/json-table.ts')).jsonTable,
};
