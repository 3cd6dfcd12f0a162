import {
  dayNumber,
  dayOf,
  endOfDay,
  epochMsOf,
  instantOf,
  type Day,
  type Instant,
  type Zone,
} from '#kernel/time';

/** Which day an instant falls on in a zone: as text to show, and as a day number (days since 1970-01-01) to count with. */
interface Calendar {
  readonly dayOf: (instant: Instant) => Day;
  readonly numberOf: (instant: Instant) => number;
}

/** The calendar of a zone, shared by all folds: most instants share a day of UTC with one asked for before. */
export function calendarOf(zone: Zone): Calendar {
  const known = calendars.get(zone);
  if (known) return known;
  const calendar = new ZoneCalendar(zone);
  calendars.set(zone, calendar);
  return calendar;
}

const calendars = new Map<Zone, Calendar>();

/** A stretch of one day of the zone, up to the end of it or of the day of UTC it lies in. */
interface Stretch {
  readonly until: Instant;
  readonly day: Day;
  readonly number: number;
}

/** As many days of UTC are remembered: some fifty years. */
const REMEMBERED_MAX = 20_000;

class ZoneCalendar implements Calendar {
  readonly #stretches = new Map<Day, readonly Stretch[]>();
  /** Several folds ask for the same instant in a row. */
  #asked: Instant = '';
  #answer: Stretch = { until: '', day: '', number: 0 };

  constructor(private readonly zone: Zone) {}

  readonly dayOf = (instant: Instant): Day => this.#at(instant).day;

  readonly numberOf = (instant: Instant): number => this.#at(instant).number;

  #at(instant: Instant): Stretch {
    if (instant === this.#asked) return this.#answer;
    this.#asked = instant;
    this.#answer = this.#find(instant);
    return this.#answer;
  }

  #find(instant: Instant): Stretch {
    const utcDay = instant.slice(0, 10);
    const known = this.#stretches.get(utcDay) ?? this.#learn(utcDay);
    const found = known.find(({ until }) => instant <= until);
    if (!found) throw new RangeError(`${instant} is no instant.`);
    return found;
  }

  #learn(utcDay: Day): readonly Stretch[] {
    if (this.#stretches.size >= REMEMBERED_MAX) this.#stretches.clear();
    const stretches = stretchesOf(utcDay, this.zone);
    this.#stretches.set(utcDay, stretches);
    return stretches;
  }
}

/** The days of a zone that a day of UTC touches: two mostly, three where a clock change makes one short. */
function stretchesOf(utcDay: Day, zone: Zone): readonly Stretch[] {
  const end = endOfDay(utcDay, 'UTC');
  const stretches: Stretch[] = [];
  for (let at = `${utcDay}T00:00:00.000Z`; at <= end;) {
    const day = dayOf(at, zone);
    const dayEnd = endOfDay(day, zone);
    const until = dayEnd > end ? end : dayEnd;
    stretches.push({ until, day, number: dayNumber(day) });
    at = instantOf(epochMsOf(until) + 1);
  }
  return stretches;
}
