import { figureAt } from '../numerics/figure-at.ts';
import { readyBases, type Bases } from '../bases/bases.ts';
import type { Rows } from '../numerics/ridge-logistic.ts';
import { placeOfReading, read, READINGS, type Reading } from '../reading/readings.ts';
import { rhythmAt } from '../state/rhythm-at.ts';
import type { RhythmState } from '../state/rhythm-state.ts';
import type { HistoryWalk } from './order-history.ts';
import type { Window } from './windows.ts';

/** Readings with the bases of now that correct them; what only repeats others is left out. */
export const CORRECTING_NOW = 12;

/** Readings with the bases as they were, which were wrong then as those of now will be. */
export const AS_THEY_WERE: readonly Reading[] = [
  'gaps',
  'overdue',
  'silentDays',
  'frequency',
  'once',
  'returns',
  'valueRaw',
];

const ROW_WIDTH = CORRECTING_NOW + AS_THEY_WERE.length;

const PLACES_THEN = AS_THEY_WERE.map(placeOfReading);

/** Gathers what accounts looked like at the starts of windows, and what came of it. */
export class WindowRows implements Rows {
  readonly width = ROW_WIDTH;
  count = 0;
  losses = 0;
  values: Float64Array;
  outcomes: Uint8Array;
  weights: Float64Array;
  readonly #reading = new Float64Array(READINGS.length);

  constructor(room: number) {
    this.values = new Float64Array(room * ROW_WIDTH);
    this.outcomes = new Uint8Array(room);
    this.weights = new Float64Array(room);
  }

  /** One account at the start of a window, up to which it was walked. */
  add(
    state: RhythmState,
    walk: HistoryWalk,
    { day, horizonDays, weight }: Window,
    now: Bases,
    then: Bases,
  ): void {
    const at = rhythmAt(state, day);
    const from = this.count * ROW_WIDTH;
    read(at, { bases: readyBases(now), horizonDays }, this.#reading);
    for (let place = 0; place < CORRECTING_NOW; place += 1) {
      this.values[from + place] = figureAt(this.#reading, place);
    }
    read(at, { bases: readyBases(then), horizonDays }, this.#reading);
    PLACES_THEN.forEach((place, index) => {
      this.values[from + CORRECTING_NOW + index] = figureAt(this.#reading, place);
    });
    const isLoss = !walk.ordersUntil(day + horizonDays);
    this.outcomes[this.count] = isLoss ? 1 : 0;
    this.weights[this.count] = weight;
    this.losses += isLoss ? 1 : 0;
    this.count += 1;
  }
}
