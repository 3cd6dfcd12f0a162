import { epochMsOf, type Instant } from './time.ts';

/** Clocks of those who record are no further apart than this; what lies further ahead was stamped by one that was wrong. */
export const CLOCKS_APART_MAX_MS = 5 * 60_000;

/** Whether an instant lies so far ahead of another that clocks being apart does not explain it. */
export const isFarAhead = (instant: Instant, of: Instant): boolean =>
  epochMsOf(instant) - epochMsOf(of) > CLOCKS_APART_MAX_MS;

/**
 * From when on the log is known up to an event, given from when on it was up to the one before: never earlier than
 * that, as clocks are a little apart. Where it was far ahead, the clock that said so was wrong, and the event's own
 * record time counts. It is also the moment an event is stamped with that is recorded by such a clock.
 */
export function knownFrom(before: Instant, recordedAt: Instant): Instant {
  if (recordedAt >= before) return recordedAt;
  return isFarAhead(before, recordedAt) ? recordedAt : before;
}
