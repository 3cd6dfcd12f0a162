import {
  EventStore,
  StreamNotFound,
  type Append,
  type Appended,
  type Followed,
  type LedgerIdentity,
  type StoredEvent,
  type StreamPage,
} from '#kernel/event-store';
import type { Instant } from '#kernel/time';

/**
 * A store that takes appends in memory, over the streams of a real one, which stays untouched: what an
 * import would do can be tried as a whole. It grows with what is appended, and knows streams only, no log.
 */
export class RehearsalStore extends EventStore {
  readonly #appended = new Map<string, StoredEvent[]>();
  #position = 0;

  /** `onAppended` hears what would be written. */
  constructor(
    private readonly store: EventStore,
    private readonly onAppended: (append: Append) => void = () => undefined,
  ) {
    super();
  }

  identity(): Promise<LedgerIdentity> {
    return this.store.identity();
  }

  async append(append: Append): Promise<Appended> {
    const { stream, events } = append;
    const held = this.#appended.get(stream) ?? [];
    this.#appended.set(stream, held);
    let revision = held.at(-1)?.revision ?? (await this.#revisionOf(stream));
    for (const event of events) {
      revision += 1;
      this.#position += 1;
      const { occurredAt: recordedAt } = event;
      held.push({ ...event, stream, revision, position: this.#position, recordedAt });
    }
    this.onAppended(append);
    return { revision, position: this.#position };
  }

  async appendAll(appends: readonly Append[]): Promise<readonly Appended[]> {
    const appended: Appended[] = [];
    for (const append of appends) appended.push(await this.append(append));
    return appended;
  }

  /** Forwards only, which is how histories are read. */
  async read(
    stream: string,
    { from = 0, limit = Infinity }: StreamPage = {},
  ): Promise<readonly StoredEvent[]> {
    const held = (this.#appended.get(stream) ?? []).filter(({ revision }) => revision >= from);
    const stored = await this.#stored(stream, from, limit);
    if (!stored && !this.#appended.has(stream)) throw new StreamNotFound(stream);
    return [...(stored ?? []), ...held].slice(0, limit);
  }

  async find(stream: string, ids: readonly string[]): Promise<readonly StoredEvent[]> {
    const held = (this.#appended.get(stream) ?? []).filter(({ id }) => ids.includes(id));
    return [...(await this.store.find(stream, ids)), ...held];
  }

  readAll(): Promise<readonly StoredEvent[]> {
    throw new Error('A rehearsal has no log.');
  }

  head(): Promise<number> {
    return this.store.head();
  }

  positionKnownAt(knownAt: Instant): Promise<number> {
    return this.store.positionKnownAt(knownAt);
  }

  follow(): AsyncIterable<Followed> {
    throw new Error('A rehearsal has no log.');
  }

  /** The real store is not its to close. */
  close(): Promise<void> {
    this.#appended.clear();
    return Promise.resolve();
  }

  async #revisionOf(stream: string): Promise<number> {
    const [last] = (await this.#stored(stream, undefined, 1, 'backwards')) ?? [];
    return last?.revision ?? -1;
  }

  async #stored(
    stream: string,
    from: number | undefined,
    limit: number,
    direction: 'forwards' | 'backwards' = 'forwards',
  ): Promise<readonly StoredEvent[] | undefined> {
    try {
      const page = { ...(from === undefined ? {} : { from }), direction };
      return await this.store.read(stream, Number.isFinite(limit) ? { ...page, limit } : page);
    } catch (error) {
      if (error instanceof StreamNotFound) return undefined;
      throw error;
    }
  }
}
