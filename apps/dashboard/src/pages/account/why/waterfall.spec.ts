import type { Contribution } from '../../../../../../libs/insights/src/views.ts';
import { inOrder, labelledTicks, NARROW_LABEL_PERCENT, valueOf, waterfallOf } from './waterfall.ts';

const giving = (points: number): Contribution => ({
  code: 'some',
  points,
  params: {},
  evidence: { eventIds: [], count: 0, types: [], origin: 'none' },
});

describe('the waterfall of a score', () => {
  it('goes on from where the step before ended, on 0 to 100', () => {
    const { steps } = waterfallOf({
      name: 'loyalty',
      contributions: [giving(25_000), giving(12_500), giving(-5_000)],
    });
    expect(steps.map(({ fromPercent, toPercent }) => [fromPercent, toPercent])).toEqual([
      [0, 25],
      [25, 37.5],
      [37.5, 32.5],
    ]);
  });

  it('ends at the score, to the chance the domain page gives', () => {
    const points = [-2197, 1069, 900, 600, 480, -472];
    const { steps } = waterfallOf({ name: 'churnRisk', contributions: points.map(giving) });
    expect(steps.at(-1)?.running).toBeCloseTo(0.594, 3);
  });

  it('keeps every step and limit of churn risk within its width', () => {
    const contributions = [giving(-5_293), giving(9_000)];
    const { steps, ticks } = waterfallOf({ name: 'churnRisk', contributions }, 'log-odds');
    for (const at of [
      ...steps.map((step) => step.toPercent),
      ...ticks.map((tick) => tick.atPercent),
    ]) {
      expect(at).toBeGreaterThan(0);
      expect(at).toBeLessThan(100);
    }
  });

  it('shows chances as lengths from nothing, unless odds are asked for', () => {
    const contributions = [giving(-2_197), giving(1_099)];
    const { steps, ticks } = waterfallOf({ name: 'churnRisk', contributions });
    expect(steps.map(({ running }) => Math.round(running * 100))).toEqual([10, 25]);
    expect(steps[0]?.fromPercent).toBe(0);
    expect(steps[1]?.toPercent).toBeCloseTo(2.5 * (steps[0]?.toPercent ?? 0), 0);
    expect(ticks.map(({ value }) => value)).toEqual([0.1, 0.25]);
  });

  it('says how far a step could have gone', () => {
    const contributions = [
      { ...giving(20_000), most: 25_000 },
      { ...giving(0), most: 40_000 },
      giving(10_000),
    ];
    const { steps } = waterfallOf({ name: 'coverage', contributions });
    expect(steps.map(({ mostPercent }) => mostPercent)).toEqual([25, 60, undefined]);
  });

  it('tells the largest of points first, a vacant role by what it could give, and chances as they add up', () => {
    const contributions = [
      giving(1_000),
      giving(9_000),
      { ...giving(0), code: 'role-vacant', most: 5_000 },
    ];
    const order = (name: 'coverage' | 'churnRisk') =>
      inOrder({ name, contributions }).map(({ index }) => index);
    expect(order('coverage')).toEqual([1, 2, 0]);
    expect(order('churnRisk')).toEqual([0, 1, 2]);
  });

  it('labels no two limits that stand too near each other', () => {
    const at = (atPercent: number) => ({ atPercent, value: atPercent });
    expect(labelledTicks([at(0), at(10), at(20), at(40)])).toEqual([at(0), at(20), at(40)]);
    expect(labelledTicks([at(0), at(20), at(40)], NARROW_LABEL_PERCENT)).toEqual([at(0), at(40)]);
  });

  it('reads thousandths of log-odds as a chance', () => {
    expect(valueOf('churnRisk', 0)).toBe(0.5);
    expect(valueOf('coverage', 53_750)).toBe(53.75);
  });
});
