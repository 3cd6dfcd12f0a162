import { dayFromNumber, type Day } from '#kernel/time';
import { isWeekday, monthNamed } from './month-names.ts';

/** A date as it is written: a day, or two numbers that are day and month in an order only the file tells. */
export type DateWritten =
  | { readonly day: Day }
  | { readonly first: number; readonly second: number; readonly year: number };

/** A date at the beginning of a text, and what follows it. */
export interface DateFound {
  readonly date: DateWritten;
  readonly rest: string;
}

/** Excel's serial numbers count from here; its 29 February 1900 that never was lies before all we take. */
const SERIAL_DAY_0 = -25_569;
/** From 1970 to 2099: below and above, five digits are rather something else. */
const SERIAL_MIN = 25_569;
const SERIAL_MAX = 73_050;

/** Two digits of a year: those below are of this century. */
const CENTURY_TURNS = 70;

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:[ -]+|(?<=\.))(?:de |of )?(\p{L}{3,12})\.?(?: de | del |[ ,-]+)(\d{4}|\d{2})(?!\d)/iu;
const MONTH_FIRST = /^(\p{L}{3,12})\.?[ -]+(\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\d{4})(?!\d)/iu;
const WEEKDAY = /^(\p{L}{2,10})(?:\.,?|,)? +/u;

/** Finds a date at the beginning of a text, in any spelling; a day of the week before it says nothing. */
export function dateIn(text: string): DateFound | undefined {
  const [match, word = ''] = WEEKDAY.exec(text) ?? [];
  const found = inDigits(text) ?? withName(text);
  // The day of the week is tried second, as `mar` may also be March.
  if (found || match === undefined || !isWeekday(word)) return found;
  const rest = text.slice(match.length);
  return inDigits(rest) ?? withName(rest);
}

/** The day of a serial number of Excel's, and which part of it had passed. */
export function serialDay(text: string): { readonly day: Day; readonly part: number } | undefined {
  if (!/^\d{5}(?:[.,]\d{1,12})?$/.test(text)) return undefined;
  const serial = Number(text.replace(',', '.'));
  if (serial < SERIAL_MIN || serial >= SERIAL_MAX) return undefined;
  const whole = Math.floor(serial);
  return { day: dayFromNumber(whole + SERIAL_DAY_0), part: serial - whole };
}

function inDigits(text: string): DateFound | undefined {
  const ymd = YEAR_FIRST.exec(text);
  if (ymd) return found(ymd[0], text, dayOfParts(ymd[1], ymd[3], ymd[4]));
  const last = YEAR_LAST.exec(text);
  if (last) {
    const [match, first, mark, second, year = ''] = last;
    // With full stops the day always comes first.
    if (mark === '.') return found(match, text, dayOfParts(fullYear(year), second, first));
    const date = { first: Number(first), second: Number(second), year: Number(fullYear(year)) };
    return found(match, text, date);
  }
  const compact = COMPACT.exec(text);
  return compact ? found(compact[0], text, dayOfParts(...groups(compact))) : undefined;
}

function withName(text: string): DateFound | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [match, day, name = '', year = ''] = dayFirst;
    return named(match, text, fullYear(year), name, day);
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (!monthFirst) return undefined;
  const [match, name = '', day, year = ''] = monthFirst;
  return named(match, text, year, name, day);
}

function named(
  match: string,
  text: string,
  year: string,
  name: string,
  day: string | undefined,
): DateFound | undefined {
  const month = monthNamed(name);
  return month === undefined ? undefined : found(match, text, dayOfParts(year, String(month), day));
}

const found = (match: string, text: string, date: DateWritten): DateFound => ({
  date,
  rest: text.slice(match.length),
});

const dayOfParts = (year = '', month = '', day = ''): { readonly day: Day } => ({
  day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
});

const groups = ([, year, month, day]: RegExpExecArray) => [year, month, day] as const;

function fullYear(year: string): string {
  if (year.length !== 2) return year;
  return Number(year) < CENTURY_TURNS ? `20${year}` : `19${year}`;
}
