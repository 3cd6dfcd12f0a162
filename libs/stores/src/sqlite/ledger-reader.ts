import type { DatabaseSync, StatementSync } from 'node:sqlite';
import {
  PAGE_MAX,
  PositionUnknown,
  StreamNotFound,
  type LogPage,
  type StoredEvent,
  type StreamPage,
} from '#kernel/event-store';
import type { Instant } from '#kernel/time';
import { patiently } from './busy.ts';
import { SetBack } from './set-back.ts';

/** Rows come as arrays and become objects here: a third faster than letting the driver name the fields. */
const COLUMNS = `id, type, schema_version, occurred_at, data, personal, meta, stream, revision, position,
  recorded_at`;

const SELECT = `SELECT ${COLUMNS} FROM events`;

const SELECT_PLACE = 'SELECT position, coalesce(known_at, recorded_at) FROM events';

/** Reads the ledger. Every statement sees what is committed, whoever wrote it. */
export class LedgerReader {
  readonly #forwards: StatementSync;
  readonly #backwards: StatementSync;
  readonly #logForwards: StatementSync;
  readonly #logBackwards: StatementSync;
  readonly #byId: StatementSync;
  readonly #headRevision: StatementSync;
  readonly #last: StatementSync;
  readonly #at: StatementSync;
  readonly #setBack: SetBack;

  constructor(db: DatabaseSync) {
    const prepare = (sql: string): StatementSync => {
      const statement = patiently(() => db.prepare(sql));
      statement.setReturnArrays(true);
      return statement;
    };
    this.#forwards = prepare(
      `${SELECT} WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?`,
    );
    this.#backwards = prepare(
      `${SELECT} WHERE stream = ? AND revision <= ? ORDER BY revision DESC LIMIT ?`,
    );
    this.#logForwards = prepare(`${SELECT} WHERE position > ? ORDER BY position LIMIT ?`);
    this.#logBackwards = prepare(`${SELECT} WHERE position < ? ORDER BY position DESC LIMIT ?`);
    // The plus keeps SQLite from walking the stream in the order of revisions until it meets the id.
    this.#byId = prepare(`${SELECT} WHERE stream = ? AND id = ? ORDER BY +revision LIMIT 1`);
    this.#headRevision = prepare('SELECT max(revision) FROM events WHERE stream = ?');
    this.#last = prepare(`${SELECT_PLACE} ORDER BY position DESC LIMIT 1`);
    this.#setBack = new SetBack(db);
    this.#at = prepare(`${SELECT_PLACE} WHERE position >= ? ORDER BY position LIMIT 1`);
  }

  read(stream: string, { from, direction, limit = PAGE_MAX }: StreamPage): readonly StoredEvent[] {
    const count = Math.min(limit, PAGE_MAX);
    const events =
      direction === 'backwards'
        ? select(this.#backwards, stream, from ?? Number.MAX_SAFE_INTEGER, count)
        : select(this.#forwards, stream, from ?? 0, count);
    if (events.length > 0) return events;
    // A bulk writer asks after many streams that are not there: nothing from the start on says so by itself.
    const isFromStart = direction !== 'backwards' && (from ?? 0) <= 0 && count > 0;
    if (isFromStart || this.headRevision(stream) < 0) throw new StreamNotFound(stream);
    return events;
  }

  readAll({ after, direction, limit = PAGE_MAX }: LogPage): readonly StoredEvent[] {
    const count = Math.min(limit, PAGE_MAX);
    const events =
      direction === 'backwards'
        ? select(this.#logBackwards, after ?? Number.MAX_SAFE_INTEGER, count)
        : select(this.#logForwards, after ?? 0, count);
    const last = events.at(-1);
    // A page forwards proves by itself that the position before it was there.
    if (after !== undefined && (direction === 'backwards' || !last)) this.#mustBeKnown(after);
    return events;
  }

  find(stream: string, ids: readonly string[]): readonly StoredEvent[] {
    const found = [...new Set(ids)].flatMap((id) => select(this.#byId, stream, id));
    return found.sort((left, right) => left.revision - right.revision);
  }

  /** The last revision of a stream; -1 when it has no event. */
  headRevision(stream: string): number {
    const row = rowOf(this.#headRevision, stream);
    return (row?.[0] as number | null | undefined) ?? -1;
  }

  /** The log's last event, or nothing when there is none. */
  last(): KnownPosition | undefined {
    return placeOf(rowOf(this.#last));
  }

  head(): number {
    return this.last()?.position ?? 0;
  }

  /** The last stretch that begins with something known by then ends with what is asked for. */
  positionKnownAt(knownAt: Instant): number {
    let end = this.head();
    for (const start of [...this.#setBack.positions(), 1]) {
      const first = placeOf(rowOf(this.#at, start));
      if (first && first.position <= end && first.knownAt <= knownAt) {
        return this.#knownWithin(first.position, end, knownAt);
      }
      end = start - 1;
    }
    return 0;
  }

  /** Within a stretch what is known never becomes known earlier with the position, so halving finds the border without an index. */
  #knownWithin(start: number, end: number, knownAt: Instant): number {
    let known = start;
    let unknown = end + 1;
    while (unknown - known > 1) {
      const middle = placeOf(rowOf(this.#at, Math.floor((known + unknown) / 2)));
      if (!middle || middle.position >= unknown) unknown = Math.floor((known + unknown) / 2);
      else if (middle.knownAt > knownAt) unknown = middle.position;
      else known = middle.position;
    }
    return known;
  }

  #mustBeKnown(position: number): void {
    const head = this.head();
    if (position > head) throw new PositionUnknown(position, head);
  }
}

/** Where an event stands in the log, and from when on it and all before it were known. */
export interface KnownPosition {
  readonly position: number;
  /** The moment `knownFrom` says. */
  readonly knownAt: Instant;
}

type Row = readonly unknown[];
type Parameter = string | number;

// The statements return arrays, which their declared type does not know.
const rowsOf = (statement: StatementSync, ...parameters: readonly Parameter[]): readonly Row[] =>
  patiently(() => statement.all(...parameters) as unknown as readonly Row[]);

const rowOf = (statement: StatementSync, ...parameters: readonly Parameter[]): Row | undefined =>
  patiently(() => statement.get(...parameters) as unknown as Row | undefined);

function select(statement: StatementSync, ...parameters: readonly Parameter[]): StoredEvent[] {
  const rows = rowsOf(statement, ...parameters);
  const events = new Array<StoredEvent>(rows.length);
  for (let index = 0; index < rows.length; index += 1) events[index] = eventOf(rows[index] as Row);
  return events;
}

// The strict schema makes each column what the event's type says.
const eventOf = (row: Row): StoredEvent => ({
  id: row[0] as string,
  type: row[1] as string,
  schemaVersion: row[2] as number,
  occurredAt: row[3] as string,
  data: row[4] as string,
  personal: row[5] as string | null,
  meta: row[6] as string,
  stream: row[7] as string,
  revision: row[8] as number,
  position: row[9] as number,
  recordedAt: row[10] as string,
});

const placeOf = (row: Row | undefined): KnownPosition | undefined =>
  row && { position: row[0] as number, knownAt: row[1] as string };
