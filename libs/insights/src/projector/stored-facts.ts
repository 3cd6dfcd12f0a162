import type { Advance, ReadModels } from '#kernel/read-models';
import type { AccountFacts } from '../facts/account-facts.ts';
import type { AccountFolds, NameOf } from './account-folds.ts';
import { rowOf, rowText, type FactsRows } from './facts-rows.ts';
import { shardIndexOf } from './shard.ts';

/** An account with its rows as they stand. */
export interface Account<F = AccountFacts> {
  readonly accountId: string;
  readonly rows: FactsRows<F>;
}

/** What rests of one account, put right where the models stand. */
export const advancesAt = <F extends object>(
  folds: AccountFolds<F>,
  position: number,
  { accountId, rows }: Account<F>,
): readonly Advance[] =>
  folds.names.map((name) => {
    const row = rows[name];
    const rested = new Map([[accountId, row ? rowText(row) : null]]);
    return { model: folds.modelOf(name), from: position, to: position, rows: rested };
  });

/** The facts of accounts as they are written, whichever parts they are kept in. */
export class StoredFacts<F extends object = AccountFacts> {
  /** One for each part that is looked at: all parts in their order, or a single one. */
  constructor(
    private readonly readModels: ReadModels,
    private readonly parts: readonly AccountFolds<F>[],
  ) {}

  /** The rows of accounts, one entry for each account asked for. */
  async load(accountIds: readonly string[]): Promise<readonly Account<F>[]> {
    const byPart = Map.groupBy(accountIds, (accountId) => this.#partOf(accountId));
    const loaded = await Promise.all([...byPart].map(([part, ids]) => this.#loadFrom(part, ids)));
    return loaded.flat();
  }

  /** Ids of accounts with a row of that name after one, in their order, at most so many. */
  async idsAfter(
    name: NameOf<F>,
    accountId: string | undefined,
    limit: number,
  ): Promise<readonly string[]> {
    const pages = await Promise.all(
      this.parts.map((part) => this.readModels.page(part.modelOf(name), accountId, limit)),
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

  #partOf(accountId: string): AccountFolds<F> {
    const { parts } = this;
    const part = parts.length === 1 ? parts[0] : parts[shardIndexOf(accountId, parts.length)];
    if (!part) throw new Error('There are no parts.');
    return part;
  }

  async #loadFrom(
    folds: AccountFolds<F>,
    accountIds: readonly string[],
  ): Promise<readonly Account<F>[]> {
    if (accountIds.length === 0) return [];
    const accounts = accountIds.map((accountId) => ({ accountId, rows: folds.noRows() }));
    await Promise.all(
      folds.names.map(async (name) => {
        const written = await this.readModels.rows(folds.modelOf(name), accountIds);
        for (const { accountId, rows } of accounts) {
          const text = written.get(accountId);
          if (text !== undefined) rows[name] = rowOf(text, folds.initialOf(name));
        }
      }),
    );
    return accounts;
  }
}
