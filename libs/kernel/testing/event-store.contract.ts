import { randomUUID } from 'node:crypto';
import type { EventStore } from '#kernel/event-store';
import { addDays, type Day, type Zone } from '#kernel/time';
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

/** What some stores promise beyond the rest. */
export interface StoreTraits {
  /** Several appends at once are written together or not at all. */
  readonly commitsTogether: boolean;
  /** No event is stamped earlier than one that stands before it, whichever instance wrote that. */
  readonly stampsInOrder: boolean;
}

const EMBEDDED: StoreTraits = { commitsTogether: true, stampsInOrder: true };

/** What one spec gets: a store, its clock, and a stream nobody else uses. */
export interface Trial extends StoreOnTrial {
  readonly clock: FixedClock;
  readonly stream: string;
  /** Where the clock stands; before it lies all that the log held before. */
  readonly today: Day;
}

export type Try = (spec: (trial: Trial) => Promise<void>) => () => Promise<void>;

/** What every event store promises; the rules of appending are EventStoreDB's. */
export function describeEventStore(name: string, make: MakeStore, traits = EMBEDDED): void {
  const trying: Try = (spec) => async () => {
    const clock = new FixedClock(`${FIRST_DAY}T10:00:00.000Z`);
    const onTrial = await make(clock, 'Europe/Berlin');
    try {
      const today = await dayBehind(onTrial.store);
      clock.set(`${today}T10:00:00.000Z`);
      await spec({ ...onTrial, clock, stream: `account-${randomUUID()}`, today });
    } finally {
      await onTrial.dispose();
    }
  };

  describe(`the event store ${name}`, () => {
    describeAppending(trying, traits);
    describeRepeating(trying);
    describeReading(trying);
    describeFollowing(trying);
  });
}

const FIRST_DAY: Day = '2025-03-01';

/** A server may hold what earlier trials left, each within a day of its own. */
async function dayBehind(store: EventStore): Promise<Day> {
  const [last] = await store.readAll({ direction: 'backwards', limit: 1 });
  return last ? addDays(last.recordedAt.slice(0, 10), 2) : FIRST_DAY;
}
