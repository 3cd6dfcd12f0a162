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

/** What speaks for leaving beside the rhythm of orders or a contract; each has a weight that experts put. */
export const CHURN_SIGNALS = [
  'threat',
  'key-person-left',
  'coverage-low',
  'cadence-missed',
] as const;

export type ChurnSignal = (typeof CHURN_SIGNALS)[number];

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
  /** Ranked by chance × last year’s revenue: shares of the revenue lost in the first tenth and fifth, and what was said over it. */
  revenue?: { topTenth: number; topFifth: number; ratio: number };
  /**
   * Of the customers at work who were lost: the share never flagged, and in the middle of the others the days of silence at
   * the first flag, and from it until the loss was certain. None where nobody at work was lost, and in backtests before there was it.
   */
  lead?: { lost: number; neverFlagged: number; silenceAtFlag?: number; leadDays?: number };
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
  /**
   * The weights of signals were judged on past days by what came within so many days. A factor is what a prior weight
   * would be multiplied by, 0 to 3; left out where too few losses with the signal, or without it, have closed.
   * Mean logarithmic losses without signals, by their priors, and by what is proposed.
   */
  ChurnSignalsJudged: {
    data: {
      backtestId: string;
      horizonDays: number;
      cuts: readonly Day[];
      accounts: number;
      losses: number;
      logLoss: { none: number; prior: number; proposed: number };
      signals: readonly {
        signal: ChurnSignal;
        accountsWith: number;
        lossesWith: number;
        lossesWithout: number;
        factor?: number;
      }[];
    };
  };
  /** From a day on signals weigh so many times their priors, those not named as much as these; on the ground of a backtest. */
  ChurnSignalsActivated: {
    data: {
      fromOn: Day;
      factors: readonly { signal: ChurnSignal; factor: number }[];
      backtestId: string;
      reason: string;
    };
  };
  /** A calibration by schedule to the end of a day was tried on another and gave nothing: refused, given up, or broken off. */
  ScheduledCalibrationFailed: {
    data: { on: Day; cutOffOn: Day; code: string; message: string };
  };
  /** The fit to a day is not to be trusted: questions as of a day from `fromOn` on do without it. */
  ChurnCalibrationWithdrawn: { data: { cutOffOn: Day; fromOn: Day } };
}

export const CHURN_MODEL_STREAM = 'model-churn-risk';

/** Who calibrates where nobody does: the rule `calibration`. */
export const BY_SCHEDULE = 'schedule';

export const models: Subject<'model', ModelsShapes> = {
  category: 'model',
  things: [],
  types: {
    ChurnModelCalibrated: { texts: 'none', group: null },
    RhythmCalibrated: { texts: 'none', group: null },
    ChurnBacktestRecorded: { texts: 'none', group: null },
    ChurnModelActivated: { texts: 'none', group: null },
    ChurnSignalsJudged: { texts: 'none', group: null },
    ChurnSignalsActivated: { texts: 'none', group: null },
    ScheduledCalibrationFailed: { texts: 'none', group: null },
    ChurnCalibrationWithdrawn: { texts: 'none', group: null },
  },
};
