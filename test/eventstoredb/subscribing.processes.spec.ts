import { once } from 'node:events';
import {
  excludeSystemEvents,
  type AllStreamSubscription,
  type EventStoreDBClient,
  type Position,
} from '@eventstore/db-client';
import { allNamed, drained, named, newStream, serverUnderTest } from './server-under-test.ts';

describe('subscribing to all of EventStoreDB', () => {
  let client: EventStoreDBClient;
  let stop: () => Promise<void>;

  beforeAll(async () => ({ client, stop } = await serverUnderTest()));
  afterAll(() => stop());

  /** The names of our own events, as many as are asked for. */
  async function take(subscription: AllStreamSubscription, stream: string, count: number) {
    const names: string[] = [];
    for await (const { event } of subscription) {
      if (event?.streamId === stream) names.push((event.data as { orderId: string }).orderId);
      if (names.length === count) break;
    }
    return names.join('');
  }

  it('begins after the position, with what is there, and goes on with what comes', async () => {
    const stream = newStream();
    const { position } = await client.appendToStream(stream, named(stream, 'a'));
    await client.appendToStream(stream, allNamed(stream, 'b', 'c'));
    const subscription = client.subscribeToAll({ fromPosition: position! });
    await once(subscription, 'confirmation');
    await client.appendToStream(stream, allNamed(stream, 'd', 'e'));

    expect(await take(subscription, stream, 4)).toBe('bcde');
  });

  it('from the end begins with what comes', async () => {
    const stream = newStream();
    await client.appendToStream(stream, named(stream, 'a'));
    const subscription = client.subscribeToAll({ fromPosition: 'end' });
    await once(subscription, 'confirmation');
    await client.appendToStream(stream, named(stream, 'b'));

    expect(await take(subscription, stream, 1)).toBe('b');
  });

  it('from the start has the log as it is read, events of the system too', async () => {
    const stream = newStream();
    await client.appendToStream(stream, named(stream, 'a'));
    const log = await drained(client.readAll({ maxCount: 100 }));
    expect(log.length).toBeGreaterThan(4);
    const positions: (Position | undefined)[] = [];

    for await (const { event } of client.subscribeToAll()) {
      positions.push(event?.position);
      if (positions.length === log.length) break;
    }

    expect(positions).toEqual(log.map(({ event }) => event?.position));
  });

  it('beyond the end of the log begins with what comes', async () => {
    const stream = newStream();
    const { commit } = (await client.appendToStream(stream, named(stream, 'a'))).position!;
    const beyond = commit + 1_000_000_000n;
    const subscription = client.subscribeToAll({
      fromPosition: { commit: beyond, prepare: beyond },
    });
    await once(subscription, 'confirmation');
    await client.appendToStream(stream, named(stream, 'b'));

    expect(await take(subscription, stream, 1)).toBe('b');
  });

  it('fails inside a record', async () => {
    const stream = newStream();
    const { commit } = (await client.appendToStream(stream, named(stream, 'a'))).position!;
    await client.appendToStream(stream, named(stream, 'b'));
    const fromPosition = { commit: commit + 3n, prepare: commit + 3n };

    const subscription = client.subscribeToAll({ fromPosition });

    await expect(drained(subscription)).rejects.toThrow('Exception was thrown by handler.');
  });

  it('gives a filter only what passes it, and says how far the server has looked', async () => {
    const stream = newStream();
    const { position } = await client.appendToStream(stream, named(stream, 'a'));
    const checkpoints: Position[] = [];
    const checked = Promise.withResolvers<undefined>();
    const filter = excludeSystemEvents({
      checkpointInterval: 1,
      maxSearchWindow: 5,
      checkpointReached: (_subscription, at) => {
        checkpoints.push(at);
        if (checkpoints.length === 2) checked.resolve(undefined);
        return Promise.resolve();
      },
    });
    for (let index = 0; index < 20; index += 1) await client.deleteStream(stream);
    await client.appendToStream(stream, named(stream, 'b'));
    const subscription = client.subscribeToAll({ fromPosition: position!, filter });
    const types = new Set<string>();
    subscription.on('data', ({ event }) => types.add(event?.type ?? ''));

    await checked.promise;

    await subscription.unsubscribe();
    expect([...types].filter((type) => type.startsWith('$'))).toEqual([]);
    expect(checkpoints[0]!.commit).toBeGreaterThan(position!.commit);
    expect(checkpoints[1]!.commit).toBeGreaterThan(checkpoints[0]!.commit);
  });
});
