import type { AccountEvent } from '#events/catalogue';
import { addDays, type Day, type Instant } from '#kernel/time';
import type { Random } from './random.ts';

/** One line of a simulated history: what happened, and whether a program noticed it or a person wrote it down. */
export interface SimulatedEvent {
  readonly event: AccountEvent;
  readonly origin: 'entered' | 'captured';
}

/** An event of which the diary decides the hour. */
export type Entry = AccountEvent extends infer E
  ? E extends AccountEvent
    ? Omit<E, 'occurredAt'>
    : never
  : never;

const CAPTURED = new Set(['OrderPlaced', 'OrderReturned', 'OrderCancelled']);

/** Collects what happens to one account between two days, in whatever order the plot tells it. */
export class Diary {
  readonly #entries: SimulatedEvent[] = [];

  /** The working day everything begins on. */
  readonly from: Day;

  constructor(
    private readonly random: Random,
    from: Day,
    readonly until: Day,
  ) {
    this.from = workingDay(from);
  }

  /** Writes an entry in office hours of a working day; what would lie after the end is not told. */
  add(day: Day, entry: Entry): void {
    const on = workingDay(day);
    if (on < this.from || on > this.until) return;
    const captured = CAPTURED.has(entry.type) || isCapturedContact(entry);
    // An entry is an event without its instant, and here it gets one.
    const event = { ...entry, occurredAt: this.#hourOn(on) } as AccountEvent;
    this.#entries.push({ event, origin: captured ? 'captured' : 'entered' });
  }

  /** What happened, in the order it happened; what the plot told first of two at one instant comes first. */
  entries(): readonly SimulatedEvent[] {
    return [...this.#entries].sort((left, right) =>
      left.event.occurredAt < right.event.occurredAt
        ? -1
        : left.event.occurredAt > right.event.occurredAt
          ? 1
          : 0,
    );
  }

  #hourOn(day: Day): Instant {
    // The day an account begins is told in the order of the plot, before its office opens.
    if (day === this.from) return `${day}T06:00:00.000Z`;
    const hour = String(this.random.whole(7, 15)).padStart(2, '0');
    const minute = String(this.random.whole(0, 59)).padStart(2, '0');
    return `${day}T${hour}:${minute}:00.000Z`;
  }
}

/** The day itself, or the Friday before a weekend. */
function workingDay(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
  return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, -2) : day;
}

/** Mail servers notice mails by themselves; a visit is known because somebody wrote it down. */
const isCapturedContact = (entry: Entry): boolean =>
  entry.type === 'ContactMade' && entry.data.kind === 'mail';
