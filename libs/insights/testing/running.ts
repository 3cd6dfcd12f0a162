import { ReachedQuestion } from '#insights/asking/questions/reached.question';
import { Insights } from '#insights/asking/insights';
import { keepShard } from '#insights/portfolio/keep-portfolio';
import { tellNobody, type Tell } from '#insights/projector/troubles';
import { shardsOf } from '#insights/projector/shard';
import { pause } from '#kernel/pause';
import type { Clock } from '#kernel/clock';
import type { Lists } from '#kernel/lists';
import type { ReadModels } from '#kernel/read-models';
import { MemoryLists } from '#stores/memory/lists';
import { MemoryReadModels } from '#stores/memory/read-models';
import type { Ledger } from './ledger.ts';

/** A read side that follows a ledger until stopped. */
export interface Running {
  readonly insights: Insights;
  readonly readModels: ReadModels;
  readonly lists: Lists;
  /** Waits until all that is recorded is in the answers. */
  readonly caughtUp: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface RunningOptions {
  /** Stores of another one to go on with. */
  readonly readModels?: ReadModels;
  readonly lists?: Lists;
  /** Hears what is worth a line in the log. */
  readonly tell?: Tell;
  /** Facts and scores are kept beside it, as other processes do, in so many parts. */
  readonly shards?: number | undefined;
}

/** Starts the read side on a ledger. */
export async function running(
  { store, keys }: Ledger,
  clock: Clock,
  {
    readModels = new MemoryReadModels(),
    lists = new MemoryLists(),
    tell = tellNobody,
    shards,
  }: RunningOptions = {},
): Promise<Running> {
  const newLists = (): Lists => new MemoryLists();
  const parts = { store, keys, readModels, lists, clock, newLists, tell };
  const ending = new AbortController();
  const { signal } = ending;
  const kept = shards === undefined ? undefined : { shards, mayHaveMoved };
  const insights = await Insights.of({ ...parts, kept });
  const keepers = shardsOf(shards ?? 0).map((shard) => keepShard(parts, shard, signal));
  const ended = Promise.all([insights.run(signal), ...keepers]);
  return {
    insights,
    readModels,
    lists,
    caughtUp: async () => insights.ask(new ReachedQuestion(await store.head(), 10_000)),
    stop: async () => {
      ending.abort();
      await ended;
    },
  };
}

/** Memory tells nobody of what is written, so it is looked at often. */
const mayHaveMoved = (timeoutMs: number, signal: AbortSignal): Promise<void> =>
  pause(Math.min(timeoutMs, 5), signal);
