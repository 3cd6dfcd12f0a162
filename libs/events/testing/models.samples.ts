import type { ModelsShapes } from '#events/models/models.events';
import type { SamplesOf } from './samples-of.ts';

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
  ChurnCalibrationWithdrawn: {
    type: 'ChurnCalibrationWithdrawn',
    occurredAt: '2026-02-03T09:00:00.000Z',
    data: { cutOffOn: '2025-12-31', fromOn: '2026-02-03' },
  },
};
