import { setImmediate as nextTurn } from 'node:timers/promises';
import { EventStoreDBClient } from '@eventstore/db-client';
import { newEvent, newEvents } from '#kernel/testing/new-events';
import { Listener, onServer } from '../../testing/event-store-db.ts';
import type { EventStoreDbStore } from './event-store.ts';
import { liveLog } from './live-log.ts';

const STREAM = 'account-acme';

const manyOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => newEvent(`${name} ${index}`));

/** Writes events one by one, all at once: a burst for those who listen. */
async function burst(store: EventStoreDbStore, name: string, count: number): Promise<void> {
  const appends = manyOf(name, count).map((event, index) =>
    store.append({ stream: `${STREAM}-${name}-${index}`, expected: 'none', events: [event] }),
  );
  await Promise.all(appends);
}

describe('following a server', () => {
  it.each([
    ['that never says it has caught up', { mode: 'old' }],
    ['that says so', { mode: 'new' }],
    ['that says so twice', { mode: 'new', caughtUpTwice: true }],
  ] as const)('%s tells it once, at the head of the start', (_server, options) =>
    onServer(async ({ server, store }) => {
      await store.append({ stream: STREAM, expected: 'any', events: newEvents('a', 'b') });
      const listener = new Listener(store, 0);
      await listener.until(({ ids, caughtUp }) => ids.length === 2 && caughtUp === 1);
      await server.until(({ liveSubscriptions }) => liveSubscriptions === 1);

      await store.append({ stream: STREAM, expected: 'any', events: newEvents('c') });
      await listener.until(({ ids }) => ids.length === 3);
      await server.dropSubscriptions();
      await store.append({ stream: STREAM, expected: 'any', events: newEvents('d') });
      await listener.until(({ ids }) => ids.length === 4);
      await listener.stop();

      expect(listener.caughtUp).toBe(1);
      expect(listener.ids).toEqual(newEvents('a', 'b', 'c', 'd').map(({ id }) => id));
    }, options)(),
  );

  it(
    'goes on at once after bursts the server ends its subscriptions for',
    onServer(
      async ({ server, store, open }) => {
        const listener = new Listener(store, 0, () => nextTurn());
        await server.until(({ liveSubscriptions }) => liveSubscriptions === 1);

        const other = await open();
        for (const name of ['one', 'two', 'three']) await burst(other, name, 300);
        await server.dropSubscriptions();
        await burst(other, 'four', 100);
        await listener.until(({ ids }) => ids.length >= 1_000);
        await listener.stop();

        const written = (await store.readAll()).map(({ id }) => id);
        expect(listener.ids).toEqual(written);
        expect(written).toHaveLength(1_000);
      },
      { liveBuffer: 4 },
    ),
  );

  it(
    'holds little for a slow follower, who reads pages instead of being sent all',
    onServer(async ({ server, store }) => {
      let letGo = (): void => undefined;
      const isHeld = new Promise<void>((resolve) => (letGo = resolve));
      const listener = new Listener(store, 0, () => isHeld);
      await listener.until(({ caughtUp }) => caughtUp === 1);
      letGo();
      await server.until(({ liveSubscriptions }) => liveSubscriptions === 1);
      let goOn = (): void => undefined;
      const isStuck = new Promise<void>((resolve) => (goOn = resolve));
      const stuck = new Listener(store, 0, () => isStuck);
      await stuck.until(({ caughtUp }) => caughtUp === 1);

      for (let batch = 0; batch < 6; batch += 1) {
        const events = manyOf(`batch ${batch}`, 500);
        await store.append({ stream: STREAM, expected: 'any', events });
      }
      await listener.until(({ ids }) => ids.length === 3_000);
      goOn();
      await stuck.until(({ ids }) => ids.length === 3_000);
      await Promise.all([listener.stop(), stuck.stop()]);

      expect(stuck.ids).toEqual(listener.ids);
    }),
  );

  it(
    'loses nothing while the server dies, is cut off and stands still',
    onServer(async ({ server, store }) => {
      const listener = new Listener(store, 0);
      await listener.until(({ caughtUp }) => caughtUp === 1);

      await burst(store, 'before', 20);
      await server.restart();
      await burst(store, 'after death', 20);
      await server.cutConnections();
      await burst(store, 'after a cut', 20);
      await server.stall();
      const stalled = burst(store, 'stalled', 10);
      await server.go();
      await stalled;
      await server.notReady(5);
      await burst(store, 'not ready', 10);
      await listener.until(({ ids }) => ids.length >= 80);
      await listener.stop();

      expect(listener.ids).toEqual((await store.readAll()).map(({ id }) => id));
      expect(listener.caughtUp).toBe(1);
    }),
  );

  it(
    'waits for a server that is away, and ends at once when it is aborted meanwhile',
    onServer(async ({ server, store }) => {
      const patient = new Listener(store, 0);
      await patient.until(({ caughtUp }) => caughtUp === 1);
      await server.kill();
      const impatient = new Listener(store, 0);
      await impatient.stop();

      await server.restart();
      await burst(store, 'back', 3);
      await patient.until(({ ids }) => ids.length === 3);
      await patient.stop();

      expect(impatient.caughtUp).toBe(0);
    }),
  );

  it(
    'does not believe a silent subscription for long',
    onServer(async ({ server }) => {
      const client = EventStoreDBClient.connectionString(server.connectionString);
      const { signal } = new AbortController();
      const live = liveLog(client, 0, { silenceMs: 50, signal });

      let said = await live.take();
      while (typeof said !== 'string') said = await live.take();
      live.leave();

      expect(said).toBe('stale');
      await server.until(({ openReads }) => openReads === 0);
      await client.dispose();
    }),
  );

  it(
    'leaves no subscription behind when it is aborted, left or closed',
    onServer(async ({ server, store, open }) => {
      const aborted = new Listener(store, 0);
      const closing = await open();
      const closed = new Listener(closing, 0);
      await server.until(({ liveSubscriptions }) => liveSubscriptions === 2);

      await aborted.stop();
      await closing.close();
      await closed.ended;
      for await (const said of store.follow(0, new AbortController().signal)) {
        expect(said.kind).toBe('caught-up');
        break;
      }

      const sight = await server.until(({ openReads }) => openReads === 0);
      expect(sight).toMatchObject({ subscriptions: 0 });
    }),
  );
});
