import { LRUCache } from 'lru-cache';
import type { EventStore } from '#kernel/event-store';
import { History } from '../histories/history.ts';
import { bringToHead } from './stored-history.ts';

/** Histories of the streams last decided on, up to a number of events in all; the rest is read again. */
export class WarmHistories {
  readonly #histories: LRUCache<string, History>;

  constructor(
    private readonly store: EventStore,
    eventsMax: number,
  ) {
    this.#histories = new LRUCache<string, History>({
      maxSize: eventsMax,
      sizeCalculation: (history) => history.size + 1,
    });
  }

  /** A stream's history at its head, whoever wrote there meanwhile. */
  async atHead(stream: string): Promise<History> {
    const warm = this.#histories.get(stream) ?? new History();
    const { revision } = warm;
    await bringToHead(this.store, stream, warm);
    if (warm.revision !== revision) this.keep(stream, warm);
    return warm;
  }

  /** A stream's history as last seen; whoever appends to it finds out whether it still holds. */
  async lastSeen(stream: string): Promise<History> {
    return this.#histories.get(stream) ?? (await this.atHead(stream));
  }

  keep(stream: string, history: History): void {
    // Histories grow in place, and the cache weighs only what it does not hold yet.
    this.#histories.delete(stream);
    this.#histories.set(stream, history);
  }

  forget(stream: string): void {
    this.#histories.delete(stream);
  }

  forgetAll(): void {
    this.#histories.clear();
  }
}
