import type { RecordedAccountEvent } from '#events/catalogue';
import { dayOf, daysBetween, type Day, type Zone } from '#kernel/time';
import type { LateFact, LearnedLate } from './post-mortem.view.ts';

/** A fact is late when it was recorded more than so many days after it happened. */
const LATE_AFTER_DAYS = 7;
const NEWEST_MAX = 20;

/** Which of some facts before a loss were recorded late, or only after it. */
export function learnedLate(
  facts: readonly RecordedAccountEvent[],
  lostOn: Day,
  zone: Zone,
): LearnedLate {
  const late = facts.map((fact) => factOf(fact, lostOn, zone)).filter(isLate);
  return {
    facts: facts.length,
    late: late.length,
    afterLoss: late.filter(({ isAfterLoss }) => isAfterLoss).length,
    newest: late.slice(-NEWEST_MAX).toReversed(),
  };
}

function factOf(
  { id, type, occurredAt, recordedAt }: RecordedAccountEvent,
  lostOn: Day,
  zone: Zone,
): LateFact {
  const [occurredOn, recordedOn] = [dayOf(occurredAt, zone), dayOf(recordedAt, zone)];
  return {
    eventId: id,
    type,
    occurredOn,
    recordedOn,
    lagDays: daysBetween(occurredOn, recordedOn),
    isAfterLoss: recordedOn > lostOn,
  };
}

const isLate = ({ lagDays, isAfterLoss }: LateFact): boolean =>
  lagDays > LATE_AFTER_DAYS || isAfterLoss;
