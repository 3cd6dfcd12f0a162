import { CheckpointMoved } from '#kernel/read-models';
import type { Day } from '#kernel/time';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import { ACCOUNT_LISTS } from '../lists/account-lists.ts';
import { listIdOf, type AccountList } from '../lists/account-list.ts';
import type { ListKeeper } from '../lists/list-keeper.ts';
import type { AccountMoved, Resumed } from '../projector/account-projector.ts';
import {
  NOT_LISTED,
  type ListCheckpoint,
  type Listed,
  type ListedScores,
} from './list-checkpoint.ts';
import type { RowsOfDay } from '../projector/rows-of-day.ts';
import type { StoredFacts } from '../projector/stored-facts.ts';
import type { LivePortfolio } from './live-portfolio.ts';

/** A list that is further behind than this many accounts of a model is made anew. */
const CATCH_UP_MAX = 5_000;

/** The portfolio of the usual horizon, the lists beside it, and how far they are: these outlive the process together. */
export class MainPortfolio {
  #listed: Listed = { ...NOT_LISTED, position: 0 };

  readonly #mended = new Set<string>();
  #beginnings = 0;

  constructor(
    readonly portfolio: LivePortfolio,
    private readonly lists: ListKeeper,
    private readonly facts: StoredFacts,
    private readonly ofDay: RowsOfDay,
    private readonly checkpoint: ListCheckpoint,
  ) {}

  /** How often the lists were begun anew: whoever fills them page by page begins again then. */
  get beginnings(): number {
    return this.#beginnings;
  }

  get position(): number {
    return this.#listed.position;
  }

  get listedOn(): Day | null {
    return this.#listed.scores?.on ?? null;
  }

  /** Whether the list holds these scores, of all accounts. */
  holds({ on, parametersHash }: ListedScores): boolean {
    const { scores } = this.#listed;
    return scores?.on === on && scores.parametersHash === parametersHash;
  }

  /** A list beside the portfolio that does not hold all accounts yet. */
  get unfilled(): AccountList | undefined {
    return ACCOUNT_LISTS.find((list) => !this.isFilled(list));
  }

  isFilled(list: AccountList): boolean {
    return this.#listed.filled.includes(listIdOf(list));
  }

  /** Fills a list with the accounts after a key; answers the last one, or undefined once all are in. */
  async fillAfter(
    list: AccountList,
    key: string | undefined,
    { day }: ChurnQuestion,
  ): Promise<string | undefined> {
    const last = await this.lists.fillAfter(list, key, day);
    const filled = [...this.#listed.filled, listIdOf(list)];
    if (last === undefined) await this.#note({ ...this.#listed, filled });
    return last;
  }

  /** Brings a list left behind by a crash, or by another process, to where the facts are. */
  async resume(
    position: number,
    { build, foldedAgain }: Resumed,
    question: ChurnQuestion,
  ): Promise<void> {
    const listed = await this.checkpoint.read();
    if (listed.build !== build || listed.position > position || listed.scores === null) {
      this.#beginnings += 1;
      // First of all, so that nobody takes what is cleared for all there is.
      await this.checkpoint.reset(position);
      await this.portfolio.clear();
      await this.lists.clear();
      this.#listed = { ...NOT_LISTED, build, position };
    } else {
      this.#listed = listed;
      if (listed.position < position) await this.#catchUp(position, question);
      await this.portfolio.putByKeys(foldedAgain, question);
      await this.lists.putByKeys(foldedAgain, question.day);
    }
    await this.portfolio.findPending();
    await this.portfolio.tryUnscored(question);
    await this.#listMended(question);
  }

  /** Takes in accounts whose facts moved. @throws CheckpointMoved */
  async list(
    accounts: readonly AccountMoved[],
    to: number,
    question: ChurnQuestion,
  ): Promise<void> {
    await this.portfolio.put(accounts, question);
    await this.lists.moved(accounts, question.day);
    await this.#listMended(question);
    await this.#move({ ...this.#listed, position: to });
  }

  /**
   * Scores the accounts after a key anew; answers the last one, or undefined once all are. What lay ahead on the day
   * listed before may be due since: the lists beside take those accounts in anew.
   */
  refreshAfter(key: string | undefined, question: ChurnQuestion): Promise<string | undefined> {
    const { listedOn } = this;
    return this.portfolio.refreshAfter(key, question, async (accounts) => {
      if (listedOn === null) return;
      await this.lists.put(this.ofDay.beyond(accounts, listedOn), question.day);
    });
  }

  /** All accounts have these scores now; rows of lists that hold no longer are made anew with the day. */
  async mark(scores: ListedScores, question: ChurnQuestion): Promise<void> {
    await this.lists.again(question.day);
    await this.#listMended(question);
    await this.#note({ ...this.#listed, scores });
  }

  /** An account was folded again: lists hold what rested of it before. */
  mended(accountId: string): void {
    this.#mended.add(accountId);
  }

  /** Rows were changed without news: whoever shows the list in another process reads it again. */
  reworked(): Promise<void> {
    return this.#note({ ...this.#listed, reworked: this.#listed.reworked + 1 });
  }

  /** Accounts whose facts moved after a position; undefined when they are too many to name. */
  changedSince(position: number): Promise<readonly string[] | undefined> {
    return this.facts.changedSince(position, Number.MAX_SAFE_INTEGER, CATCH_UP_MAX);
  }

  async #catchUp(position: number, question: ChurnQuestion): Promise<void> {
    const accountIds = await this.changedSince(this.#listed.position);
    if (accountIds) {
      await this.portfolio.putByKeys(accountIds, question);
      await this.lists.putByKeys(accountIds, question.day);
      await this.#move({ ...this.#listed, position });
    } else {
      await this.#move({ ...this.#listed, position, scores: null, filled: [] });
    }
  }

  async #listMended({ day }: ChurnQuestion): Promise<void> {
    const mended = [...this.#mended];
    this.#mended.clear();
    await this.lists.putByKeys(mended, day);
  }

  async #note(listed: Listed): Promise<void> {
    try {
      await this.#move(listed);
    } catch (error) {
      // Somebody else lists as well; the projector finds out where they are and starts from there.
      if (!(error instanceof CheckpointMoved)) throw error;
    }
  }

  async #move(listed: Listed): Promise<void> {
    await this.checkpoint.move(this.#listed.position, listed);
    this.#listed = listed;
  }
}
