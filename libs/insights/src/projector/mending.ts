import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import { CheckpointMoved, type ReadModels } from '#kernel/read-models';
import type { AccountFolds } from './account-folds.ts';
import type { FoldProblem } from './facts-rows.ts';
import { foldStream } from './fold-stream.ts';
import { advancesAt, type Account } from './stored-facts.ts';
import type { Troubles } from './troubles.ts';

/** What mending stands on. */
interface MendingParts {
  readonly store: EventStore;
  readonly keys: Keys;
  readonly readModels: ReadModels;
  readonly folds: AccountFolds;
}

/** Folds accounts again whose rows cannot be used, and puts right what rests. */
export class Mending {
  constructor(
    private readonly parts: MendingParts,
    private readonly troubles: Troubles,
  ) {}

  /** Looks at an account as its stream has it: when that helps, what rests is replaced. */
  async tryAgain<T extends { readonly problem: FoldProblem | undefined }>(
    { accountId }: Account,
    before: FoldProblem,
    look: (account: Account) => Promise<T>,
  ): Promise<T> {
    const { store, keys, readModels, folds } = this.parts;
    const position = await readModels.position(folds.modelOf('overview'));
    const again = {
      accountId,
      rows: await foldStream(store, keys, folds, accountId, { position }),
    };
    const seen = await look(again);
    if (seen.problem) this.troubles.found(accountId, seen.problem);
    else {
      await this.#replace(again, position);
      this.troubles.mended(accountId, before.says);
    }
    return seen;
  }

  async #replace({ accountId, rows }: Account, position: number): Promise<void> {
    const { readModels, folds } = this.parts;
    try {
      await readModels.advance(advancesAt(folds, position, { accountId, rows }));
    } catch (error) {
      // News came in between: whoever looks at the account next mends it.
      if (!(error instanceof CheckpointMoved)) throw error;
    }
  }
}
