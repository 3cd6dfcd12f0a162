import type { Day } from '#kernel/time';
import type { Subject } from '../subject.ts';

/** Algorithms of churn by the rhythm of orders that can be judged beside one another; the first two can score. */
export const CHURN_ALGORITHMS = [
  'rhythm-2',
  'mbg-nbd',
  'bg-nbd',
  'pareto-nbd',
  'rfm',
  'recency',
] as const;

export type ChurnAlgorithm = (typeof CHURN_ALGORITHMS)[number];

/** Those a score can stand on. */
export const SCORING_ALGORITHMS = [
  'rhythm-2',
  'mbg-nbd',
] as const satisfies readonly ChurnAlgorithm[];

export type ScoringAlgorithm = (typeof SCORING_ALGORITHMS)[number];

/** What a correction for a horizon rests on: closed windows, shorter ones, both bases, MBG/NBD. */
export const CALIBRATION_MODES = [
  'closed-windows',
  'short-windows',
  'bases-alone',
  'mbg-alone',
] as const;

/** What chances were worth: the area under the curve (none where all came out alike), errors, and said beside seen in ten groups. */
export interface BacktestFigures {
  auc?: number;
  brier: number;
  logLoss: number;
  ece: number;
  lift: number;
  calibration: readonly { accounts: number; said: number; seen: number }[];
}

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
        mode: (typeof CALIBRATION_MODES)[number];
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
  /** Two models were judged on past days by what came within so many days; each knew what was known then, or is known now. */
  ChurnBacktestRecorded: {
    data: {
      backtestId: string;
      model: ChurnAlgorithm;
      against: ChurnAlgorithm;
      horizonDays: number;
      cuts: readonly {
        cutOn: Day;
        isKnownThen: boolean;
        accounts: number;
        losses: number;
        model: BacktestFigures;
        against: BacktestFigures;
        /** Accounts that stand in another band under the other model. */
        changed: number;
      }[];
    };
  };
  /** From a day on churn by the rhythm of orders is scored by this algorithm, on the ground of a backtest. */
  ChurnModelActivated: {
    data: { model: ScoringAlgorithm; fromOn: Day; backtestId: string; reason: string };
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
    ChurnBacktestRecorded: { texts: 'none', group: null },
    ChurnModelActivated: { texts: 'none', group: null },
    ChurnCalibrationWithdrawn: { texts: 'none', group: null },
  },
};
