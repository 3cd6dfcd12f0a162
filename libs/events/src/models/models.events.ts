import type { Day } from '#kernel/time';
import type { Subject } from '../subject.ts';

/** Everything that can happen to a scoring model. */
export interface ModelsShapes {
  /**
   * The rhythm base fitted to the orders that had occurred by the end of a day.
   * r, alpha (days), a, b: parameters of MBG/NBD (Batislam, Denizel & Filiztekin 2007), each above 0.
   */
  ChurnModelCalibrated: {
    data: {
      cutOffOn: Day;
      parameters: { r: number; alpha: number; a: number; b: number };
      metrics: { accounts: number; orderDays: number; logLikelihood: number };
    };
  };
  /**
   * rhythm-2 calibrated on the orders that had occurred by the end of a day: its bases (rates and scales a week, gaps
   * and rates of the population a day), and a correction for each horizon in days, whose coefficients and means stand in
   * the order of the model's readings. Figures have eight digits; scores are computed with those.
   */
  RhythmCalibrated: {
    data: {
      cutOffOn: Day;
      bases: {
        mbg: { r: number; alpha: number; a: number; b: number };
        gaps: { r: number; alpha: number; a: number; b: number; mu: number; sigma: number };
        population: { usualGapDays: number; lnAmount: number; ordersPerDay: number };
      };
      corrections: readonly {
        horizonDays: number;
        mode: 'closed-windows' | 'short-windows' | 'bases-alone' | 'mbg-alone';
        intercept: number;
        coefficients: readonly number[];
        means: readonly number[];
        windows: number;
        losses: number;
        survivors: number;
      }[];
      metrics: { accounts: number; orderDays: number };
    };
  };
  /** The fit to a day is not to be trusted: questions as of a day from `fromOn` on do without it. */
  ChurnCalibrationWithdrawn: { data: { cutOffOn: Day; fromOn: Day } };
}

export const CHURN_MODEL_STREAM = 'model-churn-risk';

export const models: Subject<'model', ModelsShapes> = {
  category: 'model',
  things: [],
  types: {
    ChurnModelCalibrated: { texts: 'none', group: null },
    RhythmCalibrated: { texts: 'none', group: null },
    ChurnCalibrationWithdrawn: { texts: 'none', group: null },
  },
};
