import fc from 'fast-check';
import { CDNOW, silenceProbability, type MbgNbd, type Rhythm } from './mbg-nbd.ts';
import { logLikelihoodOf } from './mbg-nbd-likelihood.ts';
import { renewalProbability } from './renewal.ts';

const parameters = fc.record({
  r: fc.double({ min: 0.01, max: 20, noNaN: true }),
  alpha: fc.double({ min: 0.5, max: 1_000, noNaN: true }),
  a: fc.double({ min: 0.01, max: 20, noNaN: true }),
  b: fc.double({ min: 0.01, max: 20, noNaN: true }),
});
/** Any rhythm that order days can have: each repeat lies on a day of its own. */
const rhythm = fc
  .record({ x: fc.nat(300), rest: fc.nat(2_000), silent: fc.nat(2_000) })
  .map(({ x, rest, silent }): Rhythm => {
    const t = x === 0 ? 0 : x + rest;
    return { x, t, T: t + silent };
  });
const horizon = fc.integer({ min: 30, max: 730 });

describe('the probability of no order (MBG/NBD)', () => {
  it('is .51955 for two repeats in 213 of 272 days, 180 days ahead', () => {
    expect(silenceProbability(CDNOW, { x: 2, t: 213, T: 272 }, 180)).toBeCloseTo(0.51955, 5);
  });

  it('lies between 0 and 1, and falls as the horizon grows', () => {
    fc.assert(
      fc.property(parameters, rhythm, horizon, fc.nat(700), (model, { x, t, T }, days, more) => {
        const p = silenceProbability(model, { x, t, T }, days);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(silenceProbability(model, { x, t, T }, days + more)).toBeLessThanOrEqual(p);
      }),
    );
  });

  it('grows with silence', () => {
    fc.assert(
      fc.property(parameters, rhythm, horizon, fc.nat(500), (model, { x, t, T }, days, more) => {
        const later = silenceProbability(model, { x, t, T: T + more }, days);
        expect(later).toBeGreaterThanOrEqual(silenceProbability(model, { x, t, T }, days) - 1e-12);
      }),
    );
  });

  it('is never raised by one more order day, the day asked', () => {
    fc.assert(
      fc.property(parameters, rhythm, horizon, (model, { x, t, T }, days) => {
        fc.pre(T > t);
        const ordered = silenceProbability(model, { x: x + 1, t: T, T }, days);
        expect(ordered).toBeLessThanOrEqual(silenceProbability(model, { x, t, T }, days) + 1e-12);
      }),
    );
  });
});

describe('the likelihood of MBG/NBD', () => {
  const likelihood = (model: MbgNbd, ...rhythms: Rhythm[]) =>
    Math.exp(logLikelihoodOf(rhythms)(model));

  it('of an account that never ordered again is that it left at once, or is still silent', () => {
    const { r, alpha, a, b } = CDNOW;
    const left = a / (a + b);
    const silent = (b / (a + b)) * (alpha / (alpha + 100)) ** r;
    expect(likelihood(CDNOW, { x: 0, t: 0, T: 100 })).toBeCloseTo(left + silent, 12);
    expect(likelihood(CDNOW, { x: 0, t: 0, T: 0 })).toBeCloseTo(1, 12);
  });

  it('of repeats is what the beta and gamma functions say', () => {
    // With r = a = b = 1: Γ(3)·α·[B(2,3)·(α+t)^−3 + B(1,4)·(α+T)^−3].
    const expected = 2 * 50 * (50 + 30) ** -3 * (1 / 12) + 2 * 50 * (50 + 90) ** -3 * (1 / 4);
    const model = { r: 1, alpha: 50, a: 1, b: 1 };
    expect(likelihood(model, { x: 2, t: 30, T: 90 })).toBeCloseTo(expected, 15);
  });

  it('of several accounts is the product, however alike they are', () => {
    const [one, other] = [
      { x: 2, t: 30, T: 90 },
      { x: 0, t: 0, T: 40 },
    ];
    const product = likelihood(CDNOW, one) ** 2 * likelihood(CDNOW, other);
    expect(likelihood(CDNOW, one, other, one) / product).toBeCloseTo(1, 10);
  });
});

describe('the probability of a renewal (sBG)', () => {
  it.each([
    [1, 0.9],
    [2, 0.909],
    [3, 0.917],
  ])('number %d is %d', (k, p) => {
    expect(renewalProbability(k)).toBeCloseTo(p, 3);
  });
});
