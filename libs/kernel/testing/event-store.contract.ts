import { randomUUID } from 'node:crypto';
import type { EventStore } from '#kernel/event-store';
import type { Zone } from '#kernel/time';
import { describeAppending } from './event-store-appending.contract.ts';
import { describeFollowing } from './event-store-following.contract.ts';
import { describeReading } from './event-store-reading.contract.ts';
import { describeRepeating } from './event-store-repeating.contract.ts';
import { FixedClock } from './fixed-clock.ts';

/** An event store to be tried, and what the trial needs around it. */
export interface StoreOnTrial {
  readonly store: EventStore;
  /** Another instance on the same log, as another process would open it; the same one where there can be only one. */
  readonly another: () => Promise<EventStore>;
  /** Closes every instance and takes the log away. */
  readonly dispose: () => Promise<void>;
}

export type MakeStore = (clock: FixedClock, zone: Zone) => Promise<StoreOnTrial>;

/** What one spec gets: a store, its clock, and a stream nobody else uses. */
export interface Trial extends StoreOnTrial {
  readonly clock: FixedClock;
  readonly stream: string;
}

export type Try = (spec: (trial: Trial) => Promise<void>) => () => Promise<void>;

/** What every event store promises; the rules of appending are EventStoreDB's. */
export function describeEventStore(name: string, make: MakeStore): void {
  const trying: Try = (spec) => async () => {
    const clock = new FixedClock('2025-03-01T10:00:00.000Z');
    const onTrial = await make(clock, 'Europe/Berlin');
    try {
      await spec({ ...onTrial, clock, stream: `account-${randomUUID()}` });
    } finally {
      await onTrial.dispose();
    }
  };

  describe(`the event store ${name}`, () => {
    describeAppending(trying);
    describeRepeating(trying);
    describeReading(trying);
    describeFollowing(trying);
  });
}
