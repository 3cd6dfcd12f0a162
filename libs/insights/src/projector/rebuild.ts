import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { ReadModels } from '#kernel/read-models';
import { rowText, type AccountFolds } from './account-folds.ts';
import type { AccountsInHand } from './accounts-in-hand.ts';
import { foldLog } from './fold-log.ts';
import { holdsAccount, type Shard } from './shard.ts';

interface Rebuild {
  readonly position: number;
  /** Says for each model, in their order, whether to build it; without, all are. */
  readonly only?: readonly boolean[];
}

/** Builds facts from the log alone, in memory, and swaps each model for what was built. */
export async function rebuild(
  store: EventStore,
  keys: Keys,
  readModels: ReadModels,
  folds: AccountFolds,
  { position, only }: Rebuild,
): Promise<void> {
  const accounts = await foldLog(store, keys, folds, { position });
  await swapRows(readModels, accounts, folds, position, only);
}

/** Swaps the models of a part for what was built of its accounts. */
export async function swapRows(
  readModels: ReadModels,
  accounts: AccountsInHand,
  { models, shard }: AccountFolds,
  position: number,
  only?: readonly boolean[],
): Promise<void> {
  for (const [index, model] of models.entries()) {
    if (only?.[index] === false) continue;
    await readModels.replace(model, position, rowsOf(accounts, index, shard));
  }
}

function* rowsOf(
  accounts: AccountsInHand,
  index: number,
  shard: Shard,
): Iterable<[key: string, row: string]> {
  for (const { accountId, rows } of accounts.all()) {
    const row = rows[index];
    if (row && holdsAccount(shard, accountId)) yield [accountId, rowText(row)];
  }
}
