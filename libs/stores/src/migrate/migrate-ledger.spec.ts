import * as fc from 'fast-check';
import {
  APPEND_BYTES_MAX,
  StoreUnavailable,
  type Append,
  type EventStore,
  type StoredEvent,
} from '#kernel/event-store';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { newEvent, newEvents } from '#kernel/testing/new-events';
import { instantOf } from '#kernel/time';
import { changedStore } from '../../testing/changed-store.ts';
import { logOf } from '../../testing/copying.ts';
import { opener } from '../../testing/opener.ts';
import { SpreadStore } from '../../testing/spread-store.ts';
import { MemoryEventStore } from '../memory/event-store.ts';
import { SqliteEventStore } from '../sqlite/event-store.ts';
import { appendsOf } from './appends-of.ts';
import { migrateLedger } from './migrate-ledger.ts';
import { MigrationRefused } from './migration-refused.ts';

const clock = new FixedClock('2025-06-01T10:00:00.000Z');
const ZONE = 'Europe/Berlin';
const ACME = 'account-acme';
const BOLT = 'account-bolt';

const inMemory = (zone = ZONE): EventStore => new MemoryEventStore(clock, { zone });
/** With positions like those of a store on a server of its own. */
const elsewhere = (): EventStore => new SpreadStore(inMemory());

const appendTo = (stream: string, names: string, second: number): Append => ({
  stream,
  expected: 'any',
  events: newEvents(...Array.from(names)),
  recordedAt: instantOf(Date.parse('2025-03-01T10:00:00.000Z') + second * 1_000),
});

/** A ledger many wrote into: texts of every kind, several clocks, an id that stands twice in its stream. */
async function ledger(): Promise<EventStore> {
  const store = elsewhere();
  await store.appendAll([
    appendTo(ACME, 'ab', 5),
    appendTo(BOLT, 'c', 2),
    appendTo(ACME, 'd', 5),
    appendTo(ACME, 'e', 9),
  ]);
  await store.append({ stream: ACME, expected: 3, events: newEvents('a', 'f') });
  const texts = { data: '{"t":"\\u0007é🦊"}', personal: '{"sealed":"x"}', meta: '{"actor":"b"}' };
  const special = newEvent('g', { ...texts, schemaVersion: 3, type: 'ContactMade' });
  await store.append({ stream: BOLT, expected: 0, events: [special] });
  return store;
}

const withoutPosition = async (store: EventStore) =>
  (await logOf(store)).map(({ position: _, ...event }) => event);

describe('migrating a ledger', () => {
  it.each(['into SQLite', 'out of SQLite'])('keeps all but positions, %s', async (way) => {
    const { open, dispose } = opener((dir) => SqliteEventStore.open(dir, { clock, zone: ZONE }));
    const first = await ledger();
    const embedded = open();
    await migrateLedger(first, embedded);
    const [from, to] = way === 'into SQLite' ? [first, embedded] : [embedded, elsewhere()];

    if (way === 'out of SQLite') await migrateLedger(from, to);

    expect(await withoutPosition(to)).toEqual(await withoutPosition(first));
    expect((await to.identity()).ledgerId).not.toBe((await from.identity()).ledgerId);
    await dispose();
  });

  it('says what both hold, and does nothing the second time', async () => {
    const [from, to] = [await ledger(), inMemory()];

    const migrated = await migrateLedger(from, to);

    expect(migrated).toMatchObject({ events: 8, written: 8 });
    expect(migrated.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await migrateLedger(from, to)).toEqual({ ...migrated, written: 0 });
    expect(await migrateLedger(to, elsewhere())).toEqual(migrated);
  });

  it('goes on with what was recorded since', async () => {
    const [from, to] = [await ledger(), inMemory()];
    await migrateLedger(from, to);
    await from.append(appendTo(BOLT, 'hi', 30));

    expect(await migrateLedger(from, to)).toMatchObject({ events: 10, written: 2 });
    expect(await withoutPosition(to)).toEqual(await withoutPosition(from));
  });

  it('goes on where it was interrupted, wherever that was', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(ACME, BOLT), fc.integer({ min: 1, max: 4 })), {
          maxLength: 30,
        }),
        fc.array(fc.nat(40), { maxLength: 4 }),
        async (said, interruptions) => {
          const from = elsewhere();
          for (const [n, [stream, second]] of said.entries()) {
            await from.append(appendTo(stream, String.fromCodePoint(0x4e00 + n), second));
          }
          const to = inMemory();
          for (const after of interruptions) {
            await migrateLedger(from, failingAfter(after, to)).catch(mustBeInterruption);
          }

          const { events } = await migrateLedger(from, to);

          expect(events).toBe(said.length);
          expect(await withoutPosition(to)).toEqual(await withoutPosition(from));
        },
      ),
      { numRuns: 50 },
    ));

  it('asks again when it cannot know whether an append was written', async () => {
    const from = await ledger();
    const to = inMemory();
    let calls = 0;
    const unsure = changedStore(to, {
      appendAll: async (appends) => {
        calls += 1;
        // Not written the first time, written the second, and said so the third.
        if (calls === 1) throw new StoreUnavailable(1);
        const appended = await to.appendAll(appends);
        if (calls === 2) throw new StoreUnavailable(1);
        return appended;
      },
    });

    expect(await migrateLedger(from, unsure)).toMatchObject({ events: 8, written: 8 });
    expect(calls).toBe(3);
    expect(await withoutPosition(to)).toEqual(await withoutPosition(from));
  });

  it('leaves it for later when the target stays away', async () => {
    const away = changedStore(inMemory(), {
      appendAll: () => Promise.reject(new StoreUnavailable(1)),
    });

    await expect(migrateLedger(await ledger(), away)).rejects.toThrow(StoreUnavailable);
  });

  it.each<[string, readonly Append[]]>([
    ['before', [appendTo('account-other', 'x', 0)]],
    ['among', [appendTo(ACME, 'ab', 5), appendTo(BOLT, 'x', 2)]],
    ['with other times than', [appendTo(ACME, 'ab', 6)]],
  ])('refuses a target that holds events %s those of the source', async (_, held) => {
    const to = inMemory();
    for (const append of held) await to.append(append);
    const before = await logOf(to);

    await expect(migrateLedger(await ledger(), to)).rejects.toThrow(MigrationRefused);

    expect(await logOf(to)).toEqual(before);
  });

  it('refuses a target that went on by itself', async () => {
    const [from, to] = [await ledger(), inMemory()];
    await migrateLedger(from, to);
    await to.append(appendTo(ACME, 'x', 0));

    await expect(migrateLedger(from, to)).rejects.toThrow('revision 6 of account-acme');
  });

  it('notices when somebody writes into the target meanwhile', async () => {
    const to = inMemory();
    let hasWritten = false;
    const shared = changedStore(to, {
      appendAll: async (appends) => {
        if (!hasWritten) await to.append(appendTo('account-other', 'x', 0));
        hasWritten = true;
        return to.appendAll(appends);
      },
    });

    await expect(migrateLedger(await ledger(), shared)).rejects.toThrow(
      /The target holds 9 events.*the source 8/,
    );
  });

  it('refuses the ledger itself, and one that counts days elsewhere', async () => {
    const from = await ledger();

    await expect(migrateLedger(from, from)).rejects.toThrow('name two places');
    await expect(migrateLedger(from, inMemory('Asia/Kolkata'))).rejects.toThrow(
      'days in Asia/Kolkata',
    );
  });

  it('copies nothing of an empty ledger', async () => {
    expect(await migrateLedger(inMemory(), inMemory())).toMatchObject({ events: 0, written: 0 });
  });
});

describe('the appends of a migration', () => {
  it('hold what follows in one stream and was recorded at once', async () => {
    const appends = appendsOf(await logOf(await ledger()));

    expect(
      appends.map(({ stream, expected, recordedAt, events }) => [
        stream,
        expected,
        recordedAt?.slice(17, 19),
        events.length,
      ]),
    ).toEqual([
      [ACME, 'none', '05', 2],
      [BOLT, 'none', '02', 1],
      [ACME, 1, '05', 1],
      [ACME, 2, '09', 1],
      [ACME, 3, '00', 2],
      [BOLT, 0, '00', 1],
    ]);
  });

  it('stay within what every store takes', () => {
    const data = `{"t":"${'é'.repeat(60_000)}"}`;
    const log = Array.from({ length: 9 }, (_, revision): StoredEvent => {
      const at = { stream: ACME, revision, position: revision + 1 };
      return {
        ...newEvent(String(revision), { data }),
        ...at,
        recordedAt: '2025-03-01T10:00:00.000Z',
      };
    });

    const appends = appendsOf(log);

    expect(appends.map(({ events }) => events.length)).toEqual([3, 3, 3]);
    for (const { events } of appends) {
      const bytes = events.reduce((sum, event) => sum + Buffer.byteLength(event.data), 0);
      expect(bytes).toBeLessThan(APPEND_BYTES_MAX / 2);
    }
  });
});

class Interrupted extends Error {}

/** Ends a migration after so many events, in the middle of what is written at once. */
function failingAfter(events: number, to: EventStore): EventStore {
  let left = events;
  return changedStore(to, {
    appendAll: async (appends) => {
      for (const append of appends) {
        left -= append.events.length;
        if (left < 0) throw new Interrupted();
        await to.append(append);
      }
      return [];
    },
  });
}

function mustBeInterruption(error: unknown): void {
  if (!(error instanceof Interrupted)) throw error;
}
