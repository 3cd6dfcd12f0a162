import {
  BACKWARDS,
  END,
  FORWARDS,
  StreamNotFoundError,
  type EventStoreDBClient,
  type ReadStreamOptions,
} from '@eventstore/db-client';
import { PAGE_MAX, StreamNotFound, type StoredEvent, type StreamPage } from '#kernel/event-store';
import { drained } from './drained.ts';
import type { KnownIds } from './known-ids.ts';
import { patiently, type Waiting } from './patience.ts';
import { storedEvent } from './stored-shape.ts';

/** Reads single streams, and remembers which ids it met there. */
export class StreamReader {
  constructor(
    private readonly client: EventStoreDBClient,
    private readonly waiting: Waiting,
    private readonly ids: KnownIds,
    private readonly saw: (event: StoredEvent) => void,
  ) {}

  /** @throws StreamNotFound, StoreUnavailable */
  async page(
    stream: string,
    { from, direction, limit = PAGE_MAX }: StreamPage,
  ): Promise<readonly StoredEvent[]> {
    const isBackwards = direction === 'backwards';
    const count = Math.min(limit, PAGE_MAX);
    const options: ReadStreamOptions = {
      direction: isBackwards ? BACKWARDS : FORWARDS,
      fromRevision: from === undefined && isBackwards ? END : BigInt(from ?? 0),
      // The server takes no page of nothing, and has to be asked whether the stream is there.
      maxCount: Math.max(1, count),
      requiresLeader: true,
    };
    const events = await patiently(() => this.#read(stream, options), this.waiting);
    if (!isBackwards) this.ids.learn(stream, from ?? 0, events);
    return events.slice(0, count);
  }

  /** The last event of a stream; nothing when there is none. */
  async last(stream: string): Promise<StoredEvent | undefined> {
    const [last] = await this.#orNothing(this.page(stream, { direction: 'backwards', limit: 1 }));
    return last;
  }

  /** Those of the ids that stand in the stream, each at its first place. */
  async find(stream: string, ids: readonly string[]): Promise<readonly StoredEvent[]> {
    await this.learnTail(stream);
    const revisions = new Set(ids.flatMap((id) => this.ids.revisionOf(stream, id) ?? []));
    const found = await Promise.all(
      [...revisions].map((revision) => this.#standingAt(stream, revision)),
    );
    return found.flat().sort((left, right) => left.revision - right.revision);
  }

  /** Brings what is known of a stream's ids to its head. */
  async learnTail(stream: string): Promise<void> {
    for (;;) {
      const from = this.ids.head(stream) + 1;
      const tail = await this.#orNothing(this.page(stream, { from }));
      if (tail.length < PAGE_MAX) return;
    }
  }

  /** A stream that was deleted gives the first event left instead of those it lost. */
  async #standingAt(stream: string, revision: number): Promise<readonly StoredEvent[]> {
    const page = await this.#orNothing(this.page(stream, { from: revision, limit: 1 }));
    return page.filter((event) => event.revision === revision);
  }

  async #read(stream: string, options: ReadStreamOptions): Promise<readonly StoredEvent[]> {
    const { patience, signal } = this.waiting;
    const resolved = await drained(() => this.client.readStream(stream, options), {
      silenceMs: patience.attemptMs,
      signal,
    }).catch((error: unknown) => {
      throw error instanceof StreamNotFoundError ? new StreamNotFound(stream) : error;
    });
    const events = resolved.flatMap(({ event }) => (event ? [storedEvent(event)] : []));
    for (const event of events) this.saw(event);
    return events;
  }

  async #orNothing(page: Promise<readonly StoredEvent[]>): Promise<readonly StoredEvent[]> {
    return page.catch((error: unknown) => {
      if (error instanceof StreamNotFound) return [];
      throw error;
    });
  }
}
