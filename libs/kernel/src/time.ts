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
  const [year, month, date] = partsOf(day);
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

export const dayFromNumber = (days: number): Day =>
  new Date(days * DAY_MS).toISOString().slice(0, 10);

/** The calendar day an instant falls on in a zone. */
export function dayOf(instant: Instant, zone: Zone): Day {
  if (zone === 'UTC') return instant.slice(0, 10);
  const local = new Date(epochMsOf(instant) + offsetMs(instant, zone));
  return local.toISOString().slice(0, 10);
}

/** The last instant of a day in a zone: what occurred by then belongs to the day. */
export function endOfDay(day: Day, zone: Zone): Instant {
  if (zone === 'UTC') return `${day}T23:59:59.999Z`;
  return instantOf(epochMsOf(instantAt(addDays(day, 1), '00:00:00.000', zone)) - 1);
}

/** Noon of a day in a zone: when something happened of which only the day is known. */
export function noonOf(day: Day, zone: Zone): Instant {
  return zone === 'UTC' ? `${day}T12:00:00.000Z` : instantAt(day, '12:00:00.000', zone);
}

export function isZone(name: string): boolean {
  try {
    formatterOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The instant at which clocks of a zone show a day and a time `HH:mm:ss.sss`. */
export function instantAt(day: Day, time: string, zone: Zone): Instant {
  const asUtc = `${day}T${time}Z`;
  const guess = instantOf(epochMsOf(asUtc) - offsetMs(asUtc, zone));
  // The offset may differ between the guess and the wanted local time when a clock change lies between.
  const offset = offsetMs(guess, zone);
  const exact = instantOf(epochMsOf(asUtc) - offset);
  // A time that clocks leave out stands for the one they show instead, which is the later of the two.
  return offsetMs(exact, zone) === offset || exact > guess ? exact : guess;
}

/** Offsets change at quarter hours at the finest, so one look-up serves a quarter of an hour. */
const offsets = new Map<string, number>();
const OFFSETS_MAX = 50_000;

function offsetMs(instant: Instant, zone: Zone): number {
  const minutes = Math.floor(Number(instant.slice(14, 16)) / 15);
  const key = `${zone}|${instant.slice(0, 13)}|${String(minutes)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= OFFSETS_MAX) offsets.clear();
  const offset = computeOffsetMs(instant, zone);
  offsets.set(key, offset);
  return offset;
}

function computeOffsetMs(instant: Instant, zone: Zone): number {
  const parts: Record<string, string> = {};
  const whole = Math.floor(epochMsOf(instant) / 1000) * 1000;
  for (const { type, value } of formatterOf(zone).formatToParts(whole)) parts[type] = value;
  const local = Date.UTC(
    Number(parts['year']),
    Number(parts['month']) - 1,
    Number(parts['day']),
    Number(parts['hour']),
    Number(parts['minute']),
    Number(parts['second']),
  );
  return local - whole;
}

const formatters = new Map<Zone, Intl.DateTimeFormat>();

function formatterOf(zone: Zone): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

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
