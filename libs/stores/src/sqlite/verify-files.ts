import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { EventStore, StoredEvent } from '#kernel/event-store';
import { ChainCheck, type Broken } from './ledger-chain.ts';
import { opening } from './opening.ts';

/** The files of an installation, in the order in which they are copied: no event without its key. */
export const FILES = ['ledger.db', 'keys.db', 'access.db', 'answers.db'] as const;

/** Read models, which are no loss. */
const DISPOSABLE = 'insights.db';

/** What is wrong with the files of a folder by themselves, as sentences. @throws FileUnusable */
export function verifyFiles(dir: string): readonly string[] {
  return [...FILES, DISPOSABLE].flatMap((name) => {
    const path = join(dir, name);
    return existsSync(path) ? integrityOf(path) : [];
  });
}

/** What SQLite finds wrong with a file. @throws FileUnusable */
export function integrityOf(path: string): readonly string[] {
  return opening(path, () => {
    const db = new DatabaseSync(path, { readOnly: true });
    try {
      return db
        .prepare('PRAGMA integrity_check(5)')
        .all()
        .map((row) => String(row['integrity_check']))
        .filter((said) => said !== 'ok')
        .map((said) => `${path}: ${said}`);
    } finally {
      db.close();
    }
  });
}

/** How much of the end of a ledger a start looks at. */
const LOOKED_AT_THOUSANDS = 1;

/** What is wrong with a ledger, as far as a start has the time to look: holes, and what was written last. @throws FileUnusable */
export async function lookAtLedger(dir: string, store: EventStore): Promise<readonly string[]> {
  const path = join(dir, 'ledger.db');
  const db = opening(path, () => new DatabaseSync(path, { readOnly: true }));
  try {
    const chain = new ChainCheck(db, { lastThousands: LOOKED_AT_THOUSANDS });
    const counted = db
      .prepare('SELECT count(*) AS events, max(position) AS last FROM events')
      .get();
    const missing = Number(counted?.['last'] ?? 0) - Number(counted?.['events']);
    for (let { after } = chain; ;) {
      const page = await store.readAll({ after });
      for (const event of page) chain.add(event);
      if (page.length === 0) break;
      after = page.at(-1)?.position ?? after;
    }
    return [
      ...(missing === 0 ? [] : [`The ledger lacks ${String(missing)} events`]),
      ...chain.broken().map(brokenSentence),
    ];
  } finally {
    db.close();
  }
}

const brokenSentence = ({ after, upTo }: Broken): string =>
  `an event after position ${String(after)} up to ${String(upTo)} was changed, added or removed since it was written`;

/** Compares the events of a ledger in a file with what was kept of them when they were written. */
export class LedgerCheck {
  readonly #path: string;
  readonly #db: DatabaseSync;
  readonly #chain: ChainCheck;
  #position = 0;
  #holes = 0;
  #firstHole = 0;

  /** @throws FileUnusable */
  constructor(dir: string) {
    this.#path = join(dir, 'ledger.db');
    this.#db = opening(this.#path, () => new DatabaseSync(this.#path, { readOnly: true }));
    this.#chain = new ChainCheck(this.#db);
  }

  /** Takes the events from the first on, in the order of the log. */
  add(event: StoredEvent): void {
    if (event.position !== this.#position + 1) {
      this.#firstHole ||= this.#position + 1;
      this.#holes += event.position - this.#position - 1;
    }
    this.#position = event.position;
    this.#chain.add(event);
  }

  /** What is wrong, once all were taken. */
  faults(): readonly string[] {
    const holes =
      this.#holes === 0
        ? []
        : [
            `${this.#path} lacks ${String(this.#holes)} events, the first at position ${String(this.#firstHole)}`,
          ];
    const broken = this.#chain.broken().map((range) => `${this.#path}: ${brokenSentence(range)}`);
    this.#db.close();
    return [...holes, ...broken];
  }
}
