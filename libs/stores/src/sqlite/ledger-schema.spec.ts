import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { newEvents } from '#kernel/testing/new-events';
import { temporaryDirectory } from '../../testing/temporary-directory.ts';
import { SqliteEventStore } from './event-store.ts';
import { LedgerRefused } from '../ledger-refused.ts';
import { checkpoint, openLedger } from './ledger-schema.ts';

describe('opening a ledger', () => {
  it('makes one where there is none, in UTC when no zone is said', () => {
    const { path, remove } = temporaryDirectory();

    const { db, identity } = openLedger(path, {});

    expect(identity.zone).toBe('UTC');
    expect(identity.ledgerId).toMatch(/^[0-9a-f-]{36}$/);
    db.close();
    remove();
  });

  it('finds the same ledger again, in the zone it was made in', () => {
    const { path, remove } = temporaryDirectory();
    const made = openLedger(path, { zone: 'Asia/Kolkata' });
    made.db.close();

    const found = openLedger(path, {});

    expect(found.identity).toEqual(made.identity);
    found.db.close();
    const otherZone = () => openLedger(path, { zone: 'Europe/Berlin' });
    expect(otherZone).toThrow(LedgerRefused);
    expect(otherZone).toThrow('Asia/Kolkata, not in Europe/Berlin');
    remove();
  });

  it.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['Asia/Kolkata', 'Asia/Calcutta'],
    ['UTC', 'Etc/UTC'],
    ['+05:30', '+05:30'],
  ])('finds one made in %s under another name of that zone, %s', (stored, asked) => {
    const { path, remove } = temporaryDirectory();
    openLedger(path, { zone: stored }).db.close();

    const { db, identity } = openLedger(path, { zone: asked });

    expect(identity.zone).toBe(stored);
    db.close();
    remove();
  });

  it('makes none for a reader', () => {
    const { path, remove } = temporaryDirectory();

    expect(() => openLedger(path, { readOnly: true })).toThrow(`There is no ledger in ${path}.`);

    expect(existsSync(path)).toBe(false);
    remove();
  });

  it('keeps FULL for readers and writers alike', () => {
    const { path, remove } = temporaryDirectory();
    const writer = openLedger(path, {});
    const reader = openLedger(path, { readOnly: true });

    for (const { db } of [writer, reader]) {
      expect(db.prepare('PRAGMA synchronous').get()).toMatchObject({ synchronous: 2 });
      expect(db.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
      db.close();
    }
    remove();
  });

  it('leaves a ledger of a newer version alone', () => {
    const { path, remove } = temporaryDirectory();
    const { db } = openLedger(path, {});
    db.exec(`UPDATE ledger SET value = '3' WHERE name = 'schemaVersion'`);
    db.close();

    expect(() => openLedger(path, {})).toThrow('version 3; this program reads 2');

    remove();
  });

  it('brings a ledger of the first version up to date, when it is opened for writing', async () => {
    const { path, remove } = temporaryDirectory();
    const clock = new FixedClock('2025-03-01T10:00:00.000Z');
    const store = SqliteEventStore.open(path, { clock });
    await store.append({ stream: 'account-acme', expected: 'none', events: newEvents('a', 'b') });
    await store.close();
    const old = new DatabaseSync(join(path, 'ledger.db'));
    old.exec('ALTER TABLE events DROP COLUMN known_at');
    old.exec(`UPDATE ledger SET value = '1' WHERE name = 'schemaVersion'`);
    old.close();
    expect(() => openLedger(path, { readOnly: true })).toThrow('version 1; this program reads 2');

    const today = SqliteEventStore.open(path, { clock });

    await today.append({ stream: 'account-acme', expected: 1, events: newEvents('c') });
    expect(await today.read('account-acme')).toHaveLength(3);
    expect(await today.positionKnownAt('2025-03-01T10:00:00.000Z')).toBe(3);
    await today.close();
    openLedger(path, { readOnly: true }).db.close();
    remove();
  });

  it('refuses a database that is no ledger to a reader', () => {
    const { path, remove } = temporaryDirectory();
    mkdirSync(path);
    const other = new DatabaseSync(join(path, 'ledger.db'));
    other.exec('PRAGMA journal_mode = WAL; CREATE TABLE other (id INTEGER)');

    expect(() => openLedger(path, { readOnly: true })).toThrow('is not a ledger');

    other.close();
    remove();
  });
});

describe('moving what was written into the database file', () => {
  it('is put off where it cannot be done now, and fails nobody', () => {
    const { path, remove } = temporaryDirectory();
    const { db } = openLedger(path, {});
    db.exec('BEGIN IMMEDIATE');

    // Inside a transaction SQLite refuses it, as it does where the disk does not take it.
    expect(() => {
      db.exec('PRAGMA wal_checkpoint(PASSIVE)');
    }).toThrow('locked');
    expect(() => {
      checkpoint(db);
    }).not.toThrow();

    db.close();
    remove();
  });
});
