import type { EventOf, MainstayEventType } from '#events/catalogue';
import type { Origin } from '#kernel/event';
import type { Day, Instant, Zone } from '#kernel/time';

export type DataOf<T extends MainstayEventType> = EventOf<T>['data'];
export type TextsOf<T extends MainstayEventType> = NonNullable<EventOf<T>['personal']>;

/** When somebody says it was so: an instant, a day (its noon in the ledger's zone), or nothing (now). */
export interface When {
  readonly occurredAt?: Instant;
  readonly occurredOn?: Day;
}

/**
 * The event somebody wants recorded in a stream, as plain data in canonical form. Its data is that of the event,
 * where its command does not say that it asks for less, or in other words.
 */
export interface Intent<
  T extends MainstayEventType = MainstayEventType,
  D = DataOf<T>,
  P = TextsOf<T>,
> extends When {
  readonly stream: string;
  readonly type: T;
  readonly data: D;
  readonly personal?: P;
}

/** Who asks. The actor is an opaque id; roles and the colleague are known of people who are linked to one. */
export interface By {
  readonly actor: string;
  readonly origin: Origin;
  readonly colleagueId?: string;
  readonly roles?: readonly string[];
}

/** An intent whose moment is settled, as decisions take it, with what its lookup found in other streams. */
export interface TimedIntent<
  T extends MainstayEventType = MainstayEventType,
  D = DataOf<T>,
  A = unknown,
  P = TextsOf<T>,
> extends Intent<T, D, P> {
  readonly occurredAt: Instant;
  /** Where days are counted. */
  readonly zone: Zone;
  /** Whether somebody said when; if not, a repeat at another moment is still the same intent. */
  readonly dated: boolean;
  readonly by: By;
  readonly around: A;
}
