import { figureAt } from '../numerics/figure-at.ts';
import { readyBases } from '../bases/bases.ts';
import { rhythmAt } from '../state/rhythm-at.ts';
import type { RhythmState } from '../state/rhythm-state.ts';
import { read, READINGS, type Reading } from './readings.ts';
import type { RhythmModel, RhythmScore, Term } from './score.ts';

/** What a score comes from, in log-odds. */
export const RHYTHM_PARTS = [
  'level',
  'rhythm',
  'regularity',
  'trend',
  'value',
  'returns',
  'silence',
] as const;

export type RhythmPart = (typeof RHYTHM_PARTS)[number];

/** Which part a reading belongs to on the account's own last order day; those of silence are nothing but constants then. */
const PART_OF: Readonly<Record<Reading, RhythmPart>> = {
  mbg: 'rhythm',
  gaps: 'rhythm',
  overdue: 'rhythm',
  silence: 'rhythm',
  frequency: 'rhythm',
  once: 'rhythm',
  silentDays: 'rhythm',
  returns: 'returns',
  value: 'value',
  orderValue: 'value',
  valueRaw: 'value',
  trend: 'trend',
  regular: 'regularity',
  regularOverdue: 'regularity',
};

/**
 * The parts of a score, which add up to its log-odds: `level` is the average account at the cut-off day, `silence` what
 * the days since the last order day did, and the others what the account was on that day beside the average.
 */
export function partsOf(
  { bases }: RhythmModel,
  score: RhythmScore,
  state: RhythmState,
): Readonly<Record<RhythmPart, number>> {
  const parts = { ...NOTHING };
  const then = rhythmAt(state, state.last);
  for (const term of score.terms) {
    const reader = { bases: readyBases(bases), horizonDays: term.horizonDays };
    addTerm(parts, term, read(then, reader), read(score.at, reader));
  }
  return parts;
}

function addTerm(
  parts: Record<RhythmPart, number>,
  { weight, correction }: Term,
  then: Float64Array,
  now: Float64Array,
): void {
  parts.level += weight * correction.intercept;
  READINGS.forEach((reading, place) => {
    const scaled = weight * figureAt(correction.coefficients, place);
    const mean = figureAt(correction.means, place);
    const onOrderDay = figureAt(then, place);
    parts.level += scaled * mean;
    parts[PART_OF[reading]] += scaled * (onOrderDay - mean);
    parts.silence += scaled * (figureAt(now, place) - onOrderDay);
  });
}

const NOTHING: Readonly<Record<RhythmPart, number>> = {
  level: 0,
  rhythm: 0,
  regularity: 0,
  trend: 0,
  value: 0,
  returns: 0,
  silence: 0,
};
