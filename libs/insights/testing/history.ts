import type { AccountEvent } from '#events/catalogue';
import type { Origin } from '#kernel/event';
import { accountStream } from '#kernel/identifier';
import { addDays, type Day } from '#kernel/time';
import type { RecordedAccountEvent } from '#events/catalogue';

/** Day 0 of histories told in day numbers of their own. */
export const DAY_ZERO: Day = '2024-01-01';

/** Noon of the n-th day after day 0. */
export const noonOfDay = (days: number): string => `${addDays(DAY_ZERO, days)}T12:00:00.000Z`;

/** Events as read back from an account's stream: the n-th has the id `event-n` and was known when it occurred. */
export const historyOf = (
  events: readonly AccountEvent[],
  accountId = 'acme',
  origin: Origin = 'entered',
): readonly RecordedAccountEvent[] =>
  events.map((event, index) => ({
    ...event,
    id: `event-${String(index)}`,
    stream: accountStream(accountId),
    revision: index,
    position: index + 1,
    recordedAt: event.occurredAt,
    meta: { actor: 'tester', origin },
  }));
