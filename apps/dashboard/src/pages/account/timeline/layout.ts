import type { TimelineDays } from '#insights/views';
import type { Day } from '#kernel/time';

/** A row of the timeline: the heading of a month, or the event with a number, the newest being 0. */
export type Row =
  | { readonly kind: 'month'; readonly month: Day }
  | { readonly kind: 'event'; readonly index: number };

interface Month {
  /** Any day of it. */
  readonly month: Day;
  /** Its first row, which is its heading. */
  readonly row: number;
  /** The number of its first event. */
  readonly index: number;
}

/** Where everything stands, known before any event is there. */
export interface Layout {
  /** How many events there are. */
  readonly total: number;
  /** The first day and the last with events. */
  readonly firstOn: Day;
  readonly lastOn: Day;
  readonly rows: number;
  readonly rowAt: (row: number) => Row;
  readonly rowOf: (index: number) => number;
  /** The number of the newest event that occurred on a day or before it; the last where all did later. */
  readonly indexOn: (day: Day) => number;
  /** The numbers of the events of one day, from and to; to is not among them. */
  readonly rangeOn: (day: Day) => readonly [from: number, to: number];
  /** Years with events, the newest first. */
  readonly years: readonly string[];
}

export function layoutOf(days: TimelineDays['days']): Layout {
  const months: Month[] = [];
  const starts: number[] = [];
  let index = 0;
  for (const { day, events } of days) {
    if (months.at(-1)?.month.slice(0, 7) !== day.slice(0, 7)) {
      months.push({ month: day, row: index + months.length, index });
    }
    starts.push(index);
    index += events;
  }
  const total = index;
  const place = (day: Day) => firstWhere(days.length, (at) => (days[at]?.day ?? '') <= day);
  return {
    total,
    firstOn: days.at(-1)?.day ?? '',
    lastOn: days[0]?.day ?? '',
    rows: total + months.length,
    rowAt: (row) => {
      const at = firstWhere(months.length, (one) => (months[one]?.row ?? 0) > row) - 1;
      const month = months[at];
      if (month?.row === row) return { kind: 'month', month: month.month };
      return { kind: 'event', index: row - at - 1 };
    },
    rowOf: (event) => event + firstWhere(months.length, (one) => (months[one]?.index ?? 0) > event),
    indexOn: (day) => starts[place(day)] ?? Math.max(0, total - 1),
    rangeOn: (day) => {
      const at = place(day);
      const found = days[at];
      const from = starts[at] ?? total;
      return found?.day === day ? [from, from + found.events] : [from, from];
    },
    years: [...new Set(days.map(({ day }) => day.slice(0, 4)))],
  };
}

/** The first of so many for which something holds that holds for all after it. */
function firstWhere(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
