import { Rejection } from '#kernel/decision';
import { simulatedBuyers } from '../../testing/buyers.ts';
import { churnParameters, DEFAULT_CHURN_PARAMETERS, parametersFor } from './calibration.ts';
import { fit, type AccountRhythm } from './fit.ts';
import { logLikelihoodOf } from './mbg-nbd-likelihood.ts';
import { CDNOW, type MbgNbd } from './mbg-nbd.ts';
import { minimise } from './nelder-mead.ts';

function simulated(count: number, parameters: MbgNbd, observedDays: number): AccountRhythm[] {
  return simulatedBuyers(count, parameters, observedDays).map((days, index) => ({
    accountId: `account-${String(index)}`,
    x: days.length - 1,
    t: days.at(-1) ?? 0,
    T: observedDays,
  }));
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

  const alike = (count: number, rhythm: (index: number) => Omit<AccountRhythm, 'accountId'>) =>
    Array.from({ length: count }, (_, index) => ({
      accountId: `account-${String(index)}`,
      ...rhythm(index),
    }));

  it.each([
    ['all accounts are alike', alike(60, () => ({ x: 1, t: 1, T: 320 }))],
    [
      'all are alike and were seen for different times',
      alike(60, (n) => ({ x: 1, t: 1, T: 300 + n })),
    ],
    ['nobody ever leaves', alike(80, (n) => ({ x: 20 + (n % 9), t: 690, T: 700 }))],
    ['everybody orders once a month and stays', alike(100, () => ({ x: 12, t: 360, T: 370 }))],
    [
      'everybody ordered on two days of one week',
      alike(500, (n) => ({ x: 1, t: 1 + (n % 5), T: 900 })),
    ],
    ['orders are all of today', alike(50, () => ({ x: 1, t: 1, T: 1 }))],
  ])('finds nothing where %s, and says so', (_what, rhythms) => {
    const fitting = () => fit('2024-12-31', rhythms);
    expect(fitting).toThrow(Rejection);
    expect(fitting).toThrow(/does not tell (r|alpha|a|b)/);
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
