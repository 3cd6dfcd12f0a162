import {
  jsonEvent,
  MaxAppendSizeExceededError,
  StreamDeletedError,
  StreamNotFoundError,
  WrongExpectedVersionError,
  type AppendExpectedRevision,
  type EventData,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import { allNamed, drained, named, newStream, serverUnderTest } from './server-under-test.ts';

/** What an append comes to: it answers the place of a revision, adds events, or is refused. */
type Outcome = { readonly answers: number } | { readonly adds: number } | 'refused';

/** On a stream that holds a, b, c. */
const CASES: readonly (readonly [AppendExpectedRevision, string, Outcome])[] = [
  // The same again, or a prefix of it, answers its original place.
  ['no_stream', 'a b c', { answers: 2 }],
  ['no_stream', 'a b', { answers: 1 }],
  ['no_stream', 'a', { answers: 0 }],
  [0n, 'b c', { answers: 2 }],
  [0n, 'b', { answers: 1 }],
  [1n, 'c', { answers: 2 }],
  // Longer, elsewhere or in another order it is a conflict.
  ['no_stream', 'a b c d', 'refused'],
  ['no_stream', 'b a', 'refused'],
  ['no_stream', 'b', 'refused'],
  ['no_stream', 'a x', 'refused'],
  ['no_stream', 'x', 'refused'],
  [0n, 'c', 'refused'],
  [0n, 'b x', 'refused'],
  [1n, 'c d', 'refused'],
  [5n, 'a', 'refused'],
  // At the head it is written again, wherever its ids stand already.
  [2n, 'a', { adds: 1 }],
  [2n, 'c', { adds: 1 }],
  [2n, 'x a', { adds: 2 }],
  [2n, 'a x', { adds: 2 }],
  [2n, 'a b c', { adds: 3 }],
  [2n, 'x x', { adds: 2 }],
  // Without a revision the first id decides: new means write, known means all must be known.
  ['any', 'a b c', { answers: 2 }],
  ['any', 'b', { answers: 1 }],
  ['any', 'b a', { answers: 0 }],
  ['any', 'x a', { adds: 2 }],
  ['any', 'a x', 'refused'],
  ['stream_exists', 'b c', { answers: 2 }],
  ['stream_exists', 'x a', { adds: 2 }],
  ['stream_exists', 'a x', 'refused'],
];

/** Clients append in batches over one call; an append with credentials of its own is a call of its own. */
const WAYS = [
  ['in batches', {}],
  ['call by call', { credentials: { username: 'u', password: 'p' } }],
] as const;

describe.each(WAYS)('appending to EventStoreDB %s', (_way, options) => {
  let client: EventStoreDBClient;
  let stop: () => Promise<void>;

  beforeAll(async () => ({ client, stop } = await serverUnderTest()));
  afterAll(() => stop());

  const append = (
    stream: string,
    events: EventData | EventData[],
    expectedRevision: AppendExpectedRevision = 'any',
  ) => client.appendToStream(stream, events, { ...options, expectedRevision });

  const idsIn = async (stream: string) =>
    (await drained(client.readStream(stream))).map(({ event }) => event!.id);

  describe('a stream that holds a b c', () => {
    it.each(CASES)('expecting %s, [%s] comes to %j', async (expected, text, outcome) => {
      const stream = newStream();
      const ids = (names: string) => allNamed(stream, ...names.split(' '));
      await append(stream, ids('a b'), 'no_stream');
      await append(stream, ids('c'), 1n);
      const before = await drained(client.readStream(stream));

      const appending = append(stream, ids(text), expected);

      if (outcome === 'refused') {
        await expect(appending).rejects.toThrow(WrongExpectedVersionError);
        await expect(appending).rejects.toMatchObject({ actualVersion: 2n, streamName: stream });
        expect(await idsIn(stream)).toHaveLength(3);
        return;
      }
      const { nextExpectedRevision, position } = await appending;
      const after = await drained(client.readStream(stream));
      const place = 'answers' in outcome ? before[outcome.answers] : after.at(-1);
      expect({ nextExpectedRevision, position }).toEqual({
        nextExpectedRevision: place!.event!.revision,
        position: place!.event!.position,
      });
      expect(after).toHaveLength(3 + ('adds' in outcome ? outcome.adds : 0));
    });
  });

  it('counts revisions from 0 without gaps, and positions upwards', async () => {
    const stream = newStream();
    await append(stream, allNamed(stream, 'a', 'b', 'c'));
    await append(stream, named(stream, 'd'));

    const events = (await drained(client.readStream(stream))).map(({ event }) => event!);

    expect(events.map(({ revision }) => revision)).toEqual([0n, 1n, 2n, 3n]);
    const positions = events.map(({ position }) => position!.commit);
    expect(positions).toEqual([...new Set(positions)].sort((a, b) => (a < b ? -1 : 1)));
    expect(events.every(({ position }) => position!.commit === position!.prepare)).toBe(true);
  });

  it('lets one of many writers win a revision', async () => {
    const stream = newStream();
    const writers = Array.from({ length: 8 }, (_, index) =>
      append(stream, allNamed(stream, `${index}a`, `${index}b`), 'no_stream'),
    );

    const results = await Promise.allSettled(writers);

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await idsIn(stream)).toHaveLength(2);
  });

  it('refuses a condition a missing stream does not meet', async () => {
    const stream = newStream();
    for (const expectedRevision of ['stream_exists', 0n] as const) {
      const appending = append(stream, named(stream, 'a'), expectedRevision);
      await expect(appending).rejects.toMatchObject({
        type: 'wrong-expected-version',
        expectedVersion: expectedRevision,
        actualVersion: 'no_stream',
      });
    }
  });

  it('does not mistake the ids of another stream for its own', async () => {
    const [stream, other] = [newStream(), newStream()];
    const event = named(stream, 'a');
    await append(stream, event);

    await append(other, event);

    expect(await idsIn(other)).toEqual([event.id]);
  });

  it('knows an id without a revision only in the stream that had it first', async () => {
    const [stream, other] = [newStream(), newStream()];
    const event = named(stream, 'a');
    await append(stream, event);

    await append(other, event);
    await append(other, event);

    expect(await idsIn(other)).toEqual([event.id, event.id]);
  });

  it('of an id written twice answers the first place', async () => {
    const stream = newStream();
    await append(stream, allNamed(stream, 'a', 'b'));
    await append(stream, named(stream, 'a'), 1n);

    const { nextExpectedRevision } = await append(stream, named(stream, 'a'));

    expect(nextExpectedRevision).toBe(0n);
  });

  it('gives no answer to known ids that go far back, without a revision', async () => {
    const stream = newStream();
    await append(stream, allNamed(stream, 'a', 'b', 'c'));
    const answers: string[] = [];
    // Called alone it ends by its deadline, in a batch with its client.
    const strange = client.appendToStream(stream, allNamed(stream, 'c', 'a'), {
      ...options,
      deadline: 2_000,
    });
    strange.then(
      () => answers.push('strange'),
      () => undefined,
    );

    for (const name of ['d', 'e', 'f']) {
      await append(stream, named(stream, name));
      answers.push(name);
    }

    expect(answers).toEqual(['d', 'e', 'f']);
    expect(await idsIn(stream)).toHaveLength(6);
  });

  describe('nothing', () => {
    it('succeeds, and leaves a missing stream missing', async () => {
      const stream = newStream();
      for (const expectedRevision of ['no_stream', 'any'] as const) {
        const { success } = await append(stream, [], expectedRevision);
        expect(success).toBe(true);
      }
      await expect(drained(client.readStream(stream))).rejects.toThrow(StreamNotFoundError);
    });

    it('answers the head of a stream, at a position where no event stands', async () => {
      const stream = newStream();
      const { position } = await append(stream, allNamed(stream, 'a', 'b'));

      const nothing = await append(stream, [], 1n);

      expect(nothing.nextExpectedRevision).toBe(1n);
      expect(nothing.position!.commit).toBeGreaterThan(position!.commit);
      expect(await drained(client.readAll({ fromPosition: nothing.position! }))).toEqual([]);
    });

    it('is refused where the stream has moved on', async () => {
      const stream = newStream();
      await append(stream, allNamed(stream, 'a', 'b'));

      const appending = append(stream, [], 0n);

      await expect(appending).rejects.toThrow(WrongExpectedVersionError);
    });
  });

  describe('much', () => {
    const ofBytes = (bytes: number) =>
      jsonEvent({ type: 'OrderPlaced', data: 'x'.repeat(bytes - 2) });

    it('is taken up to a mebibyte of data', async () => {
      const stream = newStream();
      await append(stream, [ofBytes(600_000), ofBytes(1_000)]);
      await append(stream, ofBytes(1_040_000));

      expect(await idsIn(stream)).toHaveLength(3);
    });

    it.each([
      ['one event', [1_048_577]],
      ['many together', [600_000, 600_000]],
      ['more than one message holds', [2_000_000, 2_000_000, 2_000_000]],
    ])('is refused beyond it, by name: %s', async (_what, sizes) => {
      const stream = newStream();

      const appending = append(stream, sizes.map(ofBytes));

      await expect(appending).rejects.toThrow(MaxAppendSizeExceededError);
      await expect(appending).rejects.toMatchObject({ maxAppendSize: 1_048_576 });
      await expect(drained(client.readStream(stream))).rejects.toThrow(StreamNotFoundError);
    });
  });

  describe('to a stream deleted softly', () => {
    it('goes on counting', async () => {
      const stream = newStream();
      await append(stream, allNamed(stream, 'a', 'b', 'c'));
      await client.deleteStream(stream);
      await expect(drained(client.readStream(stream))).rejects.toThrow(StreamNotFoundError);

      const { nextExpectedRevision } = await append(stream, named(stream, 'd'), 'no_stream');

      expect(nextExpectedRevision).toBe(3n);
      const events = await drained(client.readStream(stream));
      expect(events.map(({ event }) => event!.revision)).toEqual([3n]);
      const backwards = await drained(
        client.readStream(stream, { direction: 'backwards', fromRevision: 'end' }),
      );
      expect(backwards).toEqual(events);
      expect(await drained(client.readStream(stream, { fromRevision: 1n }))).toEqual(events);
    });

    it.each(['any', 2n] as const)('is allowed expecting %s', async (expectedRevision) => {
      const stream = newStream();
      await append(stream, allNamed(stream, 'a', 'b', 'c'));
      await client.deleteStream(stream);

      const appended = await append(stream, named(stream, 'd'), expectedRevision);

      expect(appended.nextExpectedRevision).toBe(3n);
    });

    it('is refused expecting a stream', async () => {
      const stream = newStream();
      await append(stream, named(stream, 'a'));
      await client.deleteStream(stream);

      const appending = append(stream, named(stream, 'b'), 'stream_exists');

      await expect(appending).rejects.toThrow(StreamDeletedError);
    });

    it('still answers what was appended before, without a position it cannot look up', async () => {
      const stream = newStream();
      await append(stream, named(stream, 'a'), 'no_stream');
      await client.deleteStream(stream);

      const again = await append(stream, named(stream, 'a'), 'no_stream');

      expect(again).toEqual({ success: true, nextExpectedRevision: 0n, position: undefined });
      await expect(drained(client.readStream(stream))).rejects.toThrow(StreamNotFoundError);
    });
  });

  it('deletes only a stream that is as expected', async () => {
    const stream = newStream();
    const missing = client.deleteStream(stream);
    await expect(missing).rejects.toMatchObject({ type: 'wrong-expected-version' });
    await append(stream, allNamed(stream, 'a', 'b'));

    const late = client.deleteStream(stream, { expectedRevision: 0n });

    await expect(late).rejects.toMatchObject({ expectedVersion: 0n, actualVersion: 1n });
    expect(await idsIn(stream)).toHaveLength(2);
  });
});
