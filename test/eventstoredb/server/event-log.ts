import { ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { encodeEvent } from './encoding.ts';
import { frameOf, framesIn, headRoom, LENGTHS_BYTES, type FrameHead } from './frames.ts';

/** An event as a client proposes it. */
export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** An event in the log; `encoded` is the message a reader gets. */
export interface Logged {
  readonly position: number;
  readonly stream: string;
  readonly type: string;
  readonly id: string;
  readonly encoded: Buffer;
}

/**
 * One append-only file, a frame an append, and all of it in memory. A position is where an event's bytes
 * stand in the file: increasing, not consecutive, and without meaning to a client.
 *
 * A frame is in the file before its append is answered. That outlives a SIGKILL, the worst a spec does to
 * the process; it is not synced, as only a machine losing power would tell.
 */
export class EventLog {
  readonly events: Logged[] = [];
  readonly #streams = new Map<string, Logged[]>();
  readonly #file: number;
  readonly #followers = new Set<() => void>();
  /** Appends of nothing have a position too, at which no event stands. */
  readonly #emptyPositions = new Set<number>();
  #lastPosition = 0;
  #endsAt = 0;

  private constructor(path: string) {
    this.#file = openSync(path, 'a+');
    this.#load(readFileSync(this.#file));
    ftruncateSync(this.#file, this.#endsAt);
  }

  static open(path: string): EventLog {
    return new EventLog(path);
  }

  stream(name: string): readonly Logged[] {
    return this.#streams.get(name) ?? [];
  }

  /** Writes events behind the stream's last, all or none, and answers the position of the last one. */
  append(stream: string, proposed: readonly Proposed[]): number {
    const firstRevision = this.stream(stream).length;
    const created = Date.now();
    // An event holds its position, which depends on how long the head before it is, which names how long
    // the events are: so the head gets room for the longest, whatever they turn out to be.
    const headBytes = headRoom(stream, proposed);
    let position = this.#endsAt + LENGTHS_BYTES + headBytes;
    const positionWhenEmpty = position;
    const encoded = proposed.map((event, index) => {
      const revision = firstRevision + index;
      const bytes = encodeEvent({ ...event, stream, revision, position, created });
      position += bytes.length;
      return bytes;
    });
    const head: FrameHead = {
      stream,
      events: proposed.map(({ id, type }, index) => [id, type, encoded[index]?.length ?? 0]),
    };
    const frame = frameOf(head, headBytes, encoded);
    writeSync(this.#file, frame);
    this.#take(head, frame.subarray(LENGTHS_BYTES + headBytes), positionWhenEmpty);
    this.#endsAt += frame.length;
    for (const wake of this.#followers) wake();
    return proposed.length > 0 ? this.events.at(-1)!.position : positionWhenEmpty;
  }

  /** Where in `events` the first one stands at or behind a position. */
  indexFrom(position: number): number {
    let low = 0;
    let high = this.events.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.events[middle]?.position ?? Infinity) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether the log can be read from a position: where a record begins, or behind the last one's beginning. */
  isReadableFrom(position: number): boolean {
    return position > this.#lastPosition || this.#isRecord(position);
  }

  /** Backwards it can be read from where a record begins, and from the end. */
  isReadableBefore(position: number): boolean {
    return position === this.#endsAt || this.#isRecord(position);
  }

  get endsAt(): number {
    return this.#endsAt;
  }

  /** Calls back after each append, until the returned function is called. */
  follow(wake: () => void): () => void {
    this.#followers.add(wake);
    return () => this.#followers.delete(wake);
  }

  #isRecord(position: number): boolean {
    return (
      position === 0 ||
      this.#emptyPositions.has(position) ||
      this.events[this.indexFrom(position)]?.position === position
    );
  }

  #load(file: Buffer): void {
    for (const { head, body, bodyAt } of framesIn(file)) {
      this.#take(head, body, bodyAt);
      this.#endsAt = bodyAt + body.length;
    }
  }

  #take({ stream, events }: FrameHead, body: Buffer, bodyAt: number): void {
    if (events.length === 0) this.#emptyPositions.add(bodyAt);
    this.#lastPosition = bodyAt;
    let from = 0;
    for (const [id, type, bytes] of events) {
      const encoded = body.subarray(from, from + bytes);
      const logged = { position: bodyAt + from, stream, type, id, encoded };
      this.events.push(logged);
      this.#lastPosition = logged.position;
      const revisions = this.#streams.get(stream);
      if (revisions) revisions.push(logged);
      else this.#streams.set(stream, [logged]);
      from += bytes;
    }
  }
}
