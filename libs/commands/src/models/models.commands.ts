import { CHURN_MODEL_STREAM } from '#events/models/models.events';
import { Records } from '../command/records.ts';
import { day, finite, oneOf, positive, whole } from '../forms/fields.ts';
import { listOf, record } from '../forms/lists.ts';
import { calibrated, withdrawChurnCalibration } from './models.decisions.ts';

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
        mode: oneOf(
          ['closed-windows', 'short-windows', 'bases-alone', 'mbg-alone'],
          'What it rests on.',
        ),
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

export class WithdrawChurnCalibration extends Records('ChurnCalibrationWithdrawn', {
  summary: 'Takes a fit of the churn model back; from a day on it scores no more.',
  fields: {
    cutOffOn: day('The day until whose end it was fitted.'),
    fromOn: day('The first day it does not score any more.'),
  },
  stream: () => CHURN_MODEL_STREAM,
  decide: withdrawChurnCalibration,
}) {}
