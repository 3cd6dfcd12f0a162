import type { ListFilter, ListRow, Lists } from '#kernel/lists';
import { dayFromNumber } from '#kernel/time';
import { nextWorse } from '../account/account-scores.ts';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import type { Mending } from '../projector/mending.ts';
import type { RowsOfDay } from '../projector/rows-of-day.ts';
import { holdsAccount } from '../projector/shard.ts';
import type { Account, StoredFacts } from '../projector/stored-facts.ts';
import { yieldToOthers } from '../projector/yielding.ts';
import { listedAccount, type ListedAccount, type WorseOf } from './listed-account.ts';
import { earliestWorse, notWorse, type NextWorse } from './portfolio-row.ts';
import { portfolioList, portfolioRowOf, UNSCORED } from './portfolio.list.ts';
import { PortfolioPages } from './portfolio-pages.ts';

/** The next worse days of so many accounts are worked out right away; of more, in the background. */
const WORSE_AT_ONCE_MAX = 20;
const PAGE = 200;

/** Keeps the list of one horizon at today's scores of the accounts that the folds are for. */
export class LivePortfolio {
  readonly pages: PortfolioPages;
  readonly #pending = new Set<string>();

  constructor(
    private readonly lists: Lists,
    private readonly facts: StoredFacts,
    private readonly folds: AccountFolds,
    private readonly ofDay: RowsOfDay,
    readonly horizonDays: number,
    /** Left out where others keep the facts. */
    private readonly mending?: Mending,
  ) {
    this.pages = new PortfolioPages(lists);
  }

  /** Next worse days are still to be worked out for so many accounts. */
  get pending(): number {
    return this.#pending.size;
  }

  /** Writes accounts as they stand now; those nothing is known of any more are taken out. */
  async put(accounts: readonly Account[], question: ChurnQuestion): Promise<void> {
    const isWorseLater = accounts.length > WORSE_AT_ONCE_MAX;
    for (let start = 0; start < accounts.length; start += PAGE) {
      await this.#putSome(accounts.slice(start, start + PAGE), question, isWorseLater);
      await yieldToOthers();
    }
  }

  /**
   * The accounts after a key, as they stand now; answers the last key, or undefined once all are done. `alsoPut` takes
   * the same accounts.
   */
  async refreshAfter(
    key: string | undefined,
    question: ChurnQuestion,
    alsoPut?: (accounts: readonly Account[]) => Promise<void>,
  ): Promise<string | undefined> {
    const accountIds = await this.facts.idsAfter('overview', key, PAGE);
    const accounts = await this.facts.load(accountIds);
    await this.put(accounts, question);
    await alsoPut?.(accounts);
    return accountIds.length < PAGE ? undefined : accountIds.at(-1);
  }

  async putByKeys(accountIds: readonly string[], question: ChurnQuestion): Promise<void> {
    await this.put(await this.facts.load(accountIds), question);
  }

  /** Takes all its accounts out; those of other parts stay. */
  async clear(): Promise<void> {
    if (this.folds.shard.count === 1) await this.lists.clear(portfolioList);
    else await this.lists.put(portfolioList, [], await this.#listed({}));
    this.#pending.clear();
    this.pages.changed();
  }

  /** Picks up what a process before this one had left to do. */
  async findPending(): Promise<void> {
    const pending = await this.#listed({ where: [{ column: 'worsePending', in: [1] }] });
    for (const accountId of pending) this.#pending.add(accountId);
  }

  /** Accounts that could not be scored may have been mended since. */
  async tryUnscored(question: ChurnQuestion): Promise<void> {
    await this.putByKeys(await this.#listed(UNSCORED), question);
  }

  /** Works out the next worse days of a few accounts; answers those that have them now. */
  async workOutWorse(question: ChurnQuestion): Promise<readonly string[]> {
    const accountIds = [...this.#pending].slice(0, WORSE_AT_ONCE_MAX);
    await this.putByKeys(accountIds, question);
    return accountIds;
  }

  /** Ids of its accounts among the rows that pass a filter. */
  async #listed(filter: ListFilter): Promise<readonly string[]> {
    const cells = await this.lists.cells(portfolioList, filter, ['accountId']);
    return cells
      .map(([accountId]) => String(accountId))
      .filter((accountId) => holdsAccount(this.folds.shard, accountId));
  }

  async #putSome(
    accounts: readonly Account[],
    question: ChurnQuestion,
    isWorseLater: boolean,
  ): Promise<void> {
    const shown = isWorseLater ? await this.#worseShown(accounts, question) : undefined;
    const rows: ListRow[] = [];
    const removed: string[] = [];
    for (const stored of accounts) {
      const { accountId } = stored;
      const account = await this.ofDay.of(stored, question.day);
      this.#pending.delete(accountId);
      // The overview reads the event that begins every account: without it nothing happened.
      if (account.rows.overview === undefined) {
        removed.push(accountId);
        continue;
      }
      const { row, problem } = await this.#listedOf(account, question, {
        of: (facts) =>
          shown ? (shown.get(accountId) ?? notWorse) : earliestWorse(nextWorse(facts, question)),
        isPending: isWorseLater,
      });
      rows.push(row);
      if (isWorseLater && !problem) this.#pending.add(accountId);
      await yieldToOthers();
    }
    await this.lists.put(portfolioList, rows, removed);
    this.pages.changed();
  }

  /** What cannot be scored as it rests may be as its stream has it. */
  async #listedOf(
    account: Account,
    question: ChurnQuestion,
    worse: WorseOf,
  ): Promise<ListedAccount> {
    const list = (one: Account): ListedAccount => listedAccount(this.folds, one, question, worse);
    const listed = list(account);
    if (!listed.problem || !this.mending) return listed;
    return this.mending.tryAgain(account, listed.problem, async (again) =>
      list(await this.ofDay.of(again, question.day)),
    );
  }

  /** What is shown until it is worked out anew: the day known so far, as long as it lies ahead. */
  async #worseShown(
    accounts: readonly Account[],
    question: ChurnQuestion,
  ): Promise<ReadonlyMap<string, NextWorse>> {
    const today = dayFromNumber(question.day);
    const ids = accounts.map(({ accountId }) => accountId);
    const listed = (await this.lists.rows(portfolioList, ids)).map(portfolioRowOf);
    return new Map(
      listed.map(({ accountId, nextWorseOn, nextWorseScore, nextWorseBand }) => [
        accountId,
        nextWorseOn !== null && nextWorseOn > today
          ? { nextWorseOn, nextWorseScore, nextWorseBand }
          : notWorse,
      ]),
    );
  }
}
