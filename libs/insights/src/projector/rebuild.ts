import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { ReadModels } from '#kernel/read-models';
import type { AccountFolds, NameOf } from './account-folds.ts';
import type { AccountsInHand } from './accounts-in-hand.ts';
import { rowText } from './facts-rows.ts';
import { foldLog } from './fold-log.ts';
import { holdsAccount, type Shard } from './shard.ts';

interface Rebuild<F> {
  readonly position: number;
  /** Which facts to build; all when not said. */
  readonly only?: ReadonlySet<NameOf<F>>;
}

/** Builds facts from the log alone, in memory, and swaps each model for what was built. */
export async function rebuild<F extends object>(
  store: EventStore,
  keys: Keys,
  readModels: ReadModels,
  folds: AccountFolds<F>,
  { position, only }: Rebuild<F>,
): Promise<void> {
  const accounts = await foldLog(store, keys, folds, { position });
  await swapRows(readModels, accounts, folds, position, only);
}

/** Swaps the models of a part for what was built of its accounts. */
export async function swapRows<F extends object>(
  readModels: ReadModels,
  accounts: AccountsInHand<F>,
  folds: AccountFolds<F>,
  position: number,
  only: ReadonlySet<NameOf<F>> = new Set(folds.names),
): Promise<void> {
  for (const name of only) {
    await readModels.replace(folds.modelOf(name), position, rowsOf(accounts, name, folds.shard));
  }
}

function* rowsOf<F extends object>(
  accounts: AccountsInHand<F>,
  name: NameOf<F>,
  shard: Shard,
): Iterable<[key: string, row: string]> {
  for (const { accountId, rows } of accounts.all()) {
    const row = rows[name];
    if (row && holdsAccount(shard, accountId)) yield [accountId, rowText(row)];
  }
}
