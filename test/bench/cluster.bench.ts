import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import type { Insights } from '#insights/asking/insights';
import { rebuildFacts } from '#insights/projector/rebuild-facts';
import { MemoryLists } from '#stores/memory/lists';
import { askedMs } from './as-of.bench.ts';
import { readRawPages } from './catching-up.ts';
import { copied, onCluster, type ClusterGround } from './cluster-ground.ts';
import { besideEachOther, RAW_CLIENT } from './event-store-db-ground.ts';
import {
  amountOf,
  rateAtLeast,
  rateBeside,
  timeAtMost,
  type Bench,
  type Figure,
} from './figure.ts';
import { fillCopy } from './fill-copy.ts';
import { fill, inFolder, portfolioOf } from './ground.ts';
import { commandRates, EMPTY_IS } from './http.bench.ts';
import { rebuildRate } from './rebuild.bench.ts';
import { ratesInTurn, workUs } from './timing.ts';

/** As many as usual. */
const SHARDS = 8;
const COPY_RUNS = 3;

/** What the embedded profile promises, on servers: commands, and all that reads the copy of the log. */
export const cluster: Bench = {
  name: 'cluster',
  run: async () => [
    ...(await onCluster(commanding)),
    ...(await onCluster(copying)),
    await onCluster((ground) => rebuilding(ground, 1_000, 200, 200_000)),
    await onCluster((ground) => rebuilding(ground, 20_000, 10, 100_000)),
    await onCluster(asking),
  ],
};

async function commanding(ground: ClusterGround): Promise<readonly Figure[]> {
  const { folder, places, prefix, server } = ground;
  const rates = await commandRates(folder, places, prefix);
  return [
    rateBeside(`commands over HTTP, 64 callers, ${server}`, rates, EMPTY_IS),
    amountOf(`its thread's work, a command, ${server}`, rates.workUs, 'µs'),
  ];
}

/** A copy is filled from nothing, and its streams are indexed. */
async function copying(ground: ClusterGround): Promise<readonly Figure[]> {
  const { store, raw, readSide, server } = ground;
  await fill(besideEachOther(ground, readSide.keys), portfolioOf(1_000, 100));
  const count = await readRawPages({ raw, from: 0 });
  const rates = await ratesInTurn(
    count,
    {
      ours: () => inFolder((folder) => fillCopy(folder, store)),
      raw: () => readRawPages({ raw, from: 0 }),
    },
    COPY_RUNS,
  );
  const work = await workUs(() => inFolder((folder) => fillCopy(folder, store)));
  const what = `events of ${count.toLocaleString('en')} copied to this machine, ${server}`;
  return [
    rateBeside(what, rates, `${RAW_CLIENT}, in pages`),
    amountOf(`the process's work, an event copied, ${server}`, work / count, 'µs'),
  ];
}

const rebuilding = (
  ground: ClusterGround,
  accounts: number,
  eventsPerAccount: number,
  aim: number,
): Promise<Figure> =>
  copied(ground, portfolioOf(accounts, eventsPerAccount), async ({ store }) => {
    const { keys, readModels } = ground.readSide;
    // A server may hold more than was filled in.
    const all = await rebuildFacts(store, keys, readModels, { shards: SHARDS });
    const rate = await rebuildRate({ store, keys, readModels, shards: SHARDS }, all.events);
    const of = `${all.events.toLocaleString('en')} events, ${all.accounts.toLocaleString('en')} accounts`;
    return rateAtLeast(`events rebuilt from the copy into PostgreSQL (${of})`, rate, aim);
  });

const asking = (ground: ClusterGround): Promise<Figure> =>
  copied(ground, portfolioOf(1_000, 100), async ({ store }, count) => {
    const { clock, readSide } = ground;
    const newLists = (): MemoryLists => new MemoryLists();
    const ask = (insights: Insights, asOf: string) =>
      insights.ask(new PortfolioQuestion({ asOf, limit: 50 }));
    const ms = await askedMs({ store, clock, newLists, ...readSide }, ask);
    const what = `portfolio as of a past day, from the copy (${count.toLocaleString('en')} events)`;
    return timeAtMost(what, ms, 1_000);
  });
