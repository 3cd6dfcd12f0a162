import type { ModelsShapes } from '#events/models/models.events';
import type { SamplesOf } from './samples-of.ts';

const FIGURES = {
  auc: 0.811,
  brier: 0.1036,
  logLoss: 0.3447,
  ece: 0.027,
  lift: 1.15,
  calibration: [{ accounts: 236, said: 0.31, seen: 0.34 }],
};

export const modelsSamples: SamplesOf<ModelsShapes> = {
  ChurnModelCalibrated: {
    type: 'ChurnModelCalibrated',
    occurredAt: '2025-12-31T23:59:59.999Z',
    data: {
      cutOffOn: '2025-12-31',
      parameters: { r: 0.525, alpha: 43.3, a: 0.891, b: 1.614 },
      metrics: { accounts: 2_357, orderDays: 6_696, logLikelihood: -9_582.43 },
    },
  },
  RhythmCalibrated: {
    type: 'RhythmCalibrated',
    occurredAt: '2025-12-31T23:59:59.999Z',
    data: {
      cutOffOn: '2025-12-31',
      bases: {
        mbg: { r: 0.52482865, alpha: 6.1829218, a: 0.89131535, b: 1.6139365 },
        gaps: {
          r: 0.51945648,
          alpha: 6.0748673,
          a: 0.97272301,
          b: 1.7836913,
          mu: 0.0594,
          sigma: 0.15,
        },
        population: { usualGapDays: 45.970289, lnAmount: 3.3173559, ordersPerDay: 0.0045518629 },
      },
      corrections: [
        {
          horizonDays: 180,
          mode: 'closed-windows',
          intercept: 1.1575285,
          coefficients: [
            0.25, 0.21, -0.18, 0.06, -0.96, 0.19, 0, 0.08, 0.36, 0, 0.94, -0.32, 0.01, -0.09,
          ],
          means: [1.35, 1.37, 1.51, 1.5, 0.38, 0.6, 0, 0.43, 0.12, 0.05, 0.05, -0.02, 4.97, 2.32],
          windows: 4,
          losses: 7_151,
          survivors: 2_098,
        },
      ],
      metrics: { accounts: 2_357, orderDays: 4_814 },
    },
  },
  ChurnBacktestRecorded: {
    type: 'ChurnBacktestRecorded',
    occurredAt: '2026-02-01T09:00:00.000Z',
    data: {
      backtestId: 'bt-1',
      model: 'rhythm-2',
      against: 'mbg-nbd',
      horizonDays: 90,
      cuts: [
        {
          cutOn: '2025-09-30',
          isKnownThen: false,
          accounts: 2_357,
          losses: 1_980,
          model: FIGURES,
          against: { ...FIGURES, auc: 0.796, brier: 0.1051 },
          changed: 312,
        },
      ],
    },
  },
  ChurnModelActivated: {
    type: 'ChurnModelActivated',
    occurredAt: '2026-02-02T09:00:00.000Z',
    data: {
      model: 'mbg-nbd',
      fromOn: '2026-02-02',
      backtestId: 'bt-1',
      reason: 'Published, and as good on our customers.',
    },
  },
  ChurnSignalsJudged: {
    type: 'ChurnSignalsJudged',
    occurredAt: '2026-02-02T10:00:00.000Z',
    data: {
      backtestId: 'sg-1',
      horizonDays: 180,
      cuts: ['2025-02-03', '2025-08-02'],
      accounts: 1_204,
      losses: 311,
      logLoss: { none: 0.512, prior: 0.4987, proposed: 0.4921 },
      signals: [
        { signal: 'threat', accountsWith: 140, lossesWith: 61, lossesWithout: 250, factor: 0.62 },
        { signal: 'key-person-left', accountsWith: 22, lossesWith: 9, lossesWithout: 302 },
      ],
    },
  },
  ChurnSignalsActivated: {
    type: 'ChurnSignalsActivated',
    occurredAt: '2026-02-02T11:00:00.000Z',
    data: {
      fromOn: '2026-02-02',
      factors: [{ signal: 'threat', factor: 0.62 }],
      backtestId: 'sg-1',
      reason: 'Threats cost us less than experts thought.',
    },
  },
  ScheduledCalibrationFailed: {
    type: 'ScheduledCalibrationFailed',
    occurredAt: '2026-02-03T00:00:10.000Z',
    data: {
      on: '2026-02-03',
      cutOffOn: '2026-02-02',
      code: 'too-little-to-fit',
      message:
        'A fit needs 50 accounts with orders and 50 repeat order days by 2026-02-02; there are 12 and 30.',
    },
  },
  ChurnCalibrationWithdrawn: {
    type: 'ChurnCalibrationWithdrawn',
    occurredAt: '2026-02-03T09:00:00.000Z',
    data: { cutOffOn: '2025-12-31', fromOn: '2026-02-03' },
  },
};
