import * as fc from 'fast-check';
import type { AccountEvent } from '#events/catalogue';
import { dayNumber } from '#kernel/time';
import { ALONE, commerceOf, churnRiskOn } from '../../testing/churn.ts';
import { callOff, dayOf, order, renewed, signed, terminated } from '../../testing/commerce.ts';
import { DAY_ZERO } from '../../testing/history.ts';
import { churnBreakDays } from './churn-risk.model.ts';

const ZERO = dayNumber(DAY_ZERO);

describe('the base under a contract', () => {
  const base = (day: number, ...events: readonly AccountEvent[]) => {
    const [first] = churnRiskOn(day, [order(0), ...events]).contributions;
    return [first?.code, first?.params['probability']];
  };

  it.each([
    ['beyond the horizon of 180 days', 154, ['contract-running', 0.005]],
    ['on the last day of it', 155, ['renewal-due', 0.1]],
    ['on the day of decision', 335, ['renewal-due', 0.1]],
    ['after it, without renewal', 336, ['renewal-passed', 0.1]],
    ['on the last day', 365, ['renewal-passed', 0.1]],
  ])('with its decision seen %s', (_, day, expected) => {
    expect(base(day, signed(0))).toEqual(expected);
  });

  it('is lower at the second renewal', () => {
    expect(base(600, signed(0), renewed(330, dayOf(730)))).toEqual(['renewal-due', 0.090909]);
  });

  it('of one terminated is .95 until the end, and then the rhythm, call-offs counting as orders', () => {
    const history = [signed(0), callOff(30), terminated(40, dayOf(60))];
    expect(base(60, ...history)).toEqual(['contract-terminated', 0.95]);
    const [after] = churnRiskOn(61, [order(0), ...history]).contributions;
    expect(after).toMatchObject({ code: 'rhythm', params: { orderDays: 2, silentDays: 31 } });
  });

  it('rises as the horizon grows, whatever the terms', () => {
    const horizon = fc.integer({ min: 30, max: 730 });
    const terms = fc.record({
      endsOn: fc.integer({ min: 30, max: 900 }).map(dayOf),
      noticeDays: fc.integer({ min: 0, max: 29 }),
      renewalMonths: fc.integer({ min: 1, max: 36 }),
    });
    const day = fc.oneof(
      fc.integer({ min: 0, max: 1_000 }),
      fc.integer({ min: 6_000, max: 9_000 }),
    );
    const property = fc.property(terms, day, horizon, fc.nat(700), (said, on, days, more) => {
      const history = [signed(0, said)];
      const near = churnRiskOn(on, history, ALONE, days).value!;
      expect(churnRiskOn(on, history, ALONE, days + more).value).toBeGreaterThanOrEqual(near);
    });
    fc.assert(property);
  });

  it('of several is the loss of any', () => {
    const other = signed(0, { contractId: 'other', endsOn: dayOf(900) });
    expect(base(300, signed(0), other)).toEqual(['renewal-due', 0.1045]);
  });

  it('may jump when a decision comes into the horizon or passes, and at the end', () => {
    const question = { day: ZERO + 10, horizonDays: 180 };
    const days = churnBreakDays(commerceOf([signed(0)]), question).map((day) => day - ZERO);
    expect(days).toEqual(expect.arrayContaining([155, 336, 366]));
  });

  it('may jump at the decision after the next of one that renews itself', () => {
    const question = { day: ZERO + 10, horizonDays: 30 };
    const history = [signed(0, { endsOn: dayOf(99), noticeDays: 0, renewalMonths: 3 })];
    const days = churnBreakDays(commerceOf(history), question).map((day) => day - ZERO);
    expect(days).toEqual(expect.arrayContaining([69, 100, 160, 191]));
  });
});

describe('the base of who buys ad hoc', () => {
  const daysOfOrders = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1 });
  const horizon = fc.integer({ min: 30, max: 730 });
  const riskOf = (days: readonly number[], on: number, horizonDays: number): number =>
    churnRiskOn(
      on,
      days.toSorted((one, other) => one - other).map((day) => order(day)),
      ALONE,
      horizonDays,
    ).value!;

  it('falls as the horizon grows: no order comes in more days', () => {
    const property = fc.property(daysOfOrders, horizon, fc.nat(700), (days, near, more) => {
      expect(riskOf(days, 400, near + more)).toBeLessThanOrEqual(riskOf(days, 400, near));
    });
    fc.assert(property);
  });

  it('rises with silence', () => {
    const property = fc.property(daysOfOrders, horizon, fc.nat(700), (days, near, later) => {
      expect(riskOf(days, 400 + later, near)).toBeGreaterThanOrEqual(riskOf(days, 400, near));
    });
    fc.assert(property);
  });
});
