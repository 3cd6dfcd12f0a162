import { PAGE_MAX, StreamNotFound, type EventStore, type StoredEvent } from '#kernel/event-store';
import { KeyedMutex } from '#kernel/keyed-mutex';
import { IndexedStream } from './indexed-stream.ts';

/** So many events are indexed, of all streams together: some 60 MB. */
const EVENTS_MAX = 200_000;

/** Revisions so far apart are read at once: reading on costs less than asking again. */
const GAP_MAX = 16;

/** Indexes of the streams asked for last: a stream is read once, and after that what was added to it. */
export class StreamIndexes {
  /** In the order of their last use. */
  readonly #streams = new Map<string, IndexedStream>();
  readonly #mutex = new KeyedMutex();

  constructor(
    private readonly store: EventStore,
    private readonly eventsMax = EVENTS_MAX,
  ) {}

  /** A stream as it is now; empty when there is none. */
  of(stream: string): Promise<IndexedStream> {
    return this.#mutex.run(stream, async () => {
      const known = this.#streams.get(stream);
      const isSame = known !== undefined && (await this.#extended(stream, known));
      const index = isSame ? known : new IndexedStream();
      if (!isSame) await this.#read(stream, index, 0);
      this.#used(stream, index);
      return index;
    });
  }

  /** The events of these revisions, in no order. */
  async events(stream: string, revisions: readonly number[]): Promise<readonly StoredEvent[]> {
    const wanted = new Set(revisions);
    const found: StoredEvent[] = [];
    for (const [from, to] of runsOf(revisions)) {
      const events = await this.store.read(stream, { from, limit: to - from + 1 });
      found.push(...events.filter(({ revision }) => wanted.has(revision)));
    }
    return found;
  }

  /** Takes in what came since; false where the stream is not the one that was read, as after a restore. */
  async #extended(stream: string, index: IndexedStream): Promise<boolean> {
    const { last } = index;
    if (!last) return false;
    const page = await this.#page(stream, last.revision);
    if (page[0]?.id !== last.id) return false;
    index.add(page.slice(1));
    if (page.length === PAGE_MAX) await this.#read(stream, index, last.revision + page.length);
    return true;
  }

  async #read(stream: string, index: IndexedStream, from: number): Promise<void> {
    for (let next = from; ; next += PAGE_MAX) {
      const page = await this.#page(stream, next);
      index.add(page);
      if (page.length < PAGE_MAX) return;
    }
  }

  async #page(stream: string, from: number): Promise<readonly StoredEvent[]> {
    try {
      return await this.store.read(stream, { from, limit: PAGE_MAX });
    } catch (error) {
      if (error instanceof StreamNotFound) return [];
      throw error;
    }
  }

  /** The stream used last stays, however long it is. */
  #used(stream: string, index: IndexedStream): void {
    this.#streams.delete(stream);
    if (index.size > 0) this.#streams.set(stream, index);
    let count = [...this.#streams.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [oldest, { size }] of this.#streams) {
      if (count <= this.eventsMax || this.#streams.size === 1) return;
      this.#streams.delete(oldest);
      count -= size;
    }
  }
}

/** Revisions as stretches with small gaps. */
function runsOf(revisions: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const revision of revisions.toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && revision - run[1] <= GAP_MAX) run[1] = revision;
    else runs.push([revision, revision]);
  }
  return runs;
}
