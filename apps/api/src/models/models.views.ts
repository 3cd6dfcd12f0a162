import { ApiProperty } from '@nestjs/swagger';
import {
  CALIBRATION_MODES,
  CHURN_ALGORITHMS,
  CHURN_SIGNALS,
  SCORING_ALGORITHMS,
} from '#events/models/models.events';
import type * as views from '#insights/views';
import type { ModelRun } from './model-runs.ts';

type Calibration = views.CalibrationRow;
type Cut = views.BacktestRow['cuts'][number];
type Figures = Cut['model'];
type Signal = views.SignalsRow['signals'][number];

/** Who put something on record, and when. */
class RecordedView {
  @ApiProperty({ format: 'date-time' })
  readonly recordedAt!: string;

  @ApiProperty({ description: 'Who put it on record, by id.' })
  readonly actor!: string;

  @ApiProperty({ type: String, nullable: true, description: 'And by name, where there is one.' })
  readonly actorName!: string | null;
}

class HorizonView implements Readonly<Record<keyof Calibration['horizons'][number], unknown>> {
  @ApiProperty({ type: 'integer' })
  readonly horizonDays!: number;

  @ApiProperty({
    enum: CALIBRATION_MODES,
    description:
      'What it rests on: windows that have closed; shorter ones, which say who and not how many; both bases; MBG/NBD.',
  })
  readonly mode!: Calibration['horizons'][number]['mode'];

  @ApiProperty({ type: 'integer', description: 'Windows looked at.' })
  readonly windows!: number;

  @ApiProperty({ type: 'integer', description: 'Accounts without an order in them.' })
  readonly losses!: number;

  @ApiProperty({ type: 'integer', description: 'Accounts with one.' })
  readonly survivors!: number;
}

class CalibrationView extends RecordedView implements views.CalibrationRow {
  @ApiProperty({ format: 'date', description: 'The last day it learned from.' })
  readonly cutOffOn!: string;

  @ApiProperty({ enum: SCORING_ALGORITHMS })
  readonly model!: Calibration['model'];

  @ApiProperty({ type: 'integer' })
  readonly accounts!: number;

  @ApiProperty({ type: 'integer' })
  readonly orderDays!: number;

  @ApiProperty({ type: [HorizonView] })
  readonly horizons!: readonly HorizonView[];

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The first day it scores no more, where it was taken back.',
  })
  readonly withdrawnOn!: string | null;
}

class AttemptProblemView {
  @ApiProperty({ example: 'too-little-to-fit', description: '`cancelled` where it was given up.' })
  readonly code!: string;

  @ApiProperty()
  readonly message!: string;
}

class AttemptView implements views.ScheduledAttempt {
  @ApiProperty({ format: 'date-time' })
  readonly recordedAt!: string;

  @ApiProperty({ format: 'date', description: 'The last day it learned from, or would have.' })
  readonly cutOffOn!: string;

  @ApiProperty({
    type: AttemptProblemView,
    nullable: true,
    description: 'Why it gave nothing; null where it gave a calibration.',
  })
  readonly problem!: AttemptProblemView | null;
}

class ScheduleView implements views.CalibrationSchedule {
  @ApiProperty({ description: 'Whether the rule `calibration` is on today.' })
  readonly enabled!: boolean;

  @ApiProperty({ type: 'integer', minimum: 7, maximum: 365 })
  readonly everyDays!: number;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description:
      'The first day on which it is calibrated again, to the end of the day before; null while that is off.',
  })
  readonly dueOn!: string | null;

  @ApiProperty({
    type: AttemptView,
    nullable: true,
    description: 'What came of it last; null where none was tried by schedule.',
  })
  readonly lastAttempt!: AttemptView | null;
}

class GroupView {
  @ApiProperty({ type: 'integer' })
  readonly accounts!: number;

  @ApiProperty({ description: 'Mean chance said.' })
  readonly said!: number;

  @ApiProperty({ description: 'Share lost.' })
  readonly seen!: number;
}

class RevenueFiguresView {
  @ApiProperty({ description: 'Share of the revenue lost in the first tenth of accounts.' })
  readonly topTenth!: number;

  @ApiProperty({ description: 'And in the first fifth.' })
  readonly topFifth!: number;

  @ApiProperty({ description: 'Σ chance × revenue over the revenue lost.' })
  readonly ratio!: number;
}

class LeadView implements NonNullable<Figures['lead']> {
  @ApiProperty({ type: 'integer', description: 'Customers at work at the cut who were lost.' })
  readonly lost!: number;

  @ApiProperty({ description: 'Share of them not flagged from their last order to the cut.' })
  readonly neverFlagged!: number;

  @ApiProperty({
    type: 'integer',
    required: false,
    description:
      'Days of silence at the first flag, in the middle; left out where none was flagged.',
  })
  readonly silenceAtFlag?: number;

  @ApiProperty({
    type: 'integer',
    required: false,
    description: 'Days from the first flag until the horizon was over, in the middle.',
  })
  readonly leadDays?: number;
}

class FiguresView implements Figures {
  @ApiProperty({
    required: false,
    description: 'How often a loss had the higher chance; left out where all came out alike.',
  })
  readonly auc?: number;

  @ApiProperty({ description: 'Mean squared error.' })
  readonly brier!: number;

  @ApiProperty({ description: 'Mean logarithmic loss.' })
  readonly logLoss!: number;

  @ApiProperty({ description: 'Mean distance of said and seen over groups.' })
  readonly ece!: number;

  @ApiProperty({ description: 'Share of losses in the riskiest tenth over that in all.' })
  readonly lift!: number;

  @ApiProperty({ type: [GroupView], description: 'Ten groups of equal size by chance.' })
  readonly calibration!: readonly GroupView[];

  @ApiProperty({
    required: false,
    description:
      'Accounts ranked by chance × net orders of the year before; left out where no revenue was lost, and of backtests before there was it.',
  })
  readonly revenue?: RevenueFiguresView;

  @ApiProperty({
    required: false,
    description:
      'How early who was lost was flagged, all flagging the same number; left out where nobody at work was lost, and of backtests before there was it.',
  })
  readonly lead?: LeadView;
}

class CutView implements Cut {
  @ApiProperty({ format: 'date' })
  readonly cutOn!: string;

  @ApiProperty({
    description: 'Whether the models knew what was recorded by then, or what is known now of then.',
  })
  readonly isKnownThen!: boolean;

  @ApiProperty({ type: 'integer' })
  readonly accounts!: number;

  @ApiProperty({ type: 'integer', description: 'Of them without an order within the horizon.' })
  readonly losses!: number;

  @ApiProperty()
  readonly model!: FiguresView;

  @ApiProperty()
  readonly against!: FiguresView;

  @ApiProperty({ type: 'integer', description: 'Accounts in another band under the other model.' })
  readonly changed!: number;
}

class BacktestView extends RecordedView implements views.BacktestRow {
  @ApiProperty()
  readonly backtestId!: string;

  @ApiProperty({ enum: CHURN_ALGORITHMS })
  readonly model!: views.BacktestRow['model'];

  @ApiProperty({ enum: CHURN_ALGORITHMS })
  readonly against!: views.BacktestRow['against'];

  @ApiProperty({ type: 'integer' })
  readonly horizonDays!: number;

  @ApiProperty({ type: [CutView] })
  readonly cuts!: readonly CutView[];
}

class ActivationView extends RecordedView implements views.ActivationRow {
  @ApiProperty({ enum: SCORING_ALGORITHMS })
  readonly model!: views.ActivationRow['model'];

  @ApiProperty({ format: 'date' })
  readonly fromOn!: string;

  @ApiProperty()
  readonly backtestId!: string;

  @ApiProperty()
  readonly reason!: string;
}

class JudgedSignalView implements Signal {
  @ApiProperty({ enum: CHURN_SIGNALS })
  readonly signal!: Signal['signal'];

  @ApiProperty({ type: 'integer', description: 'Accounts that had it, once a day judged.' })
  readonly accountsWith!: number;

  @ApiProperty({ type: 'integer' })
  readonly lossesWith!: number;

  @ApiProperty({ type: 'integer' })
  readonly lossesWithout!: number;

  @ApiProperty({
    required: false,
    description:
      'What its prior weight would be multiplied by; left out below 30 losses with it, or without it.',
  })
  readonly factor?: number;
}

class LogLossView {
  @ApiProperty({ description: 'Mean logarithmic loss without signals.' })
  readonly none!: number;

  @ApiProperty({ description: 'By their priors.' })
  readonly prior!: number;

  @ApiProperty({ description: 'By what is proposed, on the accounts it was learned from.' })
  readonly proposed!: number;
}

class SignalsView extends RecordedView implements views.SignalsRow {
  @ApiProperty()
  readonly backtestId!: string;

  @ApiProperty({ type: 'integer' })
  readonly horizonDays!: number;

  @ApiProperty({ type: 'array', items: { type: 'string', format: 'date' } })
  readonly cuts!: readonly string[];

  @ApiProperty({ type: 'integer' })
  readonly accounts!: number;

  @ApiProperty({ type: 'integer' })
  readonly losses!: number;

  @ApiProperty()
  readonly logLoss!: LogLossView;

  @ApiProperty({ type: [JudgedSignalView] })
  readonly signals!: readonly JudgedSignalView[];
}

class FactorView {
  @ApiProperty({ enum: CHURN_SIGNALS })
  readonly signal!: Signal['signal'];

  @ApiProperty({ description: 'A multiple of its prior weight.' })
  readonly factor!: number;
}

class SignalsActivationView extends RecordedView implements views.SignalsActivationRow {
  @ApiProperty({ format: 'date' })
  readonly fromOn!: string;

  @ApiProperty({ type: [FactorView] })
  readonly factors!: readonly FactorView[];

  @ApiProperty()
  readonly backtestId!: string;

  @ApiProperty()
  readonly reason!: string;
}

class RunProblemView {
  @ApiProperty({ example: 'not-identified' })
  readonly code!: string;

  @ApiProperty()
  readonly message!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What it is about.' })
  readonly params!: Readonly<Record<string, unknown>>;
}

/** Work on a model in the background. */
export class ModelRunView implements ModelRun {
  @ApiProperty({ enum: ['calibration', 'backtest', 'signals'] })
  readonly kind!: ModelRun['kind'];

  @ApiProperty({ description: 'Whether the rule `calibration` began it, and nobody by hand.' })
  readonly bySchedule!: boolean;

  @ApiProperty({ enum: ['running', 'done', 'failed', 'cancelled'] })
  readonly state!: ModelRun['state'];

  @ApiProperty({ description: 'The share done, 0 to 1.' })
  readonly share!: number;

  @ApiProperty({ description: 'Whether it put anything on record.' })
  readonly changed!: boolean;

  @ApiProperty({ type: RunProblemView, nullable: true })
  readonly problem!: RunProblemView | null;
}

/** What scores churn by the rhythm of orders, and all that is on record of it, the newest first. */
export class ChurnModelsView implements views.ModelsView {
  @ApiProperty({ enum: SCORING_ALGORITHMS, description: 'The algorithm that scores today.' })
  readonly active!: views.ModelsView['active'];

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The cut-off day of the calibration in force; null for the defaults.',
  })
  readonly calibratedOn!: string | null;

  @ApiProperty({ description: 'The hash scores name.' })
  readonly modelHash!: string;

  @ApiProperty({ type: [CalibrationView] })
  readonly calibrations!: readonly CalibrationView[];

  @ApiProperty({ description: 'When it is calibrated by schedule, and what came of it last.' })
  readonly schedule!: ScheduleView;

  @ApiProperty({ type: [BacktestView] })
  readonly backtests!: readonly BacktestView[];

  @ApiProperty({ type: [ActivationView] })
  readonly activations!: readonly ActivationView[];

  @ApiProperty({
    type: [FactorView],
    description: 'What signals weigh today; those not named weigh their priors.',
  })
  readonly factors!: readonly FactorView[];

  @ApiProperty({ type: [SignalsView] })
  readonly signals!: readonly SignalsView[];

  @ApiProperty({ type: [SignalsActivationView] })
  readonly signalActivations!: readonly SignalsActivationView[];

  @ApiProperty({
    type: ModelRunView,
    nullable: true,
    description: 'What runs, or ran last since the server started.',
  })
  readonly run!: ModelRunView | null;
}
