import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Clock } from '#kernel/clock';
import type { Append, NewEvent } from '#kernel/event-store';
import { describeEventStore } from '#kernel/testing/event-store.contract';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { newEvent, newEvents } from '#kernel/testing/new-events';
import { opener } from '../../testing/opener.ts';
import { SqliteEventStore } from './event-store.ts';

describeEventStore('in SQLite', (clock, zone) => {
  const { open, dispose } = opener((dir) => SqliteEventStore.open(dir, { clock, zone }));
  return Promise.resolve({ store: open(), another: () => Promise.resolve(open()), dispose });
});

const STREAM = 'account-acme';

/** Counts how often it is asked: once a transaction. */
class CountingClock extends Clock {
  asked = 0;

  nowMs(): number {
    this.asked += 1;
    return this.asked;
  }
}

const clock = new FixedClock('2025-03-01T10:00:00.000Z');
const openStores = (of: Clock = clock) =>
  opener((dir) => SqliteEventStore.open(dir, { clock: of }));

describe('the event store in SQLite', () => {
  it('commits the appends of one turn together, and writes what is open before it closes', async () => {
    const counting = new CountingClock();
    const { open, dispose } = openStores(counting);
    const store = open();

    const appends = Array.from({ length: 20 }, (_, index) =>
      store.append({ stream: `${STREAM}${index}`, expected: 'none', events: newEvents('a') }),
    );
    const closed = store.close();
    const appended = await Promise.all(appends);
    await closed;

    expect(counting.asked).toBe(1);
    expect(appended.map(({ position }) => position)).toEqual(appended.map((_, index) => index + 1));
    expect(await open().head()).toBe(20);
    await dispose();
  });

  it('commits no more at once than others can wait for', async () => {
    const counting = new CountingClock();
    const { open, dispose } = openStores(counting);
    const store = open();

    const appends = Array.from({ length: 600 }, (_, index) =>
      store.append({ stream: `${STREAM}${index}`, expected: 'none', events: newEvents('a') }),
    );
    await Promise.all(appends);

    expect(counting.asked).toBe(3);
    await dispose();
  });

  it('fails an append it cannot write alone, not those that share its commit', async () => {
    const { open, dispose } = openStores();
    const store = open();
    const broken = [
      newEvent('b'),
      { ...newEvent('c'), schemaVersion: 'one' } as unknown as NewEvent,
    ];

    const outcomes = await Promise.allSettled([
      store.append({ stream: STREAM, expected: 'none', events: newEvents('a') }),
      store.append({ stream: STREAM, expected: 0, events: broken }),
      store.append({ stream: STREAM, expected: 0, events: newEvents('d') }),
    ]);

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await store.read(STREAM)).map(({ id }) => id)).toEqual(
      newEvents('a', 'd').map(({ id }) => id),
    );
    await dispose();
  });

  it('acknowledges nothing whose commit fails, whoever shared it, and goes on afterwards', async () => {
    const { dir, open, dispose } = openStores();
    const store = open();
    const other = new DatabaseSync(join(dir, 'ledger.db'));
    // SQLite looks at such a reference at the commit, not before.
    other.exec(`CREATE TABLE none (id INTEGER PRIMARY KEY) STRICT;
      CREATE TABLE refers (id INTEGER REFERENCES none DEFERRABLE INITIALLY DEFERRED) STRICT;
      CREATE TRIGGER fails AFTER INSERT ON events BEGIN INSERT INTO refers VALUES (1); END`);
    const append = (stream: string) => ({
      stream,
      expected: 'none' as const,
      events: newEvents('a'),
    });

    const outcomes = await Promise.allSettled([
      store.append(append('account-a')),
      store.append(append('account-b')),
      store.appendAll([append('account-c'), append('account-d')]),
    ]);

    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await store.head()).toBe(0);
    other.exec('DROP TRIGGER fails');
    expect(await store.append(append('account-a'))).toEqual({ revision: 0, position: 1 });
    other.close();
    await dispose();
  });

  it('waits for another writer without holding up the process', async () => {
    const { dir, open, dispose } = openStores();
    const store = open();
    const other = new DatabaseSync(join(dir, 'ledger.db'));
    other.exec('BEGIN IMMEDIATE');

    let isWritten = false;
    const append = store
      .append({ stream: STREAM, expected: 'none', events: newEvents('a') })
      .then(() => (isWritten = true));
    let longestMs = 0;
    for (let turn = 0; turn < 20; turn += 1) {
      const started = performance.now();
      await pause(5);
      longestMs = Math.max(longestMs, performance.now() - started);
    }
    expect(isWritten).toBe(false);
    expect(await store.head()).toBe(0);
    other.exec('COMMIT');
    await append;

    // SQLite's own waiting would have held up the process until the lock was free.
    expect(longestMs).toBeLessThan(500);
    expect(await store.head()).toBe(1);
    other.close();
    await dispose();
  });

  it('shows nothing that is not committed', async () => {
    const { dir, open, dispose } = openStores();
    const store = open();
    await store.append({ stream: STREAM, expected: 'none', events: newEvents('a') });
    const other = new DatabaseSync(join(dir, 'ledger.db'));
    other.exec(`BEGIN IMMEDIATE; UPDATE events SET type = 'Changed'; DELETE FROM ledger`);

    expect(await store.read(STREAM)).toMatchObject([{ type: 'OrderPlaced' }]);

    other.exec('ROLLBACK');
    other.close();
    await dispose();
  });

  it('is for its owner alone', async () => {
    const { dir, open, dispose } = openStores();
    const store = open();
    await store.append({ stream: STREAM, expected: 'none', events: newEvents('a') });

    const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect(modeOf(dir)).toBe('700');
    for (const file of ['ledger.db', 'ledger.db-wal', 'ledger.db-shm']) {
      expect([file, modeOf(join(dir, file))]).toEqual([file, '600']);
    }
    expect(modeOf(dirname(dir))).toBe('700');
    await dispose();
  });

  it('reads what others write when it is opened for reading, and writes nothing', async () => {
    const { dir, open, dispose } = openStores();
    const writer = open();
    const reader = SqliteEventStore.open(dir, { clock, readOnly: true });
    await writer.append({ stream: STREAM, expected: 'none', events: newEvents('a') });

    expect(await reader.read(STREAM)).toHaveLength(1);
    expect(await reader.identity()).toEqual(await writer.identity());
    const append = reader.append({ stream: STREAM, expected: 0, events: newEvents('b') });
    await expect(append).rejects.toThrow('a file cannot be written');
    await reader.close();
    await writer.close();
    const late = SqliteEventStore.open(dir, { clock, readOnly: true });
    expect(await late.head()).toBe(1);
    await late.close();
    await dispose();
  });

  it('wakes those who follow it as soon as it has written, without waiting for their next look', async () => {
    const { open, dispose } = openStores();
    const store = open();
    const abort = new AbortController();
    const log = store.follow(0, abort.signal)[Symbol.asyncIterator]();
    expect(await log.next()).toMatchObject({ value: { kind: 'caught-up' } });
    let isSeen = false;
    const seen = log.next().then(() => (isSeen = true));

    await store.append({ stream: STREAM, expected: 'none', events: newEvents('a') });
    await nextTurn();

    expect(isSeen).toBe(true);
    abort.abort();
    await seen;
    await dispose();
  });

  it('lets a follower go at once, in the middle of its waiting', async () => {
    const { open, dispose } = openStores();
    const abort = new AbortController();
    const log = open().follow(0, abort.signal)[Symbol.asyncIterator]();
    await log.next();
    let hasEnded = false;
    const end = log.next().then(() => (hasEnded = true));

    abort.abort();
    await nextTurn();

    expect(hasEnded).toBe(true);
    await end;
    await dispose();
  });
});

describe('work done alone on the ledger', () => {
  const append = (stream: string, ...ids: string[]): Append => ({
    stream,
    expected: 'none',
    events: newEvents(...ids),
  });

  it('keeps all others waiting, of this connection and of another, until it is written', async () => {
    const { open, dispose } = openStores();
    const [store, other] = [open(), open()];
    const others: Promise<unknown>[] = [];

    await store.alone(async (write) => {
      others.push(store.append(append('a', 'a1')), other.append(append('b', 'b1')));
      await pause(30);
      expect(await store.head()).toBe(0);
      await write([append('c', 'c1'), append('d', 'd1')]);
    });
    await Promise.all(others);

    const log = await other.readAll();
    expect(log.slice(0, 2).map(({ stream }) => stream)).toEqual(['c', 'd']);
    expect(log).toHaveLength(4);
    await dispose();
  });

  it('is undone by what it throws, and lets the others go on', async () => {
    const { open, dispose } = openStores();
    const store = open();

    const failed = store.alone(async (write) => {
      await write([append('a', 'a1')]);
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');

    expect(await store.head()).toBe(0);
    expect(await store.append(append('a', 'a2'))).toEqual({ revision: 0, position: 1 });
    await dispose();
  });
});
