import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { ModelId } from '#kernel/projection';
import type { ReadModels } from '#kernel/read-models';
import { projectionsOf } from '../facts/account-facts.ts';
import { AccountFolds } from './account-folds.ts';
import { eventIdAt, replaceBasis } from './basis.ts';
import type { AccountsInHand } from './accounts-in-hand.ts';
import type { FoldProblem } from './facts-rows.ts';
import { foldLog } from './fold-log.ts';
import { swapRows } from './rebuild.ts';
import { shardsOf } from './shard.ts';

/** What was built, from how much. */
interface Rebuilt {
  readonly models: readonly ModelId[];
  readonly accounts: number;
  readonly events: number;
  readonly position: number;
  /** Accounts that cannot be folded, and why. */
  readonly problems: readonly (FoldProblem & { readonly accountId: string })[];
}

interface RebuildOptions {
  /** In how many parts the facts are kept. */
  readonly shards?: number;
  /** Hears up to which position the log was read, and where it ends. */
  readonly onRead?: (position: number, head: number) => void;
}

/**
 * Builds the facts of all accounts anew from the log alone, in one scan, and swaps them in. Servers that run
 * beside go on from what was built, and list all accounts anew; so does the next one that is started.
 */
export async function rebuildFacts(
  store: EventStore,
  keys: Keys,
  readModels: ReadModels,
  { shards = 1, onRead }: RebuildOptions = {},
): Promise<Rebuilt> {
  const { ledgerId, zone } = await store.identity();
  const projections = projectionsOf(zone);
  const position = await store.head();
  let events = 0;
  const whole = new AccountFolds(projections, zone);
  const accounts = await foldLog(store, keys, whole, { position }, (reached, count) => {
    events += count;
    onRead?.(reached, position);
  });
  const parts = shardsOf(shards).map((shard) => new AccountFolds(projections, zone, shard));
  const eventId = await eventIdAt(store, position);
  const keysDestroyed = (await keys.destroyed(0)).length;
  const basis = { ledgerId, position, eventId, keysDestroyed, build: crypto.randomUUID() };
  for (const part of parts) {
    await swapRows(readModels, accounts, part, position);
    // Whoever keeps the lists makes them anew when it finds another build.
    await replaceBasis(readModels, part.shard, basis);
  }
  const models = parts.flatMap((part) => part.models);
  return {
    models,
    accounts: accounts.size,
    events,
    position,
    problems: problemsOf(whole, accounts),
  };
}

const problemsOf = (folds: AccountFolds, accounts: AccountsInHand): Rebuilt['problems'] =>
  [...accounts.all()].flatMap(({ accountId, rows }) => {
    const problem = folds.problemOf(rows);
    return problem ? [{ accountId, ...problem }] : [];
  });
