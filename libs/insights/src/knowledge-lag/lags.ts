import type { LagFigures } from './knowledge-lag.view.ts';

/** A fact is known at once when it was recorded on the day it happened or the next. */
const AT_ONCE_DAYS = 1;

/** Counts how many days facts took to be recorded: as many numbers as there are different lags, however many facts. */
export class Lags {
  readonly #counts = new Map<number, number>();

  /** Days (day numbers) on which it happened and was recorded; a clock set back makes no fact known beforehand. */
  add(happenedOn: number, recordedOn: number): void {
    this.#count(Math.max(0, recordedOn - happenedOn), 1);
  }

  addAll(others: Lags): void {
    for (const [days, facts] of others.#counts) this.#count(days, facts);
  }

  figures(): LagFigures {
    const counts = [...this.#counts].sort(([one], [other]) => one - other);
    const facts = sumOf(counts);
    return {
      facts,
      medianDays: medianOf(counts, facts),
      withinADay: sumOf(counts.filter(([days]) => days <= AT_ONCE_DAYS)),
      longestDays: counts.at(-1)?.[0] ?? null,
    };
  }

  #count(days: number, facts: number): void {
    this.#counts.set(days, (this.#counts.get(days) ?? 0) + facts);
  }
}

type Counts = readonly (readonly [days: number, facts: number])[];

const sumOf = (counts: Counts): number => counts.reduce((sum, [, facts]) => sum + facts, 0);

/** The middle one, or the mean of the two in the middle. */
function medianOf(counts: Counts, facts: number): number | null {
  if (facts === 0) return null;
  const [lower, upper] = [Math.floor((facts - 1) / 2), Math.floor(facts / 2)];
  return (at(counts, lower) + at(counts, upper)) / 2;
}

/** The lag at a place in the order of all. */
function at(counts: Counts, place: number): number {
  let before = 0;
  for (const [days, facts] of counts) {
    before += facts;
    if (place < before) return days;
  }
  return 0;
}
