import type { RowText } from '#kernel/read-models';
import { CheckpointMoved, type ReadModels } from '#kernel/read-models';

/** Read models to be tried, and another instance on the same ones, as another process would open them. */
export interface ReadModelsOnTrial {
  readonly models: ReadModels;
  readonly another: () => Promise<ReadModels>;
  readonly dispose: () => Promise<void>;
}

const LOYALTY = 'loyalty@1/UTC';
const COVERAGE = 'coverage@1/UTC';

/** What every keeper of read models promises. */
export function describeReadModels(name: string, make: () => Promise<ReadModelsOnTrial>): void {
  const trying = (spec: (trial: ReadModelsOnTrial) => Promise<void>) => async () => {
    const trial = await make();
    try {
      await spec(trial);
    } finally {
      await trial.dispose();
    }
  };

  describe(`the read models ${name}`, () => {
    it(
      'start at 0 without rows',
      trying(async ({ models }) => {
        expect(await models.position(LOYALTY)).toBe(0);
        expect(await models.rows(LOYALTY, ['a'])).toEqual(new Map());
        expect(await models.page(LOYALTY, undefined, 10)).toEqual([]);
        expect(await changed(models, 0, 10)).toEqual([]);
      }),
    );

    it(
      'move rows and position together, each model for itself',
      trying(async ({ models, another }) => {
        await models.advance([advance(0, 7, { a: '{"n":1}', b: '{"n":2}' })]);
        await models.advance([advance(7, 9, { a: '{"n":3}' })]);

        for (const one of [models, await another()]) {
          expect(await one.position(LOYALTY)).toBe(9);
          expect(await one.positions([COVERAGE, LOYALTY, COVERAGE])).toEqual([0, 9, 0]);
          expect(await one.rows(LOYALTY, ['b', 'a', 'x'])).toEqual(
            new Map([
              ['a', '{"n":3}'],
              ['b', '{"n":2}'],
            ]),
          );
          expect(await one.position(COVERAGE)).toBe(0);
          expect(await one.rows(COVERAGE, ['a'])).toEqual(new Map());
        }
      }),
    );

    it(
      'move on without rows, for events that change none',
      trying(async ({ models }) => {
        await models.advance([advance(0, 7, {})]);

        expect(await models.position(LOYALTY)).toBe(7);
      }),
    );

    it(
      'count a batch once, however often it is delivered',
      trying(async ({ models }) => {
        await models.advance([advance(0, 7, { a: '1' })]);

        const again = models.advance([advance(0, 7, { a: '2' })]);

        await expect(again).rejects.toThrow(CheckpointMoved);
        await expect(again).rejects.toMatchObject({ model: LOYALTY, expected: 0, actual: 7 });
        expect(await models.rows(LOYALTY, ['a'])).toEqual(new Map([['a', '1']]));
      }),
    );

    it(
      'leave all models as they were when one of them has moved',
      trying(async ({ models }) => {
        await models.advance([advance(0, 7, { a: '1' }, COVERAGE)]);

        const both = models.advance([
          advance(0, 9, { a: '2' }, LOYALTY),
          advance(3, 9, { a: '2' }, COVERAGE),
        ]);

        await expect(both).rejects.toMatchObject({ model: COVERAGE, expected: 3, actual: 7 });
        expect(await models.position(LOYALTY)).toBe(0);
        expect(await models.rows(LOYALTY, ['a'])).toEqual(new Map());
        expect(await models.rows(COVERAGE, ['a'])).toEqual(new Map([['a', '1']]));
      }),
    );

    it(
      'let one of two win who move a model on at once',
      trying(async ({ models, another }) => {
        const other = await another();

        const outcomes = await Promise.allSettled([
          models.advance([advance(0, 7, { a: 'here' })]),
          other.advance([advance(0, 7, { a: 'there' })]),
        ]);

        const statuses = outcomes.map(({ status }) => status);
        expect(statuses.toSorted()).toEqual(['fulfilled', 'rejected']);
        const winner = statuses[0] === 'fulfilled' ? 'here' : 'there';
        expect(await models.rows(LOYALTY, ['a'])).toEqual(new Map([['a', winner]]));
      }),
    );

    it(
      'never go back',
      trying(async ({ models }) => {
        await models.advance([advance(0, 7, { a: '1' })]);

        await expect(models.advance([advance(7, 6, { a: '2' })])).rejects.toThrow(RangeError);
        expect(await models.position(LOYALTY)).toBe(7);
      }),
    );

    it(
      'are paged in the order of their keys, removed rows left out',
      trying(async ({ models }) => {
        await models.advance([advance(0, 7, { c: '3', a: '1', d: '4', b: '2' })]);
        await models.advance([advance(7, 8, { b: null })]);

        expect(await models.page(LOYALTY, undefined, 2)).toEqual([
          ['a', '1'],
          ['c', '3'],
        ]);
        expect(await models.page(LOYALTY, 'c', 2)).toEqual([['d', '4']]);
        expect(await models.rows(LOYALTY, ['b'])).toEqual(new Map());
      }),
    );

    it(
      'tell what changed after one position and up to another, removed rows too',
      trying(async ({ models }) => {
        await models.advance([advance(0, 7, { a: '1', b: '1' })]);
        await models.advance([advance(7, 8, { c: '1', a: null })]);
        await models.advance([advance(8, 9, { b: '2' })]);

        expect(await changed(models, 0, 9)).toEqual(['a', 'b', 'c']);
        expect(await changed(models, 7, 8)).toEqual(['a', 'c']);
        expect(await changed(models, 8, 9)).toEqual(['b']);
        expect(await changed(models, 9, 20)).toEqual([]);
      }),
    );

    it(
      'tell what changed in any of several models once, and no more than asked for',
      trying(async ({ models }) => {
        await models.advance([
          advance(0, 7, { a: '1', b: '1' }),
          advance(0, 7, { b: '1', c: '1' }, COVERAGE),
        ]);

        expect(await changed(models, 0, 7, [LOYALTY, COVERAGE])).toEqual(['a', 'b', 'c']);
        expect(await changed(models, 0, 7, [COVERAGE])).toEqual(['b', 'c']);
        const changes = { models: [LOYALTY, COVERAGE], after: 0, upTo: 7 };
        expect(await models.changedKeys(changes, 2)).toHaveLength(2);
      }),
    );

    it(
      'bring a removed row back when it is said again',
      trying(async ({ models }) => {
        await models.advance([advance(0, 7, { a: '1' })]);
        await models.advance([advance(7, 8, { a: null })]);
        await models.advance([advance(8, 9, { a: '2' })]);

        expect(await models.rows(LOYALTY, ['a'])).toEqual(new Map([['a', '2']]));
        expect(await models.page(LOYALTY, undefined, 10)).toEqual([['a', '2']]);
      }),
    );

    it(
      'are swapped whole: old rows are gone, and those who follow hear of it',
      trying(async ({ models }) => {
        await models.advance([
          advance(0, 7, { a: '1', b: '1' }),
          advance(0, 7, { a: '1' }, COVERAGE),
        ]);

        await models.replace(LOYALTY, 20, Object.entries({ c: '3', b: '2' }));

        expect(await models.position(LOYALTY)).toBe(20);
        expect(await models.page(LOYALTY, undefined, 10)).toEqual([
          ['b', '2'],
          ['c', '3'],
        ]);
        expect(await changed(models, 7, 20)).toEqual(['a', 'b', 'c']);
        expect(await models.page(COVERAGE, undefined, 10)).toEqual([['a', '1']]);
        await models.advance([advance(20, 21, { a: '4' })]);
        expect(await models.rows(LOYALTY, ['a'])).toEqual(new Map([['a', '4']]));
      }),
    );

    it(
      'stay as they were when the rows that were to replace them cannot all be had',
      trying(async ({ models }) => {
        await models.advance([advance(0, 7, { a: '1' })]);

        await expect(models.replace(LOYALTY, 20, breaking())).rejects.toThrow('no more');

        expect(await models.position(LOYALTY)).toBe(7);
        expect(await models.page(LOYALTY, undefined, 10)).toEqual([['a', '1']]);
      }),
    );
  });
}

/** Keys of rows that changed, in their order. */
async function changed(
  readModels: ReadModels,
  after: number,
  upTo: number,
  models = [LOYALTY],
): Promise<readonly string[]> {
  return [...(await readModels.changedKeys({ models, after, upTo }, 10))].sort();
}

const advance = (
  from: number,
  to: number,
  rows: Readonly<Record<string, RowText>>,
  model = LOYALTY,
) => ({ model, from, to, rows: new Map(Object.entries(rows)) });

function* breaking(): Generator<readonly [string, string]> {
  yield ['b', '2'];
  throw new Error('no more');
}
