import fc from 'fast-check';
import { rhythmAt, type RhythmAt } from '../state/rhythm-at.ts';
import { anyState, stateOf } from '../../testing/states.ts';
import { GammaGapsModel } from './gamma-gaps.ts';
import * as mbgNbd from './mbg-nbd.ts';
import { populationOf } from './population.ts';

/** Two repeats in 213 of 272 days. */
const ACCOUNT = {
  x: 2,
  tx: 30.428571428571427,
  T: 38.857142857142854,
  lnGaps: 5.398808905094359,
};
const MBG = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 };
const GAPS = { r: 0.8, alpha: 8, a: 0.1, b: 2.2, mu: 0.7, sigma: 0.5 };

const shape = fc.double({ min: 0.02, max: 20, noNaN: true });
const anyGaps = fc.record({
  ...{ r: shape, alpha: fc.double({ min: 0.05, max: 150, noNaN: true }), a: shape, b: shape },
  ...{
    mu: fc.double({ min: -1.2, max: 2.5, noNaN: true }),
    sigma: fc.double({ min: 0.15, max: 2, noNaN: true }),
  },
});
const anyDays = fc.nat(4_000);
const weeks = fc.integer({ min: 1, max: 110 });

describe('MBG/NBD', () => {
  it('has the likelihood and the chance of silence that others compute', () => {
    expect(mbgNbd.lnLikelihood(MBG, ACCOUNT)).toBeCloseTo(-9.485409256320972, 12);
    expect(Math.exp(mbgNbd.lnSilence(MBG, ACCOUNT, 39))).toBeCloseTo(0.43998489977626803, 13);
  });

  it('is surer of silence the longer it lasts, and less of more days', () => {
    fc.assert(
      fc.property(
        anyState,
        anyDays,
        weeks,
        fc.integer({ min: 1, max: 500 }),
        (state, silent, h, more) => {
          const [now, later] = [silent, silent + more].map((days) =>
            mbgNbd.lnSilence(MBG, rhythmAt(state, state.last + days), h),
          );
          expect(later!).toBeGreaterThanOrEqual(now! - 1e-12);
          const longer = mbgNbd.lnSilence(MBG, rhythmAt(state, state.last + silent), h + more);
          expect(longer).toBeLessThanOrEqual(now! + 1e-12);
        },
      ),
    );
  });
});

describe('gamma gaps', () => {
  const model = new GammaGapsModel(GAPS);

  it('have the likelihood, chance and regularity that scipy and adaptive integration give', () => {
    expect(model.lnLikelihood(ACCOUNT)).toBeCloseTo(-8.189004217247783, 12);
    const { lnP, regularity } = model.silence(ACCOUNT, 39);
    expect(Math.exp(lnP)).toBeCloseTo(0.10980743406454757, 13);
    expect(regularity).toBeCloseTo(0.8344828380984182, 13);
  });

  it('agree with a slow integration over rates and dropouts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 12 }),
        weeks,
        (x, gap, h) => {
          const days = Array.from({ length: x + 1 }, (_, place) => 7 * gap * place);
          const at = rhythmAt(stateOf(days), 7 * gap * (x + 1));
          const { lnP } = model.silence(at, h);
          expect(Math.abs(Math.exp(lnP) - slowly(at, h))).toBeLessThan(1e-8);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('give a chance above 0 and up to 1, which falls with the days, of any account', () => {
    fc.assert(
      fc.property(
        anyGaps,
        anyState,
        anyDays,
        weeks,
        weeks,
        (parameters, state, silent, h, more) => {
          const any = new GammaGapsModel(parameters);
          const at = rhythmAt(state, state.last + silent);
          const { lnP, regularity } = any.silence(at, h);
          expect(lnP).toBeLessThanOrEqual(0);
          expect(Number.isFinite(regularity)).toBe(true);
          expect(Number.isNaN(lnP)).toBe(false);
          expect(any.silence(at, h + more).lnP).toBeLessThanOrEqual(lnP + 1e-9);
        },
      ),
    );
  });

  it('answer of one account the same whoever was asked of in between', () => {
    const [one, other] = [rhythmAt(stateOf([0, 30, 60]), 80), rhythmAt(stateOf([0, 9, 99]), 120)];
    const before = model.silence(one, 10);
    model.silence(other, 10);
    model.lnLikelihood(other);
    expect(model.silence(one, 10)).toEqual(before);
  });
});

/** P(no order within h weeks) by Simpson's rule over the rate, with the chance to leave summed in closed form. */
function slowly({ x, tx, T, lnGaps }: RhythmAt, h: number): number {
  const { r, alpha, a, b, mu, sigma } = GAPS;
  const shapes = [0.4, 0.55, 0.75, 1, 1.35, 1.8, 2.5, 3.5, 5, 8, 14];
  const beta = (p: number, q: number) => (gamma(p) * gamma(q)) / gamma(p + q);
  const stay = beta(a, b + x + 1) / beta(a, b);
  const leave = beta(a + 1, b + x) / beta(a, b);
  const until = (w: number) =>
    shapes.reduce((sum, k) => {
      const prior = Math.exp(-0.5 * ((Math.log(k) - mu) / sigma) ** 2);
      // The rate of the gaps' clock, k a gap: Gamma(r, alpha/k).
      const at = (rate: number) =>
        (((((alpha / k) ** r * rate ** (r - 1) * Math.exp((-alpha / k) * rate)) / gamma(r)) *
          Math.exp((k - 1) * lnGaps) *
          rate ** (k * x) *
          Math.exp(-rate * tx)) /
          gamma(k) ** x) *
        (leave + stay * upper(k, rate * w));
      return sum + prior * simpson((u) => at(Math.exp(u)) * Math.exp(u), -25, 6, 4_000);
    }, 0);
  return until(T - tx + h) / until(T - tx);
}

/** Γ(k, z)/Γ(k), what a gap of shape k has left after z, by its power series. */
function upper(k: number, z: number): number {
  if (z > 60) return 0;
  let [term, sum] = [1 / k, 1 / k];
  for (let n = 1; n < 500 && term > 1e-18 * sum; n += 1) sum += term *= z / (k + n);
  return Math.max(0, 1 - (Math.exp(k * Math.log(Math.max(z, 1e-300)) - z) * sum) / gamma(k));
}

/** Γ by a long Stirling series, apart from the one under test. */
function gamma(x: number): number {
  let [at, product] = [x, 1];
  while (at < 30) product *= at++;
  const ln =
    (at - 0.5) * Math.log(at) -
    at +
    0.5 * Math.log(2 * Math.PI) +
    1 / (12 * at) -
    1 / (360 * at ** 3);
  return Math.exp(ln) / product;
}

function simpson(f: (x: number) => number, from: number, to: number, steps: number): number {
  const width = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let step = 1; step < steps; step += 1)
    sum += (step % 2 === 0 ? 2 : 4) * f(from + step * width);
  return (sum * width) / 3;
}

describe('the population', () => {
  it('has the mean gap, amount and rate of all accounts', () => {
    const population = populationOf([stateOf([0, 30, 90]), stateOf([50])], 100);
    expect(population.usualGapDays).toBe(45);
    expect(population.ordersPerDay).toBeCloseTo(2 / 150, 12);
    expect(population.lnAmount).toBeCloseTo(Math.log(101), 12);
  });

  it('that never ordered again, or not at all, has the least of each', () => {
    const once = populationOf([stateOf([100], () => 0)], 100);
    expect(once).toEqual({ usualGapDays: 20, lnAmount: 0, ordersPerDay: 1e-6 });
    expect(populationOf([], 100)).toEqual(once);
  });
});
