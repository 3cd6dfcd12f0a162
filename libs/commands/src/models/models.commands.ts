import {
  CALIBRATION_MODES,
  CHURN_ALGORITHMS,
  CHURN_MODEL_STREAM,
  CHURN_SIGNALS,
  SCORING_ALGORITHMS,
} from '#events/models/models.events';
import { Records } from '../command/records.ts';
import { optional } from '../forms/field.ts';
import { day, finite, flag, identifier, oneOf, positive, text, whole } from '../forms/fields.ts';
import { listOf, record } from '../forms/lists.ts';
import {
  activateChurnModel,
  activateChurnSignals,
  calibrated,
  failScheduledCalibration,
  recordBacktest,
  withdrawChurnCalibration,
} from './models.decisions.ts';

const PARAMETER_MAX = 1e9;

const parameter = (description: string) => positive(description, PARAMETER_MAX);

export class CalibrateChurnModel extends Records('ChurnModelCalibrated', {
  summary: 'Puts a fit of the churn model on record; from then on it scores.',
  fields: {
    cutOffOn: day('The day until whose end what occurred was fitted to.'),
    parameters: record({
      r: parameter('Shape of the purchase rates.'),
      alpha: parameter('Scale of the purchase rates, in days.'),
      a: parameter('First shape of the dropout.'),
      b: parameter('Second shape of the dropout.'),
    }),
    metrics: record({
      accounts: whole('Accounts fitted to.', 0, Number.MAX_SAFE_INTEGER),
      orderDays: whole('Their order days.', 0, Number.MAX_SAFE_INTEGER),
      logLikelihood: finite('Of the fit.'),
    }),
  },
  stream: () => CHURN_MODEL_STREAM,
  decide: calibrated,
}) {}

/** Readings an account is scored by; each has a coefficient and a mean. */
const READINGS = 14;
const HORIZONS_MAX = 12;

const count = (description: string) => whole(description, 0, Number.MAX_SAFE_INTEGER);

const shapes = {
  r: parameter('Shape of the order rates.'),
  alpha: parameter('Scale of the order rates, in weeks.'),
  a: parameter('First shape of the dropout.'),
  b: parameter('Second shape of the dropout.'),
};

const byReading = (description: string) =>
  listOf(finite('Of one reading.'), description, { min: READINGS, max: READINGS });

export class CalibrateRhythm extends Records('RhythmCalibrated', {
  summary: 'Puts a calibration of the rhythm of orders on record; from then on it scores.',
  fields: {
    cutOffOn: day('The day until whose end what occurred was learned from.'),
    bases: record({
      mbg: record(shapes),
      gaps: record({
        ...shapes,
        mu: finite('Mean of the logarithm of how regular gaps are.'),
        sigma: parameter('Its standard deviation.'),
      }),
      population: record({
        usualGapDays: parameter('Mean gap between order days.'),
        lnAmount: finite('Mean of ln(1 + amount of an order day).'),
        ordersPerDay: parameter('Repeat order days a day.'),
      }),
    }),
    corrections: listOf(
      record({
        horizonDays: whole('How far ahead.', 1, 3_650),
        mode: oneOf(CALIBRATION_MODES, 'What it rests on.'),
        intercept: finite('Log-odds to begin with.'),
        coefficients: byReading('Log-odds a unit of each reading.'),
        means: byReading('Mean of each reading at the cut-off day.'),
        windows: count('Windows looked at.'),
        losses: count('Accounts without an order in them.'),
        survivors: count('Accounts with one.'),
      }),
      'One a horizon, from the shortest.',
      { min: 1, max: HORIZONS_MAX },
    ),
    metrics: record({
      accounts: count('Accounts with an order by then.'),
      orderDays: count('Their order days.'),
    }),
  },
  stream: () => CHURN_MODEL_STREAM,
  decide: calibrated,
}) {}

const share = (description: string) => finite(description);

const figures = record({
  auc: optional(finite('Area under the curve.')),
  brier: share('Mean squared error.'),
  logLoss: share('Mean logarithmic loss.'),
  ece: share('Mean distance of said and seen.'),
  lift: share('Losses in the riskiest tenth over those in all.'),
  calibration: listOf(
    record({ accounts: count('In the group.'), said: share('Mean chance.'), seen: share('Lost.') }),
    'Groups of equal size by chance.',
    { max: 10 },
  ),
  revenue: optional(
    record({
      topTenth: share('Share of the revenue lost in the first tenth by chance × revenue.'),
      topFifth: share('And in the first fifth.'),
      ratio: share('Σ chance × revenue over the revenue lost.'),
    }),
  ),
  lead: optional(
    record({
      lost: count('Customers at work who were lost.'),
      neverFlagged: share('Share of them never flagged.'),
      silenceAtFlag: optional(count('Days of silence at the first flag, in the middle.')),
      leadDays: optional(count('Days from it until the loss was certain, in the middle.')),
    }),
  ),
});

export class RecordChurnBacktest extends Records('ChurnBacktestRecorded', {
  summary: 'Puts on record how two models of churn were judged on past days.',
  fields: {
    backtestId: identifier('What it is called.'),
    model: oneOf(CHURN_ALGORITHMS, 'The one that was tried.'),
    against: oneOf(CHURN_ALGORITHMS, 'The one beside it.'),
    horizonDays: whole('How far ahead.', 1, 3_650),
    cuts: listOf(
      record({
        cutOn: day('The last day the models knew.'),
        isKnownThen: flag(
          'Whether they knew what was recorded by then, or what is known now of then.',
        ),
        accounts: count('Accounts judged.'),
        losses: count('Of them without an order within the horizon.'),
        model: figures,
        against: figures,
        changed: count('Accounts in another band under the other model.'),
      }),
      'One a day.',
      { min: 1, max: 24 },
    ),
  },
  stream: () => CHURN_MODEL_STREAM,
  decide: recordBacktest,
}) {}

export class ActivateChurnModel extends Records('ChurnModelActivated', {
  summary:
    'Lets an algorithm score churn by the rhythm of orders from a day on, on the ground of a backtest.',
  fields: {
    model: oneOf(SCORING_ALGORITHMS, 'The algorithm.'),
    fromOn: day('The first day it scores.'),
    backtestId: identifier('The backtest it was judged by.'),
    reason: text('Why; no names of customers here.', 500),
  },
  stream: () => CHURN_MODEL_STREAM,
  decide: activateChurnModel,
}) {}

const signal = oneOf(CHURN_SIGNALS, 'The signal.');

export class RecordSignalBacktest extends Records('ChurnSignalsJudged', {
  summary: 'Puts on record what closed windows say of the weights of signals.',
  fields: {
    backtestId: identifier('What it is called.'),
    horizonDays: whole('How far ahead.', 1, 3_650),
    cuts: listOf(day('The last day that was known.'), 'The days judged.', { min: 1, max: 24 }),
    accounts: count('Accounts judged, once a day.'),
    losses: count('Of them without an order within the horizon.'),
    logLoss: record({
      none: share('Mean logarithmic loss without signals.'),
      prior: share('By their priors.'),
      proposed: share('By what is proposed.'),
    }),
    signals: listOf(
      record({
        signal,
        accountsWith: count('Accounts that had it.'),
        lossesWith: count('Losses with it.'),
        lossesWithout: count('Losses without it.'),
        factor: optional(finite('What its prior weight would be multiplied by.')),
      }),
      'One a signal.',
      { min: 1, max: CHURN_SIGNALS.length },
    ),
  },
  stream: () => CHURN_MODEL_STREAM,
  decide: recordBacktest,
}) {}

export class ActivateChurnSignals extends Records('ChurnSignalsActivated', {
  summary: 'Lets signals weigh what a backtest proposed, from a day on.',
  fields: {
    fromOn: day('The first day they weigh so.'),
    factors: listOf(
      record({ signal, factor: finite('What its prior weight is multiplied by.') }),
      'Signals with weights of their own; all others keep their priors.',
      { max: CHURN_SIGNALS.length },
    ),
    backtestId: identifier('The backtest that proposed them.'),
    reason: text('Why; no names of customers here.', 500),
  },
  stream: () => CHURN_MODEL_STREAM,
  decide: activateChurnSignals,
}) {}

export class FailScheduledCalibration extends Records('ScheduledCalibrationFailed', {
  summary: 'Says that a calibration by schedule gave nothing, and why.',
  fields: {
    on: day('The day it was tried.'),
    cutOffOn: day('The day until whose end it would have learned.'),
    code: identifier('What stood in the way.'),
    message: text('The same as a sentence.', 500),
  },
  stream: () => CHURN_MODEL_STREAM,
  decide: failScheduledCalibration,
}) {}

export class WithdrawChurnCalibration extends Records('ChurnCalibrationWithdrawn', {
  summary: 'Takes a fit of the churn model back; from a day on it scores no more.',
  fields: {
    cutOffOn: day('The day until whose end it was fitted.'),
    fromOn: day('The first day it does not score any more.'),
  },
  stream: () => CHURN_MODEL_STREAM,
  decide: withdrawChurnCalibration,
}) {}
