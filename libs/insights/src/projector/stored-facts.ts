import type { ReadModels } from '#kernel/read-models';
import { rowOf, type AccountFolds, type FactsRows } from './account-folds.ts';
import { shardIndexOf } from './shard.ts';

/** An account with its rows as they stand. */
export interface Account {
  readonly accountId: string;
  readonly rows: FactsRows;
}

/** The facts of accounts as they are written, whichever parts they are kept in. */
export class StoredFacts {
  /** One for each part that is looked at: all parts in their order, or a single one. */
  constructor(
    private readonly readModels: ReadModels,
    private readonly parts: readonly AccountFolds[],
  ) {}

  /** The rows of accounts, one entry for each account asked for. */
  async load(accountIds: readonly string[]): Promise<readonly Account[]> {
    const byPart = Map.groupBy(accountIds, (accountId) => this.#partOf(accountId));
    const loaded = await Promise.all([...byPart].map(([part, ids]) => this.#loadFrom(part, ids)));
    return loaded.flat();
  }

  /** Ids of accounts after one, in their order, at most so many. */
  async idsAfter(accountId: string | undefined, limit: number): Promise<readonly string[]> {
    // The first projection reads every account's events: whoever has a row has one there.
    const pages = await Promise.all(
      this.parts.map(({ models: [first = ''] }) => this.readModels.page(first, accountId, limit)),
    );
    const ids = pages.flatMap((page) => page.map(([id]) => id));
    return (pages.length === 1 ? ids : ids.sort()).slice(0, limit);
  }

  /** Accounts whose facts moved after one position, up to another; undefined when they are too many to name. */
  async changedSince(
    after: number,
    upTo: number,
    accountsMax: number,
  ): Promise<readonly string[] | undefined> {
    const models = this.parts.flatMap((part) => part.models);
    const ids = await this.readModels.changedKeys({ models, after, upTo }, accountsMax + 1);
    return ids.length > accountsMax ? undefined : ids;
  }

  #partOf(accountId: string): AccountFolds {
    const { parts } = this;
    const part = parts.length === 1 ? parts[0] : parts[shardIndexOf(accountId, parts.length)];
    if (!part) throw new Error('There are no parts.');
    return part;
  }

  async #loadFrom(
    { models }: AccountFolds,
    accountIds: readonly string[],
  ): Promise<readonly Account[]> {
    if (accountIds.length === 0) return [];
    const written = await Promise.all(
      models.map((model) => this.readModels.rows(model, accountIds)),
    );
    return accountIds.map((accountId) => ({
      accountId,
      rows: written.map((rows) => {
        const text = rows.get(accountId);
        return text === undefined ? undefined : rowOf(text);
      }),
    }));
  }
}
