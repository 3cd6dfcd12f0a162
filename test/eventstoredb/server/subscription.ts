import { encodeCaughtUp, encodeCheckpoint, encodeConfirmation } from './encoding.ts';
import { consumerTooSlow } from './errors.ts';
import type { Filter } from './filter.ts';
import type { Node } from './node.ts';
import { failRead, whenOver, type ReadCall } from './read-call.ts';

export interface SubscriptionStart {
  readonly id: string;
  /** Where in the log it begins, and the position at or before which nothing is told. */
  readonly from: number;
  readonly after: number;
  readonly filter: Filter | undefined;
}

/**
 * A subscription to `$all`: what is in the log as fast as the client takes it, then what comes. Once live, it
 * may lag by a small buffer only. An old server ends one that lags more; a new one catches up again.
 */
export class Subscription {
  readonly #node: Node;
  readonly #call: ReadCall;
  readonly #filter: Filter | undefined;
  readonly #id: string;
  readonly #after: number;
  readonly #unfollow: () => void;
  /** Where in the log the next event stands. */
  #next: number;
  #live = false;
  #blocked = false;
  #ended = false;
  #considered = 0;

  constructor(node: Node, call: ReadCall, { id, from, after, filter }: SubscriptionStart) {
    this.#node = node;
    this.#call = call;
    this.#id = id;
    this.#next = from;
    this.#after = after;
    this.#filter = filter;
    this.#unfollow = node.log.follow(() => this.#grown());
    whenOver(call, () => this.#end());
  }

  get live(): boolean {
    return this.#live;
  }

  start(): void {
    this.#node.faults.answer(() => {
      this.#write(encodeConfirmation(this.#id));
      this.#pump();
    });
  }

  /** Ends it as one whose client is too slow. */
  drop(): void {
    this.#end();
    failRead(this.#node, this.#call, consumerTooSlow());
  }

  #grown(): void {
    if (!this.#live) return;
    this.#pump();
    if (this.#lag() <= this.#node.settings.liveBuffer) return;
    if (this.#node.settings.mode === 'old') this.drop();
    else this.#live = false;
  }

  #pump(): void {
    const { events } = this.#node.log;
    while (!this.#blocked && !this.#ended && !this.#node.faults.stalled) {
      const event = events[this.#next];
      if (!event) {
        if (!this.#live) this.#reachEnd();
        return;
      }
      this.#next += 1;
      if (this.#matches(event)) this.#write(event.encoded);
      this.#checkpoint(event.position);
    }
    if (this.#node.faults.stalled && !this.#blocked) this.#wait();
  }

  #reachEnd(): void {
    this.#live = true;
    if (this.#node.settings.mode === 'old') return;
    this.#write(encodeCaughtUp());
    if (this.#node.settings.caughtUpTwice) this.#write(encodeCaughtUp());
  }

  #write(encoded: Buffer): void {
    if (this.#call.write(encoded)) return;
    this.#blocked = true;
    this.#call.once('drain', () => this.#node.faults.answer(() => this.#resume()));
  }

  /** A stall in the middle of a run of events: goes on with the answers that wait. */
  #wait(): void {
    this.#blocked = true;
    this.#node.faults.answer(() => this.#resume());
  }

  #resume(): void {
    this.#blocked = false;
    this.#pump();
  }

  #checkpoint(position: number): void {
    if (!this.#filter) return;
    this.#considered += 1;
    if (this.#considered < this.#filter.checkpointEvery) return;
    this.#considered = 0;
    this.#write(encodeCheckpoint(position));
  }

  #matches(event: Parameters<Filter['matches']>[0]): boolean {
    return event.position > this.#after && (this.#filter?.matches(event) ?? true);
  }

  /** Events the client has yet to be sent. */
  #lag(): number {
    const waiting = this.#node.log.events.slice(this.#next);
    return waiting.filter((event) => this.#matches(event)).length;
  }

  #end(): void {
    this.#ended = true;
    this.#unfollow();
  }
}
