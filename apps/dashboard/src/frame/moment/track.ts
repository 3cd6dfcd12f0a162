import { daysBetween, type Day } from '#kernel/time';

/** The days of an account on which something happened or was recorded, the oldest first, and the last one shown. */
export interface Track {
  readonly days: readonly Day[];
  readonly from: Day;
  readonly to: Day;
}

/** A track from the first of some days to the last day it is drawn for. */
export function trackOf(days: readonly Day[], to: Day): Track {
  const inOrder = [...new Set(days)].filter((day) => day <= to).sort();
  return { days: inOrder, from: inOrder[0] ?? to, to };
}

/** Where a day lies on a track, in percent. */
export function placeOf(day: Day, { from, to }: Track): number {
  const whole = daysBetween(from, to);
  return whole <= 0 ? 100 : Math.min(100, Math.max(0, (daysBetween(from, day) / whole) * 100));
}

/** The day with an event next to a place, or the last day where that is closer. */
export function dayAt(percent: number, track: Track): Day {
  const stops = [...track.days, track.to];
  const far = (day: Day): number => Math.abs(placeOf(day, track) - percent);
  return stops.reduce((best, day) => (far(day) < far(best) ? day : best), track.to);
}

const STEP = 1;
const LEAP = 10;

/** The day a key leads to from another, from event to event; undefined for keys that lead nowhere. */
export function dayByKey(key: string, from: Day, track: Track): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return before(from, track, STEP);
    case 'ArrowRight':
    case 'ArrowUp':
      return after(from, track, STEP);
    case 'PageDown':
      return before(from, track, LEAP);
    case 'PageUp':
      return after(from, track, LEAP);
    case 'Home':
      return track.from;
    case 'End':
      return track.to;
    default:
      return undefined;
  }
}

const before = (day: Day, { days, from }: Track, steps: number): Day =>
  days.filter((one) => one < day).at(-steps) ?? from;

const after = (day: Day, { days, to }: Track, steps: number): Day =>
  days.filter((one) => one > day)[steps - 1] ?? to;
