import type { Day } from '#kernel/time';
import type { ActionRow, Kept } from './actions.view.ts';

/** What became of actions that were due until a day, as it was at its end. */
export function keptOf(
  actions: readonly Pick<ActionRow, 'dueOn' | 'closedOn' | 'outcome'>[],
  on: Day,
): Kept {
  const due = actions.filter(({ dueOn }) => dueOn <= on);
  const done = due.filter(({ outcome }) => outcome === 'done');
  const dropped = due.filter(({ outcome }) => outcome === 'dropped');
  const inTime = done.filter(({ dueOn, closedOn }) => closedOn !== null && closedOn <= dueOn);
  return {
    due: due.length,
    done: done.length,
    inTime: inTime.length,
    late: due.length - dropped.length - inTime.length,
  };
}
