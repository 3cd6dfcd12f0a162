import { lnGamma } from '../numerics/ln-gamma.ts';
import { log1pExp } from '../numerics/log-odds.ts';
import type { RhythmAt } from '../state/rhythm-at.ts';

const { log } = Math;

/** Order rates vary over accounts as Gamma(r, alpha weeks), the chance to leave after an order as Beta(a, b). */
export interface MbgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** What MBG/NBD reads of an account: x repeat order days, tx weeks to the last, T to the day asked. */
export type Repeats = Pick<RhythmAt, 'x' | 'tx' | 'T'>;

/** ln P(no order within h weeks), ≤ 0. Source: Batislam, Denizel & Filiztekin 2007. */
export function lnSilence(parameters: MbgNbd, repeats: Repeats, h: number): number {
  const { T } = repeats;
  return (
    log1pExp(lnStayed(parameters, repeats, T + h)) - log1pExp(lnStayed(parameters, repeats, T))
  );
}

/** ln of how much likelier "still there and silent until t" is than "left at the last order". */
const lnStayed = ({ r, alpha, a, b }: MbgNbd, { x, tx }: Repeats, t: number): number =>
  log((b + x) / a) + (r + x) * log((alpha + tx) / (alpha + t));

/** ln of the likelihood of one account's repeat order days, x, tx and T in weeks. */
export function lnLikelihood(parameters: MbgNbd, repeats: Repeats): number {
  const { r, alpha, a, b } = parameters;
  const { x, tx, T } = repeats;
  return (
    lnGamma(r + x) -
    lnGamma(r) +
    r * log(alpha) -
    (r + x) * log(alpha + tx) +
    lnGamma(a + b) -
    lnGamma(b) +
    lnGamma(b + x) -
    lnGamma(a + b + x) +
    log(a / (a + b + x)) +
    log1pExp(lnStayed(parameters, { x, tx, T }, T))
  );
}
