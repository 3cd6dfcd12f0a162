import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import { dayFromNumber, endOfDay, type Day, type Instant, type Zone } from '#kernel/time';
import type { AccountFacts } from '../facts/account-facts.ts';
import type { AccountFolds } from './account-folds.ts';
import type { FactsRows } from './facts-rows.ts';
import { foldStream } from './fold-stream.ts';
import type { Account } from './stored-facts.ts';

/**
 * Accounts as of the end of a day. Their rows hold all that is recorded; where that is of a later day, as a clock
 * was ahead when it was dated, the account is folded from its stream without it.
 */
export class RowsOfDay<F extends object = AccountFacts> {
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly folds: AccountFolds<F>,
    private readonly zone: Zone,
  ) {}

  /** What is known of an account by the end of a day (day number). */
  async of<A extends Account<F>>(account: A, day: number): Promise<A> {
    const until = endOfDay(dayFromNumber(day), this.zone);
    const { store, keys, folds } = this;
    if (!this.#reach(account.rows, until)) return account;
    const position = await store.head();
    const extent = { position, until };
    return { ...account, rows: await foldStream(store, keys, folds, account.accountId, extent) };
  }

  /** Those whose rows hold what is of a day after one. */
  beyond<A extends Account<F>>(accounts: readonly A[], day: Day): readonly A[] {
    const until = endOfDay(day, this.zone);
    return accounts.filter(({ rows }) => this.#reach(rows, until));
  }

  /** Rows that cannot be used say so, whatever they hold. */
  #reach(rows: FactsRows<F>, until: Instant): boolean {
    return (
      this.folds.problemOf(rows) === undefined &&
      this.folds.names.some((name) => (rows[name]?.until ?? '') > until)
    );
  }
}
