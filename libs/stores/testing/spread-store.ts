import { EventStore, PositionUnknown } from '#kernel/event-store';
import type {
  Append,
  Appended,
  Followed,
  LedgerIdentity,
  LogPage,
  StoredEvent,
  StreamPage,
} from '#kernel/event-store';
import type { Instant } from '#kernel/time';

/** Positions in a log of bytes grow by the size of what stands there, and start far behind 0. */
const spread = (position: number): number =>
  position === 0 ? 0 : 1_000_000 + position * 700 + (position % 7) * 90;

/** The last position before or at a spread one. */
function dense(position: number): number {
  let found = Math.max(0, Math.ceil((position - 1_000_000) / 700));
  while (spread(found) > position) found -= 1;
  return found;
}

/** A store whose positions are not consecutive, as those of a store on a server of its own. */
export class SpreadStore extends EventStore {
  constructor(private readonly store: EventStore) {
    super();
  }

  identity(): Promise<LedgerIdentity> {
    return this.store.identity();
  }

  async append(append: Append): Promise<Appended> {
    return placed(await this.store.append(append));
  }

  async appendAll(appends: readonly Append[]): Promise<readonly Appended[]> {
    return (await this.store.appendAll(appends)).map(placed);
  }

  async read(stream: string, page?: StreamPage): Promise<readonly StoredEvent[]> {
    return (await this.store.read(stream, page)).map(placed);
  }

  async readAll({ after, ...page }: LogPage = {}): Promise<readonly StoredEvent[]> {
    if (after === undefined) return (await this.store.readAll(page)).map(placed);
    await this.#mustBeKnown(after);
    return (await this.store.readAll({ ...page, after: dense(after) })).map(placed);
  }

  async find(stream: string, ids: readonly string[]): Promise<readonly StoredEvent[]> {
    return (await this.store.find(stream, ids)).map(placed);
  }

  async head(): Promise<number> {
    return spread(await this.store.head());
  }

  async positionKnownAt(knownAt: Instant): Promise<number> {
    return spread(await this.store.positionKnownAt(knownAt));
  }

  async *follow(after: number, signal: AbortSignal): AsyncGenerator<Followed, void, undefined> {
    await this.#mustBeKnown(after);
    for await (const followed of this.store.follow(dense(after), signal)) {
      yield followed.kind === 'events'
        ? { kind: 'events', events: followed.events.map(placed) }
        : placed(followed);
    }
  }

  close(): Promise<void> {
    return this.store.close();
  }

  async #mustBeKnown(position: number): Promise<void> {
    const head = await this.head();
    if (position > head) throw new PositionUnknown(position, head);
  }
}

const placed = <T extends { readonly position: number }>(at: T): T => ({
  ...at,
  position: spread(at.position),
});
