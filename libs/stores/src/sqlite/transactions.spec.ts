import { setImmediate as nextTurn } from 'node:timers/promises';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from '../../testing/temporary-directory.ts';
import { GroupCommit } from './group-commit.ts';
import { openSqlite } from './open-sqlite.ts';
import { patiently } from './busy.ts';
import { Transactions } from './transactions.ts';

/** Two connections to one database; the second holds the lock. */
function contended(waitMaxMs: number) {
  const { path, remove } = temporaryDirectory();
  const db = openSqlite(join(path, 'x.db'));
  const other = openSqlite(join(path, 'x.db'));
  db.exec('CREATE TABLE x (id INTEGER NOT NULL) STRICT');
  other.exec('BEGIN IMMEDIATE');
  return {
    db,
    other,
    transactions: new Transactions(db, waitMaxMs),
    dispose: () => {
      db.close();
      other.close();
      remove();
    },
  };
}

describe('a transaction', () => {
  it('is undone by what its work throws, and leaves the connection free for the next', async () => {
    const { db, other, transactions, dispose } = contended(1_000);
    other.exec('COMMIT');

    const failed = transactions.run(() => {
      db.exec('INSERT INTO x VALUES (1)');
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    await transactions.run(() => {
      db.exec('INSERT INTO x VALUES (2)');
    });

    expect(db.prepare('SELECT id FROM x').all()).toMatchObject([{ id: 2 }]);
    dispose();
  });

  it('is not done when only its commit fails, and leaves the connection free for the next', async () => {
    const { db, other, transactions, dispose } = contended(1_000);
    other.exec('COMMIT');
    // SQLite looks at such a reference at the commit, not before.
    db.exec('CREATE TABLE y (x INTEGER REFERENCES z DEFERRABLE INITIALLY DEFERRED) STRICT');
    db.exec('CREATE TABLE z (id INTEGER PRIMARY KEY) STRICT');
    const write = (): void => {
      db.exec('INSERT INTO x VALUES (1); INSERT INTO y VALUES (1)');
    };

    await expect(transactions.run(write)).rejects.toThrow('FOREIGN KEY constraint failed');
    const held = transactions.hold(async () => {
      await nextTurn();
      write();
    });
    await expect(held).rejects.toThrow('FOREIGN KEY constraint failed');
    await transactions.run(() => {
      db.exec('INSERT INTO x VALUES (2)');
    });

    expect(db.prepare('SELECT id FROM x').all()).toMatchObject([{ id: 2 }]);
    dispose();
  });

  it('gives up on a writer that never ends', async () => {
    const { transactions, dispose } = contended(20);

    const error: unknown = await transactions
      .run(() => undefined)
      .catch((reason: unknown) => reason);

    expect(error).toMatchObject({
      name: 'StoreUnavailable',
      reason: 'another program has locked a file',
    });
    dispose();
  });

  it('on a full disk says so, and is undone', async () => {
    const { db, other, transactions, dispose } = contended(20);
    other.exec('COMMIT');
    const pages = Number(db.prepare('PRAGMA page_count').get()?.['page_count']);
    db.exec(`PRAGMA max_page_count = ${pages}`);
    const fill = (): void => {
      const insert = db.prepare('INSERT INTO x VALUES (?)');
      for (let id = 0; id < 10_000; id += 1) insert.run(id);
    };

    await expect(transactions.run(fill)).rejects.toMatchObject({ reason: 'the disk is full' });

    expect(db.prepare('SELECT count(*) AS rows FROM x').get()).toEqual({ rows: 0 });
    db.exec(`PRAGMA max_page_count = ${pages + 100}`);
    await transactions.run(fill);
    dispose();
  });

  it('cuts a log back that a long reader has let grow', async () => {
    const { db, other, transactions, dispose } = contended(20);
    other.exec('COMMIT; BEGIN; SELECT * FROM x');
    const wal = (): number => statSync(`${db.location() ?? ''}-wal`).size;
    await transactions.run(() => {
      const insert = db.prepare('INSERT INTO x VALUES (?)');
      for (let id = 0; id < 2_000_000; id += 1) insert.run(id);
    });
    expect(wal()).toBeGreaterThan(20_000_000);
    other.exec('COMMIT');

    db.exec('PRAGMA wal_checkpoint(PASSIVE)');
    await transactions.run(() => {
      db.exec('INSERT INTO x VALUES (1)');
    });

    expect(wal()).toBeLessThan(17_000_000);
    dispose();
  });

  it('that never begins fails all appends that were to share it, once', async () => {
    const { transactions, dispose } = contended(20);
    const writer = {
      recordedAt: () => '2025-03-01T10:00:00.000Z',
      write: () => ({ revision: 0, position: 1 }),
      end: () => undefined,
    };
    const commits = new GroupCommit(transactions, writer, {
      commit: () => undefined,
      bulkCommits: () => undefined,
    });

    const started = performance.now();
    const appends = Array.from({ length: 20 }, () =>
      commits.append([{ stream: 'account-acme', expected: 'any', events: [] }]),
    );
    const outcomes = await Promise.allSettled(appends);

    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    // One wait for all of them, not one for each.
    expect(performance.now() - started).toBeLessThan(20 * 20);
    dispose();
  });
});

describe('reading patiently', () => {
  it('reads again while the database is busy, and passes every other error on', () => {
    const busy = Object.assign(new Error('busy'), { errcode: 261 });
    let tries = 0;

    const read = patiently(() => {
      tries += 1;
      if (tries < 3) throw busy;
      return 'read';
    });

    expect([read, tries]).toEqual(['read', 3]);
    expect(() =>
      patiently(() => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
  });
});
