import { addDays, type Day, type Instant } from '#kernel/time';
import type { SimulatedEvent } from './diary.ts';
import { randomOf, type Random } from './random.ts';
import type { SimulatedAccount, Simulation } from './simulate.ts';

/** So long before its last day a simulated installation began: what happened before was brought along then. */
const BEGUN_DAYS = 182;
/** A champion's departure is heard of by chance. */
const HEARD_OF_DAYS = 21;
/** Some visits are written down when there is time. */
const WRITTEN_LATE = { share: 0.15, daysMin: 3, daysMax: 18 };

/**
 * When each event of a simulated account came to be known, in the order of its events: what programs noticed at once,
 * what people wrote down in the evening of the day, and some of it days or weeks later. Nobody learned anything before
 * the installation began.
 */
export function knownFromOf(
  { seed, until }: Pick<Simulation, 'seed' | 'until'>,
  { accountId, story, events }: SimulatedAccount,
): readonly Instant[] {
  // Chances of its own, so that what happened stays what it was.
  const random = randomOf(`${seed}/${accountId}/known`);
  const begun = evening(addDays(until, -BEGUN_DAYS));
  return events.map((told) => {
    const known = knownFrom(told, lateDays(told, story, random));
    return known < begun ? begun : known;
  });
}

function lateDays(
  { event, origin }: SimulatedEvent,
  story: SimulatedAccount['story'],
  random: Random,
): number {
  if (event.type === 'StakeholderDeparted' && story === 'champion-leaves') return HEARD_OF_DAYS;
  if (event.type !== 'ContactMade' || origin === 'captured') return 0;
  const { share, daysMin, daysMax } = WRITTEN_LATE;
  return random.chance(share) ? random.whole(daysMin, daysMax) : 0;
}

function knownFrom({ event, origin }: SimulatedEvent, days: number): Instant {
  const { occurredAt } = event;
  if (days === 0 && origin === 'captured') return occurredAt;
  return evening(addDays(occurredAt.slice(0, 10), days));
}

/** After office hours, in which all happens. */
const evening = (day: Day): Instant => `${day}T17:30:00.000Z`;
