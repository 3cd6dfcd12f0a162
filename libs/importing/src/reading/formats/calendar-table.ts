import ical, { type EventInstance, type VEvent } from 'node-ical';
import { TextDecoder } from 'node:util';
import { epochMsOf, instantOf } from '#kernel/time';
import { zoneNamed } from '#kernel/zone';
import { wholeOf } from '../bytes/bytes.ts';
import { FileUnusable } from '../file-unusable.ts';
import { why } from '../../why/why.ts';
import { CALENDAR_HEADING } from '../headings.ts';
import type { Said, Table } from '../table.ts';
import { calendarOf, calendarText, type CalendarText, type EventText } from './calendar-text.ts';
import { heldTable, type HeldRow } from './held-table.ts';

const BYTES_MAX = 32_000_000;

/** Of meetings that recur, those of the last years are read: older ones weigh nothing any more. */
const YEARS_BACK = 10;
const YEAR_MS = 365.25 * 86_400_000;

const MINUTE_MS = 60_000;

/** So many meetings are held in memory at most. */
const ROWS_MAX = 200_000;

/** The meetings of a calendar as a table; of one that recurs, a row for each time up to now. @throws FileUnusable */
export async function calendarTable(file: string, now: Said['now']): Promise<Table> {
  const bytes = await wholeOf(file, BYTES_MAX);
  const untilMs = now === undefined ? Date.now() : epochMsOf(now);
  const calendar = calendarText(new TextDecoder().decode(bytes));
  const rows = [...rowsOf(calendar, untilMs).take(ROWS_MAX + 1)];
  if (rows.length > ROWS_MAX) {
    throw new FileUnusable(why('calendar-too-large', { max: ROWS_MAX }));
  }
  return heldTable('calendar', CALENDAR_HEADING, rows, bytes.length);
}

/** All at once, as meetings that were moved belong to those that recur; where that fails, one by one. */
function* rowsOf(calendar: CalendarText, untilMs: number): Generator<HeldRow> {
  const { events } = calendar;
  try {
    yield* timesIn(calendar, events, untilMs).toArray();
  } catch {
    for (const event of events) yield* timesOfOne(calendar, event, untilMs);
  }
}

function timesOfOne(calendar: CalendarText, event: EventText, untilMs: number): readonly HeldRow[] {
  try {
    return timesIn(calendar, [event], untilMs).toArray();
  } catch {
    return [{ line: event.line, cells: [], problem: why('meeting-unreadable') }];
  }
}

function* timesIn(
  calendar: CalendarText,
  events: readonly EventText[],
  untilMs: number,
): Generator<HeldRow> {
  const lines = new Map(events.toReversed().map(({ uid, line }) => [uid, line]));
  let rows = 0;
  for (const part of Object.values(ical.sync.parseICS(calendarOf(calendar, events)))) {
    if (part?.type !== 'VEVENT') continue;
    const times = timesOf(part, untilMs, lines.get(part.uid) ?? 1);
    yield* times;
    rows += times.length;
    if (rows > ROWS_MAX) return;
  }
}

function timesOf(event: VEvent, untilMs: number, line: number): readonly HeldRow[] {
  // A file may leave out what the type promises.
  const start = event.start as Date | undefined;
  if (!start || Number.isNaN(start.getTime())) throw new RangeError('Without a moment of its own.');
  if (!event.rrule) return [rowOf(event, line)];
  const from = new Date(Math.max(start.getTime(), untilMs - YEARS_BACK * YEAR_MS));
  if (from.getTime() > untilMs) return [];
  return ical
    .expandRecurringEvent(event, { from, to: new Date(untilMs) })
    .map((instance) => rowOf(event, line, instance));
}

function rowOf(event: VEvent, line: number, instance?: EventInstance): HeldRow {
  const meeting = instance?.event ?? event;
  const start = instance?.start ?? meeting.start;
  // As above; without an end and a duration a meeting has none.
  const end = (instance?.end ?? meeting.end) as Date | undefined;
  const isDay = event.datetype === 'date';
  const people = attendeesOf(meeting);
  const minutes = end ? Math.round((end.getTime() - start.getTime()) / MINUTE_MS) : 0;
  const uid = event.uid;
  const cells: Readonly<Record<(typeof CALENDAR_HEADING)[number], string>> = {
    // The same on every machine, also where the calendar names no zone.
    uid: instance ? `${uid}/${momentOf(start, isDay)}` : uid,
    summary: textOf(meeting.summary),
    starts_at: momentOf(start, isDay),
    ends_at: end ? momentOf(end, isDay) : '',
    minutes: !isDay && minutes > 0 ? String(minutes) : '',
    all_day: isDay ? 'yes' : '',
    status: textOf(meeting.status).toLowerCase() || 'confirmed',
    organizer_email: addressOf(meeting.organizer),
    attendee_emails: addressesOf(people.filter(({ isDeclined }) => !isDeclined)),
    declined_emails: addressesOf(people.filter(({ isDeclined }) => isDeclined)),
  };
  return { line, cells: CALENDAR_HEADING.map((name) => cells[name]) };
}

/**
 * An instant where the calendar names a zone there is, else the time as it is written: of that, and of zones that
 * nobody knows, the library makes one by the clock of this machine.
 */
function momentOf(date: Date & { readonly tz?: string | undefined }, isDay: boolean): string {
  if (!isDay && date.tz !== undefined && zoneNamed(date.tz) !== undefined)
    return instantOf(date.getTime());
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return isDay ? day : `${day}T${time}`;
}

interface Invited {
  readonly address: string;
  readonly isDeclined: boolean;
}

function attendeesOf({ attendee }: VEvent): readonly Invited[] {
  const all = attendee === undefined ? [] : Array.isArray(attendee) ? attendee : [attendee];
  return all.map((one) => ({
    address: addressOf(one),
    isDeclined: typeof one === 'object' && one.params.PARTSTAT === 'DECLINED',
  }));
}

const addressesOf = (people: readonly Invited[]): string =>
  people
    .map(({ address }) => address)
    .filter((address) => address !== '')
    .join(';');

/** The address of somebody, however the calendar names them. */
function addressOf(person: unknown): string {
  const address = textOf(person)
    .replace(/^mailto:/i, '')
    .trim();
  return /^[^\s@;]+@[^\s@;]+$/.test(address) ? address : '';
}

/** A text with or without parameters. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const { val } = (value ?? {}) as { readonly val?: unknown };
  return typeof val === 'string' ? val : '';
}
