import { getEventListeners } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { PositionUnknown, type EventStore, type Followed } from '#kernel/event-store';
import type { Try } from './event-store-trial.ts';
import { newEvent, newEvents } from './new-events.ts';

/** An event another process appends must be seen within this time, half of the times at least. */
const LAG_MAX_MS = 20;

export function describeFollowing(trying: Try): void {
  describe('following the log', () => {
    it(
      'gives what is there, says once that it has caught up, then gives what comes, in order',
      trying(async ({ store, stream }) => {
        const start = await store.head();
        await store.append({ stream, expected: 'any', events: newEvents('a', 'b') });
        const { position } = await store.append({
          stream,
          expected: 'any',
          events: newEvents('c'),
        });
        const seen = follower(store, start);

        await seen.until((said) => said.includes('caught-up'));
        for (const name of ['d', 'e', 'f']) {
          await store.append({ stream, expected: 'any', events: newEvents(name) });
        }
        await seen.until((said) => said.length === 7);
        await seen.stop();

        const [a, b, c, d, e, f] = newEvents('a', 'b', 'c', 'd', 'e', 'f').map(({ id }) => id);
        expect(seen.said()).toEqual([a, b, c, 'caught-up', d, e, f]);
        expect(seen.caughtUpAt()).toEqual([position]);
      }),
    );

    it(
      'starts after the position it is given, also at the very end',
      trying(async ({ store, stream }) => {
        await store.append({ stream, expected: 'any', events: newEvents('a') });
        const { position } = await store.append({
          stream,
          expected: 'any',
          events: newEvents('b'),
        });
        const seen = follower(store, position);

        await seen.until((said) => said.length === 1);
        await store.append({ stream, expected: 'any', events: newEvents('c') });
        await seen.until((said) => said.length === 2);
        await seen.stop();

        expect(seen.said()).toEqual(['caught-up', newEvent('c').id]);
        expect(seen.caughtUpAt()).toEqual([position]);
      }),
    );

    it(
      `sees what another instance appends within ${LAG_MAX_MS} ms`,
      trying(async ({ store, another, stream }) => {
        const other = await another();
        const seen = follower(store, await store.head());
        await seen.until((said) => said.includes('caught-up'));

        const lagsMs: number[] = [];
        for (const round of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
          await other.append({ stream, expected: 'any', events: newEvents(`round ${round}`) });
          const appended = performance.now();
          await seen.until((said) => said.length === 1 + round);
          lagsMs.push(performance.now() - appended);
        }
        await seen.stop();

        // Half of them, since a busy machine may hold up any single one.
        expect(lagsMs.toSorted((left, right) => left - right)[4]).toBeLessThanOrEqual(LAG_MAX_MS);
      }),
    );

    it(
      'gives several followers the same, each from its own position',
      trying(async ({ store, stream }) => {
        const start = await store.head();
        await store.append({ stream, expected: 'any', events: newEvents('a', 'b') });
        const [, b] = await store.readAll({ after: start });
        const all = follower(store, start);
        const late = follower(store, b!.position);

        await late.until((said) => said.includes('caught-up'));
        await store.append({ stream, expected: 'any', events: newEvents('c') });
        await all.until((said) => said.length === 4);
        await late.until((said) => said.length === 2);
        await Promise.all([all.stop(), late.stop()]);

        expect(late.said()).toEqual(['caught-up', newEvent('c').id]);
        expect(all.said()).toContain(newEvent('c').id);
      }),
    );

    it(
      'loses nothing and repeats nothing while much is written, however slowly it is taken',
      trying(async ({ store, another, stream }) => {
        const start = await store.head();
        const other = await another();
        const fast = follower(store, start);
        const slow = follower(store, start, () => nextTurn());
        await fast.until((said) => said.includes('caught-up'));

        const batches = Array.from({ length: 60 }, (_, batch) =>
          newEvents(...Array.from({ length: 20 }, (__, index) => `${batch} ${index}`)),
        );
        await Promise.all(
          batches.map((events, index) =>
            (index % 2 === 0 ? store : other).append({
              stream: `${stream}-${index % 3}`,
              expected: 'any',
              events,
            }),
          ),
        );
        await fast.until((said) => said.length === 1_201);
        await slow.until((said) => said.length === 1_201);
        await Promise.all([fast.stop(), slow.stop()]);

        const written = (await store.readAll({ after: start })).map(({ id }) => id);
        for (const seen of [fast, slow]) {
          expect(seen.said().filter((said) => said !== 'caught-up')).toEqual(written);
        }
      }),
    );

    it(
      'ends as soon as it is aborted, and leaves nothing behind',
      trying(async ({ store, stream }) => {
        const abort = new AbortController();
        await store.append({ stream, expected: 'any', events: newEvents('a') });
        const log = store.follow(await store.head(), abort.signal)[Symbol.asyncIterator]();
        expect(await log.next()).toMatchObject({ value: { kind: 'caught-up' } });

        const next = log.next();
        abort.abort();

        expect(await next).toMatchObject({ done: true });
        expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
      }),
    );

    it(
      'gives nothing when it was aborted before',
      trying(async ({ store, stream }) => {
        await store.append({ stream, expected: 'any', events: newEvents('a') });

        const followed = await Array.fromAsync(store.follow(0, AbortSignal.abort()));

        expect(followed).toEqual([]);
      }),
    );

    it(
      'may be left at any moment',
      trying(async ({ store, stream }) => {
        const abort = new AbortController();
        const start = await store.head();
        await store.append({ stream, expected: 'any', events: newEvents('a') });

        for await (const followed of store.follow(start, abort.signal)) {
          expect(followed.kind).toBe('events');
          break;
        }

        expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
      }),
    );

    it(
      'refuses a position that never was',
      trying(async ({ store, stream }) => {
        await store.append({ stream, expected: 'any', events: newEvents('a') });
        const head = await store.head();

        const followed = Array.fromAsync(store.follow(head + 1, new AbortController().signal));

        await expect(followed).rejects.toThrow(PositionUnknown);
        await expect(followed).rejects.toMatchObject({ position: head + 1, head });
      }),
    );

    it(
      'ends when the store is closed',
      trying(async ({ store }) => {
        const seen = follower(store, await store.head());
        await seen.until((said) => said.includes('caught-up'));

        await store.close();

        await seen.ended;
        expect(seen.said()).toEqual(['caught-up']);
      }),
    );
  });
}

/** Follows in the background and remembers what it was told: ids of events, and `caught-up`. */
function follower(
  store: EventStore,
  after: number,
  afterEach: () => Promise<void> = () => Promise.resolve(),
) {
  const abort = new AbortController();
  const followed: Followed[] = [];
  let heard = Promise.withResolvers<undefined>();
  const said = (): readonly string[] =>
    followed.flatMap((one) => (one.kind === 'events' ? one.events.map(({ id }) => id) : one.kind));

  const run = async (): Promise<void> => {
    for await (const one of store.follow(after, abort.signal)) {
      followed.push(one);
      heard.resolve(undefined);
      heard = Promise.withResolvers();
      await afterEach();
    }
  };
  const ended = run();

  return {
    said,
    caughtUpAt: () => followed.filter((one) => one.kind === 'caught-up').map((one) => one.position),
    until: async (isEnough: (said: readonly string[]) => boolean): Promise<void> => {
      while (!isEnough(said())) await Promise.race([heard.promise, ended.then(refuseToEnd)]);
    },
    stop: async (): Promise<void> => {
      abort.abort();
      await ended;
    },
    ended,
  };
}

function refuseToEnd(): never {
  throw new Error('Following ended before it was asked to.');
}
