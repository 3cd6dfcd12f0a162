import { dayFromNumber, dayNumber } from '#kernel/time';
import type { AccountFacts } from '../facts/account-facts.ts';
import { keyOf } from '../overview/overview.model.ts';
import type { Duty } from './duty.ts';

/** Key accounts are reviewed so often, and it comes into sight two weeks before. */
const EVERY_DAYS = 90;
const AHEAD_DAYS = 14;

/** The next review of a key account, counted from the last one, or from the day it was marked. */
export function reviewDuties({ overview, work }: AccountFacts): readonly Duty[] {
  const key = keyOf(overview);
  if (!key) return [];
  const { review } = work;
  const dueOn = (review?.on ?? dayNumber(key.since)) + EVERY_DAYS;
  return [
    {
      kind: 'review',
      matterId: 'review',
      ownerId: overview.managerId,
      fromOn: dayFromNumber(dueOn - AHEAD_DAYS),
      dueOn: dayFromNumber(dueOn),
      untilOn: null,
      about: null,
      says: review
        ? {
            code: 'review-due',
            params: { dueOn: dayFromNumber(dueOn), reviewedOn: dayFromNumber(review.on) },
          }
        : {
            code: 'review-first',
            params: { dueOn: dayFromNumber(dueOn), keySinceOn: key.since },
          },
      eventIds: review ? [review.eventId] : [],
      act: { command: 'MakeContact', values: { kind: 'review' } },
    },
  ];
}
