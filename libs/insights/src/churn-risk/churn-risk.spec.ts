import fc from 'fast-check';
import { ALONE, assigned, churnRiskOn, departed } from '../../testing/churn.ts';
import {
  cancelled,
  dayOf,
  defended,
  order,
  signed,
  terminated,
  threat,
} from '../../testing/commerce.ts';
import { noEvidence } from '../score/evidence.ts';
import { contributionsOf } from '../score/score.ts';
import { logOdds, probabilityOf } from './log-odds.ts';

describe('churn risk', () => {
  it('adds signals to the base in log-odds and converts once: .380 is .594', () => {
    const part = (code: string, exact: number) => ({
      code,
      exact,
      params: {},
      evidence: noEvidence,
    });
    const { sum, contributions } = contributionsOf([
      part('renewal-due', logOdds(0.1)),
      part('threat', 1.2 * 2 ** (-20 / 120)),
      part('key-person-left', 0.9),
      part('overdue-disputed', 0.6),
      part('coverage-low', 0.02 * (70 - 46)),
      part('service-recovery', -0.5 * 2 ** (-5 / 60)),
    ]);
    expect(contributions.map(({ points }) => points)).toEqual([-2197, 1069, 900, 600, 480, -472]);
    expect(sum).toBe(380);
    expect(probabilityOf(sum)).toBeCloseTo(0.594, 3);
  });

  it('does so with what has happened to an account', () => {
    const history = [
      assigned(0, 'asha', 'champion'),
      signed(0),
      threat(180),
      departed(190, 'asha'),
    ];
    const score = churnRiskOn(200, history, { ...ALONE, coverage: 46, cadenceMissed: true });
    expect(score.contributions.map(({ code, points }) => [code, points])).toEqual([
      ['renewal-due', -2197],
      ['threat', 1069],
      ['key-person-left', 900],
      ['coverage-low', 480],
      ['cadence-missed', 400],
    ]);
    expect(score).toMatchObject({ sum: 652, value: 0.657461, band: 'high' });
  });

  it('has no value with neither an order nor a contract', () => {
    expect(churnRiskOn(9, [threat(1)])).toMatchObject({
      value: null,
      band: null,
      contributions: [],
    });
  });

  it('has no value for a lost account', () => {
    expect(churnRiskOn(9, [order(0)], { ...ALONE, lost: true })).toMatchObject({
      value: null,
      sum: 0,
    });
  });

  it('is based on the rhythm of order days when there is no contract', () => {
    const score = churnRiskOn(272, [
      order(0),
      order(100),
      order(213),
      order(213, { orderId: 'b' }),
    ]);
    expect(score.contributions[0]).toMatchObject({
      code: 'rhythm',
      params: { orderDays: 3, silentDays: 59, customerDays: 272, probability: 0.519553 },
      evidence: { count: 4, eventIds: ['event-3', 'event-2', 'event-1', 'event-0'] },
    });
    expect(score.value).toBeCloseTo(0.5195, 3);
    expect(score.band).toBe('high');
  });

  it('forgets a cancelled order', () => {
    const kept = churnRiskOn(272, [order(0), order(100)]);
    const back = churnRiskOn(272, [order(0), order(100), order(213), cancelled(214, 'order-213')]);
    expect(back.value).toBe(kept.value);
  });

  it('is not raised by one more order on the day asked', () => {
    const days = fc.uniqueArray(fc.nat(600), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 730 }), (orderDays, horizonDays) => {
        const history = orderDays.sort((a, b) => a - b).map((day) => order(day));
        const before = churnRiskOn(601, history, ALONE, horizonDays).value!;
        const after = churnRiskOn(601, [...history, order(601)], ALONE, horizonDays).value!;
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });
});

describe('evidence completeness of churn risk', () => {
  it.each([
    ['the base alone', [order(0)], ALONE, 0.2],
    ['a threat, though over', [order(0), threat(1), defended(2)], ALONE, 0.3],
    ['a departure of anybody', [order(0), departed(1, 'asha')], ALONE, 0.3],
    ['coverage and cadence', [order(0)], { ...ALONE, coverage: 80, cadenceMissed: false }, 0.4],
    ['no base', [threat(1)], ALONE, 0.1],
  ])('with %s', (_, events, around, completeness) => {
    expect(churnRiskOn(3, events, around).evidenceCompleteness).toBe(completeness);
  });
});

describe('contributions to churn risk', () => {
  const event = fc.oneof(
    fc.nat(700).map((day) => order(day, { orderId: `o${String(day)}` })),
    fc.nat(700).map((day) => signed(day, { endsOn: dayOf(day + 200) })),
    fc.nat(700).map((day) => signed(day, { contractId: 'other', endsOn: dayOf(day + 99) })),
    fc.nat(700).map((day) => terminated(day, dayOf(day + 30))),
    fc.nat(700).map((day) => threat(day, { threatId: `t${String(day)}` })),
    fc.nat(700).map((day) => assigned(day, `p${String(day % 5)}`, 'champion')),
    fc.nat(700).map((day) => departed(day, `p${String(day % 5)}`)),
  );

  it('add up to the sum exactly, and the probability lies between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 40 }),
        fc.nat(3_000),
        fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
        (events, later, coverage) => {
          const history = events.sort((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1));
          const around = { ...ALONE, coverage, cadenceMissed: coverage !== null };
          const score = churnRiskOn(700 + later, history, around);
          const total = score.contributions.reduce((sum, { points }) => sum + points, 0);
          expect(total).toBe(score.sum);
          expect(score.contributions.every(({ points }) => Number.isInteger(points))).toBe(true);
          if (score.value === null) return;
          expect(score.value).toBeGreaterThan(0);
          expect(score.value).toBeLessThan(1);
        },
      ),
    );
  });
});
