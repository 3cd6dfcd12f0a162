import { round6 } from '../score/score.ts';

/** The smallest probability a score says, and its distance from certainty: nothing is certain. */
const P_MIN = 1e-6;

/** The log-odds of a probability, which is first held off 0 and 1 by a millionth. */
export function logOdds(probability: number): number {
  const p = within(probability);
  return Math.log(p / (1 - p));
}

/** The probability, in (0, 1) and rounded to 1e-6, that thousandths of log-odds stand for. */
export const probabilityOf = (thousandths: number): number =>
  within(round6(1 / (1 + Math.exp(-thousandths / 1000))));

const within = (probability: number): number => Math.min(1 - P_MIN, Math.max(P_MIN, probability));
