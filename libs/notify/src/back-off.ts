const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;

const FIRST_MS = 5 * SECOND_MS;
const LONGEST_MS = 6 * HOUR_MS;
/** Whoever asks for more time than this gets this. */
const ASKED_MAX_MS = 24 * HOUR_MS;
/** What failed for so long is set aside until somebody looks. */
export const FAILING_MAX_MS = 3 * 24 * HOUR_MS;

/**
 * How long to wait after so many tries that failed: each time twice as long, up to six hours, and spread by chance
 * (from 0 to 1) over its second half, so that many do not come back at once; never sooner than was asked for.
 */
export function waitMs(attempts: number, chance: number, askedMs = 0): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts - 1, 30));
  const spread = Math.round(whole * (0.5 + chance / 2));
  return Math.max(spread, Math.min(askedMs, ASKED_MAX_MS));
}

/** Seconds, or a date, as `Retry-After` says it. */
export function retryAfterMs(header: string | undefined, nowMs: number): number {
  if (header === undefined) return 0;
  if (/^\d{1,9}$/.test(header)) return Number(header) * SECOND_MS;
  const atMs = Date.parse(header);
  return Number.isNaN(atMs) ? 0 : Math.max(0, atMs - nowMs);
}
