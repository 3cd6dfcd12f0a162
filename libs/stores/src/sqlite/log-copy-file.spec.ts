import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { EventStore, StoredEvent } from '#kernel/event-store';
import { uuidOf } from '#kernel/hash';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { newEvents } from '#kernel/testing/new-events';
import { changedStore } from '../../testing/changed-store.ts';
import { copying, fillUpTo, logOf, remoteLog } from '../../testing/copying.ts';
import { SqliteEventStore } from './event-store.ts';
import { LogCopy, LogCopyReplaced, LogCopyTorn } from './log-copy.ts';

const clock = new FixedClock('2025-03-01T10:00:00.000Z');

const changedBy = (sql: string) => (path: string) => {
  const db = new DatabaseSync(path);
  db.exec(sql);
  db.close();
};

const overwrittenBy = (text: string) => (path: string) => {
  writeFileSync(path, text);
};

/** Another log in the place of a remote one. */
const others: Readonly<Record<string, (ledgerId: string) => Promise<EventStore>>> = {
  'another ledger': async () => {
    const other = remoteLog(uuidOf('ledger', 'two'));
    await fillUpTo(other, 1_200);
    return other;
  },
  'a ledger restored from before it was copied': async (ledgerId) => {
    const restored = remoteLog(ledgerId);
    await fillUpTo(restored, 300);
    return restored;
  },
  'a ledger that was restored and went on differently': async (ledgerId) => {
    const restored = remoteLog(ledgerId);
    await fillUpTo(restored, 600);
    await restored.append({ stream: 'account-4', expected: 'any', events: newEvents('other') });
    await fillUpTo(restored, 900);
    return restored;
  },
};

describe('the file of a copy', () => {
  it.each(Object.entries(others))('is filled again for %s', (_, become) =>
    copying(async ({ copied, reading }) => {
      const remote = remoteLog();
      await fillUpTo(remote, 700);
      await copied(remote);

      const other = await become((await remote.identity()).ledgerId);
      await copied(other);

      await reading(async (store) => {
        expect(await logOf(store)).toEqual(await logOf(other));
        expect(await store.identity()).toEqual(await other.identity());
      });
    }),
  );

  it.each([
    ['is no database', overwrittenBy('This is no database. '.repeat(1_000))],
    ['is empty', overwrittenBy('')],
    [
      'lacks its end',
      changedBy('DELETE FROM events WHERE position = (SELECT max(position) FROM events)'),
    ],
    [
      'lacks the end of a stream',
      changedBy(`DELETE FROM events WHERE stream = 'account-5' AND revision > 36`),
    ],
    ['lacks its tables', changedBy('DROP TABLE events')],
    [
      'is of another version',
      changedBy(`UPDATE ledger SET value = '1' WHERE name = 'schemaVersion'`),
    ],
  ])('is filled again when it %s', (_, breaking) =>
    copying(async ({ dir, copied, reading }) => {
      const remote = remoteLog();
      await fillUpTo(remote, 500);
      await copied(remote);

      breaking(join(dir, 'ledger.db'));
      await copied(remote);

      expect(await reading(logOf)).toEqual(await logOf(remote));
    }),
  );

  it('is never taken for a ledger, nor a ledger for a copy', () =>
    copying(async ({ dir, copied }) => {
      await copied(remoteLog());
      expect(() => SqliteEventStore.open(dir, { clock })).toThrow('it is only read');

      const own = join(dir, 'own');
      const ledger = SqliteEventStore.open(own, { clock });
      await fillUpTo(ledger, 10);
      await expect(LogCopy.open(own, remoteLog())).rejects.toThrow('a ledger in its own right');
      // Not even where somebody put it in the place of a copy.
      changedBy(`DROP TABLE copied`)(join(dir, 'ledger.db'));
      await expect(LogCopy.open(dir, remoteLog())).rejects.toThrow('a ledger in its own right');

      expect(await ledger.head()).toBe(10);
      await ledger.close();
    }));

  it('is given up by whoever filled it when another process began it anew', () =>
    copying(async ({ following, reading }) => {
      const remote = remoteLog();
      await fillUpTo(remote, 100);
      const { run } = await following(remote);
      await following(remoteLog(uuidOf('ledger', 'two')));

      await remote.append({ stream: 'account-1', expected: 'any', events: newEvents('late') });

      await expect(run).rejects.toThrow(LogCopyReplaced);
      expect(await reading(logOf)).toEqual([]);
    }));

  it('does not pass for whole when an event never came, now or later', () =>
    copying(async ({ dir, copied, reading }) => {
      const remote = remoteLog();
      await fillUpTo(remote, 300);
      const copy = await LogCopy.open(dir, leavingOut(remote, (await logOf(remote))[40]));

      await expect(copy.run(new AbortController().signal)).rejects.toThrow(LogCopyTorn);
      await expect(copy.caughtUp).rejects.toThrow(LogCopyTorn);
      copy.close();

      await copied(remote);
      expect(await reading(logOf)).toEqual(await logOf(remote));
    }));
});

/** The same store, whose followers never hear of one event. */
function leavingOut(store: EventStore, left: StoredEvent | undefined): EventStore {
  return changedStore(store, {
    follow: async function* (after: number, signal: AbortSignal) {
      for await (const one of store.follow(after, signal)) {
        if (one.kind === 'caught-up') yield one;
        else yield { ...one, events: one.events.filter(({ id }) => id !== left?.id) };
      }
    },
  });
}
