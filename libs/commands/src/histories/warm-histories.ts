import { LRUCache } from 'lru-cache';
import type { EventStore } from '#kernel/event-store';
import { AccountHistory } from './history.ts';
import { bringToHead } from './stored-history.ts';

/** Histories of the accounts last decided on, up to a number of events in all; the rest is read again. */
export class WarmAccounts {
  readonly #histories: LRUCache<string, AccountHistory>;

  constructor(
    private readonly store: EventStore,
    eventsMax: number,
  ) {
    this.#histories = new LRUCache<string, AccountHistory>({
      maxSize: eventsMax,
      sizeCalculation: (history) => history.size + 1,
    });
  }

  /** The account's history at the head of its stream, whoever wrote there meanwhile. */
  async atHead(accountId: string): Promise<AccountHistory> {
    const warm = this.#histories.get(accountId) ?? new AccountHistory();
    const { revision } = warm;
    await bringToHead(this.store, accountId, warm);
    if (warm.revision !== revision) this.keep(accountId, warm);
    return warm;
  }

  /** The account's history as last seen; whoever appends to it finds out whether it still holds. */
  async lastSeen(accountId: string): Promise<AccountHistory> {
    return this.#histories.get(accountId) ?? (await this.atHead(accountId));
  }

  isWarm(accountId: string): boolean {
    return this.#histories.has(accountId);
  }

  keep(accountId: string, history: AccountHistory): void {
    // Histories grow in place, and the cache weighs only what it does not hold yet.
    this.#histories.delete(accountId);
    this.#histories.set(accountId, history);
  }

  forget(accountId: string): void {
    this.#histories.delete(accountId);
  }

  forgetAll(): void {
    this.#histories.clear();
  }
}
