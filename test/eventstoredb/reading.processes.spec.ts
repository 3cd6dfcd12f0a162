import {
  EventStoreDBClient,
  StreamNotFoundError,
  UnknownError,
  type AllStreamResolvedEvent,
  type Position,
  type ReadStreamOptions,
} from '@eventstore/db-client';
import { allNamed, drained, named, newStream, serverUnderTest } from './server-under-test.ts';

describe('reading from EventStoreDB', () => {
  let client: EventStoreDBClient;
  let connectionString: string;
  let stop: () => Promise<void>;

  beforeAll(async () => ({ client, connectionString, stop } = await serverUnderTest()));
  afterAll(() => stop());

  it('works for a client that asks a server where the leader is', async () => {
    const discover = connectionString.replace('esdb://', 'esdb+discover://');
    const discovering = EventStoreDBClient.connectionString(discover);
    const stream = newStream();
    await discovering.appendToStream(stream, named(stream, 'a'));

    expect(await drained(client.readStream(stream))).toHaveLength(1);
    await discovering.dispose();
  });

  describe('a stream', () => {
    it.each<[string, ReadStreamOptions, readonly bigint[]]>([
      ['all', {}, [0n, 1n, 2n, 3n]],
      ['from a revision, inclusive', { fromRevision: 1n }, [1n, 2n, 3n]],
      ['a page', { fromRevision: 1n, maxCount: 2 }, [1n, 2n]],
      ['past its end', { fromRevision: 4n }, []],
      ['far past its end', { fromRevision: 400n }, []],
      ['backwards', { direction: 'backwards', fromRevision: 'end' }, [3n, 2n, 1n, 0n]],
      ['backwards from a revision', { direction: 'backwards', fromRevision: 2n }, [2n, 1n, 0n]],
      ['a page backwards', { direction: 'backwards', fromRevision: 2n, maxCount: 1 }, [2n]],
      [
        'backwards from past its end',
        { direction: 'backwards', fromRevision: 9n, maxCount: 2 },
        [3n, 2n],
      ],
    ])('%s', async (_what, options, revisions) => {
      const stream = newStream();
      await client.appendToStream(stream, allNamed(stream, 'a', 'b', 'c', 'd'));

      const events = await drained(client.readStream(stream, options));

      expect(events.map(({ event }) => event!.revision)).toEqual(revisions);
    });

    it('that is missing is not found', async () => {
      const stream = newStream();

      const read = drained(client.readStream(stream));

      await expect(read).rejects.toThrow(StreamNotFoundError);
      await expect(read).rejects.toMatchObject({ streamName: stream });
    });

    it('cannot be read by pages of nothing', async () => {
      const stream = newStream();
      await client.appendToStream(stream, named(stream, 'a'));

      const read = drained(client.readStream(stream, { maxCount: 0 }));

      await expect(read).rejects.toThrow('Unexpected ReadStreamResult: Error');
    });

    it('gives each event what it was appended with, and what the server knows of it', async () => {
      const stream = newStream();
      const event = named(stream, 'a');
      const { position } = await client.appendToStream(stream, event);

      const [read] = await drained(client.readStream(stream));

      const { created, ...said } = read!.event!;
      expect(said).toEqual({
        streamId: stream,
        id: event.id,
        revision: 0n,
        type: 'OrderPlaced',
        data: event.data,
        metadata: event.metadata,
        isJson: true,
        position,
      });
      expect(Math.abs(Date.now() - created.getTime())).toBeLessThan(60_000);
    });
  });

  describe('a stream cut off by its metadata', () => {
    it('begins at the first revision that is left, in both directions', async () => {
      const stream = newStream();
      await client.appendToStream(stream, allNamed(stream, 'a', 'b', 'c', 'd'));
      await client.setStreamMetadata(stream, { truncateBefore: 2 });
      const revisions = async (options: ReadStreamOptions) =>
        (await drained(client.readStream(stream, options))).map(({ event }) => event!.revision);

      expect(await revisions({})).toEqual([2n, 3n]);
      expect(await revisions({ direction: 'backwards', fromRevision: 'end' })).toEqual([3n, 2n]);
      expect(await revisions({ direction: 'backwards', fromRevision: 1n })).toEqual([]);
    });
  });

  describe('the log', () => {
    let positions: readonly Position[];
    let stream: string;

    beforeAll(async () => {
      stream = newStream();
      await client.appendToStream(stream, allNamed(stream, 'a', 'b'));
      await client.appendToStream(`${stream}-2`, allNamed(stream, 'c', 'd'));
      const streams = [stream, `${stream}-2`].map((name) => drained(client.readStream(name)));
      positions = (await Promise.all(streams)).flat().map(({ event }) => event!.position!);
    });

    const ours = (events: readonly AllStreamResolvedEvent[]) =>
      events
        .filter(({ event }) => event?.streamId.startsWith(stream))
        .map(({ event }) => (event!.data as { orderId: string }).orderId)
        .join('');

    it('forwards begins with the event at the position', async () => {
      const events = await drained(client.readAll({ fromPosition: positions[1]! }));

      expect(ours(events)).toBe('bcd');
      expect(events[0]!.event!.position).toEqual(positions[1]);
      const page = await drained(client.readAll({ fromPosition: positions[1]!, maxCount: 1 }));
      expect(ours(page)).toBe('b');
    });

    it('backwards leaves out the event at the position', async () => {
      const read = client.readAll({
        fromPosition: positions[2]!,
        direction: 'backwards',
        maxCount: 2,
      });

      expect(ours(await drained(read))).toBe('ba');
    });

    it('has its last events at its end', async () => {
      const last = await drained(
        client.readAll({ fromPosition: 'end', direction: 'backwards', maxCount: 2 }),
      );

      expect(last).toHaveLength(2);
      expect(await drained(client.readAll({ fromPosition: 'end' }))).toEqual([]);
      expect(await drained(client.readAll({ direction: 'backwards' }))).toEqual([]);
    });

    it('holds events of the system too, among them what a deletion is', async () => {
      const deleted = newStream();
      const { position } = await client.appendToStream(deleted, named(deleted, 'a'));
      await client.deleteStream(deleted);
      await client.appendToStream(deleted, named(deleted, 'b'));

      const events = await drained(client.readAll({ fromPosition: position! }));

      const types = events
        .map(({ event }) => event!)
        .filter(({ streamId }) => streamId.endsWith(deleted))
        .map(
          ({ type, streamId, revision }) =>
            `${streamId.startsWith('$$') ? '$$' : ''}${type}@${revision}`,
        );
      expect(types).toEqual(['OrderPlaced@0', '$$$metadata@0', 'OrderPlaced@1', '$$$metadata@1']);
      const first = await drained(client.readAll({ maxCount: 1 }));
      expect(first[0]!.event!.type).toMatch(/^\$/);
    });

    it('never ends a page of nothing', async () => {
      const read = client.readAll({ maxCount: 0 });
      const ended = jest.fn();
      read.once('end', ended).resume();

      for (const maxCount of [1, 2, 3]) await drained(client.readAll({ maxCount }));

      expect(ended).not.toHaveBeenCalled();
      await read.cancel();
    });

    it('is empty beyond its end', async () => {
      const { commit } = (await client.appendToStream(newStream(), named(stream, 'z'))).position!;
      const fromPosition = { commit: commit + 1_000_000_000n, prepare: commit + 1_000_000_000n };

      expect(await drained(client.readAll({ fromPosition }))).toEqual([]);
    });

    it('cannot be read backwards from beyond its end', async () => {
      const { commit } = (await client.appendToStream(newStream(), named(stream, 'y'))).position!;
      const fromPosition = { commit: commit + 1_000_000_000n, prepare: commit + 1_000_000_000n };

      const read = drained(client.readAll({ fromPosition, direction: 'backwards' }));

      await expect(read).rejects.toThrow(UnknownError);
      await expect(read).rejects.toThrow('Unexpected ReadAllResult: Error');
    });

    it.each(['forwards', 'backwards'] as const)(
      'cannot be read %s from the middle of a record',
      async (direction) => {
        const { commit } = positions[1]!;
        const fromPosition = { commit: commit + 3n, prepare: commit + 3n };

        const read = drained(client.readAll({ fromPosition, direction }));

        await expect(read).rejects.toThrow('Unexpected ReadAllResult: Error');
      },
    );
  });
});
