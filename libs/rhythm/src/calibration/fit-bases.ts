import type { Bases } from '../bases/bases.ts';
import { GammaGapsModel, type GammaGaps } from '../bases/gamma-gaps.ts';
import { lnLikelihood, type MbgNbd } from '../bases/mbg-nbd.ts';
import { populationOf } from '../bases/population.ts';
import { minimise, type Box, type Minimum } from '../numerics/bfgs.ts';
import { rhythmAt, type RhythmAt } from '../state/rhythm-at.ts';
import type { RhythmState } from '../state/rhythm-state.ts';
import { recorded } from './recorded.ts';
import { sampled } from './sample.ts';

/** How many accounts the bases are fitted to, at the cut-off day and as they were at a window's start. */
export const SAMPLES = {
  now: { mbg: 4_000, gaps: 2_500 },
  then: { mbg: 2_000, gaps: 1_000 },
} as const;

const MBG_STARTS = [
  [-0.6, 1.8, -0.1, 0.5],
  [0, 2.5, -0.7, 1.6],
] as const;
export const MBG_BOX: Box = Array.from({ length: 4 }, () => [-6, 8] as const);

const GAPS_START = [-0.3, 1.5, -0.3, 0.8, 0.3, -0.5] as const;
/** A spread of ln k below half the distance of the grid's shapes means nothing. */
const GAPS_BOX: Box = [
  ...Array.from({ length: 4 }, () => [-5, 6] as const),
  [-1.2, 2.5],
  [Math.log(0.15), 0.7],
];

/**
 * Both bases and the population at the end of a day, by maximum likelihood over the states of accounts in the order of
 * their ids; with a `warm` start in one run each. Figures have the digits they are recorded with.
 */
export function fitBases(
  states: readonly RhythmState[],
  day: number,
  size: { readonly mbg: number; readonly gaps: number },
  warm?: Bases,
): Bases {
  const read = (count: number) => sampled(states, count).map((state) => rhythmAt(state, day));
  return recorded({
    mbg: fitMbg(read(size.mbg), warm?.mbg),
    gaps: fitGaps(read(size.gaps), warm?.gaps),
    population: populationOf(states, day),
  });
}

export function fitMbg(accounts: readonly RhythmAt[], warm?: MbgNbd): MbgNbd {
  const grouped = alike(accounts, ({ x, tx, T }) => `${x}/${tx}/${T}`);
  const loss = (point: readonly number[]) => {
    const parameters = mbgOf(point);
    let sum = 0;
    for (const [account, count] of grouped) sum -= count * lnLikelihood(parameters, account);
    return sum / accounts.length;
  };
  const starts = warm ? [lnsOf([warm.r, warm.alpha, warm.a, warm.b])] : MBG_STARTS;
  return mbgOf(best(starts.map((start) => minimise(loss, start, MBG_BOX))).point);
}

function fitGaps(accounts: readonly RhythmAt[], warm?: GammaGaps): GammaGaps {
  const grouped = alike(accounts, ({ x, tx, T, lnGaps }) => `${x}/${tx}/${T}/${lnGaps}`);
  const loss = (point: readonly number[]) => {
    const model = new GammaGapsModel(gapsOf(point));
    let sum = 0;
    for (const [account, count] of grouped) sum -= count * model.lnLikelihood(account);
    return sum / accounts.length;
  };
  const start = warm
    ? [...lnsOf([warm.r, warm.alpha, warm.a, warm.b]), warm.mu, Math.log(warm.sigma)]
    : GAPS_START;
  return gapsOf(minimise(loss, start, GAPS_BOX).point);
}

/** Accounts that are told apart by nothing are worked out once. */
function alike(
  accounts: readonly RhythmAt[],
  keyOf: (account: RhythmAt) => string,
): readonly (readonly [RhythmAt, number])[] {
  const groups = new Map<string, [RhythmAt, number]>();
  for (const account of accounts) {
    const key = keyOf(account);
    const group = groups.get(key);
    if (group) group[1] += 1;
    else groups.set(key, [account, 1]);
  }
  return [...groups.values()];
}

function mbgOf(point: readonly number[]): MbgNbd {
  const [r = 0, alpha = 0, a = 0, b = 0] = point.map(Math.exp);
  return { r, alpha, a, b };
}

function gapsOf(point: readonly number[]): GammaGaps {
  const [, , , , mu = 0, lnSigma = 0] = point;
  return { ...mbgOf(point), mu, sigma: Math.exp(lnSigma) };
}

const lnsOf = (values: readonly number[]): readonly number[] => values.map(Math.log);

const best = (found: readonly Minimum[]): Minimum =>
  found.reduce((one, other) => (other.value < one.value ? other : one));
