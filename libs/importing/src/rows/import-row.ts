import { accountIdIn } from '#kernel/identifier';
import { isStorableText } from '#kernel/json';
import { instantAt, isDay, noonOf, parseInstant, type Instant, type Zone } from '#kernel/time';
import { why, type Why } from '../why/why.ts';
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

/** A row of a file as it was read: what is kept of it for the case that it cannot be used. */
export interface SourceRow {
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row that cannot be used, with the reason. */
export interface RejectedRow extends SourceRow {
  readonly reason: Why;
}

export type ReadRow = { readonly ok: ImportRow } | { readonly rejected: RejectedRow };

const TYPE_NAMES: ReadonlyMap<string, RowType> = new Map([
  ...ROW_TYPES.map((type) => [type, type] as const),
  ['return', 'order_returned'] as const,
]);
/** The type of row that a cell names, whatever its case. */
export const typeNamed = (text: string | undefined): RowType | undefined =>
  TYPE_NAMES.get(text?.toLowerCase() ?? '');

const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)?$/;
const CELL_CHARACTERS_MAX = 10_000;
/** What stands where bytes were no text. */
const REPLACEMENT = '\uFFFD';

/** Reads what a record says under our columns as a row of an import. Days and local times are those of the ledger's zone. */
export function readRow({ row, line, cells }: SourceRow, fields: Cells, zone: Zone): ReadRow {
  const rejected = (reason: Why): ReadRow => ({ rejected: { row, line, reason, cells } });
  const fault = Object.entries(fields).find(([, text = '']) => faultOfCell(text) !== undefined);
  if (fault) {
    const [column, text = ''] = fault;
    return rejected(why(faultOfCell(text) ?? 'cell-not-storable', { column }));
  }
  const accountId = accountIdIn(fields['account_id'] ?? '');
  if (accountId === undefined) {
    return rejected(why('no-account-number', { said: quotable(fields['account_id']) }));
  }
  const type = typeNamed(fields['type']);
  if (!type) {
    const types = ROW_TYPES.join(', ');
    return rejected(why('no-type', { said: quotable(fields['type']), types }));
  }
  const occurredAt = readInstant(fields['occurred_at'] ?? '', zone);
  if (!occurredAt) {
    return rejected(why('no-moment', { said: quotable(fields['occurred_at']) }));
  }
  return { ok: { row, line, accountId, type, occurredAt, reference: fields['reference'], fields } };
}

/** Why a cell can be kept nowhere; undefined for those that can. */
export function faultOfCell(text: string): 'cell-not-storable' | 'cell-not-utf-8' | undefined {
  if (text.length > CELL_CHARACTERS_MAX || !isStorableText(text)) {
    return 'cell-not-storable';
  }
  return text.includes(REPLACEMENT) ? 'cell-not-utf-8' : undefined;
}

/** Names the order that cells say they are of; undefined where they name none. */
export function orderOf(fields: Cells): string | undefined {
  const { account_id: accountId, type, reference } = fields;
  return reference === undefined
    ? undefined
    : JSON.stringify([accountId, typeNamed(type), reference]);
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

const quotable = (text = ''): string => text.slice(0, 80);
