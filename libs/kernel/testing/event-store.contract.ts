import { randomUUID } from 'node:crypto';
import type { EventStore } from '#kernel/event-store';
import { addDays, type Day } from '#kernel/time';
import { describeAppending } from './event-store-appending.contract.ts';
import { describeFollowing } from './event-store-following.contract.ts';
import { describeReading } from './event-store-reading.contract.ts';
import { describeRepeating } from './event-store-repeating.contract.ts';
import type { MakeStore, StoreTraits, Try } from './event-store-trial.ts';
import { FixedClock } from './fixed-clock.ts';

const EMBEDDED: StoreTraits = { commitsTogether: true, stampsInOrder: true };

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
