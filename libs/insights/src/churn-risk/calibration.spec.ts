import { samples } from '#events/testing/samples';
import { DEFAULT_CHURN_PARAMETERS, parametersFor } from './calibration.ts';

const { ChurnModelCalibrated, RhythmCalibrated } = samples;
const mbgFit = (cutOffOn: string, r: number) => ({
  ...ChurnModelCalibrated.data,
  cutOffOn,
  parameters: { ...ChurnModelCalibrated.data.parameters, r },
});
const rhythm = (cutOffOn: string, accounts: number) => ({
  ...RhythmCalibrated.data,
  cutOffOn,
  metrics: { accounts, orderDays: 9_000 },
});

describe('the calibration a question uses', () => {
  const known = [mbgFit('2024-03-31', 1), rhythm('2024-06-30', 2_000), mbgFit('2024-03-31', 3)];

  it.each([
    ['2024-03-30', 0.525],
    ['2024-03-31', 3],
    ['2024-06-29', 3],
    ['2024-06-30', RhythmCalibrated.data.bases.mbg.r],
    ['2025-01-01', RhythmCalibrated.data.bases.mbg.r],
  ])('on %s has the latest cut-off by then, of equal ones the last recorded', (asOf, r) => {
    expect(parametersFor(known, asOf).rhythm.bases.mbg.r).toBe(r);
  });

  it('of MBG/NBD alone has no corrections, and its scale in weeks', () => {
    const { rhythm: model, calibratedOn } = parametersFor(known, '2024-04-01');
    expect(model.corrections).toEqual([]);
    expect(model.bases.mbg.alpha).toBeCloseTo(43.3 / 7, 12);
    expect(calibratedOn).toBe('2024-03-31');
  });

  it('of rhythm-2 is computed with what is on record, and says how many accounts it learned from', () => {
    const parameters = parametersFor(known, '2024-07-01');
    expect(parameters.rhythm.corrections).toBe(RhythmCalibrated.data.corrections);
    expect(parameters.accounts).toBe(2_000);
  });

  it('is the default while none is known, and where all were taken back', () => {
    expect(parametersFor([], '2024-12-31')).toBe(DEFAULT_CHURN_PARAMETERS);
    const withdrawn = [{ ...rhythm('2024-06-30', 9), withdrawnOn: '2024-08-01' }];
    expect(parametersFor(withdrawn, '2024-08-01')).toBe(DEFAULT_CHURN_PARAMETERS);
  });

  it('scores by the bases alone from the day MBG/NBD was activated, until rhythm-2 is again', () => {
    const one = [rhythm('2024-06-30', 2_000)];
    const models = [
      { model: 'mbg-nbd' as const, fromOn: '2024-09-01' },
      { model: 'rhythm-2' as const, fromOn: '2024-11-01' },
    ];
    const activations = { models, signals: [] };
    const corrections = (day: string) =>
      parametersFor(one, day, activations).rhythm.corrections.length;
    expect(['2024-08-31', '2024-09-01', '2024-11-01'].map(corrections)).toEqual([1, 0, 1]);
  });

  it('weighs signals by their priors until others were activated, and again once none are', () => {
    const signals = [
      { fromOn: '2024-09-01', factors: [{ signal: 'threat' as const, factor: 0.5 }] },
      { fromOn: '2024-11-01', factors: [] },
    ];
    const on = (day: string) => parametersFor([], day, { models: [], signals });
    expect(on('2024-08-31')).toBe(DEFAULT_CHURN_PARAMETERS);
    expect(on('2024-09-01').signals).toEqual({ threat: 0.5 });
    expect(on('2024-09-01').model.hash).not.toBe(DEFAULT_CHURN_PARAMETERS.model.hash);
    expect(on('2024-11-01')).toBe(DEFAULT_CHURN_PARAMETERS);
  });

  it('gives the model its hash: the same numbers the same, others another', () => {
    const hash = (r: number) => parametersFor([mbgFit('2024-03-31', r)], '2024-04-01').model.hash;
    expect(hash(0.525)).toBe(hash(0.525));
    expect(hash(1)).not.toBe(hash(2));
  });
});
