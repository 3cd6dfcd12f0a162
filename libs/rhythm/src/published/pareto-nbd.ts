import type { Repeats } from '../bases/mbg-nbd.ts';
import { gaussLegendre } from '../numerics/gauss-legendre.ts';
import { lnGamma } from '../numerics/ln-gamma.ts';

const { exp, log, min } = Math;

/** Order rates vary over accounts as Gamma(r, alpha weeks), the rates at which they leave as Gamma(s, beta weeks). */
export interface ParetoNbd {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

const NODES = gaussLegendre(24);

/** ln of the likelihood of one account's repeat orders, in weeks. Source: Schmittlein, Morrison & Colombo 1987. */
export const lnLikelihood = (parameters: ParetoNbd, repeats: Repeats): number =>
  lnUntil(parameters, repeats, repeats.T);

/** ln P(no order within h weeks), ≤ 0. */
export const lnSilence = (parameters: ParetoNbd, repeats: Repeats, h: number): number =>
  min(0, lnUntil(parameters, repeats, repeats.T + h) - lnUntil(parameters, repeats, repeats.T));

/**
 * Without the hypergeometric function: who left at u weighs (α + u)^−(r+x) · s(β+u)^−(s+1), and with
 * q = ((β + tx) ÷ (β + u))^s that is an integral of one smooth factor over q, for which 24 nodes are exact.
 */
function lnUntil({ r, alpha, s, beta }: ParetoNbd, { x, tx }: Repeats, t: number): number {
  const known = lnGamma(r + x) - lnGamma(r) + r * log(alpha) - (r + x) * log(alpha + tx);
  const stillThere = ((beta + tx) / (beta + t)) ** s;
  const stayed = stillThere * exp((r + x) * log((alpha + tx) / (alpha + t)));
  const [half, middle] = [(1 - stillThere) / 2, (1 + stillThere) / 2];
  let left = 0;
  for (const { at, weight } of NODES) {
    const u = (beta + tx) * (middle + half * at) ** (-1 / s) - beta;
    left += weight * half * exp((r + x) * log((alpha + tx) / (alpha + u)));
  }
  return known + s * log(beta / (beta + tx)) + log(stayed + left);
}
