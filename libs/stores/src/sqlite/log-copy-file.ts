import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { StreamNotFound, type EventStore, type LedgerIdentity } from '#kernel/event-store';
import { LedgerRefused } from '../ledger-refused.ts';
import { isBusy } from './busy.ts';
import { createTables, hasTable, identityOf } from './ledger-tables.ts';
import { LogCopyRows, beginCopied, isCopy } from './log-copy-rows.ts';
import { openSqlite } from './open-sqlite.ts';
import { isDamage, sqliteCodeOf } from './opening.ts';

/** Whoever opens a copy holds a lock in this file; it also says that the ledger beside it is a copy. */
const LOCK = 'copying.db';

/** Whoever opens looks at the remote once meanwhile; that it takes so long means something is stuck. */
const LOCK_WAIT_MAX_MS = 60_000;

/** Pages between checkpoints and kept in memory: filling writes much, and nobody waits for its commits. */
const CHECKPOINT_PAGES = 16_384;
const CACHE_KIB = 65_536;

/** What SQLite says of a file in which something is not what it was made to be (SQLITE_ERROR). */
const NO_SUCH_TABLE = 1;

/** A copy's file, open for writing. */
export interface LogCopyFile {
  readonly db: DatabaseSync;
  readonly rows: LogCopyRows;
  /** Another process threw the file away and began another; what is written here is seen by nobody. */
  readonly isReplaced: () => boolean;
}

/**
 * Opens the copy of a remote log in a directory, made where it is missing. What is no sound copy of that very log
 * is thrown away first. One process at a time opens.
 * @throws LedgerRefused when the directory holds a ledger in its own right
 */
export async function openLogCopy(dir: string, remote: EventStore): Promise<LogCopyFile> {
  const path = join(dir, 'ledger.db');
  if (existsSync(path) && !existsSync(join(dir, LOCK))) throw new NotACopy(path);
  const identity = await remote.identity();
  return alone(dir, async () => {
    const kept = existsSync(path) ? keptIn(path, identity) : undefined;
    if (kept && (await isPartOf(remote, kept))) return kept;
    kept?.db.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
    return made(path, identity);
  });
}

/** Holds a lock that ends with the process, whatever ends it. */
async function alone<T>(dir: string, work: () => Promise<T>): Promise<T> {
  const lock = openSqlite(join(dir, LOCK), { synchronous: 'NORMAL' });
  try {
    lock.exec('PRAGMA busy_timeout = 0');
    const started = performance.now();
    while (!hasBegun(lock, started)) await pause(5);
    return await work();
  } finally {
    lock.close();
  }
}

function hasBegun(lock: DatabaseSync, started: number): boolean {
  try {
    lock.exec('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    if (!isBusy(error) || performance.now() - started > LOCK_WAIT_MAX_MS) throw error;
    return false;
  }
}

/** The copy that is there, or nothing when it is broken, torn or another ledger's. */
function keptIn(path: string, { ledgerId, zone }: LedgerIdentity): LogCopyFile | undefined {
  let db: DatabaseSync | undefined;
  try {
    db = opened(path);
    if (hasTable(db, 'ledger') && !isCopy(db)) throw new NotACopy(path);
    const identity = identityOf(db);
    const file = fileOf(path, db);
    if (identity.ledgerId === ledgerId && identity.zone === zone && file.rows.isWhole) return file;
  } catch (error) {
    if (!isCopysFault(error)) {
      db?.close();
      throw error;
    }
  }
  db?.close();
  return undefined;
}

function made(path: string, identity: LedgerIdentity): LogCopyFile {
  const db = opened(path);
  // Streams are indexed once the copy has caught up: that is three times as fast as event by event.
  db.exec('BEGIN IMMEDIATE');
  createTables(db, identity);
  beginCopied(db);
  db.exec('COMMIT');
  return fileOf(path, db);
}

/** A power cut may take the last commits of such a file, never a part of one: it can be filled on. */
function opened(path: string): DatabaseSync {
  const db = openSqlite(path, { synchronous: 'NORMAL' });
  db.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}; PRAGMA cache_size = -${CACHE_KIB}`);
  return db;
}

function fileOf(path: string, db: DatabaseSync): LogCopyFile {
  const { ino } = statSync(path);
  const isReplaced = () => statSync(path, { throwIfNoEntry: false })?.ino !== ino;
  return { db, rows: new LogCopyRows(db), isReplaced };
}

/** A log that was restored from a backup may be shorter than its copy, or go on differently. */
async function isPartOf(remote: EventStore, { rows }: LogCopyFile): Promise<boolean> {
  const last = rows.last();
  if (!last) return true;
  try {
    const [there] = await remote.read(last.stream, { from: last.revision, limit: 1 });
    return isDeepStrictEqual(there, last);
  } catch (error) {
    if (error instanceof StreamNotFound) return false;
    throw error;
  }
}

/** A ledger is never thrown away for a copy. */
class NotACopy extends LedgerRefused {
  constructor(path: string) {
    super(`${path} is a ledger in its own right: a copy needs a folder of its own.`);
  }
}

const isCopysFault = (error: unknown): boolean =>
  error instanceof LedgerRefused ? !(error instanceof NotACopy) : isBroken(error);

const isBroken = (error: unknown): boolean =>
  isDamage(error) || sqliteCodeOf(error) === NO_SUCH_TABLE;
