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
  /** The fit to a day is not to be trusted: questions as of a day from `fromOn` on do without it. */
  ChurnCalibrationWithdrawn: { data: { cutOffOn: Day; fromOn: Day } };
}

export const CHURN_MODEL_STREAM = 'model-churn-risk';

export const models: Subject<'model', ModelsShapes> = {
  category: 'model',
  things: [],
  types: {
    ChurnModelCalibrated: { texts: 'none', group: null },
    ChurnCalibrationWithdrawn: { texts: 'none', group: null },
  },
};
