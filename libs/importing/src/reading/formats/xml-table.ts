import { TextDecoder } from 'node:util';
import { wholeOf } from '../bytes/bytes.ts';
import { FileUnusable } from '../file-unusable.ts';
import { why } from '../../why/why.ts';
import { INVOICES_HEADING, STATEMENTS_HEADING } from '../headings.ts';
import type { Table } from '../table.ts';
import { heldTable, readAs } from './held-table.ts';
import { invoiceRows } from './invoices.ts';
import { statementRows } from './statements.ts';
import { allAt, xmlIn } from './xml.ts';

const BYTES_MAX = 32_000_000;

/** Invoices and credit notes of UBL, or statements of camt.053, as a table. @throws FileUnusable for other XML */
export async function xmlTable(file: string): Promise<Table> {
  const bytes = await wholeOf(file, BYTES_MAX);
  const document = await readAs('XML', () =>
    xmlIn(new TextDecoder(encodingOf(bytes)).decode(bytes)),
  );
  const invoices = [...allAt(document, 'Invoice'), ...allAt(document, 'CreditNote')];
  if (invoices.length > 0) {
    const isCredit = allAt(document, 'CreditNote').length > 0;
    const rows = invoices.flatMap((invoice) => invoiceRows(invoice, isCredit));
    return heldTable('invoices', INVOICES_HEADING, held(rows), bytes.length);
  }
  const statements = allAt(document, 'Document', 'BkToCstmrStmt', 'Stmt');
  if (statements.length > 0) {
    const rows = statements.flatMap(statementRows);
    return heldTable('statements', STATEMENTS_HEADING, held(rows), bytes.length);
  }
  throw new FileUnusable(why('xml-unknown'));
}

/** XML is read as a whole, so that rows have no lines of their own. */
const held = (rows: readonly (readonly string[])[]) => rows.map((cells) => ({ line: 1, cells }));

/** What its first line says, where a decoder knows it. */
function encodingOf(bytes: Buffer): string {
  const [, said = 'utf-8'] =
    /encoding=["']([\w-]+)["']/.exec(bytes.toString('latin1', 0, 200)) ?? [];
  try {
    return new TextDecoder(said).encoding;
  } catch {
    return 'utf-8';
  }
}
