import { intervalOf } from '#rhythm/reading/interval';
import { BANDS_OF, churnBand, type ChurnBand } from '../score/bands.ts';
import { round6 } from '../score/score.ts';
import type { Certainty } from '../score/score.view.ts';
import type { ChurnParameters } from './calibration.ts';

/** Below these a calibration says who is likelier to be lost, and not how likely. */
const ACCOUNTS_MIN = 100;
const LOSSES_MIN = 20;
/** Nobody was learned from: as unsure as with so few. */
const NOBODY = 30;

/** The certainty of a chance at a horizon; the correction that says it is the one of the nearest horizon calibrated. */
export function certaintyOf(
  probability: number,
  { rhythm: { corrections }, accounts }: ChurnParameters,
  horizonDays: number,
): Certainty {
  const [first, ...others] = corrections;
  const nearest = others.reduce(
    (best, one) => (distance(one, horizonDays) < distance(best, horizonDays) ? one : best),
    first ?? NO_CORRECTION,
  );
  const learned = accounts ?? NOBODY;
  const isLevelKnown =
    learned >= ACCOUNTS_MIN &&
    nearest.mode === 'closed-windows' &&
    Math.min(nearest.losses, nearest.survivors) >= LOSSES_MIN;
  const [low, high] = intervalOf(probability, learned).map(round6) as [number, number];
  return { low, high, bands: bandsBetween(low, high), isLevelKnown };
}

const NO_CORRECTION = { horizonDays: 1, mode: 'mbg-alone', losses: 0, survivors: 0 } as const;

const distance = (one: { readonly horizonDays: number }, horizonDays: number): number =>
  Math.abs(Math.log(one.horizonDays / horizonDays));

const bandsBetween = (low: number, high: number): readonly ChurnBand[] => {
  const all = BANDS_OF.churnRisk;
  return all.slice(all.indexOf(churnBand(low)), all.indexOf(churnBand(high)) + 1);
};
