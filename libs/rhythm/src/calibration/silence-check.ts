import { probabilityOf } from '../numerics/log-odds.ts';
import { logOddsOf, type Correction } from '../reading/correction.ts';
import { read, usualGapDays, type Reader } from '../reading/readings.ts';
import { rhythmAt } from '../state/rhythm-at.ts';
import type { RhythmState } from '../state/rhythm-state.ts';
import { sampled } from './sample.ts';

const ACCOUNTS_MAX = 2_000;
const GAPS = [1, 1.5, 2, 3] as const;
const LATER = 0.25;
/** A fall of the risk by less is none. */
const FALL_MIN = 0.002;
const SHARE_MAX = 0.01;

/**
 * Whether under a correction silence speaks for an account: of pairs of an account and 1, 1.5, 2 or 3 of its usual
 * gaps more than one in a hundred where another quarter gap lowers the risk.
 */
export function isCalmedBySilence(
  states: readonly RhythmState[],
  correction: Pick<Correction, 'intercept' | 'coefficients'>,
  reader: Reader,
): boolean {
  const risk = (state: RhythmState, day: number) =>
    probabilityOf(logOddsOf(correction, read(rhythmAt(state, day), reader)));
  let [pairs, falls] = [0, 0];
  for (const state of sampled(states, ACCOUNTS_MAX)) {
    const own = usualGapDays(rhythmAt(state, state.last), reader.bases.population.usualGapDays);
    for (const gaps of GAPS) {
      const before = risk(state, state.last + Math.round(gaps * own));
      const after = risk(state, state.last + Math.round((gaps + LATER) * own));
      pairs += 1;
      if (before - after > FALL_MIN) falls += 1;
    }
  }
  return falls > SHARE_MAX * pairs;
}
