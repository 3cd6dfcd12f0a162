import fc from 'fast-check';
import { anyState, stateOf } from '../../testing/states.ts';
import { rhythmAt } from './rhythm-at.ts';
import { faded, withOrderOn, withReturns } from './rhythm-state.ts';

describe('the state of order days', () => {
  it('is what the days come to, faded to the last of them', () => {
    const amounts = [100, 50, 0, 120];
    const state = stateOf([10_000, 10_020, 10_055, 10_090], (place) => amounts[place] ?? 0);
    expect(state).toMatchObject({ n: 4, first: 10_000, last: 10_090, lastAmount: 120 });
    expect(state.lnGaps).toBeCloseTo(Math.log(20 / 7) + 2 * Math.log(5), 12);
    expect(state.e90).toBeCloseTo(
      [90, 70, 35, 0].reduce((sum, age) => sum + faded(age, 90), 0),
      12,
    );
    expect(state.e365).toBeCloseTo(
      [90, 70, 35, 0].reduce((sum, age) => sum + faded(age, 365), 0),
      12,
    );
    expect(state.v90).toBeCloseTo(50 + 50 * faded(70, 90) + 120, 12);
    expect(state.lnAmounts).toBeCloseTo(Math.log(101) + Math.log(51) + Math.log(121), 12);
  });

  it('counts several orders of a day as one day and their sum, and amounts below 0 as nothing', () => {
    const once = withOrderOn(null, 5, 70);
    const twice = withOrderOn(withOrderOn(withOrderOn(null, 5, 30), 5, 40), 5, -10);
    expect(twice.n).toBe(1);
    expect(twice.v90).toBe(once.v90);
    expect(twice.lnAmounts).toBeCloseTo(once.lnAmounts, 12);
  });

  it('read on a day fades what was, and counts the days', () => {
    const at = rhythmAt(withReturns(stateOf([0, 90]), 2), 180);
    expect(at).toMatchObject({
      n: 2,
      x: 1,
      silentDays: 90,
      knownDays: 180,
      activeDays: 90,
      returns: 2,
    });
    expect(at.tx).toBeCloseTo(90 / 7, 12);
    expect(at.e90).toBeCloseTo(0.75, 12);
  });

  it('never holds what is no number, and no more than order days', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const figure of Object.values(state)) expect(Number.isFinite(figure)).toBe(true);
        expect(state.e90).toBeLessThanOrEqual(state.n);
        expect(state.e90).toBeLessThanOrEqual(state.e365);
      }),
    );
  });
});
