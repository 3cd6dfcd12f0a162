import { rebuildFacts } from '#insights/rebuild';
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
    const rate = await ratePerSecond(
      count,
      () => rebuildFacts(ground.store, ground.keys, readModels),
      RUNS,
    );
    await readModels.close();
    const of = `${count.toLocaleString('en')} events, ${accounts.toLocaleString('en')} accounts`;
    return rateAtLeast(`events rebuilt (${of})`, rate, aim);
  });
