import { Rejection } from '#kernel/decision';
import { churnParameters, DEFAULT_CHURN_PARAMETERS, parametersFor } from './calibration.ts';
import { fit, type AccountRhythm } from './fit.ts';
import { logLikelihoodOf } from './mbg-nbd-likelihood.ts';
import { CDNOW, type MbgNbd } from './mbg-nbd.ts';
import { minimise } from './nelder-mead.ts';

/** Uniform numbers in (0, 1), the same ones every time (mulberry32). */
function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
}

/** Accounts as MBG/NBD with r = 1 and a = 1 has them: rates and chances to leave can be drawn by inversion. */
function simulated(accounts: number, { alpha, b }: MbgNbd, observedDays: number): AccountRhythm[] {
  const uniform = uniforms(7);
  return Array.from({ length: accounts }, (_, index) => {
    const rate = -Math.log(uniform()) / alpha;
    const leaves = 1 - uniform() ** (1 / b);
    const days = new Set<number>();
    let [day, isThere] = [0, uniform() >= leaves];
    while (isThere) {
      day += -Math.log(uniform()) / rate;
      if (day > observedDays) break;
      days.add(Math.ceil(day));
      isThere = uniform() >= leaves;
    }
    const t = Math.max(0, ...days);
    return { accountId: `account-${String(index)}`, x: days.size, t, T: observedDays };
  });
}

const TRUE: MbgNbd = { r: 1, alpha: 60, a: 1, b: 4 };
const accounts = simulated(2_000, TRUE, 700);

describe('fitting the rhythm base', () => {
  const { parameters, metrics } = fit('2024-12-31', accounts);

  it('finds the parameters the accounts were simulated with', () => {
    expect(parameters.r / TRUE.r).toBeCloseTo(1, 0);
    expect(parameters.alpha / TRUE.alpha).toBeGreaterThan(0.85);
    expect(parameters.alpha / TRUE.alpha).toBeLessThan(1.15);
    const leaving = ({ a, b }: MbgNbd) => a / (a + b);
    expect(leaving(parameters)).toBeCloseTo(leaving(TRUE), 1);
  });

  it('finds the most likely ones: no step away is likelier', () => {
    const logLikelihood = logLikelihoodOf(accounts);
    const found = logLikelihood(parameters);
    expect(found).toBeGreaterThan(logLikelihood(TRUE));
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      for (const step of [0.99, 1.01]) {
        expect(logLikelihood({ ...parameters, [name]: parameters[name] * step })).toBeLessThan(
          found,
        );
      }
    }
  });

  it('gives the same bits in whatever order the accounts come', () => {
    expect(fit('2024-12-31', accounts.toReversed())).toEqual({
      cutOffOn: '2024-12-31',
      parameters,
      metrics,
    });
  });

  it('says what it was fitted to', () => {
    const orderDays = accounts.reduce((sum, { x }) => sum + x + 1, 0);
    expect(metrics).toMatchObject({ accounts: 2_000, orderDays });
    expect(metrics.logLikelihood).toBeCloseTo(logLikelihoodOf(accounts)(parameters), 3);
  });

  it('stays finite where nobody ever leaves', () => {
    const faithful = Array.from({ length: 80 }, (_, index) => ({
      accountId: `account-${String(index)}`,
      x: 20 + (index % 9),
      t: 690,
      T: 700,
    }));
    const fitted = fit('2024-12-31', faithful).parameters;
    expect(Object.values(fitted).every((value) => value > 0 && value < 1e6)).toBe(true);
  });

  it('refuses to learn from a handful of accounts, or of repeats', () => {
    const once = accounts.map((account) => ({ ...account, x: 0, t: 0 }));
    expect(() => fit('2024-12-31', accounts.slice(0, 49))).toThrow(Rejection);
    expect(() => fit('2024-12-31', once)).toThrow(/2000 and 0/);
  });
});

describe('the minimum of a function', () => {
  it('is found without derivatives, also in a bent valley', () => {
    const valley = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    const { point } = minimise(valley, [-1.2, 1], 0.5);
    expect(point[0]).toBeCloseTo(1, 4);
    expect(point[1]).toBeCloseTo(1, 4);
  });
});

describe('the calibration a question uses', () => {
  const calibrated = (cutOffOn: string, r: number) => ({
    cutOffOn,
    parameters: { ...CDNOW, r },
    metrics: { accounts: 100, orderDays: 500, logLikelihood: -1 },
  });
  const known = [
    calibrated('2024-03-31', 1),
    calibrated('2024-06-30', 2),
    calibrated('2024-03-31', 3),
  ];

  it.each([
    ['2024-03-30', CDNOW.r],
    ['2024-03-31', 3],
    ['2024-06-29', 3],
    ['2024-06-30', 2],
    ['2025-01-01', 2],
  ])('on %s has the latest cut-off by then, of equal ones the last recorded', (asOf, r) => {
    expect(parametersFor(known, asOf).rhythm.r).toBe(r);
  });

  it('is the default while none is known', () => {
    expect(parametersFor([], '2024-12-31')).toBe(DEFAULT_CHURN_PARAMETERS);
  });

  it('gives the model its hash: the same numbers the same, others another', () => {
    const hash = (r: number) => churnParameters({ ...CDNOW, r }, null).model.hash;
    expect(hash(CDNOW.r)).toBe(DEFAULT_CHURN_PARAMETERS.model.hash);
    expect(hash(1)).not.toBe(hash(2));
  });
});
