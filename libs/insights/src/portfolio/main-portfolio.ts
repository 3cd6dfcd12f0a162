import { CheckpointMoved } from '#kernel/read-models';
import type { Day } from '#kernel/time';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import type { ListCheckpoint, Listed, ListedScores } from './list-checkpoint.ts';
import type { Account, StoredFacts } from '../projector/stored-facts.ts';
import type { LivePortfolio } from './live-portfolio.ts';

/** A list that is further behind than this many accounts of a model is made anew. */
const CATCH_UP_MAX = 5_000;

/** The portfolio of the usual horizon, and how far its list is: the two outlive the process together. */
export class MainPortfolio {
  #listed: Listed = { position: 0, scores: null, reworked: 0 };

  constructor(
    readonly portfolio: LivePortfolio,
    private readonly facts: StoredFacts,
    private readonly checkpoint: ListCheckpoint,
  ) {}

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

  /** Brings a list left behind by a crash, or by another process, to where the facts are. */
  async resume(position: number, question: ChurnQuestion): Promise<void> {
    const listed = await this.checkpoint.read();
    if (listed.position > position || listed.scores === null) {
      await this.portfolio.clear();
      await this.checkpoint.reset(position);
      this.#listed = { position, scores: null, reworked: 0 };
    } else {
      this.#listed = listed;
      if (listed.position < position) await this.#catchUp(position, question);
    }
    await this.portfolio.findPending();
    await this.portfolio.tryUnscored(question);
  }

  /** Takes in accounts whose facts moved. @throws CheckpointMoved */
  async list(accounts: readonly Account[], to: number, question: ChurnQuestion): Promise<void> {
    await this.portfolio.put(accounts, question);
    await this.#move({ ...this.#listed, position: to });
  }

  /** All accounts have these scores now. */
  mark(scores: ListedScores): Promise<void> {
    return this.#note({ ...this.#listed, scores });
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
    if (accountIds) await this.portfolio.putByKeys(accountIds, question);
    const scores = accountIds ? this.#listed.scores : null;
    await this.#move({ ...this.#listed, position, scores });
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
