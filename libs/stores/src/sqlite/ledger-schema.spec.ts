import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { temporaryDirectory } from '../../testing/temporary-directory.ts';
import { LedgerRefused, openLedger } from './ledger-schema.ts';

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
    db.exec(`UPDATE ledger SET value = '2' WHERE name = 'schemaVersion'`);
    db.close();

    expect(() => openLedger(path, {})).toThrow('version 2; this program reads 1');

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
