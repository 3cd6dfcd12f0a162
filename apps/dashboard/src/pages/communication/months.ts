import type { ActionRow } from '#insights/views';
import type { Day } from '#kernel/time';

/** What became of something planned: it was held, nobody wants it any more, its day is over, or it is still ahead. */
export type State = 'held' | 'late' | 'ahead' | 'dropped';

export const STATES: readonly State[] = ['held', 'late', 'ahead', 'dropped'];

type Planned = Pick<ActionRow, 'dueOn' | 'outcome'>;

export function stateOf({ dueOn, outcome }: Planned, asOf: Day): State {
  if (outcome !== null) return outcome === 'done' ? 'held' : 'dropped';
  return dueOn < asOf ? 'late' : 'ahead';
}

/** What is planned in one month. */
export interface Month {
  /** `2026-10`. */
  readonly month: string;
  readonly counts: Readonly<Record<State, number>>;
  readonly total: number;
}

/** What is planned in a year by the month it is due in. */
export function monthsOf(rows: readonly Planned[], year: string, asOf: Day): readonly Month[] {
  const byMonth = Map.groupBy(rows, ({ dueOn }) => dueOn.slice(0, 7));
  return Array.from({ length: 12 }, (_, nth) => {
    const month = `${year}-${String(nth + 1).padStart(2, '0')}`;
    const planned = byMonth.get(month) ?? [];
    const counts = { held: 0, late: 0, ahead: 0, dropped: 0 };
    for (const one of planned) counts[stateOf(one, asOf)] += 1;
    return { month, counts, total: planned.length };
  });
}
