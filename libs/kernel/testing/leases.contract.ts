import { LeaseLost, type Lease, type Leases } from '#kernel/leases';

/** Leases to be tried, and another instance on the same ones, as another process would open them. */
export interface LeasesOnTrial {
  readonly leases: Leases;
  readonly another: () => Promise<Leases>;
  readonly dispose: () => Promise<void>;
}

/** Leases, and some write that is done only under one. */
export interface FencedWritesOnTrial extends LeasesOnTrial {
  readonly write: (lease: Lease) => Promise<void>;
}

/** Longer than any spec takes. */
const LONG_MS = 600_000;
/** Over as soon as it is said. */
const SHORT_MS = 1;

/** What every keeper of leases promises. */
export function describeLeases(name: string, make: () => Promise<LeasesOnTrial>): void {
  const trying = (spec: (trial: LeasesOnTrial) => Promise<void>) => async () => {
    const trial = await make();
    try {
      await spec(trial);
    } finally {
      await trial.dispose();
    }
  };

  describe(`the leases ${name}`, () => {
    it(
      'are held by one, who may ask again',
      trying(async ({ leases, another }) => {
        const lease = await leases.claim('part/0', 'anna', LONG_MS);

        expect(lease).toEqual({ name: 'part/0', holder: 'anna', fence: 1 });
        expect(await (await another()).claim('part/0', 'bert', LONG_MS)).toBeUndefined();
        expect(await leases.claim('part/0', 'anna', LONG_MS)).toEqual(lease);
      }),
    );

    it(
      'are each for itself, and listed in the order of their names',
      trying(async ({ leases, another }) => {
        const other = await another();
        const second = await leases.claim('part/1', 'anna', LONG_MS);
        const first = await other.claim('part/0', 'bert', LONG_MS);
        await leases.claim('part/2', 'anna', SHORT_MS);

        expect(await eventually(async () => exactly(2, await other.held()))).toEqual([
          first,
          second,
        ]);
      }),
    );

    it(
      'end by themselves, and go to the next one with a higher fence',
      trying(async ({ leases, another }) => {
        const other = await another();
        await leases.claim('part/0', 'anna', SHORT_MS);

        const lease = await eventually(() => other.claim('part/0', 'bert', LONG_MS));

        expect(lease).toEqual({ name: 'part/0', holder: 'bert', fence: 2 });
        expect(await other.held()).toEqual([lease]);
      }),
    );

    it(
      'are lost to the one who slept meanwhile',
      trying(async ({ leases, another }) => {
        const other = await another();
        const asleep = await claimed(leases, 'anna', SHORT_MS);
        const taken = await eventually(() => other.claim('part/0', 'bert', LONG_MS));

        await expect(leases.renew(asleep, LONG_MS)).rejects.toThrow(LeaseLost);
        await expect(leases.renew(asleep, LONG_MS)).rejects.toMatchObject({ lease: asleep });
        await leases.release(asleep);
        expect(await other.held()).toEqual([taken]);
      }),
    );

    it(
      'are lost when their time is over, though nobody took them',
      trying(async ({ leases }) => {
        const lease = await claimed(leases, 'anna', SHORT_MS);
        await eventually(async () => exactly(0, await leases.held()));

        await expect(leases.renew(lease, LONG_MS)).rejects.toThrow(LeaseLost);
        expect(await leases.claim('part/0', 'anna', LONG_MS)).toMatchObject({ fence: 2 });
      }),
    );

    it(
      'last from the moment they are renewed',
      trying(async ({ leases, another }) => {
        const other = await another();
        const lease = await claimed(leases, 'anna', LONG_MS);

        await leases.renew(lease, LONG_MS);
        expect(await other.claim('part/0', 'bert', LONG_MS)).toBeUndefined();

        await leases.renew(lease, SHORT_MS);
        expect(await eventually(() => other.claim('part/0', 'bert', LONG_MS))).toBeDefined();
      }),
    );

    it(
      'are free at once when they are given back, and are not held any more',
      trying(async ({ leases, another }) => {
        const lease = await claimed(leases, 'anna', LONG_MS);

        await leases.release(lease);

        expect(await leases.held()).toEqual([]);
        await expect(leases.renew(lease, LONG_MS)).rejects.toThrow(LeaseLost);
        const next = await (await another()).claim('part/0', 'bert', LONG_MS);
        expect(next).toMatchObject({ holder: 'bert', fence: 2 });
      }),
    );

    it(
      'go to exactly one of all who claim them at once',
      trying(async ({ leases, another }) => {
        const other = await another();
        const names = Array.from({ length: 20 }, (_, index) => `part/${index}`);

        const claims = names.flatMap((each) => [
          leases.claim(each, 'anna', LONG_MS),
          other.claim(each, 'bert', LONG_MS),
        ]);
        const given = (await Promise.all(claims)).filter((lease) => lease !== undefined);

        expect(given.map((lease) => lease.name)).toEqual(names);
        expect(new Set(given.map(({ fence }) => fence))).toEqual(new Set([1]));
        expect(await leases.held()).toHaveLength(names.length);
      }),
    );
  });
}

/** What every store promises that writes under leases. */
export function describeFencedWrites(name: string, make: () => Promise<FencedWritesOnTrial>): void {
  describe(`writes under a lease ${name}`, () => {
    it('are those of its holder alone', async () => {
      const { leases, another, write, dispose } = await make();
      const other = await another();
      const asleep = await claimed(leases, 'anna', LONG_MS);
      await write(asleep);
      await leases.renew(asleep, SHORT_MS);
      const taken = await eventually(() => other.claim('part/0', 'bert', LONG_MS));

      await expect(write(asleep)).rejects.toThrow(LeaseLost);
      await write(taken);
      await other.release(taken);
      await expect(write(taken)).rejects.toThrow(LeaseLost);
      await dispose();
    });

    it('are not done under one that ended, though its holder got the next', async () => {
      const { leases, write, dispose } = await make();
      const asleep = await claimed(leases, 'anna', SHORT_MS);
      // Who asks for a lease that it still holds makes it longer, so nobody asks before it ended.
      await eventually(async () => exactly(0, await leases.held()));
      const again = await claimed(leases, 'anna', LONG_MS);

      await expect(write(asleep)).rejects.toThrow(LeaseLost);
      await write(again);
      await dispose();
    });
  });
}

async function claimed(leases: Leases, holder: string, lastsMs: number): Promise<Lease> {
  const lease = await leases.claim('part/0', holder, lastsMs);
  if (!lease) throw new Error('Nobody held it, and yet it was not given.');
  return lease;
}

/** Asks until there is an answer; the runner's own limit ends what never comes. */
async function eventually<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const exactly = <T>(count: number, list: readonly T[]): readonly T[] | undefined =>
  list.length === count ? list : undefined;
