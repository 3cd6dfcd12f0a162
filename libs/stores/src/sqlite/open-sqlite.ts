import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { patiently } from './busy.ts';
import { opening } from './opening.ts';

export interface SqliteOptions {
  /** FULL for what must outlive a power cut; NORMAL for what can be built again. */
  readonly synchronous?: 'FULL' | 'NORMAL';
  readonly readOnly?: boolean;
}

/** The value of `:memory:` opens a database that lasts as long as its connection. */
const IN_MEMORY = ':memory:';

/** What SQLite answers for its settings of `synchronous`. */
const SYNCHRONOUS = { NORMAL: 1, FULL: 2 } as const;

/** So much of a write-ahead log stays where it was larger for a while. */
const JOURNAL_BYTES_MAX = 16 * 1_024 * 1_024;

/** How long a statement waits for another process, at most. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens a database file for several processes at once, made where it is missing: its directory and
 * the file itself are for their owner alone.
 * @throws NotDurable when the database does not keep what it acknowledges, FileUnusable when it cannot be opened
 */
export function openSqlite(path: string, options: SqliteOptions = {}): DatabaseSync {
  const { synchronous = 'FULL', readOnly = false } = options;
  if (path !== IN_MEMORY && !readOnly) makeFile(path);
  return opening(path, () => opened(path, synchronous, readOnly));
}

function opened(path: string, synchronous: 'FULL' | 'NORMAL', readOnly: boolean): DatabaseSync {
  const db = new DatabaseSync(path, { readOnly, timeout: BUSY_TIMEOUT_MS });
  try {
    // Only the first opener changes the journal mode; SQLite does not wait by itself for that lock.
    if (path !== IN_MEMORY && !readOnly)
      patiently(() => {
        db.exec('PRAGMA journal_mode = WAL');
      });
    db.exec(`PRAGMA synchronous = ${synchronous}`);
    // What a long reader has let grow is cut back once it has been moved into the database file.
    db.exec(`PRAGMA journal_size_limit = ${JOURNAL_BYTES_MAX}`);
    if (path !== IN_MEMORY) mustBeSet(db, synchronous);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Reads the settings back: a database that did not take them would lose what it acknowledged. */
export function mustBeSet(db: DatabaseSync, synchronous: 'FULL' | 'NORMAL'): void {
  const journal = db.prepare('PRAGMA journal_mode').get()?.['journal_mode'];
  const level = db.prepare('PRAGMA synchronous').get()?.['synchronous'];
  if (journal !== 'wal' || level !== SYNCHRONOUS[synchronous]) {
    throw new NotDurable(db.location() ?? '', String(journal), Number(level));
  }
}

/** A database would not promise to keep what it acknowledges, so nothing is written to it. */
export class NotDurable extends Error {
  override readonly name = 'NotDurable';

  constructor(
    readonly path: string,
    readonly journalMode: string,
    readonly synchronous: number,
  ) {
    super(
      `${path} cannot be used: its journal mode is ${journalMode} and its synchronous level ${synchronous}. ` +
        'Keep the data on a local disk that supports shared memory and file locks.',
    );
  }
}

/** Made for its owner alone, with its folder, where it is missing. */
export function makeFile(path: string): void {
  makeFolder(dirname(path));
  // SQLite gives its side files the mode of the database, so that is set before SQLite sees it.
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
}

/** Folder by folder: where a file system takes none, Node's own way to make several would try for ever. */
function makeFolder(dir: string): void {
  if (existsSync(dir)) return;
  makeFolder(dirname(dir));
  try {
    mkdirSync(dir, { mode: 0o700 });
  } catch (error) {
    // Another process made it in between.
    if (!existsSync(dir)) throw error;
  }
}
