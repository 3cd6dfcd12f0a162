import type { Keys } from '#kernel/keys';

/** Keys to be tried, and another instance on the same ones, as another process would open them. */
export interface KeysOnTrial {
  readonly keys: Keys;
  readonly another: () => Promise<Keys>;
  readonly dispose: () => Promise<void>;
}

/** What every keeper of keys promises. */
export function describeKeys(name: string, make: () => Promise<KeysOnTrial>): void {
  const trying = (spec: (trial: KeysOnTrial) => Promise<void>) => async () => {
    const trial = await make();
    try {
      await spec(trial);
    } finally {
      await trial.dispose();
    }
  };

  describe(`the keys ${name}`, () => {
    it(
      'are made where they are missing, 32 bytes each, and differ',
      trying(async ({ keys }) => {
        const made = await keys.obtain(['acme', 'acme/ada']);

        expect([...made.keys()].toSorted()).toEqual(['acme', 'acme/ada']);
        expect([...made.values()].map(({ length }) => length)).toEqual([32, 32]);
        expect(made.get('acme')).not.toEqual(made.get('acme/ada'));
      }),
    );

    it(
      'stay what they are once made',
      trying(async ({ keys, another }) => {
        const made = await keys.obtain(['acme']);
        const again = await (await another()).obtain(['globex', 'acme', 'acme']);

        expect(again.get('acme')).toEqual(made.get('acme'));
        expect(await keys.find(['acme', 'globex'])).toEqual(again);
      }),
    );

    it(
      'are not made by looking for them',
      trying(async ({ keys }) => {
        await keys.obtain(['acme']);

        expect([...(await keys.find(['acme/ada', 'acme'])).keys()]).toEqual(['acme']);
        expect(await keys.find(['acme/ada'])).toEqual(new Map());
        expect(await keys.find([])).toEqual(new Map());
      }),
    );

    it(
      'are the same for all who make them at once',
      trying(async ({ keys, another }) => {
        const names = Array.from({ length: 50 }, (_, index) => `acme/${index}`);
        const other = await another();

        const [here, there] = await Promise.all([
          keys.obtain(names),
          other.obtain(names.toReversed()),
        ]);

        for (const name of names) expect(here.get(name)).toEqual(there.get(name));
      }),
    );

    it(
      'come with one secret, the same for all',
      trying(async ({ keys, another }) => {
        const other = await another();
        const [secret, same] = await Promise.all([keys.secret(), other.secret()]);

        expect(secret).toHaveLength(32);
        expect(same).toEqual(secret);
        expect(await keys.secret()).toEqual(secret);
      }),
    );

    it(
      'say their names',
      trying(async ({ keys }) => {
        expect(await keys.names()).toEqual([]);
        await keys.obtain(['acme', 'acme/ada']);

        expect((await keys.names()).toSorted()).toEqual(['acme', 'acme/ada']);
      }),
    );

    it(
      'are taken from another place, but for those there are',
      trying(async ({ keys, another }) => {
        const [acme, ada, secret] = [1, 2, 3].map((byte) => Buffer.alloc(32, byte));
        const own = await keys.obtain(['acme']);

        await keys.adopt({
          keys: new Map([
            ['acme', acme!],
            ['acme/ada', ada!],
          ]),
          destroyed: [],
          secret: secret!,
        });
        await keys.adopt({ keys: new Map(), destroyed: [], secret: Buffer.alloc(32, 4) });

        const there = await another();
        expect(await there.obtain(['acme', 'acme/ada'])).toEqual(
          new Map([...own, ['acme/ada', ada]]),
        );
        expect(await there.secret()).toEqual(secret);
      }),
    );

    it(
      'once destroyed are never made again, by nobody',
      trying(async ({ keys, another }) => {
        const made = await keys.obtain(['acme', 'acme/ada', 'acme/bob']);
        await keys.destroy(['acme/ada', 'acme/eve']);
        await keys.destroy(['acme/bob']);

        const there = await another();
        expect(await there.obtain(['acme', 'acme/ada', 'acme/bob'])).toEqual(
          new Map([['acme', made.get('acme')]]),
        );
        await there.adopt({ keys: made, destroyed: [], secret: await keys.secret() });
        expect(await there.find(['acme/ada', 'acme/bob'])).toEqual(new Map());
      }),
    );

    it(
      'tell which were destroyed, in their order',
      trying(async ({ keys, another }) => {
        const made = await keys.obtain(['acme', 'acme/ada']);
        await keys.destroy(['acme/ada']);
        await keys.adopt({
          keys: new Map(),
          destroyed: ['globex', 'acme', 'acme/ada'],
          secret: await keys.secret(),
        });

        const there = await another();
        expect(await there.destroyed(0)).toEqual(['acme/ada', 'globex']);
        expect(await there.destroyed(1)).toEqual(['globex']);
        expect(await there.find(['acme'])).toEqual(new Map([['acme', made.get('acme')]]));
      }),
    );
  });
}
