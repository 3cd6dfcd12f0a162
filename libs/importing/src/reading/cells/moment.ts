import {
  instantAt,
  instantOf,
  isDay,
  noonOf,
  parseInstant,
  type Day,
  type Instant,
  type Zone,
} from '#kernel/time';
import type { DayOrder } from '../conventions.ts';
import { dateIn, serialDay, type DateWritten } from './date-text.ts';

const LENGTH_MAX = 80;
const DAY_SECONDS = 86_400;

/** Seconds and milliseconds since 1970, from 2001 to 2033: other numbers of so many digits may be dates of their own. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/** Hours and minutes after a date, then seconds and their fraction, then a half of the day; then the zone. */
const TIME =
  /^(?:[T,]|,? at |,? um | à | om |\s)\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s*([ap])\.?m\.?)?(?: Uhr)?\s*(.*)$/i;
const COMPACT_TIME = /^T(\d{2})(\d{2})(\d{2})?()()(.*)$/;
const ZONE = /^(?:Z|UTC|GMT|UT)?\s*(?:([+-])(\d{2})(?::?(\d{2}))?)?(?:\s*\([^()]*\))?$/i;

/**
 * Reads a moment as people and programs write it. A time without an offset is one of the zone, a day stands for its
 * noon there. `dayOrder` reads dates such as 02/03/2026: one that contradicts it is none, and without it neither is
 * one that could be both.
 */
export function momentIn(
  text: string,
  dayOrder: DayOrder | undefined,
  zone: Zone,
): Instant | undefined {
  const trimmed = text.trim();
  if (isDay(trimmed)) return noonOf(trimmed, zone);
  if (trimmed.length > LENGTH_MAX) return undefined;
  return (
    parseInstant(trimmed.replace(' ', 'T')) ??
    numbered(trimmed, zone) ??
    written(trimmed, dayOrder, zone)
  );
}

/** Which order of day and month a date could be read by; undefined where the text is no date of two such numbers. */
export function dayOrdersIn(text: string): readonly DayOrder[] | undefined {
  const trimmed = text.trim();
  const found = trimmed.length > LENGTH_MAX ? undefined : dateIn(singleBlanks(trimmed));
  if (!found || 'day' in found.date) return undefined;
  const { first, second } = found.date;
  if (first === second) return undefined;
  return ORDERS.filter((order) => dayOf(found.date, order) !== undefined);
}

/** The day of a date by an order of day and month; undefined where that order makes none of it. */
export function dayBy(text: string, order: DayOrder): Day | undefined {
  const found = dateIn(singleBlanks(text.trim()));
  return found && dayOf(found.date, order);
}

const ORDERS: readonly DayOrder[] = ['dmy', 'mdy'];

/** Numbers without any mark of a date: serials of Excel's, and moments since 1970. */
function numbered(text: string, zone: Zone): Instant | undefined {
  if (/^(?:19|20)\d{12}$/.test(text))
    return written(text.replace(/^\d{8}/, '$&T'), undefined, zone);
  if (EPOCH.test(text)) return instantOf(Number(text.padEnd(13, '0')));
  const serial = serialDay(text);
  if (!serial) return undefined;
  if (serial.part === 0) return noonOf(serial.day, zone);
  const seconds = Math.min(DAY_SECONDS - 1, Math.round(serial.part * DAY_SECONDS));
  return instantAt(serial.day, instantOf(seconds * 1_000).slice(11, 23), zone);
}

function written(text: string, dayOrder: DayOrder | undefined, zone: Zone): Instant | undefined {
  const found = dateIn(singleBlanks(text));
  const day = found && dayOf(found.date, dayOrder);
  if (found === undefined || day === undefined) return undefined;
  if (found.rest.trim() === '') return noonOf(day, zone);
  const [, hours, minutes, seconds = '00', fraction = '', half, offset = ''] =
    TIME.exec(found.rest) ?? COMPACT_TIME.exec(found.rest) ?? [];
  const hour = hourOf(Number(hours), half);
  if (hour === undefined || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const time = `${String(hour).padStart(2, '0')}:${minutes ?? ''}:${seconds}`;
  if (offset === '') return instantAt(day, `${time}.000`, zone);
  const zoned = offsetOf(offset);
  const thousandths = fraction.slice(0, 3).padEnd(3, '0');
  return zoned === undefined ? undefined : parseInstant(`${day}T${time}.${thousandths}${zoned}`);
}

function dayOf(date: DateWritten, dayOrder: DayOrder | undefined): Day | undefined {
  if ('day' in date) return isDay(date.day) ? date.day : undefined;
  const { first, second, year } = date;
  if (dayOrder === undefined && first !== second) {
    // One of the two that can be no month tells by itself.
    const [only, ...others] = ORDERS.filter((order) => dayOf(date, order) !== undefined);
    return only !== undefined && others.length === 0 ? dayOf(date, only) : undefined;
  }
  const [day, month] = dayOrder === 'mdy' ? [second, first] : [first, second];
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** The hour by a clock of 24; undefined for one that clocks do not show. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined || half === '') return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function offsetOf(text: string): string | undefined {
  const match = ZONE.exec(text);
  if (!match) return undefined;
  const [, sign, hours, minutes = '00'] = match;
  return sign === undefined || hours === undefined ? 'Z' : `${sign}${hours}:${minutes}`;
}

const singleBlanks = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ');
