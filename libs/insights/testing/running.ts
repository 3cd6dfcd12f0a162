import { Insights } from '#insights/insights';
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

/** Starts the read side on a ledger; the stores of another one may be given to go on with. */
export async function running(
  { store, keys }: Ledger,
  clock: Clock,
  {
    readModels = new MemoryReadModels(),
    lists = new MemoryLists(),
  }: { readonly readModels?: ReadModels; readonly lists?: Lists } = {},
): Promise<Running> {
  const newLists = (): Lists => new MemoryLists();
  const insights = await Insights.of({ store, keys, readModels, lists, clock, newLists });
  const ending = new AbortController();
  const ended = insights.run(ending.signal);
  return {
    insights,
    readModels,
    lists,
    caughtUp: async () => insights.waitFor(await store.head(), 10_000),
    stop: async () => {
      ending.abort();
      await ended;
    },
  };
}
