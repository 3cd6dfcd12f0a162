import type { Instant, Zone } from './time.ts';

/** An event on its way into a store: encoded, with its id. `data`, `personal` and `meta` are JSON text. */
export interface NewEvent {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly occurredAt: Instant;
  readonly data: string;
  /** Sealed text, or null when the event says nothing personal. */
  readonly personal: string | null;
  readonly meta: string;
}

/** An event as a store holds it. Every store gives back the very text it was given. */
export interface StoredEvent extends NewEvent {
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly recordedAt: Instant;
}

/** What a stream must look like for an append to happen: its last revision, or a condition. */
export type ExpectedRevision = number | 'none' | 'any' | 'exists';

/** Where the last event of an append stands. Of an append of nothing: the stream's head (-1 when it has none). */
export interface Appended {
  readonly revision: number;
  readonly position: number;
}

export interface Append {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly NewEvent[];
  /**
   * When another ledger recorded them: said only when a ledger is copied, and of an example that a new one is filled
   * with; else the store stamps the moment.
   */
  readonly recordedAt?: Instant;
}

/** Several appends in order, which their commit holds together. */
export type AppendAll = (appends: readonly Append[]) => Promise<readonly Appended[]>;

export interface StreamPage {
  /** First revision to read; forwards from 0, backwards from the head when not said. Inclusive. */
  readonly from?: number;
  readonly direction?: 'forwards' | 'backwards';
  readonly limit?: number;
}

export interface LogPage {
  /** Forwards: events after this position (default: from the start). Backwards: events before it (default: from the end). */
  readonly after?: number;
  readonly direction?: 'forwards' | 'backwards';
  readonly limit?: number;
}

/** What following the log yields: batches in log order, and once the moment the reader has caught up. */
export type Followed =
  | { readonly kind: 'events'; readonly events: readonly StoredEvent[] }
  | { readonly kind: 'caught-up'; readonly position: number };

/** What a ledger says of itself, written when it is made. */
export interface LedgerIdentity {
  readonly ledgerId: string;
  readonly zone: Zone;
}

/** More text in one append than this is refused by every store, since one of them cannot take it. */
export const APPEND_BYTES_MAX = 1_048_576;

/** Pages hold at most this many events. */
export const PAGE_MAX = 4_096;

/**
 * The append-only log of everything that happened.
 *
 * An append is atomic. With an exact revision or 'none', the same ids again (or a prefix of them) at the
 * place they stand answer their original revision and position; anything else that does not fit is
 * StreamMoved. Exact at the head with an id that stands further back is written again: a repeated command
 * is recognised by its handler through `find`, never by the store.
 */
export abstract class EventStore {
  /** Which ledger this is, and in which zone its days are counted. */
  abstract identity(): Promise<LedgerIdentity>;

  /** @throws StreamMoved, AppendTooLarge, StoreUnavailable */
  abstract append(append: Append): Promise<Appended>;

  /**
   * Several appends in order, as a bulk writer needs: what comes after a refused one is not written. What
   * comes before it is not either where the store has one commit for all; else it may be, and the writer
   * recognises it by its ids when it decides again. What is too large is refused before anything is written.
   */
  abstract appendAll(appends: readonly Append[]): Promise<readonly Appended[]>;

  /**
   * Does work that reads and appends, by what it is given, while other writers wait for their turn, where the store
   * can make them wait; elsewhere they may come in between, and an append be refused like any other. The work takes
   * some milliseconds, and is undone by what it throws where others wait.
   */
  alone<T>(work: (append: AppendAll) => Promise<T>): Promise<T> {
    return work((appends) => this.appendAll(appends));
  }

  /** One page of a stream. @throws StreamNotFound when it never had an event. */
  abstract read(stream: string, page?: StreamPage): Promise<readonly StoredEvent[]>;

  /** One page of the whole log. @throws PositionUnknown for a position beyond the log's head. */
  abstract readAll(page?: LogPage): Promise<readonly StoredEvent[]>;

  /** Those of the ids that stand in the stream, each with the place it stands first. */
  abstract find(stream: string, ids: readonly string[]): Promise<readonly StoredEvent[]>;

  /** The position of the last event recorded; 0 when there is none. */
  abstract head(): Promise<number>;

  /**
   * The last position up to which the log was known at the instant; 0 when there is none. Many writers have many
   * clocks: what stands behind an event recorded later is not known yet, whatever its own clock said, unless that
   * event's clock was far ahead (`knownFrom` says from when on the log is known up to each event).
   */
  abstract positionKnownAt(knownAt: Instant): Promise<number>;

  /** Everything after a position, in order, then what comes, until aborted. @throws PositionUnknown */
  abstract follow(after: number, signal: AbortSignal): AsyncIterable<Followed>;

  abstract close(): Promise<void>;
}

/** The stream is not as the writer expected: read and decide again. `actual` is -1 for a missing stream. */
export class StreamMoved extends Error {
  override readonly name = 'StreamMoved';

  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: number,
  ) {
    super(`Stream ${stream} is at revision ${String(actual)}, not at ${String(expected)}.`);
  }
}

export class StreamNotFound extends Error {
  override readonly name = 'StreamNotFound';

  constructor(readonly stream: string) {
    super(`There is no stream ${stream}.`);
  }
}

export class PositionUnknown extends Error {
  override readonly name = 'PositionUnknown';

  constructor(
    readonly position: number,
    readonly head: number,
  ) {
    super(`Position ${String(position)} is beyond the log, which ends at ${String(head)}.`);
  }
}

export class AppendTooLarge extends Error {
  override readonly name = 'AppendTooLarge';

  constructor(readonly bytes: number) {
    super(
      `An append of ${String(bytes)} bytes is over the limit of ${String(APPEND_BYTES_MAX)} bytes.`,
    );
  }
}

/** The store cannot be reached now. An append may have been written all the same: repeat it with the same ids. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  /** What stands in the way, for whoever runs it; undefined where that is not known. */
  readonly reason: string | undefined;

  constructor(
    /** Worth waiting before the next try. */
    readonly retryAfterMs: number,
    { reason, ...options }: UnavailableOptions = {},
  ) {
    super(`The store cannot be reached at the moment${reason ? `: ${reason}` : ''}.`, options);
    this.reason = reason;
  }
}

interface UnavailableOptions extends ErrorOptions {
  readonly reason?: string;
}
