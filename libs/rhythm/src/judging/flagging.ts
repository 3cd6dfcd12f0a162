import type { RhythmState } from '../state/rhythm-state.ts';

const ORDER_DAYS_MIN = 3;
/** Whoever has been silent for longer needs no model to be given up. */
export const SILENT_MAX_DAYS = 180;
/** What many go by: the last order is older than this. */
export const RULE_DAYS = 90;

/** Customers at work at the end of a day: three order days or more, the last within 180 days. */
export const isAtWork = ({ n, last }: RhythmState, day: number): boolean =>
  n >= ORDER_DAYS_MIN && day - last <= SILENT_MAX_DAYS;

/** How many customers every way of flagging flags on a day: as many as the rule does; a tenth where it flags fewer. */
export function flagsOn(
  customers: readonly { readonly state: RhythmState }[],
  day: number,
): number {
  const silent = customers.filter(({ state }) => day - state.last > RULE_DAYS).length;
  return Math.max(silent, Math.ceil(customers.length / 10));
}

/** So many of the customers with most of a figure; of equals the first. */
export const most = <C>(
  customers: readonly C[],
  count: number,
  figure: (customer: C) => number,
): readonly C[] => [...customers].sort((one, other) => figure(other) - figure(one)).slice(0, count);

/** The figure in the middle, the greater of two; null of none. */
export function middleOf(figures: readonly number[]): number | null {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? null;
}
