import { newEvent } from '#kernel/testing/new-events';
import { opener } from '../../testing/opener.ts';
import { acknowledgedUntilKilled, storeProcess } from '../../testing/store-process.ts';
import { SystemClock } from '../system-clock.ts';
import { SqliteEventStore } from './event-store.ts';

const STREAM = 'account-acme';

describe('a process whose ledger is written by a thread of its own', () => {
  it('leaves every event it acknowledged behind when it is killed', async () => {
    const { dir, open, dispose } = opener((at) =>
      SqliteEventStore.open(at, { clock: new SystemClock() }),
    );
    const writer = storeProcess(
      dir,
      'writer',
      `import { AppendInThread } from '#stores/sqlite/append-in-thread';
      const entry = new URL(import.meta.resolve('#stores/sqlite/append-worker'));
      const writing = new AppendInThread(store, dir, entry);
      for (let n = 0; ; n += 2) {
        const events = [newEvent('event ' + n), newEvent('event ' + (n + 1))];
        await writing.appendAll([{ stream: '${STREAM}', expected: n === 0 ? 'none' : n - 1, events }]);
        for (const { id } of events) console.log(id);
      }`,
    );

    const acknowledged = await acknowledgedUntilKilled(writer, 200);

    const store = open();
    const kept = await store.read(STREAM);
    expect(kept.slice(0, 200).map(({ id }) => id)).toEqual(acknowledged);
    // Both events of an append are there, or none of them.
    expect(kept.length % 2).toBe(0);
    const next = { stream: STREAM, expected: kept.length - 1, events: [newEvent('next')] };
    expect(await store.append(next)).toMatchObject({ revision: kept.length });
    await dispose();
  });
});
