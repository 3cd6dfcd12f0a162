import type { MessageEvent } from '@nestjs/common';
import type { Subscriber } from 'rxjs';
import type { LiveNews } from '#insights/live/live-projection';
import { liveEvents, resetAll } from './live-events.ts';

/** Proxies and browsers give up on a connection that says nothing for a minute or so. */
const PING_MS = 15_000;

export interface Reading {
  readonly projections: readonly string[];
  /** The position the reader begins at; undefined for one who begins with the first news, whatever came before. */
  readonly after: string | undefined;
  /** The reader's position is none of this log: nothing is known of what it has seen. */
  readonly isLost: boolean;
  readonly onWire: (position: number) => string;
  /** Asked at every ping: a session that has ended must not go on listening. */
  readonly isWelcome: () => Promise<boolean>;
  /** Tells when that is to be asked at once; answers how to hear no more of it. */
  readonly onDoubt: (ask: () => void) => () => void;
}

/** One reader of a live stream, and how far it has been told. News that come before it listens are kept. */
export class LiveReader {
  #early: LiveNews[] = [];
  #events: Subscriber<MessageEvent> | undefined;
  #reached: string | undefined;

  constructor(private readonly reading: Reading) {
    this.#reached = reading.isLost ? undefined : reading.after;
  }

  tell(news: LiveNews): void {
    if (!this.#events) {
      this.#early.push(news);
      return;
    }
    const { onWire, projections, isLost } = this.reading;
    const at = onWire(news.position);
    if (this.#reached === undefined && isLost) this.#send(resetAll(projections, at));
    this.#send(liveEvents(news, this.#reached ?? at, onWire));
    this.#reached = at;
  }

  /** Begins to listen; answers how to end it. */
  listen(events: Subscriber<MessageEvent>): () => void {
    this.#events = events;
    for (const news of this.#early) this.tell(news);
    this.#early = [];
    const pinging = setInterval(() => void this.#ping(events), PING_MS);
    const assured = this.reading.onDoubt(() => void this.#endUnwelcome(events));
    return () => {
      clearInterval(pinging);
      assured();
    };
  }

  async #ping(events: Subscriber<MessageEvent>): Promise<void> {
    if (await this.#endUnwelcome(events)) return;
    // The id alone moves a quiet reader on, so that it has little to catch up with when it comes back.
    if (this.#reached !== undefined) events.next({ comment: 'ping', id: this.#reached });
  }

  async #endUnwelcome(events: Subscriber<MessageEvent>): Promise<boolean> {
    if (await this.reading.isWelcome()) return false;
    events.complete();
    return true;
  }

  #send(events: readonly MessageEvent[]): void {
    for (const event of events) this.#events?.next(event);
  }
}
