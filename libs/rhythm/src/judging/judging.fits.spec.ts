import { simulatedBuyers } from '../../testing/buyers.ts';
import type { OrderHistory } from '../calibration/order-history.ts';
import { ALGORITHMS } from './algorithms.ts';
import { judgeAt } from './backtest.ts';
import { trialAt } from './trial.ts';

describe('a trial', () => {
  const histories: readonly OrderHistory[] = simulatedBuyers(260, { alpha: 20, b: 8 }, 720).map(
    (days, place) => ({
      accountId: `T-${1_000 + place}`,
      days: Int32Array.from(days, (day) => day + (place % 40)),
      amounts: Float64Array.from(days, () => 50),
      returnDays: new Int32Array(0),
    }),
  );

  it('says of the lost how many each way of flagging as many finds, and after how much silence', () => {
    const trial = trialAt({ histories, day: 600, horizonDays: 90 });
    const [model] = trial.found;
    expect(trial.lost).toBeGreaterThan(5);
    for (const { flagged, lostFlagged, falseAlarms } of trial.found) {
      expect(lostFlagged + falseAlarms).toBe(flagged);
      expect(flagged).toBe(model!.flagged);
    }
    expect(model!.lostFlagged / model!.flagged).toBeGreaterThan(trial.lost / trial.customers);
    expect(trial.silenceAtFlag).toBeGreaterThan(0);
  });

  it('has no silence to tell of where nobody at work was lost', () => {
    const kept = histories.map((one) => ({
      ...one,
      days: Int32Array.of(...one.days.filter((day) => day < 650), 650),
      amounts: new Float64Array(one.days.length + 1),
    }));
    const { lost, silenceAtFlag } = trialAt({ histories: kept, day: 600, horizonDays: 90 });
    expect({ lost, silenceAtFlag }).toEqual({ lost: 0, silenceAtFlag: null });
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
  const names = Object.keys(ALGORITHMS) as (keyof typeof ALGORITHMS)[];

  it('all rank better than chance, of the same accounts, and learn nothing from later', () => {
    const verdicts = judgeAt(cut, names, 20);
    expect(verdicts.map(({ model }) => model)).toEqual(names);
    for (const { verdict, aucInterval } of verdicts) {
      expect(verdict.accounts).toBe(220);
      expect(verdict.auc).toBeGreaterThan(0.7);
      expect(aucInterval[0]).toBeLessThanOrEqual(verdict.auc);
      expect(aucInterval[1]).toBeGreaterThanOrEqual(verdict.auc);
    }
    const later = histories.map((one) => ({
      ...one,
      days: one.days.map((day) => (day > 720 ? day + 9 : day)),
    }));
    expect(judgeAt({ ...cut, histories: later }, ['rfm'], 5)).toEqual(judgeAt(cut, ['rfm'], 5));
  });
});
