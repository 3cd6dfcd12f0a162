import { Rejection } from '#kernel/decision';
import {
  dayOf,
  epochMsOf,
  instantOf,
  isDay,
  noonOf,
  parseInstant,
  type Instant,
  type Zone,
} from '#kernel/time';
import type { TimedIntent, When, Intent } from './intent.ts';

/** Clocks of callers may be ahead of ours by this much. */
export const AHEAD_MAX_MS = 5 * 60_000;

/** Settles when an intent was so: the instant said, the noon of the day said, or else the moment given. */
export function settled(intent: Intent, zone: Zone, otherwise: Instant): TimedIntent {
  const { occurredAt, occurredOn, ...rest } = intent;
  const said = occurredAt ?? (occurredOn === undefined ? undefined : noonOf(occurredOn, zone));
  // Only the moment is settled; type and data stay those of the intent.
  return { ...rest, occurredAt: said ?? otherwise, zone, dated: said !== undefined };
}

/**
 * What nobody dates is said now. Where something of today is known for a later hour (its day was said, and
 * stands for noon), it comes right after that: what is said later builds on what was said before.
 */
export function presentMoment(latestAt: Instant | undefined, nowMs: number): Instant {
  const now = instantOf(nowMs);
  return latestAt !== undefined && latestAt > now ? latestAt : now;
}

/** Nothing has happened yet that lies ahead. @throws Rejection `in-the-future` */
export function refuseFuture(intent: Intent, zone: Zone, nowMs: number): void {
  mustHaveBeen(intent, zone, nowMs);
  if (intent.type === 'EventCorrected') mustHaveBeen(whenIn(intent.data.fields), zone, nowMs);
}

function mustHaveBeen({ occurredAt, occurredOn }: When, zone: Zone, nowMs: number): void {
  const isAhead =
    (occurredAt !== undefined && epochMsOf(occurredAt) > nowMs + AHEAD_MAX_MS) ||
    (occurredOn !== undefined && occurredOn > dayOf(instantOf(nowMs), zone));
  if (!isAhead) return;
  throw new Rejection(
    'in-the-future',
    `${occurredAt ?? String(occurredOn)} lies in the future; only what has happened is recorded.`,
  );
}

/** A correction's content says when in fields that are read later; here they matter only where they are well. */
function whenIn({ occurredAt, occurredOn }: Readonly<Record<string, unknown>>): When {
  const instant = typeof occurredAt === 'string' ? parseInstant(occurredAt) : undefined;
  return {
    ...(instant === undefined ? {} : { occurredAt: instant }),
    ...(typeof occurredOn === 'string' && isDay(occurredOn) ? { occurredOn } : {}),
  };
}
