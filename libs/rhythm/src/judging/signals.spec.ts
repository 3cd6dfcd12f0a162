import { uniforms } from '../calibration/sample.ts';
import { logistic } from '../numerics/log-odds.ts';
import { judgeSignals, LOSSES_MIN, type SignalRow } from './signals.ts';

/** Accounts of which some have a signal (log-odds by its prior), whose true weights are `factors` of the priors. */
function accounts(
  count: number,
  priors: readonly number[],
  factors: readonly number[],
  { level = 0, share = 0.2 } = {},
): readonly SignalRow[] {
  const draw = uniforms(7);
  return Array.from({ length: count }, () => {
    const base = -1 + 2 * (draw() - 0.5);
    const signals = priors.map((prior) => (draw() < share ? prior : 0));
    const z = signals.reduce((sum, one, at) => sum + one * (factors[at] ?? 1), base + level);
    return { base, signals, isLoss: draw() < logistic(z) };
  });
}

describe('weights of signals', () => {
  it('are found where enough closed windows speak of them', () => {
    const { signals, logLoss } = judgeSignals(accounts(20_000, [0.9, 0.4], [0.2, 2]), 2);
    expect(signals[0]?.factor).toBeCloseTo(0.2, 0);
    expect(signals[1]?.factor).toBeGreaterThan(1.5);
    expect(logLoss.proposed).toBeLessThan(logLoss.prior);
  });

  it('are not loaded with a base that is off', () => {
    const { signals } = judgeSignals(accounts(20_000, [0.9], [1], { level: 1 }), 1);
    expect(signals[0]?.factor).toBeCloseTo(1, 0);
  });

  it('stay what they are while there are few losses with them, or without', () => {
    const rare = judgeSignals(accounts(500, [0.9], [3], { share: 0.02 }), 1);
    expect(rare.signals[0]?.lossesWith).toBeLessThan(LOSSES_MIN);
    expect(rare.signals[0]).not.toHaveProperty('factor');
    expect(rare.logLoss.proposed).toBe(rare.logLoss.prior);
    const everybody = judgeSignals(accounts(500, [0.9], [3], { share: 1 }), 1);
    expect(everybody.signals[0]).toMatchObject({ accountsWith: 500, lossesWithout: 0 });
    expect(everybody.signals[0]).not.toHaveProperty('factor');
  });

  it('are never negative, and never more than three times their priors', () => {
    const [against] = judgeSignals(accounts(9_000, [0.9], [-2]), 1).signals;
    const [strong] = judgeSignals(accounts(9_000, [0.4], [9]), 1).signals;
    expect([against?.factor, strong?.factor]).toEqual([0, 3]);
  });

  it('are not asked of nobody', () => {
    expect(judgeSignals([], 1).signals).toEqual([
      { accountsWith: 0, lossesWith: 0, lossesWithout: 0 },
    ]);
  });
});
