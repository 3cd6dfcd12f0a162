import type { MbgNbd, Repeats } from '../bases/mbg-nbd.ts';
import { lnBeta, lnGamma } from '../numerics/ln-gamma.ts';
import { logAddExp } from '../numerics/log-odds.ts';

/** Its parameters are named as those of MBG/NBD, which differs in that one may leave after the first order too. */
export type BgNbd = MbgNbd;

/** ln of the likelihood of one account's repeat orders, in weeks. Source: Fader, Hardie & Lee 2005, equation (6). */
export const lnLikelihood = (parameters: BgNbd, repeats: Repeats): number =>
  lnUntil(parameters, repeats, repeats.T);

/** ln P(no order within h weeks), ≤ 0: how likely the same is with nothing until T + h, over how likely it is now. */
export const lnSilence = (parameters: BgNbd, repeats: Repeats, h: number): number =>
  lnUntil(parameters, repeats, repeats.T + h) - lnUntil(parameters, repeats, repeats.T);

function lnUntil({ r, alpha, a, b }: BgNbd, { x, tx }: Repeats, t: number): number {
  const known = lnBeta(a, b + x) - lnBeta(a, b) + lnGamma(r + x) - lnGamma(r) + r * Math.log(alpha);
  const stayed = -(r + x) * Math.log(alpha + t);
  if (x === 0) return known + stayed;
  const left = Math.log(a / (b + x - 1)) - (r + x) * Math.log(alpha + tx);
  return known + logAddExp(stayed, left);
}
