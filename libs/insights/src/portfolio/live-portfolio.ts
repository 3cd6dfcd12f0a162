import type { ListRow, Lists } from '#kernel/lists';
import type { ModelId } from '#kernel/projection';
import type { ReadModels } from '#kernel/read-models';
import { dayFromNumber } from '#kernel/time';
import { nextWorse } from '../account-scores.ts';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import { factsFrom, type AccountFolds, type FactsRows } from '../projector/account-folds.ts';
import { loadRows } from '../projector/account-projector.ts';
import { takeTurns } from '../projector/turns.ts';
import { earliestWorse, notWorse, portfolioRow, type NextWorse } from './portfolio-row.ts';
import { listRow, portfolioList, portfolioRowOf } from './portfolio.list.ts';
import { PortfolioPages } from './portfolio-pages.ts';

/** An account with its rows as they stand. */
export interface Account {
  readonly accountId: string;
  readonly rows: FactsRows;
}

/** The next worse days of so many accounts are worked out right away; of more, in the background. */
const WORSE_AT_ONCE_MAX = 20;
const PAGE = 200;

/** Keeps the list of one horizon at today's scores of all accounts. */
export class LivePortfolio {
  readonly pages: PortfolioPages;
  readonly #pending = new Set<string>();

  constructor(
    private readonly lists: Lists,
    private readonly readModels: ReadModels,
    private readonly folds: AccountFolds,
    readonly horizonDays: number,
  ) {
    this.pages = new PortfolioPages(lists);
  }

  /** The models its rows are made from. */
  get models(): readonly ModelId[] {
    return this.folds.models;
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
      await takeTurns();
    }
  }

  /** The accounts after a key, as they stand now; answers the last key, or undefined once all are done. */
  async refreshAfter(
    key: string | undefined,
    question: ChurnQuestion,
  ): Promise<string | undefined> {
    const [overview = ''] = this.folds.models;
    const keys = (await this.readModels.page(overview, key, PAGE)).map(([accountId]) => accountId);
    await this.putByKeys(keys, question);
    return keys.length < PAGE ? undefined : keys.at(-1);
  }

  async putByKeys(accountIds: readonly string[], question: ChurnQuestion): Promise<void> {
    const accounts = [...(await loadRows(this.readModels, this.folds, accountIds))];
    await this.put(
      accounts.map(([accountId, rows]) => ({ accountId, rows })),
      question,
    );
  }

  async clear(): Promise<void> {
    await this.lists.clear(portfolioList);
    this.#pending.clear();
    this.pages.changed();
  }

  /** Picks up what a process before this one had left to do. */
  async findPending(): Promise<void> {
    const keys = await this.lists.cells(
      portfolioList,
      { where: [{ column: 'worsePending', in: [1] }] },
      ['accountId'],
    );
    for (const [key] of keys) if (typeof key === 'string') this.#pending.add(key);
  }

  /** Works out the next worse days of a few accounts; answers those that have them now. */
  async workOutWorse(question: ChurnQuestion): Promise<readonly string[]> {
    const accountIds = [...this.#pending].slice(0, WORSE_AT_ONCE_MAX);
    await this.putByKeys(accountIds, question);
    return accountIds;
  }

  async #putSome(
    accounts: readonly Account[],
    question: ChurnQuestion,
    isWorseLater: boolean,
  ): Promise<void> {
    const shown = isWorseLater ? await this.#worseShown(accounts, question) : undefined;
    const rows: ListRow[] = [];
    const removed: string[] = [];
    for (const { accountId, rows: written } of accounts) {
      this.#pending.delete(accountId);
      // The overview reads every account's events first: without it nothing happened.
      if (written[0] === undefined) {
        removed.push(accountId);
        continue;
      }
      const facts = factsFrom(this.folds, written);
      const worse = shown
        ? (shown.get(accountId) ?? notWorse)
        : earliestWorse(nextWorse(facts, question));
      rows.push(listRow({ ...portfolioRow(accountId, facts, question), ...worse }, isWorseLater));
      if (isWorseLater) this.#pending.add(accountId);
      await takeTurns();
    }
    await this.lists.put(portfolioList, rows, removed);
    this.pages.changed();
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
      listed.map(({ accountId, nextWorseOn, nextWorseScore }) => [
        accountId,
        nextWorseOn !== null && nextWorseOn > today ? { nextWorseOn, nextWorseScore } : notWorse,
      ]),
    );
  }
}
