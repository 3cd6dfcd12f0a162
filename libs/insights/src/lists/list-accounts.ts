import { accountPart } from '#kernel/identifier';
import type { ListRow, Lists } from '#kernel/lists';
import { nameOf } from '../overview/overview.model.ts';
import { messageOf, type AccountFolds } from '../projector/account-folds.ts';
import type { Account } from '../projector/stored-facts.ts';
import { yieldToOthers } from '../projector/yielding.ts';
import type { AccountList } from './account-list.ts';

const PAGE = 200;

/** What goes without rows, as they cannot be made, and why. */
export type NotListed = (list: string, accountId: string, says: string) => void;

/** Whoever asks for a past moment is not told: the list of now has told already. */
export const listedQuietly: NotListed = () => undefined;

/** Writes what a list holds of some accounts from a day (day number) on, in the place of what it held before. */
export async function listAccounts(
  lists: Lists,
  list: AccountList,
  folds: AccountFolds,
  accounts: readonly Account[],
  day: number,
  notListed: NotListed,
): Promise<void> {
  for (let start = 0; start < accounts.length; start += PAGE) {
    const rows = new Map<string, readonly ListRow[]>();
    for (const account of accounts.slice(start, start + PAGE)) {
      rows.set(account.accountId, rowsOfAccount(list, folds, account, day, notListed));
    }
    await lists.replaceOf(list.shape, rows);
    await yieldToOthers();
  }
}

/** There are none of an account of which nothing is known, or whose facts cannot be used: the portfolio says why. */
function rowsOfAccount(
  list: AccountList,
  folds: AccountFolds,
  { accountId, rows }: Account,
  day: number,
  notListed: NotListed,
): readonly ListRow[] {
  if (!rows.overview || list.reads.some((name) => rows[name]?.problem)) return [];
  try {
    return rowsOf(list, folds, { accountId, rows }, day);
  } catch (error) {
    notListed(list.shape.name, accountId, messageOf(error));
    return [];
  }
}

function rowsOf(
  list: AccountList,
  folds: AccountFolds,
  { accountId, rows }: Account,
  day: number,
): readonly ListRow[] {
  const facts = folds.factsOf(rows);
  const { overview } = facts;
  const whose = { accountId, name: nameOf(overview), managerId: overview.managerId };
  const listing = list.rowsOf(accountId, facts, day);
  return listing.rows.map(({ thing, cells, shown }) => ({
    key: `${accountPart(accountId)}/${thing}`,
    cells: { ...whose, ...cells, againOn: listing.againOn },
    body: JSON.stringify({ ...whose, ...shown }),
  }));
}
