import { figureAt } from '../numerics/figure-at.ts';
import { withOrderOn, withReturns, type RhythmState } from '../state/rhythm-state.ts';

/** All order days of an account in their order, each once, with what was ordered; and the days of its returns. */
export interface OrderHistory {
  readonly accountId: string;
  readonly days: Int32Array;
  readonly amounts: Float64Array;
  readonly returnDays: Int32Array;
}

/** Walks through one account's history, day by day forward. */
export class HistoryWalk {
  #state: RhythmState | null = null;
  #next = 0;
  #returns = 0;

  constructor(readonly history: OrderHistory) {}

  /** The state at the end of a day not before the last one asked for; null before the first order. */
  to(day: number): RhythmState | null {
    const { days, amounts, returnDays } = this.history;
    for (; (days[this.#next] ?? Infinity) <= day; this.#next += 1) {
      this.#state = withOrderOn(
        this.#state,
        figureAt(days, this.#next),
        figureAt(amounts, this.#next),
      );
    }
    while ((returnDays[this.#returns] ?? Infinity) <= day) this.#returns += 1;
    if (this.#state && this.#state.returns !== this.#returns) {
      this.#state = withReturns(this.#state, this.#returns);
    }
    return this.#state;
  }

  /** Whether an order came after the day asked for last, on a day up to `until`. */
  ordersUntil(until: number): boolean {
    return (this.history.days[this.#next] ?? Infinity) <= until;
  }
}

/** The first order day of all, or null. */
export const startOf = (histories: readonly OrderHistory[]): number | null =>
  histories.reduce<number | null>((start, { days }) => {
    const first = days[0];
    return first === undefined || (start !== null && start <= first) ? start : first;
  }, null);
