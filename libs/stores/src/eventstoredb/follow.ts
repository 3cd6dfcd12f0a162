import { setTimeout as pause } from 'node:timers/promises';
import type { EventStoreDBClient } from '@eventstore/db-client';
import { PositionUnknown, type Followed, type StoredEvent } from '#kernel/event-store';
import { liveLog, type LiveEnd } from './live-log.ts';
import { placeAt, type LogReader } from './log-reader.ts';
import { pauseMsAfter, type Patience } from './patience.ts';
import type { Read } from './stored-shape.ts';

/** The server's log, as a follower needs it. */
export interface FollowedServer {
  readonly client: EventStoreDBClient;
  readonly log: LogReader;
  readonly patience: Patience;
}

/**
 * Follows the log: what is there in pages, then what comes; pages again whenever a subscription ends, from
 * the last position on. Caught up means: at the head the log had at the start, since old servers never say
 * so and new ones may say it twice.
 */
export async function* follow(
  server: FollowedServer,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<Followed, void, undefined> {
  const follower = new Follower(server, after, signal);
  try {
    yield* follower.run();
  } catch (error) {
    if (!follower.hasEnded()) throw error;
  }
}

class Follower {
  /** How far the whole log was read, with what others have in it. */
  #reached: number;
  /** The last of the ledger's events up to there. */
  #position: number;
  /** Subscriptions in a row that were dropped before they said anything. */
  #drops = 0;

  constructor(
    private readonly server: FollowedServer,
    after: number,
    private readonly signal: AbortSignal,
  ) {
    this.#reached = after;
    this.#position = after;
  }

  hasEnded(): boolean {
    return this.signal.aborted;
  }

  async *run(): AsyncGenerator<Followed, void, undefined> {
    if (this.hasEnded()) return;
    const { log } = this.server;
    const head = await log.headAtLast(this.signal);
    if (this.#position > head) throw new PositionUnknown(this.#position, head);
    let isCaughtUp = false;
    while (!this.hasEnded()) {
      const { events, end, isLast } = await log.stretchAtLast(this.#reached, this.signal);
      this.#reached = end;
      yield* this.#said(events);
      if (!isCaughtUp && this.#position >= head && !this.hasEnded()) {
        isCaughtUp = true;
        yield { kind: 'caught-up', position: this.#position };
      }
      if (isLast) yield* this.#live();
    }
  }

  /** What comes, until the subscription ends for whatever reason. */
  async *#live(): AsyncGenerator<Followed, void, undefined> {
    const from = this.#reached;
    const { client, patience } = this.server;
    const { silenceMs } = patience;
    const live = liveLog(client, from, { silenceMs, signal: this.signal });
    let end: LiveEnd | undefined;
    try {
      while (end === undefined && !this.hasEnded()) {
        const taken = await live.take();
        if (typeof taken === 'string') end = taken;
        else yield* this.#said(this.#fresh(taken));
      }
    } finally {
      live.leave();
    }
    // The first time it goes on at once: a burst is over as soon as its pages are read.
    this.#drops = end === 'dropped' && this.#reached === from ? this.#drops + 1 : 0;
    if (this.#drops > 1) {
      await pause(pauseMsAfter(this.#drops, patience), undefined, { signal: this.signal });
    }
  }

  *#said(events: readonly StoredEvent[]): Generator<Followed, void, undefined> {
    const last = events.at(-1);
    if (!last || this.hasEnded()) return;
    this.#position = last.position;
    yield { kind: 'events', events };
  }

  #fresh(taken: readonly Read[]): readonly StoredEvent[] {
    const fresh = taken.filter((read) => placeAt(read) > this.#reached);
    const last = fresh.at(-1);
    if (last) this.#reached = placeAt(last);
    return this.server.log.ours(fresh);
  }
}
