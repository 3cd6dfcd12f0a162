import { StoreUnavailable } from '#kernel/event-store';
import { newEvent, newEvents } from '#kernel/testing/new-events';
import { IMPATIENT, onServer, soon } from '../../testing/event-store-db.ts';

const STREAM = 'account-acme';
const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

/** Errors nobody waits for would end the process; the client leaves some when a connection breaks. */
const unheard: unknown[] = [];
const hear = (error: unknown): void => void unheard.push(error);
beforeAll(() => {
  process.on('unhandledRejection', hear);
  process.on('uncaughtException', hear);
});
afterAll(() => {
  process.off('unhandledRejection', hear);
  process.off('uncaughtException', hear);
});
afterEach(() => {
  expect(unheard.splice(0)).toEqual([]);
});

/** Four megabytes take a while where much else goes on. */
const PATIENT = { patience: { ...IMPATIENT, attemptMs: 3_000 } };

describe('a server that does not answer', () => {
  it.each(['unstored', 'stored-unanswered', 'stored-cut'] as const)(
    'gets an append that was %s again, and holds it once',
    (how) =>
      onServer(async ({ server, store }) => {
        await store.append({ stream: STREAM, expected: 'none', events: newEvents('a') });

        for (const [expected, name] of [
          [0, 'b'],
          ['any', 'c'],
          ['exists', 'd'],
        ] as const) {
          await server.failAppends(1, how);
          const appended = await store.append({
            stream: STREAM,
            expected,
            events: newEvents(name),
          });
          const [last] = await store.read(STREAM, { direction: 'backwards', limit: 1 });
          expect(appended).toEqual({ revision: last!.revision, position: last!.position });
        }

        expect(idsOf(await store.read(STREAM))).toEqual(idsOf(newEvents('a', 'b', 'c', 'd')));
      })(),
  );

  it(
    'does not take an append of before its restart twice, although it forgets ids then',
    onServer(async ({ server, store }) => {
      await store.append({ stream: STREAM, expected: 'none', events: newEvents('a') });
      const { appends } = await server.sight();
      await server.failAppends(1, 'stored-unanswered');
      const append = store.append({ stream: STREAM, expected: 'any', events: newEvents('b') });
      await server.until((sight) => sight.appends > appends);

      await server.restart();
      await append;

      expect(idsOf(await store.read(STREAM))).toEqual(idsOf(newEvents('a', 'b')));
    }),
  );

  it(
    'lets none of many appends under way hang or fail when it dies and comes back',
    onServer(async ({ server, store }) => {
      const appends = Array.from({ length: 200 }, (_, index) => ({
        stream: `${STREAM}-${index}`,
        expected: 'none' as const,
        events: [newEvent(`many ${index}`, { data: `{"t":"${'x'.repeat(20_000)}"}` })],
      }));
      server.freeze();
      const appended = Promise.all(appends.map((append) => store.append(append)));
      await soon(() => !store.status().isReachable);
      await server.restart();

      await appended;

      const kept = idsOf(await store.readAll()).toSorted();
      expect(kept).toEqual(idsOf(appends.flatMap(({ events }) => events)).toSorted());
    }, PATIENT),
  );

  it(
    'is waited for while it says that it is not ready',
    onServer(async ({ server, store }) => {
      await server.notReady(3);
      await store.append({ stream: STREAM, expected: 'none', events: newEvents('a') });
      await server.notReady(3);
      const read = await store.read(STREAM);
      await server.notReady(3);

      expect(await store.head()).toBe(read[0]!.position);
    }),
  );

  it(
    'is given up after a while, by name, and found again as soon as it is back',
    onServer(
      async ({ server, store }) => {
        await store.append({ stream: STREAM, expected: 'none', events: newEvents('a') });
        expect(store.status()).toMatchObject({ isReachable: true });
        await server.kill();

        const calls = [
          () => store.append({ stream: STREAM, expected: 0, events: newEvents('b') }),
          () => store.append({ stream: STREAM, expected: 'any', events: newEvents('b') }),
          () => store.append({ stream: STREAM, expected: 0, events: [] }),
          () => store.read(STREAM),
          () => store.readAll(),
          () => store.find(STREAM, ['x']),
          () => store.head(),
          () => store.positionKnownAt('2025-03-01T10:00:00.000Z'),
        ];
        for (const call of calls) {
          const refusal: unknown = await call().catch((error: unknown) => error);
          expect(refusal).toBeInstanceOf(StoreUnavailable);
          expect(refusal).toMatchObject({ retryAfterMs: IMPATIENT.pauseMaxMs });
        }
        const { isReachable, sinceMs } = store.status();
        expect(isReachable).toBe(false);
        expect(sinceMs).toBeLessThanOrEqual(Date.now());

        await server.restart();
        await store.append({ stream: STREAM, expected: 0, events: newEvents('b') });
        expect(store.status()).toMatchObject({ isReachable: true });
      },
      { patience: { ...IMPATIENT, totalMs: 200 } },
    ),
  );

  it(
    'is not waited for by a read that stopped half-way: it is cancelled and made again',
    onServer(async ({ server, store }) => {
      await store.append({ stream: STREAM, expected: 'none', events: newEvents('a') });
      await server.stall();
      const read = store.read(STREAM);
      await soon(() => !store.status().isReachable);
      await server.go();

      expect(await read).toHaveLength(1);
      expect(await server.until(({ openReads }) => openReads === 0)).toMatchObject({
        openReads: 0,
      });
    }),
  );

  it(
    'keeps no read open, whatever page is asked for',
    onServer(async ({ server, store }) => {
      await store.append({ stream: STREAM, expected: 'none', events: newEvents('a', 'b', 'c') });
      const [a] = await store.readAll({ limit: 1 });
      await store.read(STREAM, { limit: 1 });
      await store.read(STREAM, { limit: 0 });
      await store.readAll({ after: a!.position, limit: 1 });
      await store.readAll({ direction: 'backwards', limit: 1 });
      await store.find(STREAM, idsOf(newEvents('b')));
      await store.read('account-unknown').catch(() => undefined);
      await store.readAll({ after: 1_000_000 }).catch(() => undefined);

      expect(await server.until(({ openReads }) => openReads === 0)).toMatchObject({
        openReads: 0,
      });
    }),
  );

  it(
    'still gets what was asked to be written when the store is closed',
    onServer(async ({ server, store, open }) => {
      await server.failAppends(1, 'unstored');
      const append = store.append({ stream: STREAM, expected: 'none', events: newEvents('a') });
      const closed = store.close();

      expect(await append).toMatchObject({ revision: 0 });
      await closed;
      const late = store.append({ stream: STREAM, expected: 0, events: newEvents('b') });
      await expect(late).rejects.toThrow('closed');
      expect(await (await open()).read(STREAM)).toHaveLength(1);
    }),
  );
});
