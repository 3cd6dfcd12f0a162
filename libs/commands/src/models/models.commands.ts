import { CHURN_MODEL_STREAM } from '#events/models/models.events';
import { Records } from '../command/records.ts';
import { day, finite, positive, whole } from '../forms/fields.ts';
import { record } from '../forms/lists.ts';
import { calibrateChurnModel, withdrawChurnCalibration } from './models.decisions.ts';

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
  decide: calibrateChurnModel,
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
