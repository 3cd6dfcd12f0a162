import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { StoredEvent } from '#kernel/event-store';
import { knownFrom } from '#kernel/record-time';
import { LedgerReader } from './ledger-reader.ts';
import { hasTable } from './ledger-tables.ts';
import { SetBack } from './set-back.ts';

/** Says how far a copy is; whoever has it is a copy. */
const COPIED_TABLE = 'copied';

const COPIED = `
  CREATE TABLE copied (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    position INTEGER NOT NULL,
    count INTEGER NOT NULL
  ) STRICT;
  INSERT INTO copied VALUES (1, 0, 0);`;

const INSERT = `INSERT INTO events (position, stream, revision, id, type, schema_version, occurred_at,
  recorded_at, data, personal, meta, known_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

// One look a stream, not one an event: the index is asked for the next stream, its first and its last revision.
const COUNT_BY_REVISIONS = `
  WITH RECURSIVE streams (stream) AS (
    SELECT min(stream) FROM events
    UNION ALL
    SELECT (SELECT min(stream) FROM events WHERE stream > streams.stream)
    FROM streams WHERE stream IS NOT NULL)
  SELECT coalesce(sum(
    (SELECT max(revision) FROM events WHERE stream = streams.stream) -
    (SELECT min(revision) FROM events WHERE stream = streams.stream) + 1), 0) AS count
  FROM streams WHERE stream IS NOT NULL`;

/** How far a copy is: the position of its last event, and how many it holds. */
export interface Copied {
  readonly position: number;
  readonly count: number;
}

/** Makes the row that says how far a copy is. */
export function beginCopied(db: DatabaseSync): void {
  db.exec(COPIED);
}

/** The events of a copy and the row that says how far it is. They move together, in the caller's transactions. */
export class LogCopyRows {
  readonly #reader: LedgerReader;
  readonly #setBack: SetBack;
  readonly #insert: StatementSync;
  readonly #copied: StatementSync;
  readonly #advance: StatementSync;

  constructor(private readonly db: DatabaseSync) {
    this.#reader = new LedgerReader(db);
    this.#setBack = new SetBack(db);
    this.#insert = db.prepare(INSERT);
    this.#copied = db.prepare('SELECT position, count FROM copied');
    this.#advance = db.prepare('UPDATE copied SET position = ?, count = count + ?');
  }

  copied(): Copied {
    const row = this.#copied.get();
    return { position: Number(row?.['position']), count: Number(row?.['count']) };
  }

  /** The copy's last event. */
  last(): StoredEvent | undefined {
    return this.#reader.readAll({ direction: 'backwards', limit: 1 })[0];
  }

  /** What comes in log order; what another process has copied meanwhile is left out. */
  add(events: readonly StoredEvent[]): void {
    const { position } = this.copied();
    const fresh = events.filter((event) => event.position > position);
    const last = fresh.at(-1);
    if (!last) return;
    let knownAt = this.#reader.last()?.knownAt ?? '';
    for (const event of fresh) {
      const before = knownAt;
      knownAt = knownFrom(before, event.recordedAt);
      if (knownAt < before) this.#setBack.add(event.position);
      this.#put(event, knownAt);
    }
    this.#advance.run(last.position, fresh.length);
  }

  /** Streams can be read fast: they are once the copy has caught up for the first time. */
  get isIndexed(): boolean {
    const sql = `SELECT 1 FROM sqlite_schema WHERE name = 'events_by_revision'`;
    return this.db.prepare(sql).get() !== undefined;
  }

  /**
   * Whether the copy ends where it says, and each of its streams is whole, so that no event was left out: its
   * revisions have no gap when they span as many as were written. Before there is an index only the end is looked at.
   */
  get isWhole(): boolean {
    const { position, count } = this.copied();
    if ((this.#reader.last()?.position ?? 0) !== position) return false;
    return !this.isIndexed || this.db.prepare(COUNT_BY_REVISIONS).get()?.['count'] === count;
  }

  #put(event: StoredEvent, knownAt: string): void {
    this.#insert.run(
      event.position,
      event.stream,
      event.revision,
      event.id,
      event.type,
      event.schemaVersion,
      event.occurredAt,
      event.recordedAt,
      event.data,
      event.personal,
      event.meta,
      knownAt === event.recordedAt ? null : knownAt,
    );
  }
}

export const isCopy = (db: DatabaseSync): boolean => hasTable(db, COPIED_TABLE);
