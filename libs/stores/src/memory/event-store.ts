import { randomUUID } from 'node:crypto';
import type { Clock } from '#kernel/clock';
import {
  EventStore,
  PAGE_MAX,
  PositionUnknown,
  StreamNotFound,
  type Append,
  type Appended,
  type Followed,
  type LedgerIdentity,
  type LogPage,
  type StoredEvent,
  type StreamPage,
} from '#kernel/event-store';
import { knownFrom } from '#kernel/record-time';
import { instantOf, type Instant, type Zone } from '#kernel/time';
import { refuseTooLarge, repeatedUpTo } from '../append-rules.ts';
import { followLog } from '../follow-log.ts';
import { Pulse } from '../pulse.ts';

/** A log that lasts as long as the process, for specs. Its positions count from 1 without gaps. */
export class MemoryEventStore extends EventStore {
  readonly #log: StoredEvent[] = [];
  readonly #streams = new Map<string, StoredEvent[]>();
  readonly #pulse = new Pulse();
  readonly #clock: Clock;
  readonly #identity: LedgerIdentity;
  /** From when on the log is known up to each of its events. */
  readonly #knownFrom: Instant[] = [];
  #closed = false;

  constructor(clock: Clock, { zone, ledgerId = randomUUID() }: MemoryLedger) {
    super();
    this.#clock = clock;
    this.#identity = { ledgerId, zone };
  }

  identity(): Promise<LedgerIdentity> {
    return Promise.resolve(this.#identity);
  }

  async append(append: Append): Promise<Appended> {
    const [appended = NOTHING] = await this.appendAll([append]);
    return appended;
  }

  // An async function turns what is thrown inside into a rejection, as a store with real waiting does.
  // eslint-disable-next-line @typescript-eslint/require-await
  async appendAll(appends: readonly Append[]): Promise<readonly Appended[]> {
    appends.forEach(refuseTooLarge);
    const before = this.#log.length;
    try {
      const appended = appends.map((append) => this.#write(append));
      this.#pulse.ring();
      return appended;
    } catch (refusal) {
      this.#forgetFrom(before);
      throw refusal;
    }
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async read(stream: string, page: StreamPage = {}): Promise<readonly StoredEvent[]> {
    const events = this.#streams.get(stream);
    if (!events) throw new StreamNotFound(stream);
    const limit = Math.min(page.limit ?? PAGE_MAX, PAGE_MAX);
    if (page.direction !== 'backwards') return events.slice(page.from ?? 0).slice(0, limit);
    return events
      .slice(0, (page.from ?? events.length) + 1)
      .toReversed()
      .slice(0, limit);
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async readAll({ after, direction, limit = PAGE_MAX }: LogPage = {}): Promise<
    readonly StoredEvent[]
  > {
    if ((after ?? 0) > this.#log.length) throw new PositionUnknown(after ?? 0, this.#log.length);
    const count = Math.min(limit, PAGE_MAX);
    if (direction !== 'backwards') return this.#log.slice(after ?? 0).slice(0, count);
    const end = after === undefined ? this.#log.length : Math.max(0, after - 1);
    return this.#log.slice(0, end).toReversed().slice(0, count);
  }

  find(stream: string, ids: readonly string[]): Promise<readonly StoredEvent[]> {
    const wanted = new Set(ids);
    // Taking the id out once found leaves the first place of each.
    const found = (this.#streams.get(stream) ?? []).filter(({ id }) => wanted.delete(id));
    return Promise.resolve(found);
  }

  head(): Promise<number> {
    return Promise.resolve(this.#log.length);
  }

  positionKnownAt(knownAt: Instant): Promise<number> {
    return Promise.resolve(this.#knownFrom.findLastIndex((from) => from <= knownAt) + 1);
  }

  follow(after: number, signal: AbortSignal): AsyncIterable<Followed> {
    const log = {
      head: () => this.#log.length,
      pageAfter: (position: number) => this.#log.slice(position, position + PAGE_MAX),
      pulse: this.#pulse,
      isClosed: () => this.#closed,
    };
    return followLog(log, after, signal);
  }

  close(): Promise<void> {
    this.#closed = true;
    this.#pulse.ring();
    return Promise.resolve();
  }

  #write(append: Append): Appended {
    const events = this.#streams.get(append.stream) ?? [];
    const repeated = repeatedUpTo(append, {
      head: events.length - 1,
      idAt: (revision) => events[revision]?.id,
      revisionOf: (id) => this.#revisionOf(events, id),
    });
    if (repeated !== undefined) {
      return { revision: repeated, position: events[repeated]?.position ?? 0 };
    }
    const recordedAt = append.recordedAt ?? this.#recordedAt();
    const known = knownFrom(this.#known(), recordedAt);
    for (const event of append.events) {
      const stored = {
        ...event,
        stream: append.stream,
        revision: events.length,
        position: this.#log.length + 1,
        recordedAt,
      };
      events.push(stored);
      this.#log.push(stored);
      this.#knownFrom.push(known);
    }
    this.#streams.set(append.stream, events);
    return { revision: events.length - 1, position: this.#log.length };
  }

  #revisionOf(events: readonly StoredEvent[], id: string): number | undefined {
    return events.find((event) => event.id === id)?.revision;
  }

  #recordedAt(): Instant {
    return knownFrom(this.#known(), instantOf(this.#clock.nowMs()));
  }

  #known(): Instant {
    return this.#knownFrom.at(-1) ?? '';
  }

  #forgetFrom(length: number): void {
    this.#knownFrom.splice(length);
    for (const { stream } of this.#log.splice(length).toReversed()) {
      const events = this.#streams.get(stream);
      events?.pop();
      if (events?.length === 0) this.#streams.delete(stream);
    }
  }
}

export interface MemoryLedger {
  readonly zone: Zone;
  readonly ledgerId?: string;
}

const NOTHING: Appended = { revision: -1, position: 0 };
