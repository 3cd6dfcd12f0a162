import type { ReadyBases } from '../bases/bases.ts';
import type { Silence } from '../bases/gamma-gaps.ts';
import { lnSilence } from '../bases/mbg-nbd.ts';
import { clippedLogOdds } from '../numerics/log-odds.ts';
import type { RhythmAt } from '../state/rhythm-at.ts';
import { faded } from '../state/rhythm-state.ts';

const { expm1, log, log1p, max } = Math;

/** The fourteen readings of an account, in the order of their coefficients. */
export const READINGS = [
  'mbg',
  'gaps',
  'overdue',
  'silence',
  'frequency',
  'once',
  'returns',
  'value',
  'trend',
  'regular',
  'regularOverdue',
  'orderValue',
  'silentDays',
  'valueRaw',
] as const;

export type Reading = (typeof READINGS)[number];

export const placeOfReading = (reading: Reading): number => READINGS.indexOf(reading);

/** What an account is read with: bases, and a horizon in days. */
export interface Reader {
  readonly bases: ReadyBases;
  readonly horizonDays: number;
}

/** An account's usual gap between order days, in days: its own, drawn towards the population's by two gaps. */
export const usualGapDays = ({ activeDays, x }: RhythmAt, populationGapDays: number): number =>
  (activeDays + 2 * populationGapDays) / (x + 2);

/** All fourteen readings into `into` from a place on. */
export function read(
  at: RhythmAt,
  { bases, horizonDays }: Reader,
  into: Float64Array = new Float64Array(READINGS.length),
  from = 0,
): Float64Array {
  const { population } = bases;
  const { regularity } = readAhead(at, { bases, horizonDays }, into, from);
  const overdue = at.silentDays / usualGapDays(at, population.usualGapDays);
  into[from + 2] = log1p(overdue);
  into[from + 3] = log1p(at.silentDays / population.usualGapDays);
  into[from + 4] = log1p(at.e90);
  into[from + 5] = at.x === 0 ? 1 : 0;
  into[from + 6] = log1p(at.returns);
  into[from + 7] = log1p(at.v90 / amountOf(population.lnAmount));
  into[from + 8] = log(rate(at, 90, population) / rate(at, 365, population));
  into[from + 9] = regularity;
  into[from + 10] = regularity * log((overdue + 0.05) / 1.05);
  into[from + 11] = (at.lnAmounts + 2 * population.lnAmount) / (at.n + 2) - population.lnAmount;
  into[from + 12] = log1p(at.silentDays);
  into[from + 13] = log1p(at.v90);
  return into;
}

/** The two readings that look ahead, of which alone another horizon makes others. */
export function readAhead(
  at: RhythmAt,
  { bases: { mbg, model }, horizonDays }: Reader,
  into: Float64Array,
  from = 0,
): Silence {
  const weeks = horizonDays / 7;
  const silence = model.silence(at, weeks);
  into[from] = clippedLogOdds(lnSilence(mbg, at, weeks));
  into[from + 1] = clippedLogOdds(silence.lnP);
  return silence;
}

/** The amount of a usual order day; 1 where nothing is known of amounts. */
const amountOf = (lnAmount: number): number => (lnAmount === 0 ? 1 : max(1e-9, expm1(lnAmount)));

/** Repeat order days a day, lately or over the last years, drawn towards the population's by half an order day. */
function rate(at: RhythmAt, halfLifeDays: number, { ordersPerDay }: Population): number {
  const first = faded(at.knownDays, halfLifeDays);
  const repeated = max((halfLifeDays === 90 ? at.e90 : at.e365) - first, 0);
  const exposure = (halfLifeDays / Math.LN2) * (1 - first);
  return (repeated + 0.5) / (exposure + 0.5 / ordersPerDay);
}

type Population = ReadyBases['population'];
