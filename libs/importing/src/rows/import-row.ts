import { accountIdIn } from '#kernel/identifier';
import { isStorableText } from '#kernel/json';
import { instantAt, isDay, noonOf, parseInstant, type Instant, type Zone } from '#kernel/time';
import type { HeadingPlan } from '../reading/columns.ts';
import type { TableRow } from '../reading/table.ts';
import type { Cells } from './cells.ts';
import { ROW_TYPES, type RowType } from './row-types.ts';

/** A row that says what happened to which account and when; its other cells are still text. */
export interface ImportRow {
  readonly row: number;
  readonly line: number;
  readonly accountId: string;
  readonly type: RowType;
  readonly occurredAt: Instant;
  readonly reference: string | undefined;
  readonly fields: Cells;
}

/** A row that cannot be used, with the reason for people. */
export interface RejectedRow {
  readonly row: number;
  readonly line: number;
  readonly reason: string;
  readonly cells: readonly string[];
}

/** `of`: the order that a row which cannot be used claims to be a line of. */
export type ReadRow =
  { readonly ok: ImportRow } | { readonly rejected: RejectedRow; readonly of?: string };

const TYPE_NAMES: ReadonlyMap<string, RowType> = new Map([
  ...ROW_TYPES.map((type) => [type, type] as const),
  ['return', 'order_returned'] as const,
]);
const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)?$/;
const CELL_CHARACTERS_MAX = 10_000;
/** What stands where bytes were no text. */
const REPLACEMENT = '\uFFFD';

/** Reads one record as a row of an import. Days and local times are those of the ledger's zone. */
export function readRow(record: TableRow, plan: HeadingPlan, zone: Zone): ReadRow {
  const { row, line, cells } = record;
  const fields = fieldsOf(cells, plan);
  const of = orderOf(fields);
  const rejected = (reason: string): ReadRow => ({
    rejected: { row, line, reason, cells },
    ...(of === undefined ? {} : { of }),
  });
  if (record.problem) return rejected(record.problem);
  if (cells.length > plan.length) {
    return rejected(`The row has ${cells.length} cells, the heading ${plan.length}.`);
  }
  const unstorable = Object.entries(fields).find(
    ([, text = '']) => text.length > CELL_CHARACTERS_MAX || !isStorableText(text),
  );
  if (unstorable)
    return rejected(`${unstorable[0]} is too long or holds characters no store takes.`);
  const garbled = Object.entries(fields).find(([, text]) => text?.includes(REPLACEMENT));
  if (garbled) return rejected(`${garbled[0]} is not in UTF-8: save the file in that encoding.`);
  const accountId = accountIdIn(fields['account_id'] ?? '');
  if (accountId === undefined) {
    return rejected(
      `account_id ${quoted(fields['account_id'])} is no account's number: write up to 64 printable characters.`,
    );
  }
  const type = TYPE_NAMES.get(fields['type']?.toLowerCase() ?? '');
  if (!type) return rejected(`type ${quoted(fields['type'])} is none of ${ROW_TYPES.join(', ')}.`);
  const occurredAt = readInstant(fields['occurred_at'] ?? '', zone);
  if (!occurredAt) {
    return rejected(
      `occurred_at ${quoted(fields['occurred_at'])} is no day or instant; write 2026-03-31 or 2026-03-31T14:30:00Z.`,
    );
  }
  return { ok: { row, line, accountId, type, occurredAt, reference: fields['reference'], fields } };
}

/** Names the order that cells say they are of; undefined where they name none. */
export function orderOf(fields: Cells): string | undefined {
  const { account_id: accountId, type, reference } = fields;
  return reference === undefined
    ? undefined
    : JSON.stringify([accountId, TYPE_NAMES.get(type?.toLowerCase() ?? ''), reference]);
}

/** Cells with something in them, under our names. */
function fieldsOf(cells: readonly string[], plan: HeadingPlan): Cells {
  const fields: Record<string, string> = {};
  cells.forEach((cell, index) => {
    const column = plan[index];
    const text = cell.trim();
    if (column && text !== '') fields[column] = text;
  });
  return fields;
}

/** An instant with an offset, a local time of the zone, or a day, which stands for its noon. */
export function readInstant(text: string, zone: Zone): Instant | undefined {
  if (isDay(text)) return noonOf(text, zone);
  const exact = parseInstant(text.replace(' ', 'T'));
  if (exact) return exact;
  const [, day = '', minutes = '', seconds = '00'] = LOCAL_TIME.exec(text) ?? [];
  if (!isDay(day) || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(minutes) || Number(seconds) > 59) {
    return undefined;
  }
  return instantAt(day, `${minutes}:${seconds}.000`, zone);
}

const quoted = (text: string | undefined): string => (text ? `"${text.slice(0, 80)}"` : '(empty)');
