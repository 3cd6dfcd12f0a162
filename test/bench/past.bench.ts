import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { Insights } from '#insights/asking/insights';
import { addDays, type Day } from '#kernel/time';
import { MemoryLists } from '#stores/memory/lists';
import { SqliteLists } from '#stores/sqlite/lists';
import { SqliteReadModels } from '#stores/sqlite/read-models';
import { amountOf, timeAtMost, type Bench, type Figure } from './figure.ts';
import { fill, onGround, portfolioOf, type Ground } from './ground.ts';
import { medianOf, timeMs, workUs } from './timing.ts';

const ACCOUNTS = 23_570;
const FIRST_MAX_MS = 1_500;
const NEXT_MAX_MS = 300;
const STEPS = 5;

/** Steps through the past of many accounts: a day nobody asked for yet, then days beside it, back and forth. */
export const past: Bench = {
  name: 'past',
  run: () =>
    onGround(async (ground) => {
      const events = await fill(ground, portfolioOf(ACCOUNTS, 4));
      const of = `${ACCOUNTS.toLocaleString('en')} accounts, ${events.toLocaleString('en')} events`;
      return steps(ground, of);
    }),
};

async function steps({ folder, store, keys, clock }: Ground, of: string): Promise<Figure[]> {
  const readModels = SqliteReadModels.open(folder);
  const lists = SqliteLists.open(folder);
  const newLists = () => new MemoryLists();
  const insights = await Insights.of({ store, keys, readModels, lists, clock, newLists });
  const ask = (asOf: Day) => insights.ask(new PortfolioQuestion({ asOf, limit: 50 }));
  const asked = (asOf: Day) => timeMs(() => ask(asOf));
  const firstMs = await asked('2026-03-01');
  const nextMs: number[] = [];
  for (let step = 1; step <= STEPS; step += 1)
    nextMs.push(await asked(addDays('2026-03-01', step)));
  const backMs = await asked('2026-02-27');
  const nextUs = await workUs(() => ask('2026-02-26'));
  const farUs = await workUs(() => ask('2024-06-01'));
  await readModels.close();
  await lists.close();
  return [
    timeAtMost(`portfolio as of a past day, the first time (${of})`, firstMs, FIRST_MAX_MS),
    timeAtMost('the day after, each of five', medianOf(nextMs), NEXT_MAX_MS),
    timeAtMost('two days before the first', backMs, NEXT_MAX_MS),
    amountOf('work on a day beside one in hand', nextUs / 1e3, 'ms'),
    amountOf('work on a day far from it', farUs / 1e3, 'ms'),
  ];
}
