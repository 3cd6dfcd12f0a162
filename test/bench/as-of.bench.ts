import { AccountQuestion } from '#insights/asking/questions/account.question';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { Insights, type InsightParts } from '#insights/asking/insights';
import { MemoryLists } from '#stores/memory/lists';
import { SqliteLists } from '#stores/sqlite/lists';
import { SqliteReadModels } from '#stores/sqlite/read-models';
import { addDays } from '#kernel/time';
import { timeAtMost, type Bench, type Figure } from './figure.ts';
import { fill, onGround, portfolioOf, type Ground } from './ground.ts';
import { medianOf, timeMs } from './timing.ts';

const RUNS = 5;

/** Questions about a past day: the whole portfolio, and one account. Each run asks for a day not asked before. */
export const asOf: Bench = {
  name: 'as-of',
  run: async () => [
    await onGround(async (ground) => {
      const count = await fill(ground, portfolioOf(1_000, 100));
      const events = count.toLocaleString('en');
      return askingOn(
        ground,
        `portfolio as of a past day (${events} events)`,
        1_000,
        (insights, asOf) => insights.ask(new PortfolioQuestion({ asOf, limit: 50 })),
      );
    }),
    await onGround(async (ground) => {
      const count = await fill(ground, portfolioOf(1, 250));
      const events = count.toLocaleString('en');
      return askingOn(ground, `account as of a past day (${events} events)`, 10, (insights, asOf) =>
        insights.ask(new AccountQuestion('A-0001', { asOf })),
      );
    }),
  ],
};

async function askingOn(
  { folder, store, keys, clock }: Ground,
  what: string,
  maxMs: number,
  ask: Asking,
): Promise<Figure> {
  const readModels = SqliteReadModels.open(folder);
  const lists = SqliteLists.open(folder);
  const parts = { store, keys, readModels, lists, clock, newLists };
  const ms = await askedMs(parts, ask);
  await readModels.close();
  await lists.close();
  return timeAtMost(what, ms, maxMs);
}

const newLists = (): MemoryLists => new MemoryLists();

/** A question about a day. */
export type Asking = (insights: Insights, asOf: string) => Promise<unknown>;

/** How long an answer takes that nobody had asked for before. */
export async function askedMs(parts: InsightParts, ask: Asking): Promise<number> {
  const insights = await Insights.of(parts);
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const ms = await timeMs(() => ask(insights, addDays('2026-06-01', -run)));
    if (run > 0) times.push(ms);
  }
  return medianOf(times);
}
