import { CheckpointMoved, type ReadModels } from '#kernel/read-models';
import type { Day } from '#kernel/time';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import type { ListCheckpoint, Listed, ListedScores } from './list-checkpoint.ts';
import type { Account, LivePortfolio } from './live-portfolio.ts';

/** A list that is further behind than this many accounts of a model is made anew. */
const CATCH_UP_MAX = 5_000;

/** The portfolio of the usual horizon, and how far its list is: the two outlive the process together. */
export class MainPortfolio {
  #listed: Listed = { position: 0, scores: null };

  constructor(
    readonly portfolio: LivePortfolio,
    private readonly readModels: ReadModels,
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
      this.#listed = { position, scores: null };
    } else {
      this.#listed = listed;
      if (listed.position < position) await this.#catchUp(position, question);
    }
    await this.portfolio.findPending();
  }

  /** Takes in accounts whose facts moved. @throws CheckpointMoved */
  async list(accounts: readonly Account[], to: number, question: ChurnQuestion): Promise<void> {
    await this.portfolio.put(accounts, question);
    await this.#move({ ...this.#listed, position: to });
  }

  /** All accounts have these scores now. */
  async mark(scores: ListedScores): Promise<void> {
    try {
      await this.#move({ ...this.#listed, scores });
    } catch (error) {
      // Somebody else lists as well; the projector finds out where they are and starts from there.
      if (!(error instanceof CheckpointMoved)) throw error;
    }
  }

  /** Accounts whose facts moved after a position; undefined when they are too many to name. */
  async changedSince(position: number): Promise<readonly string[] | undefined> {
    const keys = new Set<string>();
    for (const model of this.portfolio.models) {
      const rows = await this.readModels.changedSince(model, position, CATCH_UP_MAX);
      if (rows.length === CATCH_UP_MAX) return undefined;
      for (const { key } of rows) keys.add(key);
    }
    return [...keys];
  }

  async #catchUp(position: number, question: ChurnQuestion): Promise<void> {
    const keys = await this.changedSince(this.#listed.position);
    if (keys) await this.portfolio.putByKeys(keys, question);
    await this.#move({ position, scores: keys ? this.#listed.scores : null });
  }

  async #move(listed: Listed): Promise<void> {
    await this.checkpoint.move(this.#listed.position, listed);
    this.#listed = listed;
  }
}
