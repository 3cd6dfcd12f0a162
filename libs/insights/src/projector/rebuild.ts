import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { ReadModels } from '#kernel/read-models';
import { rowText, type AccountFolds } from './account-folds.ts';
import type { AccountsInHand } from './accounts-in-hand.ts';
import { foldLog } from './fold-log.ts';

interface Rebuild {
  readonly position: number;
  /** Says for each model, in their order, whether to build it; without, all are. */
  readonly only?: readonly boolean[];
  /** Hears up to which position the log was read. */
  readonly onRead?: (position: number) => void;
}

/** Builds facts from the log alone, in memory, and swaps each model for what was built. */
export async function rebuild(
  store: EventStore,
  keys: Keys,
  readModels: ReadModels,
  folds: AccountFolds,
  { position, only, onRead }: Rebuild,
): Promise<{ readonly accounts: number }> {
  const accounts = await foldLog(store, keys, folds, { position }, onRead);
  for (const [index, model] of folds.models.entries()) {
    if (only?.[index] === false) continue;
    await readModels.replace(model, position, rowsOf(accounts, index));
  }
  return { accounts: accounts.size };
}

function* rowsOf(accounts: AccountsInHand, index: number): Iterable<[key: string, row: string]> {
  for (const { accountId, rows } of accounts.all()) {
    const row = rows[index];
    if (row) yield [accountId, rowText(row)];
  }
}
