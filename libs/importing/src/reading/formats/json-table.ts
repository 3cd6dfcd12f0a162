import { TextDecoder } from 'node:util';
import { wholeOf } from '../bytes/bytes.ts';
import { FileUnusable } from '../file-unusable.ts';
import { why } from '../../why/why.ts';
import { MAIL_HEADING } from '../headings.ts';
import type { Table } from '../table.ts';
import { eventRows } from './cloud-events.ts';
import { heldTable, readAs } from './held-table.ts';
import { recordOf, type Json } from './json.ts';
import { gmailMail, graphMail } from './json-mail.ts';
import { mailCells } from './mail-cells.ts';

const BYTES_MAX = 64_000_000;

/** Messages of Microsoft Graph or of Gmail, or CloudEvents, as a table. @throws FileUnusable for other JSON */
export async function jsonTable(file: string): Promise<Table> {
  const bytes = await wholeOf(file, BYTES_MAX);
  const items = await readAs('JSON', () => itemsOf(new TextDecoder().decode(bytes)));
  if (items.every((item) => 'specversion' in item)) {
    const { heading, rows } = eventRows(items);
    return heldTable('cloud-events', heading, rows, bytes.length);
  }
  const isGraph = items.every((item) => 'internetMessageId' in item || 'toRecipients' in item);
  const isGmail = items.every((item) => Array.isArray(recordOf(item['payload'])?.['headers']));
  if (!isGraph && !isGmail) throw unknownJson();
  const mails = isGraph ? items.map(graphMail) : await Promise.all(items.map(gmailMail));
  const rows = mails.map((mail, index) => ({ line: index + 1, cells: mailCells(mail) }));
  return heldTable('mail', MAIL_HEADING, rows, bytes.length);
}

/** What a text holds: one object, several in an array or under `value` or `messages`, or one on each line. */
function itemsOf(text: string): readonly Readonly<Record<string, Json>>[] {
  const values = parsed(text);
  const [first] = values;
  const holder = values.length === 1 ? recordOf(first) : undefined;
  const held = holder?.['value'] ?? holder?.['messages'];
  const items = (Array.isArray(held) ? held : values.flat()).map(recordOf);
  const known = items.filter((item) => item !== undefined);
  if (known.length === 0 || known.length < items.length) throw unknownJson();
  return known;
}

function parsed(text: string): readonly Json[] {
  try {
    // JSON.parse gives what JSON can say.
    return [JSON.parse(text) as Json];
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2) throw error;
    return lines.map((line) => JSON.parse(line) as Json);
  }
}

const unknownJson = (): FileUnusable => new FileUnusable(why('json-unknown'));
