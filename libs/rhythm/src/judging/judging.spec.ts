import { simulatedBuyers } from '../../testing/buyers.ts';
import type { OrderHistory } from '../calibration/order-history.ts';
import { ALGORITHMS } from './algorithms.ts';
import { judgeAt } from './backtest.ts';
import { bootstrapped } from './bootstrap.ts';
import { compareAt } from './compare.ts';
import { verdictOn } from './judged.ts';

const said = (...all: readonly (readonly [probability: number, isLoss: boolean])[]) =>
  all.map(([probability, isLoss]) => ({ probability, isLoss }));

describe('a verdict on chances', () => {
  it('has the share of pairs that were ranked right, ties counting half', () => {
    const { auc } = verdictOn(said([0.9, true], [0.6, false], [0.6, true], [0.1, false]));
    expect(auc).toBeCloseTo(3.5 / 4, 12);
  });

  it('has errors, groups and the lift of the riskiest tenth', () => {
    const all = said(
      ...Array.from({ length: 20 }, (_, n) => [n < 10 ? 0.2 : 0.8, n >= 12] as const),
    );
    const verdict = verdictOn(all);
    expect(verdict).toMatchObject({ accounts: 20, lossRate: 0.4 });
    expect(verdict.meanProbability).toBeCloseTo(0.5, 12);
    expect(verdict.brier).toBeCloseTo((18 * 0.04 + 2 * 0.64) / 20, 12);
    expect(verdict.logLoss).toBeCloseTo(-(18 * Math.log(0.8) + 2 * Math.log(0.2)) / 20, 12);
    expect(verdict.calibration).toHaveLength(10);
    expect(verdict.lift).toBeCloseTo(2.5, 12);
  });

  it('keeps off certainty, says no rank where all came out alike, and judges nobody of nobody', () => {
    expect(verdictOn(said([1, false])).logLoss).toBeCloseTo(-Math.log(1e-6), 6);
    expect(verdictOn(said([0.5, false])).auc).toBeNaN();
    expect(verdictOn(said([0.5, false])).lift).toBe(0);
    expect(() => verdictOn([])).toThrow(RangeError);
  });
});

describe('draws with replacement', () => {
  it('say between what a figure lies, the same each time', () => {
    const mean = (all: readonly number[]) => [all.reduce((sum, one) => sum + one, 0) / all.length];
    const [interval] = bootstrapped([0, 1, 0, 1, 0, 1, 1, 1], mean);
    expect(interval?.[0]).toBeLessThan(0.625);
    expect(interval?.[1]).toBeGreaterThan(0.625);
    expect(bootstrapped([0, 1, 0, 1, 0, 1, 1, 1], mean)).toEqual([interval]);
    expect(bootstrapped([], mean, 0)).toEqual([]);
  });
});

describe('rhythm-2 where nothing can be learned', () => {
  it('is what scores without a calibration', () => {
    const alike = Array.from({ length: 60 }, (_, place) => ({
      accountId: `A-${place}`,
      days: Int32Array.of(0, 1),
      amounts: Float64Array.of(1, 1),
      returnDays: new Int32Array(0),
    }));
    const fitted = ALGORITHMS['rhythm-2']({ histories: alike, day: 300, horizonDays: 90 });
    const chances = fitted(alike, 300);
    expect(new Set(chances).size).toBe(1);
    expect(chances[0]).toBeGreaterThan(0.5);
  });
});

describe('models judged at a cut', () => {
  const histories: readonly OrderHistory[] = simulatedBuyers(220, { alpha: 30, b: 4 }, 800).map(
    (days, place) => ({
      accountId: `C-${1_000 + place}`,
      days: Int32Array.from(days, (day) => day + (place % 50)),
      amounts: Float64Array.from(days, () => 10 + (place % 9)),
      returnDays: new Int32Array(0),
    }),
  );
  const cut = { histories, day: 600, horizonDays: 120 };

  it('two by two say who would change band, each from what was known by then', () => {
    const bandOf = (probability: number) => (probability < 0.5 ? 'kept' : 'lost');
    const compared = compareAt(cut, ['mbg-nbd', 'recency'], bandOf, {
      known: histories.slice(20),
      looks: [],
    });
    expect(compared).toMatchObject({ accounts: 200 });
    expect(compared.losses).toBeGreaterThan(20);
    expect(compared.changed).toBeGreaterThan(0);
    expect(compared.model.auc).toBeGreaterThan(0.7);
    expect(compared.against.calibration).toHaveLength(10);
    const alike = compareAt(cut, ['mbg-nbd', 'mbg-nbd'], bandOf, { looks: [] });
    expect(alike.changed).toBe(0);
    const kept = histories.map((one) => ({ ...one, days: Int32Array.of(0, 650) }));
    expect(
      compareAt({ ...cut, histories: kept }, ['recency', 'rfm'], bandOf, { looks: [] }).model,
    ).not.toHaveProperty('auc');
  });

  it('have chances by shorter windows while none of the horizon has closed', () => {
    const [ranked] = judgeAt({ ...cut, day: 200, horizonDays: 180 }, ['recency'], 5);
    expect(ranked?.verdict.meanProbability).toBeGreaterThan(0);
  });
});
