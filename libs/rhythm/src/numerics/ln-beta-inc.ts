const { abs, exp, log, log1p } = Math;

/** The continued fraction stands still from here on, and is given up after so many terms. */
const CLOSE = 1e-13;
const TERMS_MAX = 600;
/** In place of 0, where Lentz's method would divide by it. */
const TINY = 1e-300;

/** The shapes of an incomplete beta function and the logarithm of the whole one, which callers often have at hand. */
export interface BetaShapes {
  readonly a: number;
  readonly b: number;
  readonly lnBeta: number;
}

/**
 * ln I_x(a, b), the logarithm of the regularised incomplete beta function, for x = part ÷ (part + rest): both are
 * given, since 1 − x loses what is small. From −∞ (part 0) to 0 (rest 0); exact where the function itself would be
 * too small to be a number. Continued fraction by Lentz's method, its mirror image where that comes together sooner.
 * Source: Press et al., Numerical Recipes, 6.4.
 */
export function lnBetaInc({ a, b, lnBeta }: BetaShapes, part: number, rest: number): number {
  if (part <= 0) return -Infinity;
  if (rest <= 0) return 0;
  const whole = part + rest;
  const [x, y] = [part / whole, rest / whole];
  const lnX = x > 0.5 ? log1p(-y) : log(x);
  const lnY = y > 0.5 ? log1p(-x) : log(y);
  const lnFront = a * lnX + b * lnY - lnBeta;
  if (x < (a + 1) / (a + b + 2)) return lnFront + log(fraction(a, b, x) / a);
  const mirrored = lnFront + log(fraction(b, a, y) / b);
  return log1p(-exp(mirrored));
}

function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let term = 1; term <= TERMS_MAX; term += 1) {
    const twice = 2 * term;
    const even = (term * (b - term) * x) / ((a + twice - 1) * (a + twice));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + term) * (a + b + term) * x) / ((a + twice) * (a + twice + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    const factor = d * c;
    value *= factor;
    if (abs(factor - 1) < CLOSE) break;
  }
  return value;
}

const notZero = (value: number): number => (abs(value) < TINY ? TINY : value);
