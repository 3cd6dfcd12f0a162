import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  DeadlineExceededError,
  EventStoreDBClient,
  TimeoutError,
  UnavailableError,
  UnknownError,
  type AllStreamSubscription,
} from '@eventstore/db-client';
import { allNamed, drained, named, newStream } from './server-under-test.ts';
import { startEventStoreDb, type StandIn, type StandInOptions } from './stand-in.ts';

const CONSUMER_TOO_SLOW =
  'Operation timed out: Consumer too slow to handle event while live. Client resubscription required.';

describe('EventStoreDB and its client, misbehaving as they do', () => {
  const opened: { standIn: StandIn; client: EventStoreDBClient }[] = [];

  async function given(options?: StandInOptions) {
    const standIn = await startEventStoreDb(options);
    const client = EventStoreDBClient.connectionString(standIn.connectionString);
    opened.push({ standIn, client });
    return { standIn, client, stream: newStream() };
  }

  afterEach(async () => {
    for (const { standIn, client } of opened.splice(0)) {
      await client.dispose();
      await standIn.stop();
    }
  });

  async function live(client: EventStoreDBClient, standIn: StandIn) {
    const subscription = client.subscribeToAll({ fromPosition: 'start' });
    const seen: string[] = [];
    subscription.on('data', ({ event }) => {
      if (event?.type === 'OrderPlaced') seen.push((event.data as { orderId: string }).orderId);
    });
    const failed = failureOf(subscription);
    await standIn.until(({ liveSubscriptions }) => liveSubscriptions === 1);
    return { subscription, seen, failed };
  }

  const failureOf = async (subscription: AllStreamSubscription) =>
    (await once(subscription, 'error')).at(0) as unknown;

  describe('caught-up', () => {
    const CASES: readonly (readonly [string, StandInOptions, number])[] = [
      ['is never said by an old server', { mode: 'old' }, 0],
      ['is said by a new one', { mode: 'new' }, 1],
      ['may be said twice', { mode: 'new', caughtUpTwice: true }, 2],
    ];
    it.each(CASES)('%s', async (_what, options, times) => {
      const { client, standIn, stream } = await given(options);
      const caughtUp = jest.fn();
      const subscription = client.subscribeToAll().on('caughtUp', caughtUp);
      const arrived = new Promise((resolve) => {
        subscription.on('data', ({ event }) => {
          if (event?.type === 'OrderPlaced') resolve(undefined);
        });
      });
      await standIn.until(({ liveSubscriptions }) => liveSubscriptions === 1);

      await client.appendToStream(stream, named(stream, 'a'));
      await arrived;

      expect(caughtUp).toHaveBeenCalledTimes(times);
    });
  });

  describe('a burst', () => {
    it('ends a live subscription of an old server, which the client calls a timeout', async () => {
      const { client, standIn, stream } = await given({ mode: 'old' });
      const { seen, failed } = await live(client, standIn);
      const names = Array.from({ length: 500 }, (_, index) => String(index));

      await client.appendToStream(stream, allNamed(stream, ...names));

      const error = await failed;
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toMatchObject({ code: 10, message: `10 ABORTED: ${CONSUMER_TOO_SLOW}` });
      expect(seen.length).toBeLessThan(names.length);
      expect(seen).toEqual(names.slice(0, seen.length));
    });

    it('makes a new server catch up again', async () => {
      const { client, standIn, stream } = await given({ mode: 'new' });
      const { subscription, seen } = await live(client, standIn);
      const caughtUp = once(subscription, 'caughtUp');
      const names = Array.from({ length: 500 }, (_, index) => String(index));

      await client.appendToStream(stream, allNamed(stream, ...names));

      await caughtUp;
      await standIn.until(({ liveSubscriptions }) => liveSubscriptions === 1);
      // What the server has sent may still be on its way.
      while (seen.length < names.length) await once(subscription, 'data');
      expect(seen).toEqual(names);
    });

    it('is what a subscription can be told to have met', async () => {
      const { client, standIn } = await given();
      const { failed } = await live(client, standIn);

      await standIn.dropSubscriptions();

      expect(await failed).toMatchObject({ code: 10 });
      await standIn.until(({ subscriptions, openReads }) => subscriptions + openReads === 0);
    });
  });

  describe('a server that is down', () => {
    it('meets appends with a bare code 14 and reads with a named error; both work when it is back', async () => {
      const { client, standIn, stream } = await given();
      await client.appendToStream(stream, named(stream, 'a'));
      await standIn.kill();

      // The first to notice is the call all appends share.
      await client.appendToStream(stream, named(stream, 'b')).catch(() => undefined);
      const appending = client.appendToStream(stream, named(stream, 'b'));
      await expect(appending).rejects.toMatchObject({ code: 14 });
      await expect(appending).rejects.not.toThrow(UnavailableError);
      await expect(drained(client.readStream(stream))).rejects.toThrow(UnavailableError);

      await standIn.restart();
      await client.appendToStream(stream, named(stream, 'b'), { expectedRevision: 0n });
      expect(await drained(client.readStream(stream))).toHaveLength(2);
    });

    it('keeps what it acknowledged, and forgets which ids it saw where no revision is said', async () => {
      const { client, standIn, stream } = await given();
      const event = named(stream, 'a');
      const { position } = await client.appendToStream(stream, event, {
        expectedRevision: 'no_stream',
      });
      await standIn.restart();
      const again = EventStoreDBClient.connectionString(standIn.connectionString);

      const repeated = await again.appendToStream(stream, event, { expectedRevision: 'no_stream' });
      const unsaid = await again.appendToStream(stream, event);

      expect(repeated).toMatchObject({ nextExpectedRevision: 0n, position });
      expect(unsaid.nextExpectedRevision).toBe(1n);
      await again.dispose();
    });

    it('ends a subscription for good', async () => {
      const { client, standIn, stream } = await given();
      const { seen, failed } = await live(client, standIn);
      await standIn.restart();

      expect(await failed).toBeInstanceOf(UnavailableError);
      const back = EventStoreDBClient.connectionString(standIn.connectionString);
      await back.appendToStream(stream, named(stream, 'a'));

      expect(await standIn.sight()).toMatchObject({ subscriptions: 0 });
      expect(seen).toEqual([]);
      await back.dispose();
    });
  });

  describe('an append under way', () => {
    it('is unavailable when the connection is cut, though it was stored', async () => {
      const { client, standIn, stream } = await given();
      await standIn.failAppends(1, 'stored-cut');

      const appending = client.appendToStream(stream, named(stream, 'a'));

      await expect(appending).rejects.toThrow(UnavailableError);
      expect(await drained(client.readStream(stream))).toHaveLength(1);
    });

    it.each([
      ['stored-unanswered', 1],
      ['unstored', 0],
    ] as const)('that is %s outlives its deadline unanswered', async (how, stored) => {
      const { client, standIn, stream } = await given();
      await client.appendToStream(stream, named(stream, 'a'));
      await standIn.failAppends(1, how);
      const settled = jest.fn();
      const deadline = 1_500;
      const late = Date.now() + deadline + 300;
      client.appendToStream(stream, named(stream, 'b'), { deadline }).then(settled, settled);

      await standIn.until(({ appends }) => appends === 2 && Date.now() > late);

      expect(settled).not.toHaveBeenCalled();
      expect(await drained(client.readStream(stream))).toHaveLength(1 + stored);
      const { nextExpectedRevision } = await client.appendToStream(stream, named(stream, 'b'), {
        expectedRevision: 0n,
      });
      expect(nextExpectedRevision).toBe(1n);
    });

    it('that arrives after its deadline is refused by the server', async () => {
      const { client, standIn, stream } = await given();
      await client.appendToStream(stream, named(stream, 'a'));
      standIn.freeze();
      const deadlineAt = Date.now() + 100;
      const appending = client.appendToStream(stream, named(stream, 'b'), { deadline: 100 });
      while (Date.now() <= deadlineAt) await nextTurn();

      standIn.thaw();

      await expect(appending).rejects.toThrow(DeadlineExceededError);
      expect(await drained(client.readStream(stream))).toHaveLength(1);
    });

    it('fails with an append of another client in the same process', async () => {
      const [one, two] = [await given(), await given()];
      for (const { client, stream } of [one, two])
        await client.appendToStream(stream, named(stream, 'a'));
      await two.standIn.stall();
      const waiting = two.client.appendToStream(two.stream, named(two.stream, 'b'));
      await two.standIn.until(({ appends }) => appends === 2);

      const failing = expect(waiting).rejects.toThrow(UnavailableError);
      await one.standIn.kill();

      await failing;
    });
  });

  describe('a server that is not ready', () => {
    it('meets appends with an unknown error and reads with an unavailable one, for a moment', async () => {
      const { client, standIn, stream } = await given();
      await client.appendToStream(stream, named(stream, 'a'));

      await standIn.notReady(2);
      const appending = client.appendToStream(stream, named(stream, 'b'));
      await expect(appending).rejects.toThrow(UnknownError);
      await expect(appending).rejects.toThrow('Server Is Not Ready');
      const reading = drained(client.readStream(stream));
      await expect(reading).rejects.toThrow(UnavailableError);
      await expect(reading).rejects.toThrow('Server Is Not Ready');

      await client.appendToStream(stream, named(stream, 'b'), { expectedRevision: 0n });
      expect(await drained(client.readStream(stream))).toHaveLength(2);
    });

    it('meets subscriptions so too', async () => {
      const { client, standIn } = await given();
      await standIn.notReady(1);

      expect(await failureOf(client.subscribeToAll())).toBeInstanceOf(UnavailableError);
    });
  });

  describe('a server that stalls', () => {
    it('stores and answers nothing until it goes on', async () => {
      const { client, standIn, stream } = await given();
      await client.appendToStream(stream, named(stream, 'a'));
      await standIn.stall();
      const settled = jest.fn();
      const appending = client.appendToStream(stream, named(stream, 'b')).finally(settled);
      const reading = drained(client.readStream(stream)).finally(settled);
      await standIn.until(({ appends, openReads }) => appends === 2 && openReads === 1);
      expect(settled).not.toHaveBeenCalled();

      await standIn.go();

      expect(await appending).toMatchObject({ nextExpectedRevision: 1n });
      expect(await reading).toHaveLength(2);
    });

    it('holds a subscription back and loses nothing of it', async () => {
      const { client, standIn, stream } = await given();
      await client.appendToStream(stream, named(stream, 'a'));
      const { seen, subscription } = await live(client, standIn);
      await standIn.stall();
      const names = ['b', 'c', 'd', 'e'];
      const appending = client.appendToStream(stream, allNamed(stream, ...names));
      await standIn.until(({ appends }) => appends === 2);
      expect(seen).toEqual(['a']);
      const all = new Promise((resolve) => {
        subscription.on('data', () => {
          if (seen.length === 5) resolve(undefined);
        });
      });

      await standIn.go();

      await Promise.all([all, appending]);
      expect(seen).toEqual(['a', ...names]);
    });

    it('may stand still altogether, and go on as if nothing had been', async () => {
      const { client, standIn, stream } = await given();
      await client.appendToStream(stream, named(stream, 'a'));
      standIn.freeze();
      const appending = client.appendToStream(stream, named(stream, 'b'));

      standIn.thaw();

      expect(await appending).toMatchObject({ nextExpectedRevision: 1n });
    });
  });

  it('cuts connections without ending', async () => {
    const { client, standIn, stream } = await given();
    const { failed } = await live(client, standIn);
    const { pid } = standIn;

    await standIn.cutConnections();

    expect(await failed).toBeInstanceOf(UnavailableError);
    await client.appendToStream(stream, named(stream, 'a'));
    expect(standIn.pid).toBe(pid);
  });

  it('gives errors of appends in batches no message', async () => {
    const { client, stream } = await given();

    const appending = client.appendToStream(stream, named(stream, 'a'), { expectedRevision: 7n });

    await expect(appending).rejects.toMatchObject({ type: 'wrong-expected-version', message: '' });
  });

  it('keeps a read open that was broken out of', async () => {
    const { client, standIn, stream } = await given();
    const names = Array.from({ length: 400 }, (_, index) => `${index}`.padEnd(1_000, '.'));
    await client.appendToStream(stream, allNamed(stream, ...names));

    for await (const { event } of client.readStream(stream)) if (event) break;

    await drained(client.readStream(stream, { maxCount: 1 }));
    expect(await standIn.sight()).toMatchObject({ openReads: 1 });
  });
});
