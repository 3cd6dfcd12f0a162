import { Rejection } from '#kernel/decision';
import { CLOCKS_APART_MAX_MS, isFarAhead } from '#kernel/record-time';
import { dayOf, epochMsOf, instantOf, noonOf, type Instant, type Zone } from '#kernel/time';
import type { By, Intent, TimedIntent, When } from './intent.ts';

/** What settling an intent takes beside the intent: where days are counted, who asks, what was looked up. */
export interface Setting {
  readonly zone: Zone;
  /** The moment of what nobody dates. */
  readonly otherwise: Instant;
  readonly by: By;
  readonly around?: unknown;
}

/** Settles when an intent was so: the instant said, the noon of the day said, or else the moment given. */
export function settled(intent: Intent, { zone, otherwise, by, around }: Setting): TimedIntent {
  const { occurredAt, occurredOn, ...rest } = intent;
  const said = occurredAt ?? (occurredOn === undefined ? undefined : noonOf(occurredOn, zone));
  return { ...rest, occurredAt: said ?? otherwise, zone, dated: said !== undefined, by, around };
}

/**
 * What nobody dates is said now. Where something of today is known by its day alone, which stands for noon, or by a
 * clock a little ahead of ours, it comes right after that: what is said later builds on what was said before. What
 * lies further ahead was dated by a clock that was wrong, and nothing follows it there.
 */
export function presentMoment(latestAt: Instant | undefined, nowMs: number, zone: Zone): Instant {
  const now = instantOf(nowMs);
  if (latestAt === undefined || latestAt <= now) return now;
  return !isFarAhead(latestAt, now) || latestAt === noonOf(dayOf(now, zone), zone) ? latestAt : now;
}

/** Files say days by their noon: the noon of today is today, at whatever hour it is said. */
export function orToday<I extends When>(intent: I, zone: Zone, nowMs: number): I {
  const today = dayOf(instantOf(nowMs), zone);
  if (intent.occurredAt !== noonOf(today, zone)) return intent;
  const { occurredAt: _noon, ...rest } = intent;
  // The same in all but how its moment is said.
  return { ...rest, occurredOn: today } as I;
}

/** Nothing has happened yet that lies ahead. @throws Rejection `in-the-future` */
export function refuseFuture({ occurredAt, occurredOn }: When, zone: Zone, nowMs: number): void {
  const isAhead =
    (occurredAt !== undefined && epochMsOf(occurredAt) > nowMs + CLOCKS_APART_MAX_MS) ||
    (occurredOn !== undefined && occurredOn > dayOf(instantOf(nowMs), zone));
  if (!isAhead) return;
  const said = occurredAt ?? String(occurredOn);
  const sentence = `${said} lies in the future; only what has happened is recorded.`;
  const saidOn = occurredAt === undefined ? String(occurredOn) : dayOf(occurredAt, zone);
  throw new Rejection('in-the-future', sentence, { saidOn });
}
