import { coveredBy } from './covered.ts';
import type { Judged } from './judged.ts';

/** A thousand accounts whose chances run from .1 to .6, and of which a share that depends on the chance is lost. */
const told = (lostOf: (probability: number) => number): readonly Judged[] =>
  Array.from({ length: 1_000 }, (_, place) => {
    const probability = 0.1 + place / 2_000;
    // Within each ten the first so many are lost.
    return { probability, isLoss: place % 10 < Math.round(10 * lostOf(probability)) };
  });

describe('the interval of chances', () => {
  it('holds all and each fifth where as many were lost as was said', () => {
    expect(coveredBy(told((probability) => probability))).toEqual({ total: true, fifths: 5 });
  });

  it('holds nothing where far more were lost', () => {
    expect(coveredBy(told(() => 0.9))).toEqual({ total: false, fifths: 0 });
  });

  it('holds the whole and not its ends where risk was not told apart', () => {
    const { total, fifths } = coveredBy(told(() => 0.4));
    expect(total).toBe(true);
    expect(fifths).toBeLessThan(4);
  });
});
