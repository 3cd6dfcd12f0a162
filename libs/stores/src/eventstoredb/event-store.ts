import type { Clock } from '#kernel/clock';
import {
  EventStore,
  type Append,
  type Appended,
  type Followed,
  type LedgerIdentity,
  type LogPage,
  type StoredEvent,
  type StreamPage,
} from '#kernel/event-store';
import type { Instant, Zone } from '#kernel/time';
import { refuseTooLarge } from '../append-rules.ts';
import { follow } from './follow.ts';
import { KnownAt } from './known-at.ts';
import { KnownIds } from './known-ids.ts';
import { openIdentity } from './ledger-identity.ts';
import { LogReader } from './log-reader.ts';
import { LogWriter } from './log-writer.ts';
import { PATIENCE, type Patience } from './patience.ts';
import type { ServerStatus } from './reachability.ts';
import { RecordTimes } from './record-times.ts';
import { shareServer, type SharedServer } from './shared-server.ts';
import { StreamReader } from './stream-reader.ts';

export interface EventStoreDbOptions {
  readonly clock: Clock;
  /** The zone of a ledger that is made; one that exists must have the same. */
  readonly zone?: Zone | undefined;
  readonly patience?: Patience | undefined;
}

/**
 * A ledger that is a whole EventStoreDB or KurrentDB server, for as many processes as needed. What their
 * client and server do unexpectedly is contained here; see docs/decisions/0011-eventstoredb-adapter.md.
 */
export class EventStoreDbStore extends EventStore {
  readonly #server: SharedServer;
  readonly #identity: LedgerIdentity;
  readonly #streams: StreamReader;
  readonly #log: LogReader;
  readonly #writer: LogWriter;
  readonly #knownAt: KnownAt;
  readonly #writing = new Set<Promise<unknown>>();
  /** Ends those who follow; they need not wait for what is still being written. */
  readonly #following = new AbortController();
  readonly #closing: AbortController;

  private constructor(
    server: SharedServer,
    identity: LedgerIdentity,
    clock: Clock,
    closing: AbortController,
  ) {
    super();
    this.#server = server;
    this.#identity = identity;
    this.#closing = closing;
    const { reader, appender, reachability, patience } = server;
    const waiting = { patience, reachability, signal: closing.signal };
    const times = new RecordTimes(clock);
    const saw = ({ recordedAt }: StoredEvent): void => times.saw(recordedAt);
    const ids = new KnownIds();
    this.#streams = new StreamReader(reader, waiting, ids, saw);
    this.#log = new LogReader(reader, waiting, saw);
    this.#writer = new LogWriter(appender, waiting, this.#streams, ids, times);
    this.#knownAt = new KnownAt((position) => this.#log.stretchAfter(position));
  }

  /** @throws LedgerRefused, StoreUnavailable */
  static async open(
    connection: string,
    { clock, zone, patience = PATIENCE }: EventStoreDbOptions,
  ): Promise<EventStoreDbStore> {
    const server = shareServer(connection, patience);
    const closing = new AbortController();
    try {
      const waiting = { patience, reachability: server.reachability, signal: closing.signal };
      const identity = await openIdentity(server, waiting, zone);
      return new EventStoreDbStore(server, identity, clock, closing);
    } catch (error) {
      await server.release();
      throw error;
    }
  }

  /** Whether the server answered the last call, and since when that is so. */
  status(): ServerStatus {
    return this.#server.reachability.status();
  }

  identity(): Promise<LedgerIdentity> {
    return Promise.resolve(this.#identity);
  }

  async append(append: Append): Promise<Appended> {
    refuseTooLarge(append);
    return this.#write(append);
  }

  async appendAll(appends: readonly Append[]): Promise<readonly Appended[]> {
    appends.forEach(refuseTooLarge);
    const appended: Appended[] = [];
    // One after the other: what is sent at once may be stored in another order, or behind a refusal.
    for (const append of appends) appended.push(await this.#write(append));
    return appended;
  }

  read(stream: string, page: StreamPage = {}): Promise<readonly StoredEvent[]> {
    return this.#streams.page(stream, page);
  }

  readAll(page: LogPage = {}): Promise<readonly StoredEvent[]> {
    return this.#log.page(page);
  }

  async find(stream: string, ids: readonly string[]): Promise<readonly StoredEvent[]> {
    return ids.length === 0 ? [] : this.#streams.find(stream, ids);
  }

  head(): Promise<number> {
    return this.#log.head();
  }

  positionKnownAt(knownAt: Instant): Promise<number> {
    return this.#knownAt.positionKnownAt(knownAt);
  }

  follow(after: number, signal: AbortSignal): AsyncIterable<Followed> {
    const { reader, patience } = this.#server;
    const either = AbortSignal.any([signal, this.#following.signal]);
    return follow({ client: reader, log: this.#log, patience }, after, either);
  }

  /** What was asked to be written is written first. */
  async close(): Promise<void> {
    this.#following.abort();
    while (this.#writing.size > 0) await Promise.allSettled([...this.#writing]);
    this.#closing.abort(new Error('The event store is closed.'));
    await this.#server.release();
  }

  async #write(append: Append): Promise<Appended> {
    this.#closing.signal.throwIfAborted();
    const written = this.#writer.write(append);
    this.#writing.add(written);
    try {
      return await written;
    } finally {
      this.#writing.delete(written);
    }
  }
}
