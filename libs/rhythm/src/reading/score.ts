import { readyBases, type Bases } from '../bases/bases.ts';
import { probabilityOf } from '../numerics/log-odds.ts';
import { rhythmAt, type RhythmAt } from '../state/rhythm-at.ts';
import type { RhythmState } from '../state/rhythm-state.ts';
import { logOddsOf, MBG_ALONE, type Correction } from './correction.ts';
import { read, readAhead, READINGS, usualGapDays } from './readings.ts';

/** What scores: bases, and corrections in the order of their horizons. Plain JSON. */
export interface RhythmModel {
  readonly bases: Bases;
  readonly corrections: readonly Correction[];
}

/** The log-odds of no order within a horizon, as a mean of some terms whose weights sum to 1. */
export interface RhythmScore {
  readonly logOdds: number;
  readonly probability: number;
  readonly terms: readonly Term[];
  readonly at: RhythmAt;
  readonly usualGapDays: number;
}

/** One correction at one horizon, and how much of the score it is. */
export interface Term {
  readonly weight: number;
  readonly horizonDays: number;
  readonly correction: Pick<Correction, 'intercept' | 'coefficients' | 'means'>;
  readonly logOdds: number;
}

const UNCORRECTED: Term['correction'] = {
  intercept: 0,
  coefficients: MBG_ALONE,
  means: READINGS.map(() => 0),
};

/**
 * How likely it is that no order comes in (day, day + horizon], for an account with this state at the end of a day not
 * before its last order. A horizon that was calibrated takes its own correction; one between two takes the log-odds
 * between theirs by ln(horizon); one beyond the last takes the last's correction on readings of its own. No horizon is
 * riskier than a shorter one. A model without corrections is MBG/NBD by itself.
 */
export function rhythmScore(
  { bases, corrections }: RhythmModel,
  state: RhythmState,
  day: number,
  horizonDays: number,
): RhythmScore {
  const at = rhythmAt(state, day);
  const ready = readyBases(bases);
  // The shortest horizon is needed first; another one makes only the readings that look ahead others.
  let ahead = Math.min(horizonDays, corrections[0]?.horizonDays ?? horizonDays);
  const readings = read(at, { bases: ready, horizonDays: ahead });
  const termAt = (correction: Term['correction'], days: number): Term => {
    if (days !== ahead) readAhead(at, { bases: ready, horizonDays: days }, readings);
    ahead = days;
    const logOdds = logOddsOf(correction, readings);
    return { weight: 1, horizonDays: days, correction, logOdds };
  };
  const terms = termsOf(corrections, horizonDays, termAt);
  const logOdds = terms.reduce((sum, term) => sum + term.weight * term.logOdds, 0);
  return {
    logOdds,
    probability: probabilityOf(logOdds),
    terms,
    at,
    usualGapDays: usualGapDays(at, bases.population.usualGapDays),
  };
}

type TermAt = (correction: Term['correction'], days: number) => Term;

function termsOf(
  corrections: readonly Correction[],
  horizonDays: number,
  termAt: TermAt,
): readonly Term[] {
  const [first] = corrections;
  if (!first || first.mode === 'mbg-alone') return [termAt(UNCORRECTED, horizonDays)];
  if (horizonDays <= first.horizonDays) return [termAt(first, horizonDays)];
  let lower = termAt(first, first.horizonDays);
  let from = first.horizonDays;
  for (const correction of corrections.slice(1)) {
    const upper = lowest(lower, termAt(correction, correction.horizonDays));
    if (horizonDays === correction.horizonDays) return [upper];
    if (horizonDays < correction.horizonDays) {
      return between(lower, upper, shareOf(horizonDays, from, correction.horizonDays));
    }
    lower = upper;
    from = correction.horizonDays;
  }
  const last = corrections.at(-1) ?? first;
  return [lowest(lower, termAt(last, horizonDays))];
}

const lowest = (shorter: Term, longer: Term): Term =>
  longer.logOdds > shorter.logOdds ? shorter : longer;

/** How far a horizon lies from one to another, by logarithms, 0 to 1. */
const shareOf = (days: number, from: number, to: number): number =>
  Math.log(days / from) / Math.log(to / from);

const between = (lower: Term, upper: Term, share: number): readonly Term[] => [
  { ...lower, weight: 1 - share },
  { ...upper, weight: share },
];
