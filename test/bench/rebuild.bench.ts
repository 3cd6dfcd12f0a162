import { rebuildFacts } from '#insights/projector/rebuild-facts';
import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { ReadModels } from '#kernel/read-models';
import { SqliteReadModels } from '#stores/sqlite/read-models';
import { rateAtLeast, type Bench, type Figure } from './figure.ts';
import { fill, onGround, portfolioOf } from './ground.ts';
import { ratePerSecond } from './timing.ts';

const RUNS = 3;

/** All projections built again from the log: scanned, decoded, folded, rows written and swapped in. */
export const rebuild: Bench = {
  name: 'rebuild',
  run: async () => [await rebuilding(1_000, 200, 200_000), await rebuilding(20_000, 10, 100_000)],
};

const rebuilding = (accounts: number, eventsPerAccount: number, aim: number): Promise<Figure> =>
  onGround(async (ground) => {
    const count = await fill(ground, portfolioOf(accounts, eventsPerAccount));
    const readModels = SqliteReadModels.open(ground.folder);
    const rate = await rebuildRate({ ...ground, readModels }, count);
    await readModels.close();
    const of = `${count.toLocaleString('en')} events, ${accounts.toLocaleString('en')} accounts`;
    return rateAtLeast(`events rebuilt (${of})`, rate, aim);
  });

/** What a rebuild reads from and writes to. */
export interface Rebuilding {
  readonly store: EventStore;
  readonly keys: Keys;
  readonly readModels: ReadModels;
  /** In how many parts the facts are kept. */
  readonly shards?: number;
}

/** Events a second that a rebuild takes in. */
export const rebuildRate = (
  { store, keys, readModels, shards = 1 }: Rebuilding,
  count: number,
): Promise<number> =>
  ratePerSecond(count, () => rebuildFacts(store, keys, readModels, { shards }), RUNS);
