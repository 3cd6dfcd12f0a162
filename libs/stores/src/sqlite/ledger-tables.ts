import type { DatabaseSync } from 'node:sqlite';
import type { LedgerIdentity } from '#kernel/event-store';
import { LedgerRefused } from '../ledger-refused.ts';

// `known_at` says from when on an event counts as known where that is later than it was recorded: when an event
// before it was recorded later, by another writer's clock. Null in all others, where it takes a byte. Where it steps
// back, as a clock was far ahead, "setBack/<position>" stands in `ledger`.
const TABLES = `
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
    meta TEXT NOT NULL,
    known_at TEXT
  ) STRICT;`;

const BY_REVISION = `CREATE UNIQUE INDEX IF NOT EXISTS events_by_revision ON events (stream, revision)`;

// The rows of (stream, id) are not unique: an id written again after an exact revision stands twice.
const BY_ID = `CREATE INDEX IF NOT EXISTS events_by_id ON events (stream, id)`;

/** Raised with the tables, so that an older program leaves a newer ledger alone. */
const SCHEMA_VERSION = '2';

/** Makes the tables of a ledger, without what finds events by their stream. */
export function createTables(db: DatabaseSync, { ledgerId, zone }: LedgerIdentity): void {
  db.exec(TABLES);
  const insert = db.prepare('INSERT INTO ledger (name, value) VALUES (?, ?)');
  insert.run('schemaVersion', SCHEMA_VERSION);
  insert.run('ledgerId', ledgerId);
  insert.run('zone', zone);
}

/** Lets streams be read. */
export function indexRevisions(db: DatabaseSync): void {
  db.exec(BY_REVISION);
}

/** Lets a long stream be searched for ids: only whoever decides on it does that often. */
export function indexIds(db: DatabaseSync): void {
  db.exec(BY_ID);
}

/** Brings the tables of an older version to today's, inside a transaction of the caller. */
export function upgradeTables(db: DatabaseSync): void {
  // Version 1 had one clock alone, so nothing in it is known later than it was recorded.
  if (versionOf(db) !== '1') return;
  db.exec('ALTER TABLE events ADD COLUMN known_at TEXT');
  db.prepare(`UPDATE ledger SET value = ? WHERE name = 'schemaVersion'`).run(SCHEMA_VERSION);
}

export const isUpToDate = (db: DatabaseSync): boolean =>
  hasTable(db, 'ledger') && versionOf(db) === SCHEMA_VERSION;

export const hasTable = (db: DatabaseSync, name: string): boolean =>
  db.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?`).get(name) !==
  undefined;

/** @throws LedgerRefused */
export function identityOf(db: DatabaseSync): LedgerIdentity {
  const path = db.location() ?? '';
  if (!hasTable(db, 'ledger')) throw new LedgerRefused(`${path} is not a ledger.`);
  const version = versionOf(db);
  const ledgerId = said(db, 'ledgerId');
  const zone = said(db, 'zone');
  if (version !== SCHEMA_VERSION || ledgerId === undefined || zone === undefined) {
    throw new LedgerRefused(
      `${path} is written in version ${version ?? 'none'}; this program reads ${SCHEMA_VERSION}.`,
    );
  }
  return { ledgerId, zone };
}

const versionOf = (db: DatabaseSync): string | undefined => said(db, 'schemaVersion');

function said(db: DatabaseSync, name: string): string | undefined {
  const value = db.prepare('SELECT value FROM ledger WHERE name = ?').get(name)?.['value'];
  return typeof value === 'string' ? value : undefined;
}
