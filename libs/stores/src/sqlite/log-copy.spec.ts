import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  StoreUnavailable,
  StreamNotFound,
  type Append,
  type EventStore,
  type Followed,
  type StoredEvent,
} from '#kernel/event-store';
import { newEvents } from '#kernel/testing/new-events';
import { changedStore } from '../../testing/changed-store.ts';
import { copying, fillUpTo, logOf, remoteLog } from '../../testing/copying.ts';
import { LedgerRestored, LogCopy } from './log-copy.ts';

const ACME = 'account-acme';
const BOLT = 'account-bolt';

/** Of many clocks: what stands later in the log may have been recorded earlier. An id stands twice. */
const appends = (
  [
    [ACME, 'none', '10:00:00.000', ['a', 'b']],
    [BOLT, 'none', '10:00:05.000', ['c']],
    [ACME, 1, '10:00:01.000', ['d']],
    [BOLT, 0, '10:00:02.000', ['e', 'f']],
    [ACME, 2, '10:00:09.000', ['a']],
  ] as const
).map(([stream, expected, time, names]): Append => {
  return { stream, expected, events: newEvents(...names), recordedAt: `2025-03-01T${time}Z` };
});

/** All answers a reader can get. */
async function answersOf(store: EventStore): Promise<unknown> {
  const positions = [0, ...(await logOf(store)).map(({ position }) => position)];
  const ids = newEvents('a', 'c', 'f', 'unknown').map(({ id }) => id);
  const seconds = Array.from({ length: 12 }, (_, n) => `10:00:${String(n).padStart(2, '0')}.000`);
  return {
    identity: await store.identity(),
    head: await store.head(),
    forwards: await Promise.all(positions.map((after) => store.readAll({ after, limit: 3 }))),
    backwards: await Promise.all(
      positions.map((after) => store.readAll({ after, limit: 3, direction: 'backwards' })),
    ),
    last: await store.readAll({ direction: 'backwards', limit: 2 }),
    streams: await Promise.all(
      [ACME, BOLT].flatMap((stream) => [
        store.read(stream),
        store.read(stream, { from: 1, limit: 2 }),
        store.read(stream, { from: 2, direction: 'backwards' }),
        store.find(stream, ids),
      ]),
    ),
    known: await Promise.all(
      ['09:59:59.999', ...seconds].map((time) => store.positionKnownAt(`2025-03-01T${time}Z`)),
    ),
  };
}

describe('a copy of a remote log', () => {
  it('answers every question as the remote log does', () =>
    copying(async ({ following, reading }) => {
      const remote = remoteLog();
      for (const append of appends) await remote.append(append);
      const { copy } = await following(remote);

      await reading(async (store) => {
        expect(await answersOf(store)).toEqual(await answersOf(remote));
        await expect(store.read('account-unknown')).rejects.toThrow(StreamNotFound);
      });
      expect([copy.position, copy.count]).toEqual([await remote.head(), 7]);
    }));

  it('is read while it is filled, also by whoever opened it before', () =>
    copying(async ({ dir, copied, reading }) => {
      const remote = remoteLog();
      await fillUpTo(remote, 2_500);
      (await LogCopy.open(dir, remote)).close();

      await reading(async (store) => {
        expect([await store.head(), await store.readAll()]).toEqual([0, []]);

        await copied(remote);

        expect(await store.head()).toBe(await remote.head());
        expect(await store.read('account-7')).toEqual(await remote.read('account-7'));
      });
    }));

  it('wakes those who follow it with what comes', () =>
    copying(async ({ following, reading }) => {
      const remote = remoteLog();
      for (const append of appends.slice(0, 2)) await remote.append(append);
      await following(remote);

      const followed: Followed[] = [];
      await reading(async (store) => {
        const stop = new AbortController();
        for await (const one of store.follow(0, stop.signal)) {
          followed.push(one);
          if (one.kind === 'caught-up') await remote.appendAll(appends.slice(2));
          if (eventsOf(followed).length === 7) stop.abort();
        }
      });

      expect(eventsOf(followed)).toEqual(await logOf(remote));
    }));

  it.each([
    ['an older log, which lacks what was copied', () => Promise.reject(new StreamNotFound(ACME))],
    ['another one, which has gone on differently', () => Promise.resolve([])],
  ])('ends when the log under it has become %s', (_what, restored) =>
    copying(async ({ dir }) => {
      const remote = remoteLog();
      for (const append of appends) await remote.append(append);
      let answers = (): Promise<readonly StoredEvent[]> =>
        Promise.reject(new StoreUnavailable(1, { reason: 'it is being restored' }));
      let asked = 0;
      const read = (): Promise<readonly StoredEvent[]> => {
        asked += 1;
        if (asked === 3) answers = restored;
        return answers();
      };
      const copy = await LogCopy.open(dir, changedStore(remote, { read }), 1);

      await expect(copy.run(new AbortController().signal)).rejects.toThrow(LedgerRestored);
      expect(asked).toBe(3);
      copy.close();
    }),
  );

  it('goes on where it stopped, and keeps what it has', () =>
    copying(async ({ dir, copied, reading }) => {
      const remote = remoteLog();
      await fillUpTo(remote, 1_500);
      await copied(remote);
      const { ino } = statSync(join(dir, 'ledger.db'));
      const stoppedAt = await remote.head();
      await fillUpTo(remote, 2_000);

      const asked: number[] = [];
      const follow = (after: number, signal: AbortSignal) => {
        asked.push(after);
        return remote.follow(after, signal);
      };
      await copied(changedStore(remote, { follow }));

      expect(asked).toEqual([stoppedAt]);
      expect(statSync(join(dir, 'ledger.db')).ino).toBe(ino);
      expect(await reading(logOf)).toEqual(await logOf(remote));
    }));

  it('does not catch up any more when it is stopped before', () =>
    copying(async ({ dir }) => {
      const copy = await LogCopy.open(dir, remoteLog());

      await copy.run(AbortSignal.abort(new Error('Enough.')));

      await expect(copy.caughtUp).rejects.toThrow('Enough.');
      copy.close();
    }));

  it('is being filled until all that the remote log held is there, and can be read fast', () =>
    copying(async ({ dir, copied, following }) => {
      const remote = remoteLog();
      await fillUpTo(remote, 1_500);
      const begun = await LogCopy.open(dir, remote);
      expect(begun.filling(0)).toEqual({ position: 0, goal: 0 });
      begun.close();
      await copied(remote);
      const stoppedAt = await remote.head();
      await fillUpTo(remote, 2_000);
      const goal = await remote.head();
      const behind = await LogCopy.open(dir, remote);

      expect(behind.filling(goal)).toEqual({ position: stoppedAt, goal });

      behind.close();
      const { copy } = await following(remote);
      expect(copy.filling(goal)).toBeUndefined();
    }));

  it('is for its owner alone', () =>
    copying(async ({ dir, following }) => {
      await following(remoteLog());

      expect(readdirSync(dir)).toContain('ledger.db');
      for (const name of readdirSync(dir)) {
        expect([name, (statSync(join(dir, name)).mode & 0o777).toString(8)]).toEqual([name, '600']);
      }
    }));
});

const eventsOf = (followed: readonly Followed[]): readonly StoredEvent[] =>
  followed.flatMap((one) => (one.kind === 'events' ? one.events : []));
