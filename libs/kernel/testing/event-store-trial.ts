import type { EventStore } from '#kernel/event-store';
import type { Day, Zone } from '#kernel/time';
import type { FixedClock } from './fixed-clock.ts';

/** An event store to be tried, and what the trial needs around it. */
export interface StoreOnTrial {
  readonly store: EventStore;
  /** Another instance on the same log, as another process would open it; the same one where there can be only one. */
  readonly another: () => Promise<EventStore>;
  /** Closes every instance and takes the log away. */
  readonly dispose: () => Promise<void>;
}

export type MakeStore = (clock: FixedClock, zone: Zone) => Promise<StoreOnTrial>;

/** What some stores promise beyond the rest. */
export interface StoreTraits {
  /** Several appends at once are written together or not at all. */
  readonly commitsTogether: boolean;
  /** No event is stamped earlier than one that stands before it, whichever instance wrote that. */
  readonly stampsInOrder: boolean;
}

/** What one spec gets: a store, its clock, and a stream nobody else uses. */
export interface Trial extends StoreOnTrial {
  readonly clock: FixedClock;
  readonly stream: string;
  /** Where the clock stands; before it lies all that the log held before. */
  readonly today: Day;
}

export type Try = (spec: (trial: Trial) => Promise<void>) => () => Promise<void>;
