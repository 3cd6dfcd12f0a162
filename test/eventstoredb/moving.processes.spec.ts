import type { Append, EventStore } from '#kernel/event-store';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { newEvent, newEvents } from '#kernel/testing/new-events';
import { instantOf } from '#kernel/time';
import { EventStoreDbStore } from '#stores/eventstoredb/event-store';
import { MemoryEventStore } from '#stores/memory/event-store';
import { migrateLedger } from '#stores/migrate/migrate-ledger';
import { MigrationRefused } from '#stores/migrate/migration-refused';
import { copying, logOf } from '#stores/testing/copying';
import { startEventStoreDb, type StandIn } from './stand-in.ts';

const clock = new FixedClock('2025-06-01T10:00:00.000Z');
const ZONE = 'Europe/Berlin';

/** Streams among one another, recorded by several clocks; some events follow at once, and an id stands twice. */
async function ledger(count: number): Promise<MemoryEventStore> {
  const store = new MemoryEventStore(clock, { zone: ZONE });
  for (let n = 0; n < count; n += 2) {
    const events = [newEvent(`${n}`, { data: `{"n":${n}}` }), newEvent(`${n + 1}`)];
    const recordedAt = instantOf(Date.parse('2025-03-01T10:00:00.000Z') + ((n * 7) % 1_000));
    await store.append({ stream: `account-${n % 9}`, expected: 'any', events, recordedAt });
  }
  const { revision } = await store.append(last('account-0', 'any', 'new'));
  await store.append(last('account-0', revision, '0'));
  return store;
}

const last = (stream: string, expected: Append['expected'], name: string): Append => ({
  stream,
  expected,
  events: newEvents(name),
});

const withoutPosition = async (store: EventStore) =>
  (await logOf(store)).map(({ position: _, ...event }) => event);

async function inServer(
  spec: (given: { standIn: StandIn; open: () => Promise<EventStore> }) => Promise<void>,
): Promise<void> {
  const standIn = await startEventStoreDb();
  const opened: EventStore[] = [];
  try {
    const open = async () => {
      const store = await EventStoreDbStore.open(standIn.connectionString, { clock, zone: ZONE });
      opened.push(store);
      return store;
    };
    await spec({ standIn, open });
  } finally {
    for (const store of opened) await store.close();
    await standIn.stop();
  }
}

describe('moving a ledger into EventStoreDB and out of it', () => {
  it('keeps every event as it was, and does nothing the second time', () =>
    inServer(async ({ open }) => {
      const from = await ledger(600);
      const server = await open();
      const back = new MemoryEventStore(clock, { zone: ZONE });

      const migrated = await migrateLedger(from, server);
      expect(migrated).toMatchObject({ events: 602, written: 602 });
      expect(await migrateLedger(from, await open())).toEqual({ ...migrated, written: 0 });
      expect(await migrateLedger(server, back)).toEqual(migrated);

      expect(await withoutPosition(server)).toEqual(await withoutPosition(from));
      expect(await withoutPosition(back)).toEqual(await withoutPosition(from));
    }));

  it('writes nothing twice when the server fails to answer, dies and comes back', () =>
    inServer(async ({ standIn, open }) => {
      const from = await ledger(600);
      const server = await open();
      await standIn.failAppends(1, 'stored-cut');
      const before = (await standIn.sight()).appends;
      const reborn = standIn
        .until(({ appends }) => appends >= before + 150)
        .then(() => standIn.restart());

      const migrated = await migrateLedger(from, server);
      await reborn;

      expect(migrated).toMatchObject({ events: 602, written: 602 });
      expect(await withoutPosition(server)).toEqual(await withoutPosition(from));
    }));

  it('refuses a server that holds something else', () =>
    inServer(async ({ open }) => {
      const server = await open();
      await server.append(last('account-0', 'none', 'other'));

      await expect(migrateLedger(await ledger(10), server)).rejects.toThrow(MigrationRefused);
    }));
});

describe('a copy of a log in EventStoreDB', () => {
  it('answers as the server does, also after it died while it was followed', () =>
    inServer(async ({ standIn, open }) => {
      const server = await open();
      await migrateLedger(await ledger(600), server);
      await copying(async ({ following, reading }) => {
        const { copy } = await following(server);
        expect(copy.count).toBe(602);

        await standIn.restart();
        const { position } = await server.append(last('account-1', 'any', 'late'));
        await reading(async (store) => {
          const stop = new AbortController();
          for await (const one of store.follow(0, stop.signal)) {
            if (one.kind === 'events' && one.events.at(-1)?.position === position) stop.abort();
          }

          expect(await store.identity()).toEqual(await server.identity());
          expect(await logOf(store)).toEqual(await logOf(server));
          expect(await store.read('account-3')).toEqual(await server.read('account-3'));
          for (const ms of ['000', '250', '500', '750', '999']) {
            const knownAt = `2025-03-01T10:00:00.${ms}Z`;
            expect(await store.positionKnownAt(knownAt)).toBe(
              await server.positionKnownAt(knownAt),
            );
          }
        });
      });
    }));
});
