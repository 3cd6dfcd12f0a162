import { decode } from '#events/codec';
import type { MainstayEvent } from '#events/catalogue';
import { PAGE_MAX, StreamNotFound, type EventStore, type StoredEvent } from '#kernel/event-store';
import type { Recorded } from '#kernel/event';
import { Mutex } from '#kernel/mutex';
import { Recent } from '#kernel/recent';

/** What the events of a stream beside those of accounts state, each about a key. */
export interface Statement<T> {
  readonly stream: string;
  /** What an event states, and of which key; undefined for one that states nothing of this kind. */
  readonly of: (event: Recorded<MainstayEvent>) => readonly [key: string, stated: T] | undefined;
}

/** Of so many revisions what was stated is kept; questions of a past moment ask for others than those of now. */
const REVISIONS_MAX = 8;

interface Stated<T> {
  readonly position: number;
  readonly what: readonly [key: string, stated: T] | undefined;
}

/**
 * What a stream of the company, of a colleague or of a model states: of each key the latest, as known at a position.
 * What was read is kept, so that a question reads no more than what was recorded since the last.
 */
export class Statements<T> {
  readonly #order = new Mutex();
  readonly #stated: Stated<T>[] = [];
  readonly #byRevision = new Recent<number, ReadonlyMap<string, T>>(REVISIONS_MAX);

  constructor(
    private readonly store: EventStore,
    private readonly statement: Statement<T>,
  ) {}

  /** The same map for the same revision of the stream: what follows from it may be kept by it. */
  async latest(position: number): Promise<ReadonlyMap<string, T>> {
    await this.#order.run(() => this.#readUpTo(position));
    const next = this.#stated.findIndex((stated) => stated.position > position);
    const count = next < 0 ? this.#stated.length : next;
    return this.#byRevision.obtain(count, () => this.#fold(count));
  }

  #fold(count: number): ReadonlyMap<string, T> {
    const said = this.#stated.slice(0, count).map(({ what }) => what);
    return new Map(said.filter((what) => what !== undefined));
  }

  async #readUpTo(position: number): Promise<void> {
    let page: readonly StoredEvent[];
    do {
      const last = this.#stated.at(-1);
      if (last && last.position >= position) return;
      page = await this.#after(this.#stated.length);
      for (const stored of page) {
        const event = decode(stored);
        const what = event && this.statement.of(event);
        this.#stated.push({ position: stored.position, what });
      }
    } while (page.length === PAGE_MAX);
  }

  async #after(revision: number): Promise<readonly StoredEvent[]> {
    try {
      const { stream } = this.statement;
      return await this.store.read(stream, { from: revision, limit: PAGE_MAX });
    } catch (error) {
      if (error instanceof StreamNotFound) return [];
      throw error;
    }
  }
}
