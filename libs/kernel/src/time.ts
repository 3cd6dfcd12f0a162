import { offsetSpans, type OffsetSpan } from './zone-offsets.ts';

/** An instant as fixed-width UTC text `YYYY-MM-DDTHH:mm:ss.sssZ`, so that text order is time order. */
export type Instant = string;
/** A calendar day as `YYYY-MM-DD`. Never compared with an instant. */
export type Day = string;
/** An IANA time zone name, such as `Europe/Berlin`. */
export type Zone = string;

const DAY_MS = 86_400_000;
/** Midnight is 00:00, never 24:00: the same instant in two texts would not sort. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What people may write: with or without seconds and fraction, with `Z` or an offset. */
const LOOSE_INSTANT =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

export const isInstant = (text: string): boolean =>
  INSTANT.test(text) && realDay(text.slice(0, 10));

export const isDay = (text: string): boolean => DAY.test(text) && realDay(text);

/** Reads ISO 8601 text with an offset as an instant; undefined when it is not one. */
export function parseInstant(text: string): Instant | undefined {
  // Most are as they should be already, and reading a date is dear.
  if (isInstant(text)) return text;
  if (!LOOSE_INSTANT.test(text) || !realDay(text.slice(0, 10))) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) return undefined;
  const instant = new Date(time).toISOString();
  return isInstant(instant) ? instant : undefined;
}

export const instantOf = (epochMs: number): Instant => new Date(epochMs).toISOString();

export const epochMsOf = (instant: Instant): number => Date.parse(instant);

/** Whole calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days);

/** The same day of the month some months later, or that month's last day where it has none. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0),
  ).getUTCDate();
  first.setUTCDate(Math.min(date, length));
  return first.toISOString().slice(0, 10);
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  const known = numbersOfDays.get(day);
  if (known !== undefined) return known;
  const [year, month, date] = partsOf(day);
  return remembered(numbersOfDays, day, Date.UTC(year, month - 1, date) / DAY_MS);
}

export function dayFromNumber(days: number): Day {
  const known = daysOfNumbers.get(days);
  if (known !== undefined) return known;
  return remembered(daysOfNumbers, days, new Date(days * DAY_MS).toISOString().slice(0, 10));
}

/** Lists of very many accounts ask for the same days again and again; reading and writing dates is dear. */
const daysOfNumbers = new Map<number, Day>();
const numbersOfDays = new Map<Day, number>();
/** Some fifty years. */
const DAYS_REMEMBERED_MAX = 20_000;

function remembered<K, V>(known: Map<K, V>, key: K, value: V): V {
  if (known.size >= DAYS_REMEMBERED_MAX) known.clear();
  known.set(key, value);
  return value;
}

/**
 * The calendar day an instant falls on in a zone: the earliest that its clocks show from then on. Where they go back
 * over midnight, what they showed of the next day before still belongs to the day they go back to, so that a day is
 * one stretch of time and days follow each other.
 */
export function dayOf(instant: Instant, zone: Zone): Day {
  if (zone === 'UTC') return instant.slice(0, 10);
  const epochMs = epochMsOf(instant);
  const days = spansAround(instant, zone)
    .filter(({ untilMs }) => epochMs < untilMs)
    .map(({ fromMs, offsetMs }) => Math.floor((Math.max(fromMs, epochMs) + offsetMs) / DAY_MS));
  return dayFromNumber(Math.min(...days));
}

/** The last instant of a day in a zone: what occurred by then belongs to the day. */
export function endOfDay(day: Day, zone: Zone): Instant {
  if (zone === 'UTC') return `${day}T23:59:59.999Z`;
  const midnightMs = (dayNumber(day) + 1) * DAY_MS;
  const spans = spansAround(instantOf(midnightMs), zone);
  // The last stretch that begins before midnight by its own clocks; a midnight left out lies at its end.
  const last = spans.findLast(({ fromMs, offsetMs }) => fromMs + offsetMs < midnightMs);
  if (!last) throw new RangeError(`${day} is no day.`);
  return instantOf(Math.min(midnightMs - last.offsetMs, last.untilMs) - 1);
}

/** The first instant of a day in a zone. */
export const beginningOf = (day: Day, zone: Zone): Instant =>
  instantOf(epochMsOf(endOfDay(addDays(day, -1), zone)) + 1);

/** Noon of a day in a zone: when something happened of which only the day is known. */
export function noonOf(day: Day, zone: Zone): Instant {
  return zone === 'UTC' ? `${day}T12:00:00.000Z` : instantAt(day, '12:00:00.000', zone);
}

/** The instant at which clocks of a zone show a day and a time `HH:mm:ss.sss`. */
export function instantAt(day: Day, time: string, zone: Zone): Instant {
  const asUtc = `${day}T${time}Z`;
  const shown = instantShown(asUtc, zone);
  if (dayOf(shown, zone) >= day) return shown;
  // Shown twice, and before clocks went back over midnight it was the day before.
  return instantOf(epochMsOf(asUtc) - offsetMs(beginningOf(day, zone), zone));
}

function instantShown(asUtc: Instant, zone: Zone): Instant {
  const guess = instantOf(epochMsOf(asUtc) - offsetMs(asUtc, zone));
  // The offset may differ between the guess and the wanted local time when a clock change lies between.
  const offset = offsetMs(guess, zone);
  const exact = instantOf(epochMsOf(asUtc) - offset);
  // A time that clocks leave out stands for the one they show instead, which is the later of the two.
  return offsetMs(exact, zone) === offset || exact > guess ? exact : guess;
}

function offsetMs(instant: Instant, zone: Zone): number {
  if (zone === 'UTC') return 0;
  const epochMs = epochMsOf(instant);
  const span = spansAround(instant, zone).find(({ untilMs }) => epochMs < untilMs);
  if (!span) throw new RangeError(`${instant} is no instant.`);
  return span.offsetMs;
}

const spansAround = (instant: Instant, zone: Zone): readonly OffsetSpan[] =>
  offsetSpans(Number(instant.slice(0, 4)), zone);

/** Years people may mean. What is counted on from the last of them, by terms or horizons, still has four digits. */
const YEAR_MIN = 1000;
const YEAR_MAX = 2999;

function realDay(day: Day): boolean {
  const [year, month, date] = partsOf(day);
  if (year < YEAR_MIN || year > YEAR_MAX) return false;
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
}

const partsOf = (day: Day): [year: number, month: number, date: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];
