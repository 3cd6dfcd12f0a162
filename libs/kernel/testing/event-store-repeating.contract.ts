import { StreamMoved, StreamNotFound, type ExpectedRevision } from '#kernel/event-store';
import type { Try } from './event-store-trial.ts';
import { newEvents } from './new-events.ts';

/** The outcome of an append: which event of the stream it answers, what it adds, or that it is refused. */
type Outcome = { readonly answers: number } | { readonly adds: number } | 'refused';

interface Case {
  readonly expected: ExpectedRevision;
  readonly ids: readonly string[];
  readonly then: Outcome;
}

const said = ({ expected, ids, then }: Case): [string, Case] => [
  `expecting ${JSON.stringify(expected)}, ${ids.join(' ') || 'nothing'} ${sentence(then)}`,
  { expected, ids, then },
];

/** Cases on a stream that holds a, b, c. */
const CASES: readonly Case[] = [
  // The same again, or a prefix of it, is answered with its original place.
  { expected: 'none', ids: ['a', 'b', 'c'], then: { answers: 2 } },
  { expected: 'none', ids: ['a', 'b'], then: { answers: 1 } },
  { expected: 'none', ids: ['a'], then: { answers: 0 } },
  { expected: 0, ids: ['b', 'c'], then: { answers: 2 } },
  { expected: 0, ids: ['b'], then: { answers: 1 } },
  { expected: 1, ids: ['c'], then: { answers: 2 } },
  // Longer, elsewhere or in another order it is a conflict.
  { expected: 'none', ids: ['a', 'b', 'c', 'd'], then: 'refused' },
  { expected: 'none', ids: ['b', 'a'], then: 'refused' },
  { expected: 'none', ids: ['b'], then: 'refused' },
  { expected: 'none', ids: ['a', 'x'], then: 'refused' },
  { expected: 0, ids: ['c'], then: 'refused' },
  { expected: 0, ids: ['b', 'x'], then: 'refused' },
  { expected: 1, ids: ['c', 'd'], then: 'refused' },
  { expected: 5, ids: ['a'], then: 'refused' },
  // At the head it is written again, wherever its ids stand: recognising it is its handler's work.
  { expected: 2, ids: ['a'], then: { adds: 1 } },
  { expected: 2, ids: ['c'], then: { adds: 1 } },
  { expected: 2, ids: ['x', 'a'], then: { adds: 2 } },
  { expected: 2, ids: ['a', 'b', 'c'], then: { adds: 3 } },
  // Without a revision the first id decides.
  { expected: 'any', ids: ['a', 'b', 'c'], then: { answers: 2 } },
  { expected: 'any', ids: ['b'], then: { answers: 1 } },
  { expected: 'any', ids: ['x', 'a'], then: { adds: 2 } },
  { expected: 'any', ids: ['a', 'x'], then: 'refused' },
  { expected: 'exists', ids: ['b', 'c'], then: { answers: 2 } },
  { expected: 'exists', ids: ['x', 'a'], then: { adds: 2 } },
  { expected: 'exists', ids: ['a', 'x'], then: 'refused' },
  // Nothing to write is always written.
  { expected: 2, ids: [], then: { answers: 2 } },
  { expected: 'any', ids: [], then: { answers: 2 } },
];

export function describeRepeating(trying: Try): void {
  describe('appending to a stream that holds a b c', () => {
    it.each(CASES.map(said))('%s', (_sentence, { expected, ids, then }) =>
      trying(async ({ store, stream }) => {
        await store.append({ stream, expected: 'none', events: newEvents('a', 'b') });
        await store.append({ stream, expected: 1, events: newEvents('c') });
        const before = await store.read(stream);

        const append = store.append({ stream, expected, events: newEvents(...ids) });

        if (then === 'refused') await expect(append).rejects.toThrow(StreamMoved);
        else if ('answers' in then) {
          const { revision, position } = before[then.answers]!;
          expect(await append).toEqual({ revision, position });
        } else {
          const head = await append;
          const added = (await store.read(stream)).slice(before.length);
          expect(added.map(({ id }) => id)).toEqual(newEvents(...ids).map(({ id }) => id));
          expect(added.at(-1)).toMatchObject(head);
        }
        const grown = then !== 'refused' && 'adds' in then ? then.adds : 0;
        expect(await store.read(stream)).toHaveLength(before.length + grown);
      })(),
    );

    it(
      'does not mistake the ids of another stream for its own',
      trying(async ({ store, stream }) => {
        await store.append({ stream, expected: 'none', events: newEvents('a') });
        const other = { stream: `${stream}-2`, events: newEvents('a') };

        await store.append({ ...other, expected: 'any' });

        expect(await store.read(other.stream)).toHaveLength(1);
      }),
    );

    it(
      'leaves a missing stream missing when there is nothing to write',
      trying(async ({ store, stream }) => {
        const head = await store.head();
        for (const expected of ['none', 'any'] as const) {
          const appended = await store.append({ stream, expected, events: [] });
          expect(appended.revision).toBe(-1);
        }

        await expect(store.read(stream)).rejects.toThrow(StreamNotFound);
        expect(await store.head()).toBe(head);
      }),
    );
  });
}

function sentence(outcome: Outcome): string {
  if (outcome === 'refused') return 'is refused';
  if ('answers' in outcome) return `answers the place of revision ${outcome.answers}`;
  return `is written, ${outcome.adds} more`;
}
