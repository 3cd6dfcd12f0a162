const { exp, log, log1p, max, min } = Math;

/** Probabilities are held this far off 0 and 1 before they become log-odds. */
const CLIP = 1e-4;
/** No score is nearer to certainty. */
const CERTAIN = 1e-6;

/** The log-odds of e^lnP, lnP ≤ 0, which is first held within [1e-4, 1 − 1e-4]. */
export function clippedLogOdds(lnP: number): number {
  const p = min(1 - CLIP, max(CLIP, exp(lnP)));
  return log(p / (1 - p));
}

/** 1 ÷ (1 + e^−z), within [1e-6, 1 − 1e-6]. */
export const probabilityOf = (logOdds: number): number =>
  min(1 - CERTAIN, max(CERTAIN, logistic(logOdds)));

/** 1 ÷ (1 + e^−z), to its last bits on either side. */
export function logistic(z: number): number {
  if (z >= 0) return 1 / (1 + exp(-z));
  const e = exp(z);
  return e / (1 + e);
}

/** ln(1 + e^z) without overflow. */
export const log1pExp = (z: number): number => (z > 0 ? z + log1p(exp(-z)) : log1p(exp(z)));

/** ln(e^one + e^other), exact where either would be too large or too small to be a number. */
export function logAddExp(one: number, other: number): number {
  const [more, less] = one > other ? [one, other] : [other, one];
  return more + log1p(exp(less - more));
}
