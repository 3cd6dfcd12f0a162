import { dayOf, endOfDay, epochMsOf, instantOf } from './time.ts';

const DAY_MS = 86_400_000;
const FROM_MS = Date.UTC(1970, 0, 1);
const UNTIL_MS = Date.UTC(2038, 0, 1);
/** No zone changed its clocks twice within a week since 1970, an hour less at most. */
const LOOK_MS = 6 * DAY_MS;

/** What clocks show, printed and read again: another way than the one offsets are known by. */
class Clocks {
  readonly #format: Intl.DateTimeFormat;

  constructor(zone: string) {
    this.#format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
  }

  readonly shown = (epochMs: number): number =>
    Date.parse(`${this.#format.format(epochMs).replace(' ', 'T')}.000Z`);

  /** Days since 1970. */
  readonly dayShown = (epochMs: number): number => Math.floor(this.shown(epochMs) / DAY_MS);

  /** When they were put forward or back. */
  changes(): readonly number[] {
    const changes: number[] = [];
    let next = this.#ahead(FROM_MS);
    for (let beforeMs = FROM_MS; beforeMs < UNTIL_MS; beforeMs += LOOK_MS) {
      const ahead = next;
      next = this.#ahead(beforeMs + LOOK_MS);
      if (next === ahead) continue;
      let [low, high] = [beforeMs / 1000, (beforeMs + LOOK_MS) / 1000];
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (this.#ahead(middle * 1000) === ahead) low = middle;
        else high = middle;
      }
      changes.push(high * 1000);
    }
    return changes;
  }

  /** All instants around a change after which clocks may show another day: the change, and midnights by either offset. */
  turnsAround(changeMs: number): readonly number[] {
    const offsets = [this.#ahead(changeMs - 1000), this.#ahead(changeMs)];
    const day = Math.floor(changeMs / DAY_MS);
    const midnights = [-2, -1, 0, 1, 2, 3].flatMap((days) =>
      offsets.map((ahead) => (day + days) * DAY_MS - ahead),
    );
    return [changeMs, ...midnights].toSorted((one, other) => one - other);
  }

  readonly #ahead = (epochMs: number): number => this.shown(epochMs) - epochMs;
}

/** The ends of the days around a change, by looking at the clocks: the last turn before which they show that day or an earlier one. */
function endsAround(changeMs: number, clocks: Clocks): readonly (readonly [number, number])[] {
  const turns = clocks.turnsAround(changeMs).map((turnMs) => [turnMs, clocks.dayShown(turnMs - 1)]);
  const day = clocks.dayShown(changeMs);
  return [day - 1, day, day + 1].map((one) => {
    const last = turns.findLast(([, before]) => before! <= one);
    return [one, last![0]! - 1];
  });
}

const textOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** What is wrong about the days around a change, in words. */
function faultsAround(changeMs: number, zone: string, clocks: Clocks): readonly string[] {
  const faults: string[] = [];
  const expect = (what: string, found: string, right: string) => {
    if (found !== right) faults.push(`${zone}: ${what} is ${found}, not ${right}`);
  };
  const ends = endsAround(changeMs, clocks);
  for (const [day, endMs] of ends) {
    expect(`the end of ${textOf(day)}`, endOfDay(textOf(day), zone), instantOf(endMs));
  }
  const asked = ends.flatMap(([, endMs]) => [
    endMs,
    endMs + 1,
    endMs - 1_800_000,
    endMs + 1_800_000,
  ]);
  for (const epochMs of [...asked, changeMs - 1, changeMs]) {
    const of = ends.find(([, endMs]) => epochMs <= endMs);
    const [first] = ends[0]!;
    // Before the first of the days looked at lies another one, whose end is not known here.
    if (!of || of[0] === first) continue;
    expect(`the day of ${instantOf(epochMs)}`, dayOf(instantOf(epochMs), zone), textOf(of[0]));
  }
  return faults;
}

describe('days of a zone', () => {
  it('end, and hold instants, as its clocks say around every change from 1970 to 2037, whatever the zone', () => {
    let changes = 0;
    const faults = Intl.supportedValuesOf('timeZone').flatMap((zone) => {
      const clocks = new Clocks(zone);
      const found = clocks.changes();
      changes += found.length;
      return found.flatMap((changeMs) => faultsAround(changeMs, zone, clocks));
    });

    expect(faults).toEqual([]);
    expect(changes).toBeGreaterThan(20_000);
  });

  it.each([
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['America/St_Johns', 'Canada/Newfoundland'],
    ['Africa/Cairo', 'egypt'],
  ])('are the same by another of its names: %s, %s', (zone, alias) => {
    for (let ms = epochMsOf('2005-01-01T00:00:00.000Z'); ms < UNTIL_MS; ms += 19 * 3_600_000) {
      expect(dayOf(instantOf(ms), alias)).toBe(dayOf(instantOf(ms), zone));
    }
  });
});
