import type { ListFilter, Lists } from '#kernel/lists';
import { dayFromNumber } from '#kernel/time';
import type { AccountFolds } from '../projector/account-folds.ts';
import type { AccountMoved } from '../projector/account-projector.ts';
import type { RowsOfDay } from '../projector/rows-of-day.ts';
import { holdsAccount } from '../projector/shard.ts';
import type { Account, StoredFacts } from '../projector/stored-facts.ts';
import { ACCOUNT_LISTS } from './account-lists.ts';
import type { AccountList } from './account-list.ts';
import { listAccounts, type NotListed } from './list-accounts.ts';

const PAGE = 200;

/** Keeps all lists beside the portfolio, of the accounts that the folds are for, at the portfolio's position. */
export class ListKeeper {
  constructor(
    private readonly lists: Lists,
    private readonly facts: StoredFacts,
    private readonly folds: AccountFolds,
    private readonly ofDay: RowsOfDay,
    private readonly notListed: NotListed,
  ) {}

  /** Lists accounts whose facts moved, where they are of those a list reads. */
  async moved(accounts: readonly AccountMoved[], day: number): Promise<void> {
    for (const list of ACCOUNT_LISTS) {
      const reads = new Set(list.reads);
      const touched = accounts.filter(({ changed }) => !changed.isDisjointFrom(reads));
      await this.#put(list, touched, day);
    }
  }

  async put(accounts: readonly Account[], day: number): Promise<void> {
    for (const list of ACCOUNT_LISTS) await this.#put(list, accounts, day);
  }

  async putByKeys(accountIds: readonly string[], day: number): Promise<void> {
    if (accountIds.length > 0) await this.put(await this.facts.load(accountIds), day);
  }

  /** Fills a list with the accounts after a key; answers the last one, or undefined once all are in. */
  async fillAfter(
    list: AccountList,
    key: string | undefined,
    day: number,
  ): Promise<string | undefined> {
    const accountIds = await this.facts.idsAfter('overview', key, PAGE);
    await this.#put(list, await this.facts.load(accountIds), day);
    return accountIds.length < PAGE ? undefined : accountIds.at(-1);
  }

  /** Lists the accounts anew whose rows hold no longer than a day (day number): they alone change by time. */
  async again(day: number): Promise<void> {
    const due = { where: [{ column: 'againOn', from: '', to: dayFromNumber(day) }] };
    for (const list of ACCOUNT_LISTS) {
      const accountIds = await this.#listed(list, due);
      for (let start = 0; start < accountIds.length; start += PAGE) {
        const page = accountIds.slice(start, start + PAGE);
        await this.#put(list, await this.facts.load(page), day);
      }
    }
  }

  /** Takes all its accounts out; those of other parts stay. */
  async clear(): Promise<void> {
    for (const list of ACCOUNT_LISTS) {
      if (this.folds.shard.count === 1) await this.lists.clear(list.shape);
      else {
        const gone = (await this.#listed(list, {})).map((accountId) => [accountId, []] as const);
        await this.lists.replaceOf(list.shape, new Map(gone));
      }
    }
  }

  async #put(list: AccountList, accounts: readonly Account[], day: number): Promise<void> {
    const asOfDay: Account[] = [];
    for (const account of accounts) asOfDay.push(await this.ofDay.of(account, day));
    await listAccounts(this.lists, list, this.folds, asOfDay, day, this.notListed);
  }

  /** Ids of its accounts among the rows that pass a filter. */
  async #listed({ shape }: AccountList, filter: ListFilter): Promise<readonly string[]> {
    const cells = await this.lists.cells(shape, filter, ['accountId']);
    const ids = new Set(cells.map(([accountId]) => String(accountId)));
    return [...ids].filter((accountId) => holdsAccount(this.folds.shard, accountId));
  }
}
