import type { Zone } from './time.ts';

/**
 * The one name of a zone, however it is written: the database of zones has several names for many, and their case
 * does not matter. Undefined for what is no name. An offset such as `+05:30` is none: it keeps no clock of a place, so
 * that days would not end where people live once its clocks change; `Etc/GMT-5` is one, of a zone that says so itself.
 */
export function zoneNamed(text: string): Zone | undefined {
  if (!/^[A-Za-z]/.test(text)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Whether two names are of one zone. Older ledgers hold what was typed when they were made. */
export const isSameZone = (one: Zone, other: Zone): boolean =>
  one === other || (zoneNamed(one) ?? one) === (zoneNamed(other) ?? other);
