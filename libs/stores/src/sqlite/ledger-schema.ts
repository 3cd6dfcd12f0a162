import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { LedgerIdentity } from '#kernel/event-store';
import type { Zone } from '#kernel/time';
import { openSqlite } from './open-sqlite.ts';

// The rows of (stream, id) are not unique: an id written again after an exact revision stands twice.
const SCHEMA = `
  CREATE TABLE ledger (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    occurred_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    data TEXT NOT NULL,
    personal TEXT,
    meta TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX events_by_revision ON events (stream, revision);
  CREATE INDEX events_by_id ON events (stream, id);`;

/** Raised with the schema, so that an older program leaves a newer ledger alone. */
const SCHEMA_VERSION = '1';

/** Single appends move pages into the database file this rarely; it holds up the writer for some 20 ms. */
const CHECKPOINT_PAGES = 2_000;

export interface LedgerOptions {
  readonly zone?: Zone | undefined;
  readonly readOnly?: boolean | undefined;
}

/**
 * Opens the ledger of a directory, made where it is missing; for readers it must be there.
 * @throws LedgerRefused, NotDurable
 */
export function openLedger(dir: string, { zone, readOnly = false }: LedgerOptions): Ledger {
  const path = join(dir, 'ledger.db');
  if (readOnly && !existsSync(path)) throw new LedgerRefused(`There is no ledger in ${dir}.`);
  const db = openSqlite(path, { readOnly });
  try {
    db.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    if (!readOnly) makeLedger(db, zone ?? 'UTC');
    const identity = identityOf(db, path);
    if (zone !== undefined && zone !== identity.zone) {
      throw new LedgerRefused(
        `The ledger ${path} counts days in ${identity.zone}, not in ${zone}: a ledger keeps its zone.`,
      );
    }
    return { db, identity };
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Moves what was written into the database file. A bulk writer does so every few commits, for two reasons:
 * the others, who would have to wait for it when their turn comes, need not; and meanwhile they get the lock.
 */
export function checkpoint(db: DatabaseSync): void {
  db.exec('PRAGMA wal_checkpoint(PASSIVE)');
}

export interface Ledger {
  readonly db: DatabaseSync;
  readonly identity: LedgerIdentity;
}

/** The file is no ledger this program can use, for the reason given. */
export class LedgerRefused extends Error {
  override readonly name = 'LedgerRefused';
}

function makeLedger(db: DatabaseSync, zone: Zone): void {
  if (hasLedger(db)) return;
  db.exec('BEGIN IMMEDIATE');
  // Another process may have made it while this one waited.
  if (!hasLedger(db)) {
    db.exec(SCHEMA);
    const insert = db.prepare('INSERT INTO ledger (name, value) VALUES (?, ?)');
    insert.run('schemaVersion', SCHEMA_VERSION);
    insert.run('ledgerId', randomUUID());
    insert.run('zone', zone);
  }
  db.exec('COMMIT');
}

const hasLedger = (db: DatabaseSync): boolean =>
  db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'ledger'`).get() !== undefined;

function identityOf(db: DatabaseSync, path: string): LedgerIdentity {
  if (!hasLedger(db)) throw new LedgerRefused(`${path} is not a ledger.`);
  const rows = db.prepare('SELECT name, value FROM ledger').all();
  const { schemaVersion, ledgerId, zone } = Object.fromEntries(
    rows.map(({ name, value }) => [String(name), String(value)]),
  );
  if (schemaVersion !== SCHEMA_VERSION || ledgerId === undefined || zone === undefined) {
    throw new LedgerRefused(
      `${path} is written in version ${schemaVersion ?? 'none'}; this program reads ${SCHEMA_VERSION}.`,
    );
  }
  return { ledgerId, zone };
}
