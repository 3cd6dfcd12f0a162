import { figureAt } from './figure-at.ts';
const { log } = Math;

/** ln √(2π). */
const HALF_LN_TWO_PI = 0.9189385332046727;

/** From here on Stirling's series is exact to the last bits. */
const STIRLING_FROM = 12;

/** Coefficients of 1/x, 1/x³, 1/x⁵ … in Stirling's series: B(2j) ÷ (2j(2j − 1)). */
const SERIES = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
] as const;

/**
 * ln Γ(x) for x > 0, to some 1e-15 of max(1, its size). Smaller x are led to where Stirling's series holds by
 * Γ(x) = Γ(x + n) ÷ (x(x+1)…(x+n−1)). Source: Abramowitz & Stegun 1964, 6.1.41.
 */
export function lnGamma(x: number): number {
  let [at, product] = [x, 1];
  for (; at < STIRLING_FROM; at += 1) product *= at;
  const inverse = 1 / at;
  const square = inverse * inverse;
  let series = 0;
  for (let term = SERIES.length - 1; term >= 0; term -= 1) {
    series = series * square + figureAt(SERIES, term);
  }
  const stirling = (at - 0.5) * log(at) - at + HALF_LN_TWO_PI + series * inverse;
  return product === 1 ? stirling : stirling - log(product);
}

/** ln B(a, b) for a, b > 0. */
export const lnBeta = (a: number, b: number): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b);
