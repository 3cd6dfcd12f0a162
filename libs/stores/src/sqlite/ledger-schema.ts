import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { LedgerIdentity } from '#kernel/event-store';
import type { Zone } from '#kernel/time';
import { isSameZone } from '#kernel/zone';
import { LedgerRefused } from '../ledger-refused.ts';
import {
  createTables,
  hasTable,
  identityOf,
  indexIds,
  indexRevisions,
  isUpToDate,
  upgradeTables,
} from './ledger-tables.ts';
import { LedgerChain } from './ledger-chain.ts';
import { LedgerReader } from './ledger-reader.ts';
import { isCopy } from './log-copy-rows.ts';
import { openSqlite } from './open-sqlite.ts';
import { opening, sqliteCodeOf } from './opening.ts';

/** Single appends move pages into the database file this rarely; it holds up the writer for some 20 ms. */
const CHECKPOINT_PAGES = 2_000;

/** A commit of a bulk writer changes some 500 pages; where they do not all fit, SQLite writes some of them twice. */
const CACHE_KIB = 8_000;

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
  return opening(path, () => ready(db, { zone, readOnly }));
}

function ready(db: DatabaseSync, { zone, readOnly = false }: LedgerOptions): Ledger {
  const path = db.location() ?? '';
  try {
    db.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    db.exec(`PRAGMA cache_size = -${CACHE_KIB}`);
    if (!readOnly) makeReady(db, zone ?? 'UTC');
    const identity = identityOf(db);
    if (zone !== undefined && !isSameZone(zone, identity.zone)) {
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
  try {
    db.exec('PRAGMA wal_checkpoint(PASSIVE)');
  } catch (error) {
    // What was committed stands in the log of changes, and is moved after a later commit.
    if (sqliteCodeOf(error) === undefined) throw error;
  }
}

export interface Ledger {
  readonly db: DatabaseSync;
  readonly identity: LedgerIdentity;
}

/** Makes the ledger where there is none, or brings it up to date. */
function makeReady(db: DatabaseSync, zone: Zone): void {
  // What was written into a copy of another ledger would be thrown away with it.
  if (isCopy(db)) {
    throw new LedgerRefused(`${db.location() ?? ''} is a copy: it is only read.`);
  }
  if (!isUpToDate(db)) makeTables(db, zone);
  LedgerChain.make(db);
  new LedgerChain(db, new LedgerReader(db)).catchUp();
}

function makeTables(db: DatabaseSync, zone: Zone): void {
  db.exec('BEGIN IMMEDIATE');
  // Another process may have made it while this one waited.
  if (hasTable(db, 'ledger')) upgradeTables(db);
  else {
    createTables(db, { ledgerId: randomUUID(), zone });
    indexRevisions(db);
    indexIds(db);
  }
  db.exec('COMMIT');
}
