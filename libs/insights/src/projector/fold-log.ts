import type { EventStore, StoredEvent } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { AccountFacts } from '../facts/account-facts.ts';
import type { AccountFolds } from './account-folds.ts';
import { AccountsInHand, type InHand } from './accounts-in-hand.ts';
import { foldStreamUntil, type Extent } from './fold-stream.ts';
import { unsealEvents } from './unseal-events.ts';
import { yieldToOthers } from './yielding.ts';

/**
 * Events read at a time. What is folded is garbage by the next page: of smaller pages the collector of the young
 * finds less alive, of still smaller ones each costs too much.
 */
const SCAN_PAGE = 1_024;

/**
 * The rows of all accounts that the folds are for, folded in memory in one scan of the log; late news is folded
 * again at the end. `onRead` hears of each page how far the scan is, and how many events it held.
 */
export async function foldLog<F extends object = AccountFacts>(
  store: EventStore,
  keys: Keys,
  folds: AccountFolds<F>,
  extent: Extent,
  onRead?: (position: number, events: number) => void,
): Promise<AccountsInHand<F>> {
  const accounts = new AccountsInHand(folds, extent.until);
  for await (const page of pagesBetween(store, 0, extent.position)) {
    accounts.fold(await unsealEvents(folds.ofShard(page), folds.unseals, keys));
    onRead?.(page.at(-1)?.position ?? extent.position, page.length);
  }
  await foldAgain(
    store,
    keys,
    folds,
    [...accounts.all()].filter(({ isLate }) => isLate),
    extent,
  );
  return accounts;
}

/** Folds accounts from their streams, in the place of what is in hand of them. */
export async function foldAgain<F extends object>(
  store: EventStore,
  keys: Keys,
  folds: AccountFolds<F>,
  accounts: readonly InHand<F>[],
  extent: Extent,
  onFolded?: (done: number) => void,
): Promise<void> {
  for (const [done, account] of accounts.entries()) {
    onFolded?.(done);
    const folded = await foldStreamUntil(store, keys, folds, account.accountId, extent);
    Object.assign(account, folded);
    account.isLate = false;
    await yieldToOthers();
  }
}

/** The log after one position up to another, page by page; whoever shares the thread comes in between. */
export async function* pagesBetween(
  store: EventStore,
  from: number,
  position: number,
): AsyncGenerator<readonly StoredEvent[], void, undefined> {
  let after = from;
  while (after < position) {
    const page = await store.readAll({ after, limit: SCAN_PAGE });
    const last = page.at(-1);
    if (!last) return;
    yield last.position <= position ? page : page.filter((event) => event.position <= position);
    after = last.position;
    await yieldToOthers();
  }
}
