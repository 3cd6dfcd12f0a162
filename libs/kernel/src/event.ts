import type { Instant } from './time.ts';

/** Something that happened. `personal` holds the texts that name or describe a person, apart from the rest. */
export interface Event {
  readonly type: string;
  readonly occurredAt: Instant;
  readonly data: Readonly<object>;
  /** Missing when nothing personal was said, when it was not asked for, or when it cannot be opened. */
  readonly personal?: Readonly<object>;
  /** Set when something personal was said that is not in `personal`. */
  readonly sealed?: true;
}

/** The union of events a catalogue describes by their data, and personal texts where they have any, told apart by `type`. */
export type EventsOf<C> = {
  [T in keyof C & string]: C[T] extends { data: infer D extends object }
    ? {
        readonly type: T;
        readonly occurredAt: Instant;
        readonly data: Readonly<D>;
        readonly personal?: C[T] extends { personal: infer P } ? Readonly<P> : never;
        readonly sealed?: true;
      }
    : never;
}[keyof C & string];

/** How an event came in: typed by a person, captured by a program, or imported from a file. */
export type Origin = 'entered' | 'captured' | 'imported';

/**
 * Where an imported event comes from. `fileHash` is SHA-256 in hex; rows count from 1, the heading excluded; row 0 stands
 * for what was said of the file beside it.
 */
export interface ImportSource {
  readonly batch: string;
  readonly fileHash: string;
  readonly row: number;
}

/** Who and what caused an event. `actor` is an opaque id. */
export interface Meta {
  readonly actor: string;
  readonly origin: Origin;
  readonly commandId?: string;
  readonly commandHash?: string;
  readonly correlationId?: string;
  readonly causationId?: string;
  readonly import?: ImportSource;
  /** Its record time is part of an example: nobody recorded it then. */
  readonly staged?: true;
}

/** Where an event stands. Revisions count from 0 in a stream; positions increase over the whole log. */
export interface LogEntry {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly recordedAt: Instant;
}

/** What stands in the place of an event that cannot be read: its content is not known. */
export interface Unreadable {
  /** Why; undefined for an event that can be read. */
  readonly unreadable?: string;
}

/** All that stands around what happened once it is recorded. */
export interface Envelope extends LogEntry {
  readonly meta: Meta;
}

/** An event as read back from the log, in today's shape, with as much of its envelope as is asked for. */
export type Recorded<E extends Event = Event, K extends keyof Envelope = keyof Envelope> = E &
  Pick<Envelope, K> &
  Unreadable;
