import type { EventOf } from '#events/catalogue';
import type { ChurnAlgorithm, ScoringAlgorithm } from '#events/models/models.events';
import type { Day, Instant } from '#kernel/time';

/** Who put something on record, and when. */
interface Recorded {
  readonly recordedAt: Instant;
  readonly actor: string;
}

/** A calibration on record, and the day from which it scores no more where it was taken back. */
export interface CalibrationRow extends Recorded {
  readonly cutOffOn: Day;
  readonly model: ScoringAlgorithm;
  readonly accounts: number;
  readonly orderDays: number;
  readonly horizons: readonly {
    readonly horizonDays: number;
    readonly mode: EventOf<'RhythmCalibrated'>['data']['corrections'][number]['mode'];
    readonly windows: number;
    readonly losses: number;
    readonly survivors: number;
  }[];
  readonly withdrawnOn: Day | null;
}

export interface BacktestRow extends Recorded {
  readonly backtestId: string;
  readonly model: ChurnAlgorithm;
  readonly against: ChurnAlgorithm;
  readonly horizonDays: number;
  readonly cuts: EventOf<'ChurnBacktestRecorded'>['data']['cuts'];
}

export interface ActivationRow extends Recorded {
  readonly model: ScoringAlgorithm;
  readonly fromOn: Day;
  readonly backtestId: string;
  readonly reason: string;
}

/** The weights of signals as closed windows judged them. */
export type SignalsRow = Recorded & EventOf<'ChurnSignalsJudged'>['data'];

/** Which signals weigh other than their priors, from a day on. */
export type SignalsActivationRow = Recorded & EventOf<'ChurnSignalsActivated'>['data'];

/** When the model is calibrated by schedule, and what came of it last. */
export interface CalibrationSchedule {
  readonly enabled: boolean;
  /** 7 to 365. */
  readonly everyDays: number;
  /** The first day on which it is calibrated again, to the end of the day before; null while that is off. */
  readonly dueOn: Day | null;
  /** Null where none was tried by schedule. */
  readonly lastAttempt: ScheduledAttempt | null;
}

export interface ScheduledAttempt {
  readonly recordedAt: Instant;
  readonly cutOffOn: Day;
  /** Null where it gave a calibration. */
  readonly problem: { readonly code: string; readonly message: string } | null;
}

/** What scores churn by the rhythm of orders today, and all that is on record of how that came about; the newest first. */
export interface ModelsView {
  readonly active: ScoringAlgorithm;
  /** The cut-off day of the calibration in force; null for the defaults. */
  readonly calibratedOn: Day | null;
  readonly modelHash: string;
  readonly calibrations: readonly CalibrationRow[];
  readonly schedule: CalibrationSchedule;
  readonly backtests: readonly BacktestRow[];
  readonly activations: readonly ActivationRow[];
  /** What signals weigh today, as multiples of their priors; those not named weigh these. */
  readonly factors: EventOf<'ChurnSignalsActivated'>['data']['factors'];
  readonly signals: readonly SignalsRow[];
  readonly signalActivations: readonly SignalsActivationRow[];
}
