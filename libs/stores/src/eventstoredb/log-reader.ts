import {
  BACKWARDS,
  END,
  FORWARDS,
  START,
  UnknownError,
  type AllStreamResolvedEvent,
  type EventStoreDBClient,
  type Position,
  type ReadPosition,
} from '@eventstore/db-client';
import { PAGE_MAX, PositionUnknown, type LogPage, type StoredEvent } from '#kernel/event-store';
import { drained } from './drained.ts';
import { patiently, untilAnswered, type Waiting } from './patience.ts';
import { isOurs, placeOf, storedEvent, type Read } from './stored-shape.ts';

/** A stretch of the server's whole log: the ledger's events in it, and how far it reaches. */
export interface Stretch {
  readonly events: readonly StoredEvent[];
  /** The position of the last event in it, whosever it is. */
  readonly end: number;
  /** Nothing stood behind it when it was read. */
  readonly isLast: boolean;
}

/** The server is asked for the newest events alone first; many of its own may stand before the ledger's last. */
const TAIL_MIN = 16;
/** As much is read at a time by those who read all of it: enough to be fast, and little to hold. */
const STRETCH_MAX = 1_024;

/** Reads the server's whole log as the ledger's: its positions as numbers, and only its own events. */
export class LogReader {
  /** The last of the ledger's events when the log was looked at up to there. */
  #tail = { position: 0, lookedUpTo: 0 };

  constructor(
    private readonly client: EventStoreDBClient,
    private readonly waiting: Waiting,
    private readonly saw: (event: StoredEvent) => void,
  ) {}

  /** @throws PositionUnknown, StoreUnavailable */
  async page({ after, direction, limit = PAGE_MAX }: LogPage): Promise<readonly StoredEvent[]> {
    const count = Math.min(limit, PAGE_MAX);
    return direction === 'backwards'
      ? this.#backwards(after, count)
      : this.#forwards(after ?? 0, count);
  }

  /** What stands behind a position. @throws PositionUnknown, StoreUnavailable */
  stretchAfter(position: number, count = STRETCH_MAX): Promise<Stretch> {
    const { signal } = this.waiting;
    return patiently(() => this.#stretch(position, count, signal), this.waiting);
  }

  /** The same, waiting for the server as long as it takes. */
  stretchAtLast(position: number, signal: AbortSignal): Promise<Stretch> {
    const waiting = { ...this.waiting, signal };
    return untilAnswered(() => this.#stretch(position, STRETCH_MAX, signal), waiting);
  }

  /** The position of the ledger's last event. @throws StoreUnavailable */
  head(): Promise<number> {
    return patiently(() => this.#head(this.waiting.signal), this.waiting);
  }

  /** The same, waiting for the server as long as it takes. */
  headAtLast(signal: AbortSignal): Promise<number> {
    return untilAnswered(() => this.#head(signal), { ...this.waiting, signal });
  }

  /** Those of what was read that are the ledger's. */
  ours(read: readonly Read[]): readonly StoredEvent[] {
    const events = read.filter(isOurs).map(storedEvent);
    for (const event of events) this.saw(event);
    return events;
  }

  async #forwards(after: number, count: number): Promise<readonly StoredEvent[]> {
    const events: StoredEvent[] = [];
    let position = after;
    for (;;) {
      // One at least, as it shows that the position was there.
      const wanted = Math.max(1, count - events.length);
      const stretch = await this.stretchAfter(position, wanted);
      events.push(...stretch.events);
      position = stretch.end;
      if (stretch.isLast || events.length >= count) return events.slice(0, count);
    }
  }

  async #backwards(after: number | undefined, count: number): Promise<readonly StoredEvent[]> {
    if (after !== undefined) await this.#forwards(after, 0);
    const events: StoredEvent[] = [];
    let from: ReadPosition = after === undefined ? END : positionAt(after);
    while (after !== 0 && events.length < count) {
      const wanted = count - events.length;
      const read = await this.#readBackwards(from, wanted);
      events.push(...this.ours(read));
      const last = read.at(-1);
      if (!last || read.length < wanted) break;
      from = last.position as Position;
    }
    return events;
  }

  /** The server gives what stands at a position first, which also shows that there is one. */
  async #stretch(after: number, count: number, signal: AbortSignal): Promise<Stretch> {
    const isStart = after === 0;
    const maxCount = isStart ? count : count + 1;
    const fromPosition = isStart ? START : positionAt(after);
    const read = await this.#read({ fromPosition, maxCount, direction: FORWARDS }, signal).catch(
      (error: unknown) => {
        if (saysNoSuchPosition(error)) return [];
        throw error;
      },
    );
    if (!isStart && (!read[0] || placeAt(read[0]) !== after)) {
      throw new PositionUnknown(after, await this.#head(signal));
    }
    const fresh = isStart ? read : read.slice(1);
    const last = fresh.at(-1);
    return {
      events: this.ours(fresh),
      end: last ? placeAt(last) : after,
      isLast: read.length < maxCount,
    };
  }

  /** Looks back from the end, no further than it has looked before. */
  async #head(signal: AbortSignal): Promise<number> {
    let from: ReadPosition = END;
    let end: number | undefined;
    for (let maxCount = TAIL_MIN; ; maxCount = Math.min(4 * maxCount, PAGE_MAX)) {
      const read: readonly Read[] = await this.#read(
        { fromPosition: from, maxCount, direction: BACKWARDS },
        signal,
      );
      end ??= read[0] ? placeAt(read[0]) : 0;
      const ours = read.find(isOurs);
      const last = read.at(-1);
      if (ours) return this.#remember(placeAt(ours), end);
      if (!last || read.length < maxCount) return this.#remember(0, end);
      if (placeAt(last) <= this.#tail.lookedUpTo) return this.#remember(this.#tail.position, end);
      from = last.position as Position;
    }
  }

  #remember(position: number, lookedUpTo: number): number {
    if (lookedUpTo >= this.#tail.lookedUpTo) this.#tail = { position, lookedUpTo };
    return position;
  }

  #readBackwards(fromPosition: ReadPosition, maxCount: number): Promise<readonly Read[]> {
    return patiently(
      () => this.#read({ fromPosition, maxCount, direction: BACKWARDS }, this.waiting.signal),
      this.waiting,
    );
  }

  async #read(options: ReadAllOptions, signal: AbortSignal): Promise<readonly Read[]> {
    const resolved = await drained<AllStreamResolvedEvent>(
      () => this.client.readAll({ ...options, requiresLeader: true }),
      { silenceMs: this.waiting.patience.attemptMs, signal },
    );
    return resolved.flatMap(({ event }) => event ?? []);
  }
}

interface ReadAllOptions {
  readonly fromPosition: ReadPosition;
  readonly maxCount: number;
  readonly direction: typeof FORWARDS | typeof BACKWARDS;
}

/** An event that is written at once stands where it is committed. */
export const positionAt = (place: number): Position => ({
  commit: BigInt(place),
  prepare: BigInt(place),
});

// What is read from the whole log always has its position.
export const placeAt = ({ position }: Read): number => placeOf((position as Position).commit);

/** Servers have no name for it: a position inside a record makes their reading fail. */
const saysNoSuchPosition = (error: unknown): boolean =>
  error instanceof UnknownError && error.message.includes('ReadAllResult');
