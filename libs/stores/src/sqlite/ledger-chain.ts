import { hash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { NewEvent } from '#kernel/event-store';
import type { Instant } from '#kernel/time';
import type { LedgerReader } from './ledger-reader.ts';

/** After so many events the digest is kept for good; of the last ones the newest stands alone. */
const CLOSED_EVENTS = 1_000;

/** So many events are taken in one transaction when the chain is behind. */
const BEHIND_EVENTS = 20_000;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS digests (
    position INTEGER PRIMARY KEY,
    digest TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS digest_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    position INTEGER NOT NULL,
    digest TEXT NOT NULL
  ) STRICT;`;

/** What is digested of an event: all that is stored but from when on it is known, which others' clocks decide. */
export interface ChainedEvent extends NewEvent {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly recordedAt: Instant;
}

/** Before the first event. */
const BEGINNING = { position: 0, digest: '' };

interface Link {
  readonly position: number;
  readonly digest: string;
}

/** A range of the log that is not as it was written: after the first position, up to the last. */
export interface Broken {
  readonly after: number;
  readonly upTo: number;
}

/**
 * A chain of digests over the log: each event's SHA-256 takes in the one before, so that a changed, added or removed
 * event is found later, to a thousand. It shows what became of the file, not who did it: a proof for others takes
 * signatures.
 */
export class LedgerChain {
  readonly #head: StatementSync;
  readonly #setHead: StatementSync;
  readonly #close: StatementSync;
  #link: Link = BEGINNING;

  constructor(
    private readonly db: DatabaseSync,
    private readonly reader: LedgerReader,
  ) {
    this.#head = db.prepare('SELECT position, digest FROM digest_head');
    this.#setHead = db.prepare(
      `INSERT INTO digest_head (one, position, digest) VALUES (1, ?, ?)
       ON CONFLICT (one) DO UPDATE SET position = excluded.position, digest = excluded.digest`,
    );
    this.#close = db.prepare(
      `INSERT INTO digests (position, digest) VALUES (?, ?)
       ON CONFLICT (position) DO UPDATE SET digest = excluded.digest`,
    );
  }

  static make(db: DatabaseSync): void {
    db.exec(SCHEMA);
  }

  /** At the beginning of a transaction that writes events: takes in what programs wrote that know no chain. */
  begin(head: number): void {
    // The strict schema makes the columns what the link says.
    this.#link = (this.#head.get() as unknown as Link | undefined) ?? BEGINNING;
    this.#takeUpTo(head);
  }

  add(event: ChainedEvent): void {
    this.#link = linkOf(this.#link, event);
    const { position, digest } = this.#link;
    if (position % CLOSED_EVENTS === 0) this.#close.run(position, digest);
  }

  /** Keeps what was added since the beginning. */
  keep(): void {
    this.#setHead.run(this.#link.position, this.#link.digest);
  }

  /** Takes in what is not chained yet, some at a time, so that others may write in between. */
  catchUp(): void {
    for (;;) {
      const link = (this.#head.get() as unknown as Link | undefined) ?? BEGINNING;
      const head = this.reader.head();
      if (link.position >= head) return;
      this.db.exec('BEGIN IMMEDIATE');
      try {
        this.begin(Math.min(head, link.position + BEHIND_EVENTS));
        this.db.exec('COMMIT');
      } catch (error) {
        this.db.exec('ROLLBACK');
        throw error;
      }
    }
  }

  #takeUpTo(head: number): void {
    if (this.#link.position >= head) return;
    while (this.#link.position < head) {
      const page = this.reader.readAll({ after: this.#link.position });
      if (page.length === 0) break;
      for (const event of page) if (event.position <= head) this.add(event);
    }
    this.keep();
  }
}

/** Compares the log, as it is read, with the digests that were kept when it was written. */
export class ChainCheck {
  readonly #closed: ReadonlyMap<number, string>;
  readonly #head: Link;
  readonly #broken: Broken[] = [];
  #link: Link = BEGINNING;
  #checked = 0;

  /** Of a ledger's last thousands only, where that is asked: what comes before is taken as it was kept. */
  constructor(db: DatabaseSync, { lastThousands }: { readonly lastThousands?: number } = {}) {
    const closed = db.prepare('SELECT position, digest FROM digests').all() as unknown as Link[];
    this.#closed = new Map(closed.map(({ position, digest }) => [position, digest]));
    const head = db.prepare('SELECT position, digest FROM digest_head').get();
    this.#head = (head as unknown as Link | undefined) ?? BEGINNING;
    if (lastThousands === undefined) return;
    const thousands = Math.floor(this.#head.position / CLOSED_EVENTS);
    const position = Math.max(0, thousands - lastThousands) * CLOSED_EVENTS;
    const digest = this.#closed.get(position) ?? '';
    [this.#link, this.#checked] = [{ position, digest }, position];
  }

  /** The position after which events are to be taken. */
  get after(): number {
    return this.#checked;
  }

  /** Takes the next event; one that is beyond the chain was written while this goes on, or by others. */
  add(event: ChainedEvent): void {
    if (event.position > this.#head.position) return;
    this.#closeBefore(event.position);
    this.#link = linkOf(this.#link, event);
  }

  /** What does not agree, once all was taken. */
  broken(): readonly Broken[] {
    this.#closeBefore(this.#head.position + 1);
    const { position, digest } = this.#link;
    const isWhole = position === this.#head.position && digest === this.#head.digest;
    const isTold = this.#broken.at(-1)?.upTo === this.#head.position;
    return isWhole || isTold
      ? this.#broken
      : [...this.#broken, { after: this.#checked, upTo: this.#head.position }];
  }

  /** Each thousand is compared by itself: after one that does not agree it goes on from what was kept. */
  #closeBefore(position: number): void {
    for (let end = this.#checked + CLOSED_EVENTS; end < position; end += CLOSED_EVENTS) {
      const kept = this.#closed.get(end);
      if (kept !== this.#link.digest || this.#link.position !== end) {
        this.#broken.push({ after: this.#checked, upTo: end });
      }
      this.#link = { position: end, digest: kept ?? this.#link.digest };
      this.#checked = end;
    }
  }
}

function linkOf({ digest }: Link, event: ChainedEvent): Link {
  const { position, stream, revision, id, type, schemaVersion, occurredAt, recordedAt } = event;
  const { data, personal, meta } = event;
  const said = JSON.stringify([
    digest,
    position,
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
  ]);
  return { position, digest: hash('sha256', said, 'hex') };
}
