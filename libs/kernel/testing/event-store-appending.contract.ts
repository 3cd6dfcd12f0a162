import fc from 'fast-check';
import {
  AppendTooLarge,
  APPEND_BYTES_MAX,
  StreamMoved,
  StreamNotFound,
  type ExpectedRevision,
} from '#kernel/event-store';
import { stableJson, UnstableJson } from '#kernel/json';
import type { StoreTraits, Try } from './event-store-trial.ts';
import { newEvent, newEvents } from './new-events.ts';

/** Any text a codec may write: a fixed point of JSON.parse and JSON.stringify. */
const stableTexts = fc
  .dictionary(fc.string({ unit: 'binary' }), fc.jsonValue())
  .map(stableOrNothing)
  .filter((text) => text !== undefined);

export function describeAppending(trying: Try, traits: StoreTraits): void {
  describe('appending', () => {
    it(
      'counts revisions from 0 without gaps and answers where the last event stands',
      trying(async ({ store, stream }) => {
        const first = await store.append({ stream, expected: 'none', events: newEvents('a', 'b') });
        const second = await store.append({ stream, expected: 1, events: newEvents('c') });

        expect([first.revision, second.revision]).toEqual([1, 2]);
        expect(second.position).toBeGreaterThan(first.position);
        const events = await store.read(stream);
        expect(events.map(({ revision }) => revision)).toEqual([0, 1, 2]);
        expect(events.map(({ id }) => id)).toEqual(newEvents('a', 'b', 'c').map(({ id }) => id));
        expect(events.map(({ position }) => position)).toEqual([
          expect.any(Number),
          first.position,
          second.position,
        ]);
      }),
    );

    it.each<[ExpectedRevision, 'missing' | 'of three', 'written' | 'refused']>([
      ['none', 'missing', 'written'],
      ['any', 'missing', 'written'],
      ['exists', 'missing', 'refused'],
      [0, 'missing', 'refused'],
      ['none', 'of three', 'refused'],
      ['any', 'of three', 'written'],
      ['exists', 'of three', 'written'],
      [2, 'of three', 'written'],
      [1, 'of three', 'refused'],
      [3, 'of three', 'refused'],
    ])('expecting %j of a stream that is %s is %s', (expected, before, outcome) =>
      trying(async ({ store, stream }) => {
        const count = before === 'missing' ? 0 : 3;
        if (count > 0) {
          await store.append({ stream, expected: 'none', events: newEvents('a', 'b', 'c') });
        }

        const head = await store.head();

        const append = store.append({ stream, expected, events: newEvents('x', 'y') });

        if (outcome === 'written') {
          expect(await append).toMatchObject({ revision: count + 1 });
          return;
        }
        await expect(append).rejects.toThrow(StreamMoved);
        await expect(append).rejects.toMatchObject({ stream, expected, actual: count - 1 });
        expect(await store.head()).toBe(head);
      })(),
    );

    it(
      'gives every text back as it was given, byte for byte',
      trying(async ({ store, stream }) => {
        let revision = -1;
        const property = fc.asyncProperty(
          stableTexts,
          stableTexts,
          fc.option(fc.base64String({ minLength: 4 })),
          async (data, meta, personal) => {
            revision += 1;
            const event = newEvent(`text ${revision}`, { data, meta, personal });
            await store.append({ stream, expected: 'any', events: [event] });
            const [stored] = await store.read(stream, { from: revision });
            expect(stored).toMatchObject(event);
          },
        );
        await fc.assert(property, {
          numRuns: 50,
          examples: [
            ['{"text":"Ω😀é e\u0301 \u2028 \\u0001 \\" \\\\ /"}', '{"n":[1e+21,0.1,-5]}', 'AAECAw'],
            ['{}', '{"a":{"":" \\t"}}', null],
          ],
        });
      }),
    );

    it(
      'keeps appends of the same moment apart: one that is refused fails alone',
      trying(async ({ store, stream }) => {
        await store.append({ stream, expected: 'none', events: newEvents('a') });

        const outcomes = await Promise.allSettled([
          store.append({ stream, expected: 0, events: newEvents('b') }),
          store.append({ stream, expected: 0, events: newEvents('c', 'd') }),
          store.append({ stream: `${stream}-2`, expected: 'none', events: newEvents('e') }),
        ]);

        expect(outcomes.map(({ status }) => status)).toEqual([
          'fulfilled',
          'rejected',
          'fulfilled',
        ]);
        expect(await store.read(stream)).toHaveLength(2);
      }),
    );

    it(
      'refuses what is too large by name, before anything is written',
      trying(async ({ store, stream }) => {
        const text = (length: number, letter = 'x') => `{"t":"${letter.repeat(length)}"}`;
        const large = (name: string, data: string) => newEvent(name, { data });
        const half = APPEND_BYTES_MAX / 2;

        const tooLarge = [
          [large('one', text(APPEND_BYTES_MAX))],
          [large('one', text(half)), large('two', text(half))],
          [large('one', text(half, '€'))],
        ];
        for (const events of tooLarge) {
          const append = store.append({ stream, expected: 'none', events });
          await expect(append).rejects.toThrow(AppendTooLarge);
        }

        await expect(store.read(stream)).rejects.toThrow(StreamNotFound);
        const fits = [large('fits', text(APPEND_BYTES_MAX - 10_000))];
        expect(await store.append({ stream, expected: 'none', events: fits })).toMatchObject({
          revision: 0,
        });
      }),
    );

    it(
      'counts what surrounds the texts of many small events too',
      trying(async ({ store, stream }) => {
        const events = Array.from({ length: 5_000 }, (_, index) => newEvent(`${index}`));

        const append = store.append({ stream, expected: 'none', events });

        await expect(append).rejects.toThrow(AppendTooLarge);
      }),
    );

    it(
      'stamps when each was recorded, and not earlier than what was recorded before by a clock a little ahead',
      trying(async ({ store, clock, stream, today }) => {
        await store.append({ stream, expected: 'any', events: newEvents('a', 'b') });
        clock.set(`${today}T09:55:00.000Z`);
        await store.append({ stream, expected: 'any', events: newEvents('c') });
        clock.set(`${today}T10:00:00.001Z`);
        await store.append({ stream, expected: 'any', events: newEvents('d') });

        const events = await store.read(stream);
        expect(events.map(({ recordedAt }) => recordedAt)).toEqual([
          `${today}T10:00:00.000Z`,
          `${today}T10:00:00.000Z`,
          `${today}T10:00:00.000Z`,
          `${today}T10:00:00.001Z`,
        ]);
      }),
    );

    it(
      'stamps by the clock alone where what was recorded before lies far ahead of it',
      trying(async ({ store, clock, stream, today }) => {
        clock.set(`${today}T10:00:00.000Z`);
        await store.append({ stream, expected: 'any', events: newEvents('a') });
        clock.set(`${today}T09:54:59.999Z`);
        await store.append({ stream, expected: 'any', events: newEvents('b', 'c') });
        clock.set(`${today}T09:54:59.998Z`);
        await store.append({ stream, expected: 'any', events: newEvents('d') });

        const events = await store.read(stream);
        expect(events.map(({ recordedAt }) => recordedAt)).toEqual([
          `${today}T10:00:00.000Z`,
          `${today}T09:54:59.999Z`,
          `${today}T09:54:59.999Z`,
          `${today}T09:54:59.999Z`,
        ]);
      }),
    );

    if (traits.stampsInOrder) {
      it(
        'stamps not earlier than what another instance has recorded a little ahead',
        trying(async ({ store, another, clock, stream, today }) => {
          const other = await another();
          await store.append({ stream, expected: 'any', events: newEvents('a') });
          clock.set(`${today}T09:56:00.000Z`);
          await other.append({ stream, expected: 'any', events: newEvents('b') });

          const events = await store.read(stream);
          expect(events.map(({ recordedAt }) => recordedAt)).toEqual([
            `${today}T10:00:00.000Z`,
            `${today}T10:00:00.000Z`,
          ]);
        }),
      );
    }

    it(
      'keeps when another ledger recorded it, where that is said',
      trying(async ({ store, stream, today }) => {
        const recordedAt = `${today}T08:15:00.000Z`;
        await store.append({ stream, expected: 'none', events: newEvents('a') });
        await store.append({ stream, expected: 0, events: newEvents('b', 'c'), recordedAt });
        await store.append({ stream, expected: 2, events: newEvents('d') });

        const events = await store.read(stream);
        expect(events.map((event) => event.recordedAt)).toEqual([
          `${today}T10:00:00.000Z`,
          recordedAt,
          recordedAt,
          `${today}T10:00:00.000Z`,
        ]);
      }),
    );
  });

  describe('appending several at once', () => {
    it(
      'writes them in order, each seeing those before it',
      trying(async ({ store, stream }) => {
        const appended = await store.appendAll([
          { stream, expected: 'none', events: newEvents('a', 'b') },
          { stream: `${stream}-2`, expected: 'none', events: newEvents('c') },
          { stream, expected: 1, events: newEvents('d') },
        ]);

        expect(appended.map(({ revision }) => revision)).toEqual([1, 0, 2]);
        const positions = appended.map(({ position }) => position);
        expect(positions).toEqual(positions.toSorted((left, right) => left - right));
        expect(await store.appendAll([])).toEqual([]);
      }),
    );

    it(
      'writes nothing of what comes after one that is refused',
      trying(async ({ store, stream }) => {
        const appends = [
          { stream: `${stream}-2`, expected: 'exists', events: newEvents('a') },
          { stream, expected: 'none', events: newEvents('b') },
        ] as const;

        await expect(store.appendAll(appends)).rejects.toThrow(StreamMoved);

        await expect(store.read(stream)).rejects.toThrow(StreamNotFound);
      }),
    );

    if (traits.commitsTogether) {
      it(
        'writes nothing at all when one of them is refused',
        trying(async ({ store, stream }) => {
          const head = await store.head();
          const appends = [
            { stream, expected: 'none', events: newEvents('a', 'b') },
            { stream: `${stream}-2`, expected: 'exists', events: newEvents('c') },
          ] as const;

          await expect(store.appendAll(appends)).rejects.toThrow(StreamMoved);

          await expect(store.read(stream)).rejects.toThrow(StreamNotFound);
          expect(await store.head()).toBe(head);
        }),
      );
    } else {
      it(
        'answers what stands already when it is repeated after a refusal',
        trying(async ({ store, stream }) => {
          const first = { stream, expected: 'none', events: newEvents('a', 'b') } as const;
          const second = { stream: `${stream}-2`, expected: 'exists', events: newEvents('c') };
          const appends = [first, { ...second, expected: 'exists' }] as const;
          await expect(store.appendAll(appends)).rejects.toThrow(StreamMoved);

          const [appended] = await store.appendAll([first, { ...second, expected: 'none' }]);

          expect(appended).toMatchObject({ revision: 1 });
          expect(await store.read(stream)).toHaveLength(2);
        }),
      );
    }

    it(
      'writes nothing at all when one of them is too large',
      trying(async ({ store, stream }) => {
        const data = `{"t":"${'x'.repeat(APPEND_BYTES_MAX)}"}`;
        const appends = [
          { stream, expected: 'none', events: newEvents('a') },
          { stream, expected: 0, events: [newEvent('b', { data })] },
        ] as const;

        await expect(store.appendAll(appends)).rejects.toThrow(AppendTooLarge);

        await expect(store.read(stream)).rejects.toThrow(StreamNotFound);
      }),
    );
  });
}

function stableOrNothing(value: object): string | undefined {
  try {
    const text = stableJson(value);
    return JSON.stringify(JSON.parse(text)) === text ? text : undefined;
  } catch (error) {
    if (error instanceof UnstableJson) return undefined;
    throw error;
  }
}
