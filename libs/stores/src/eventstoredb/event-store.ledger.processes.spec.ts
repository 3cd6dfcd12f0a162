import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { StreamMoved } from '#kernel/event-store';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { newEvent, newEvents } from '#kernel/testing/new-events';
import { IMPATIENT, Listener, onServer, soon } from '../../testing/event-store-db.ts';
import { startEventStoreDb } from '../../../../test/eventstoredb/stand-in.ts';
import { LedgerRefused } from '../ledger-refused.ts';
import { EventStoreDbStore } from './event-store.ts';
import { shareServer } from './shared-server.ts';

const STREAM = 'account-acme';
const clock = new FixedClock('2025-03-01T10:00:00.000Z');
const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

describe('a ledger in EventStoreDB', () => {
  it('is made once, by whoever comes first, and keeps its zone', async () => {
    const server = await startEventStoreDb();
    const open = (zone?: string) =>
      EventStoreDbStore.open(server.connectionString, { clock, zone, patience: IMPATIENT });

    const stores = await Promise.all(
      [open('Europe/Berlin'), open('Europe/Berlin'), open()].map((opening) =>
        opening.catch((error: unknown) => error),
      ),
    );
    const opened = stores.filter((store) => store instanceof EventStoreDbStore);
    const identities = await Promise.all(opened.map((store) => store.identity()));
    expect(new Set(identities.map(({ ledgerId }) => ledgerId)).size).toBe(1);
    const { zone } = identities[0]!;

    const another = open(zone === 'UTC' ? 'Asia/Kolkata' : 'UTC');
    await expect(another).rejects.toThrow(LedgerRefused);
    await expect(another).rejects.toThrow('a ledger keeps its zone');
    const same = await open(zone.toLowerCase());
    expect(await same.identity()).toEqual(identities[0]);
    await Promise.all([...opened, same].map((store) => store.close()));
    await server.stop();
  });

  it(
    'shows its own events alone, not what says which one it is, nor what is the server’s or another’s',
    onServer(async ({ server, store }) => {
      const other = EventStoreDBClient.connectionString(server.connectionString);
      const theirs = () => jsonEvent({ type: 'Theirs', data: {}, metadata: { by: 'another' } });
      await store.append({ stream: STREAM, expected: 'none', events: newEvents('a') });
      await other.appendToStream(`their-${randomUUID()}`, [theirs(), theirs()]);
      await store.append({ stream: STREAM, expected: 0, events: newEvents('b') });
      // A server writes of itself all the time; so much may stand behind the ledger's last event.
      await other.appendToStream('$stats', Array.from({ length: 100 }, theirs));
      const ours = idsOf(newEvents('a', 'b'));

      expect(idsOf(await store.readAll())).toEqual(ours);
      expect(idsOf(await store.readAll({ limit: 2 }))).toEqual(ours);
      expect(idsOf(await store.readAll({ direction: 'backwards', limit: 2 }))).toEqual(
        ours.toReversed(),
      );
      const [, b] = await store.readAll();
      expect(await store.head()).toBe(b!.position);
      expect(await store.head()).toBe(b!.position);
      expect(await store.positionKnownAt('2030-01-01T00:00:00.000Z')).toBe(b!.position);
      const listener = new Listener(store, 0);
      await listener.until(({ caughtUp }) => caughtUp === 1);
      await other.appendToStream('$stats', [theirs()]);
      await store.append({ stream: STREAM, expected: 1, events: newEvents('c') });
      await listener.until(({ ids }) => ids.length === 3);
      await listener.stop();
      expect(listener.ids).toEqual(idsOf(newEvents('a', 'b', 'c')));
      await other.dispose();
    }),
  );

  it(
    'goes on counting in a stream that was deleted',
    onServer(async ({ server, store }) => {
      await store.append({ stream: STREAM, expected: 'none', events: newEvents('a', 'b') });
      await server.softDelete(STREAM);

      await store.append({ stream: STREAM, expected: 'any', events: newEvents('c') });

      expect(await store.read(STREAM)).toMatchObject([{ id: newEvent('c').id, revision: 2 }]);
      const found = await store.find(STREAM, idsOf(newEvents('a', 'c')));
      expect(found.map(({ revision }) => revision)).toEqual([2]);
    }),
  );

  it(
    'refuses a position between two events by name',
    onServer(async ({ store }) => {
      const { position } = await store.append({
        stream: STREAM,
        expected: 'none',
        events: newEvents('a', 'b'),
      });

      for (const direction of ['forwards', 'backwards'] as const) {
        const read = store.readAll({ after: position - 1, direction });
        await expect(read).rejects.toMatchObject({
          name: 'PositionUnknown',
          position: position - 1,
        });
      }
      const followed = store.follow(position - 1, new AbortController().signal);
      await expect(Array.fromAsync(followed)).rejects.toMatchObject({ name: 'PositionUnknown' });
    }),
  );

  it(
    'says which ids a stream holds without reading all of it again',
    onServer(async ({ store }) => {
      const events = Array.from({ length: 2_000 }, (_, index) => newEvent(`${index}`));
      await store.append({ stream: STREAM, expected: 'none', events: events.slice(0, 1_000) });
      await store.append({ stream: STREAM, expected: 999, events: events.slice(1_000) });
      const read = jest.spyOn(EventStoreDBClient.prototype, 'readStream');

      const found = await store.find(STREAM, idsOf([events[5]!, events[1_999]!]));

      expect(found.map(({ revision }) => revision)).toEqual([5, 1_999]);
      const from = read.mock.calls.map(([, options]) => options?.fromRevision);
      expect(from.toSorted()).toEqual([1_999n, 2_000n, 5n]);
      read.mockRestore();
    }),
  );
});

describe('the client of a server', () => {
  it(
    'is one for all stores of a process, and ends with the last of them',
    onServer(async ({ server, store, open }) => {
      const other = await open();
      await Promise.all([store, other].map((one) => one.head()));
      const held = shareServer(server.connectionString, IMPATIENT);
      const same = shareServer(server.connectionString, IMPATIENT);
      expect(same.reader).toBe(held.reader);
      expect((await server.sight()).connections).toBe(1);

      await other.close();
      await store.append({ stream: STREAM, expected: 'none', events: newEvents('a') });
      await Promise.all([held.release(), same.release()]);
      expect(await store.read(STREAM)).toHaveLength(1);
    }),
  );

  it(
    'fails no append on another server when its own dies',
    onServer(async ({ server, store }) => {
      const second = await startEventStoreDb();
      const other = await EventStoreDbStore.open(second.connectionString, {
        clock,
        patience: IMPATIENT,
      });
      await server.stall();
      const stuck = store.append({ stream: STREAM, expected: 'none', events: newEvents('a') });
      const written = Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          other.append({ stream: `${STREAM}-${index}`, expected: 'none', events: newEvents('b') }),
        ),
      );
      await soon(() => !store.status().isReachable);
      await server.restart();

      expect(await written).toHaveLength(50);
      expect(await stuck).toMatchObject({ revision: 0 });
      expect(other.status()).toMatchObject({ isReachable: true });
      await other.close();
      await second.stop();
    }),
  );

  it(
    'is told of refusals even where the connection string says to be quiet',
    onServer(async ({ server }) => {
      const connection = `${server.connectionString}&throwOnAppendFailure=false`;
      const store = await EventStoreDbStore.open(connection, { clock, patience: IMPATIENT });

      const append = store.append({ stream: STREAM, expected: 5, events: newEvents('a') });

      await expect(append).rejects.toThrow(StreamMoved);
      await store.close();
    }),
  );

  it.each([
    ['esdb://reader:secret@127.0.0.1:2113?tls=false', 'without TLS no user is sent'],
    ['esdb://reader:secret@127.0.0.1:2113?keepAliveInterval=x&tls=false', 'without TLS'],
    ['esdb://reader:secret@127.0.0.1:no-port', 'no connection string'],
    ['http://127.0.0.1', 'no connection string'],
  ])('refuses %s, and does not say its password', async (connection, reason) => {
    const opening = EventStoreDbStore.open(connection, { clock, patience: IMPATIENT });

    const refusal: unknown = await opening.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(LedgerRefused);
    expect(String(refusal)).toContain(reason);
    expect(String(refusal)).not.toContain('secret');
  });
});
