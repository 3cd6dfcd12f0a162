import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Clock } from '#kernel/clock';
import type { Append, Appended, NewEvent } from '#kernel/event-store';
import { knownFrom } from '#kernel/record-time';
import { instantOf, type Instant } from '#kernel/time';
import { repeatedUpTo } from '../append-rules.ts';
import { LedgerChain } from './ledger-chain.ts';
import type { LedgerReader } from './ledger-reader.ts';
import { SetBack } from './set-back.ts';

const INSERT = `INSERT INTO events (stream, revision, id, type, schema_version, occurred_at, recorded_at,
  data, personal, meta, known_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Writes appends inside a transaction that somebody else begins and commits. */
export class LedgerWriter {
  readonly #insert: StatementSync;
  readonly #idAt: StatementSync;
  readonly #revisionOf: StatementSync;
  readonly #positionAt: StatementSync;
  #ownChain: LedgerChain | undefined;
  readonly #setBack: SetBack;
  /** From when on all that this transaction sees is known. */
  #knownAt: Instant = '';

  constructor(
    private readonly db: DatabaseSync,
    private readonly reader: LedgerReader,
    private readonly clock: Clock,
  ) {
    this.#setBack = new SetBack(db);
    this.#insert = db.prepare(INSERT);
    this.#idAt = db.prepare('SELECT id FROM events WHERE stream = ? AND revision = ?');
    // The plus keeps SQLite from walking the stream in the order of revisions until it meets the id.
    this.#revisionOf = db.prepare(
      'SELECT min(+revision) AS revision FROM events WHERE stream = ? AND id = ?',
    );
    this.#positionAt = db.prepare('SELECT position FROM events WHERE stream = ? AND revision = ?');
  }

  /**
   * The moment this transaction's events are recorded at. Clocks are a little apart: what was learned later is not
   * said to have been learned earlier. A head that lies further ahead was stamped by a clock that was wrong.
   */
  recordedAt(): Instant {
    const { position = 0, knownAt = '' } = this.reader.last() ?? {};
    this.#chain.begin(position);
    this.#knownAt = knownAt;
    return knownFrom(knownAt, instantOf(this.clock.nowMs()));
  }

  /** Looks before it writes, so a refused append leaves nothing to undo. @throws StreamMoved */
  write(append: Append, now: Instant): Appended {
    const { stream, events, recordedAt = knownFrom(this.#knownAt, now) } = append;
    const head = this.reader.headRevision(stream);
    const repeated = repeatedUpTo(append, {
      head,
      idAt: (revision) => this.#idAt.get(stream, revision)?.['id'] as string | undefined,
      revisionOf: (id) => this.#firstRevisionOf(stream, id),
    });
    if (repeated !== undefined) return this.#placeAt(stream, repeated);

    let revision = head;
    let position = 0;
    const before = this.#knownAt;
    this.#knownAt = knownFrom(before, recordedAt);
    for (const event of events) {
      revision += 1;
      position = this.#put(stream, revision, recordedAt, event);
      this.#chain.add({ ...event, stream, revision, position, recordedAt });
    }
    if (this.#knownAt < before) this.#setBack.add(position - events.length + 1);
    return { revision, position };
  }

  end(): void {
    this.#chain.keep();
  }

  /** Where a ledger is only read, as a copy is, there may be none. */
  get #chain(): LedgerChain {
    return (this.#ownChain ??= new LedgerChain(this.db, this.reader));
  }

  #put(stream: string, revision: number, recordedAt: Instant, event: NewEvent): number {
    const { id, type, schemaVersion, occurredAt, data, personal, meta } = event;
    const { lastInsertRowid } = this.#insert.run(
      stream,
      revision,
      id,
      type,
      schemaVersion,
      occurredAt,
      recordedAt,
      data,
      personal,
      meta,
      this.#knownAt === recordedAt ? null : this.#knownAt,
    );
    return Number(lastInsertRowid);
  }

  #firstRevisionOf(stream: string, id: string): number | undefined {
    const revision = this.#revisionOf.get(stream, id)?.['revision'];
    return typeof revision === 'number' ? revision : undefined;
  }

  #placeAt(stream: string, revision: number): Appended {
    const position = this.#positionAt.get(stream, revision)?.['position'];
    return { revision, position: Number(position ?? 0) };
  }
}
