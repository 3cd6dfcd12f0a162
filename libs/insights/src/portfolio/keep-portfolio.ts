import type { Clock } from '#kernel/clock';
import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { Lists } from '#kernel/lists';
import { projectLog } from '#kernel/projector';
import { pause } from '#kernel/pause';
import { CheckpointMoved, type ReadModels } from '#kernel/read-models';
import { projectionsOf } from '../facts/account-facts.ts';
import { Calibrations } from '../churn-risk/calibrations.ts';
import { nobodyListens } from '../live/news-desk.ts';
import { Moments } from '../asking/moments.ts';
import { AccountFolds } from '../projector/account-folds.ts';
import { AccountProjector } from '../projector/account-projector.ts';
import { tellNobody, type Tell } from '../projector/troubles.ts';
import type { Shard } from '../projector/shard.ts';
import { PortfolioKeeper } from './portfolio-keeper.ts';

/** How often it is looked whether somebody built the rows anew. */
const LOOK_MS = 500;

/** Keeps facts and scores at the head of the log until aborted; begins again where somebody built the rows anew. */
export async function keepPortfolio(
  store: EventStore,
  projector: AccountProjector,
  keeper: PortfolioKeeper,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await keepOn(store, projector, keeper, signal);
    } catch (error) {
      if (!(error instanceof CheckpointMoved)) throw error;
    }
  }
}

/** When one of them fails the others have no use. */
async function keepOn(
  store: EventStore,
  projector: AccountProjector,
  keeper: PortfolioKeeper,
  signal: AbortSignal,
): Promise<void> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const work = [
    projectLog(store, projector, either),
    keeper.work(either),
    watchBuild(projector, either),
  ];
  try {
    await Promise.all(work);
  } finally {
    failed.abort();
    await Promise.allSettled(work);
  }
}

async function watchBuild(projector: AccountProjector, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await projector.mustBeOfThisBuild();
    await pause(LOOK_MS, signal);
  }
}

/** What keeping a part of the portfolio for others to show stands on. */
export interface ShardParts {
  readonly store: EventStore;
  /** Where the log ends, once all up to there can be read: what others wrote is never beyond it. */
  readonly head?: (() => Promise<number>) | undefined;
  readonly keys: Keys;
  readonly readModels: ReadModels;
  readonly lists: Lists;
  readonly clock: Clock;
  readonly newLists: () => Lists;
  /** Hears what is worth a line in the log. */
  readonly tell?: Tell;
}

/** Keeps one part of the accounts until aborted; whoever shows them reads what is written. @throws LeaseLost */
export async function keepShard(
  { store, head, keys, readModels, lists, clock, newLists, tell = tellNobody }: ShardParts,
  shard: Shard,
  signal: AbortSignal,
): Promise<void> {
  const ledger = await store.identity();
  const moments = new Moments(store, clock, ledger);
  const folds = new AccountFolds(projectionsOf(ledger.zone), ledger.zone, shard);
  const feed = nobodyListens;
  const keeper = new PortfolioKeeper({
    store,
    keys,
    readModels,
    lists,
    folds,
    moments,
    calibrations: new Calibrations(store),
    feed,
    newLists,
    tell,
  });
  const projector = new AccountProjector(store, keys, readModels, folds, keeper, head);
  await keepPortfolio(store, projector, keeper, signal);
}
