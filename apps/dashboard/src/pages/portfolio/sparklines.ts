import type { Sparkline } from '#insights/views';

const BATCH_MAX = 100;
/** Rows that fly by are not asked for. */
const SETTLE_MS = 90;

/** Sparklines of one moment, fetched for the rows in view, many at a time, each once. */
export class Sparklines {
  readonly #known = new Map<string, Sparkline>();
  readonly #asked = new Set<string>();
  readonly #watchers = new Map<string, Set<() => void>>();
  readonly #fetchBatch: (accountIds: readonly string[]) => Promise<readonly Sparkline[]>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(fetchBatch: (accountIds: readonly string[]) => Promise<readonly Sparkline[]>) {
    this.#fetchBatch = fetchBatch;
  }

  of(accountId: string): Sparkline | undefined {
    return this.#known.get(accountId);
  }

  watch(accountId: string, tell: () => void): () => void {
    const watchers = this.#watchers.get(accountId) ?? new Set();
    this.#watchers.set(accountId, watchers.add(tell));
    return () => {
      watchers.delete(tell);
      if (watchers.size === 0) this.#watchers.delete(accountId);
    };
  }

  /** Asks for those in view once scrolling rests. */
  want(accountIds: readonly string[]): void {
    clearTimeout(this.#timer);
    const wanted = accountIds.filter((id) => !this.#known.has(id) && !this.#asked.has(id));
    if (wanted.length === 0) return;
    this.#timer = setTimeout(() => void this.#fetch(wanted.slice(0, BATCH_MAX)), SETTLE_MS);
  }

  /** Those in view are drawn as they were until their news is there; the others are asked for when they come into view. */
  async renew(accountIds: readonly string[]): Promise<void> {
    for (const id of accountIds) if (!this.#watchers.has(id)) this.#known.delete(id);
    const seen = accountIds.filter((id) => this.#watchers.has(id)).slice(0, BATCH_MAX);
    if (seen.length > 0) await this.#fetch(seen);
  }

  renewAll(): Promise<void> {
    return this.renew([...this.#known.keys()]);
  }

  async #fetch(accountIds: readonly string[]): Promise<void> {
    for (const id of accountIds) this.#asked.add(id);
    try {
      for (const line of await this.#fetchBatch(accountIds)) {
        this.#known.set(line.accountId, line);
        this.#watchers.get(line.accountId)?.forEach((tell) => tell());
      }
    } catch {
      // A row without its line still says what matters; the next time it comes into view it is asked for again.
    } finally {
      for (const id of accountIds) this.#asked.delete(id);
    }
  }
}
