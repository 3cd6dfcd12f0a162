import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AppendTooLarge, StreamMoved, type Append } from '#kernel/event-store';
import { newEvent, newEvents } from '#kernel/testing/new-events';
import { AppendInThread } from '#stores/sqlite/append-in-thread';
import { SqliteEventStore } from '#stores/sqlite/event-store';
import { SystemClock } from '#stores/system-clock';
import { opener } from '#stores/testing/opener';

const WORKER = pathToFileURL(join(__dirname, '../../dist/libs/stores/src/sqlite/append-worker.js'));
const STREAM = 'account-acme';

async function withLedger(
  work: (ledger: SqliteEventStore, inThread: AppendInThread) => Promise<void>,
  entry = WORKER,
): Promise<void> {
  const { dir, open, dispose } = opener((at) =>
    SqliteEventStore.open(at, { clock: new SystemClock() }),
  );
  const ledger = open();
  const inThread = new AppendInThread(ledger, dir, entry);
  try {
    await work(ledger, inThread);
  } finally {
    await inThread.close();
    await dispose();
  }
}

/** As much as a bulk writer has written at once. */
const commitOf = (name: string): readonly Append[] =>
  Array.from({ length: 250 }, (_, index) => ({
    stream: `${STREAM}-${index}`,
    expected: 'any',
    events: [newEvent(`${name} ${index}`)],
  }));

describe('a ledger written by a thread of its own', () => {
  it('answers where an append stands when everybody can read it there', () =>
    withLedger(async (ledger, inThread) => {
      const appended = await inThread.appendAll([
        { stream: STREAM, expected: 'none', events: newEvents('a', 'b') },
        { stream: 'account-beta', expected: 'none', events: newEvents('c') },
      ]);
      expect(appended).toEqual([
        { revision: 1, position: 2 },
        { revision: 0, position: 3 },
      ]);
      expect(await ledger.head()).toBe(3);
      expect(await inThread.read(STREAM)).toEqual(await ledger.read(STREAM));
      expect(
        await inThread.append({ stream: STREAM, expected: 1, events: newEvents('d') }),
      ).toEqual({ revision: 2, position: 4 });
    }));

  it('refuses what the ledger refuses, and writes nothing of it', () =>
    withLedger(async (ledger, inThread) => {
      await ledger.append({ stream: STREAM, expected: 'none', events: newEvents('a') });
      const moved = inThread.appendAll([
        { stream: 'account-beta', expected: 'none', events: newEvents('b') },
        { stream: STREAM, expected: 'none', events: newEvents('c') },
      ]);
      await expect(moved).rejects.toEqual(new StreamMoved(STREAM, 'none', 0));
      await expect(moved).rejects.toBeInstanceOf(StreamMoved);
      const large = [newEvent('d', { data: JSON.stringify({ text: 'x'.repeat(1_100_000) }) })];
      const tooLarge = inThread.append({ stream: STREAM, expected: 0, events: large });
      await expect(tooLarge).rejects.toBeInstanceOf(AppendTooLarge);
      expect(await ledger.head()).toBe(1);
    }));

  it('lets others write between its commits', () =>
    withLedger(async (ledger, inThread) => {
      const bulk = Array.from({ length: 20 }, (_, n) => inThread.appendAll(commitOf(String(n))));
      await bulk[0];
      const single = ledger.append({ stream: STREAM, expected: 'none', events: newEvents('a') });
      const { position } = await single;
      await Promise.all(bulk);
      expect(position).toBeLessThan(await ledger.head());
    }));

  it('has written all it was asked to when it is closed', () =>
    withLedger(async (ledger, inThread) => {
      const asked = [inThread.appendAll(commitOf('one')), inThread.appendAll(commitOf('two'))];
      await inThread.close();
      await Promise.all(asked);
      expect(await ledger.head()).toBe(500);
      const late = inThread.append({ stream: STREAM, expected: 'any', events: newEvents('a') });
      await expect(late).rejects.toThrow('ended');
    }));

  it('says so when the thread cannot even start', () =>
    withLedger(
      async (ledger, inThread) => {
        const append = { stream: STREAM, expected: 'none' as const, events: newEvents('a') };
        await expect(inThread.append(append)).rejects.toThrow(/nowhere/);
        await expect(inThread.append(append)).rejects.toThrow(/nowhere/);
        expect(await ledger.head()).toBe(0);
      },
      pathToFileURL(join(__dirname, 'nowhere.js')),
    ));
});
