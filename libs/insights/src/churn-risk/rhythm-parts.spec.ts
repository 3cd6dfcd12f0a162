import { samples } from '#events/testing/samples';
import { ALONE, churnRiskOn } from '../../testing/churn.ts';
import { order, returned } from '../../testing/commerce.ts';
import { parametersFor } from './calibration.ts';

const { data } = samples.RhythmCalibrated;
const RETURNS = 6;

/** A calibration in which every reading says something, returns as well. */
const CALIBRATED = parametersFor(
  [
    {
      ...data,
      corrections: data.corrections.map((one) => ({
        ...one,
        coefficients: one.coefficients.with(RETURNS, 0.4),
      })),
    },
  ],
  '2030-01-01',
);

const monthly = [0, 30, 62, 90, 121, 150].map((day) => order(day));

const parts = (day: number, events = monthly) => {
  const [rhythm] = churnRiskOn(day, events, ALONE, 180, CALIBRATED).contributions;
  return rhythm!;
};

describe('what the rhythm of orders is made of', () => {
  it('adds up to what it gives', () => {
    const { points, within = [] } = parts(200);
    expect(within.reduce((sum, part) => sum + part.points, 0)).toBe(points);
  });

  it('says of each part what it rests on', () => {
    const { within = [] } = parts(200, [...monthly, returned(151, { orderId: 'order-150' })]);
    const byCode = new Map(within.map((part) => [part.code, part]));
    expect(byCode.get('rhythm-level')).toMatchObject({ params: {}, evidence: { count: 0 } });
    expect(byCode.get('rhythm-silence')).toMatchObject({
      params: { silentDays: 50, usualGapDays: 35, gaps: 1.4 },
      evidence: { eventIds: ['event-5'] },
    });
    expect(byCode.get('rhythm-rhythm')).toMatchObject({ params: { orderDays: 6 } });
    expect(byCode.get('rhythm-regularity')).toMatchObject({ params: { usualGapDays: 35 } });
    expect(byCode.get('rhythm-returns')).toMatchObject({ params: { returns: 1 } });
  });

  it('has no silence on the day of an order', () => {
    const { within = [] } = parts(150);
    expect(within.map(({ code }) => code)).not.toContain('rhythm-silence');
  });
});
