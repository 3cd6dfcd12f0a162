import type { CommandAnswer, CommandAnswers } from '#kernel/command-answers';

/** Answers to be tried, and another instance on the same ones, as another process would open them. */
export interface CommandAnswersOnTrial {
  readonly answers: CommandAnswers;
  readonly another: () => Promise<CommandAnswers>;
  readonly dispose: () => Promise<void>;
}

const answerOf = (id: string, more: Partial<CommandAnswer> = {}): CommandAnswer => ({
  id,
  commandHash: 'a-hash',
  revision: 3,
  position: 40,
  answeredAtMs: 1_000,
  ...more,
});

/** What every keeper of answers promises. */
export function describeCommandAnswers(
  name: string,
  make: () => Promise<CommandAnswersOnTrial>,
): void {
  const trying = (spec: (trial: CommandAnswersOnTrial) => Promise<void>) => async () => {
    const trial = await make();
    try {
      await spec(trial);
    } finally {
      await trial.dispose();
    }
  };

  describe(`the answers of commands ${name}`, () => {
    it(
      'are found again by all who look, as they were given',
      trying(async ({ answers, another }) => {
        const first = answerOf('k1', { position: 9_007_199_254_740_991 });

        expect(await answers.find('k1', 0)).toBeUndefined();
        expect(await answers.remember(first, 0)).toEqual(first);

        expect(await answers.find('k1', 0)).toEqual(first);
        expect(await (await another()).find('k1', 0)).toEqual(first);
        expect(await answers.find('k2', 0)).toBeUndefined();
      }),
    );

    it(
      'stay what the first was, whoever comes later',
      trying(async ({ answers, another }) => {
        const first = answerOf('k1');
        await answers.remember(first, 0);
        const later = answerOf('k1', { commandHash: 'other', revision: 4, answeredAtMs: 2_000 });

        expect(await (await another()).remember(later, 0)).toEqual(first);
        expect(await answers.find('k1', 0)).toEqual(first);
      }),
    );

    it(
      'are one for all who give them at once',
      trying(async ({ answers, another }) => {
        const other = await another();
        const given = Array.from({ length: 40 }, (_, n) => answerOf('k1', { revision: n }));

        const held = await Promise.all(
          given.map((one, n) => (n % 2 === 0 ? answers : other).remember(one, 0)),
        );

        expect(new Set(held.map(({ revision }) => revision)).size).toBe(1);
        expect(await answers.find('k1', 0)).toEqual(held[0]);
      }),
    );

    it(
      'count no more once they are too old, and make room for another',
      trying(async ({ answers }) => {
        await answers.remember(answerOf('k1', { answeredAtMs: 1_000 }), 0);

        expect(await answers.find('k1', 1_000)).toMatchObject({ revision: 3 });
        expect(await answers.find('k1', 1_001)).toBeUndefined();

        const later = answerOf('k1', { revision: 9, answeredAtMs: 5_000 });
        expect(await answers.remember(later, 4_000)).toEqual(later);
        expect(await answers.find('k1', 4_000)).toEqual(later);
      }),
    );

    it(
      'go when they are too old, as others come',
      trying(async ({ answers }) => {
        const old = Array.from({ length: 20 }, (_, n) => `old-${n}`);
        for (const id of old) await answers.remember(answerOf(id), 0);
        for (const id of ['n1', 'n2', 'n3']) {
          await answers.remember(answerOf(id, { answeredAtMs: 9_000 }), 8_000);
        }

        const left = await Promise.all(old.map((id) => answers.find(id, 0)));
        expect(left.filter((one) => one !== undefined)).toEqual([]);
        expect(await answers.find('n1', 0)).toBeDefined();
      }),
    );
  });
}
