import type { EventOf } from '#events/catalogue';
import type { Day } from '#kernel/time';
import { modelIdentity, type ModelIdentity } from '../score/score.ts';
import { CHURN_WEIGHTS } from './churn-weights.ts';
import { CDNOW, type MbgNbd } from './mbg-nbd.ts';
import { RENEWAL_PRIOR } from './renewal.ts';

/** What is on record of one fit. */
export type Calibration = EventOf<'ChurnModelCalibrated'>['data'];

/** A fit on record, and the first day it does not score any more where it was taken back. */
export interface StandingCalibration extends Calibration {
  readonly withdrawnOn?: Day;
}

/** The parameters a question is answered with, and the identity they give the model. Plain JSON. */
export interface ChurnParameters {
  readonly rhythm: MbgNbd;
  /** The cut-off day of the calibration; null for the defaults. */
  readonly calibratedOn: Day | null;
  readonly model: ModelIdentity;
}

/** Parameters with a rhythm base of one's own; two that share all numbers share their hash. */
export const churnParameters = (rhythm: MbgNbd, calibratedOn: Day | null): ChurnParameters => ({
  rhythm,
  calibratedOn,
  model: modelIdentity('churn-risk', 1, {
    rhythm,
    renewal: RENEWAL_PRIOR,
    ...CHURN_WEIGHTS,
  }),
});

export const DEFAULT_CHURN_PARAMETERS = churnParameters(CDNOW, null);

/**
 * The parameters for a question as of a day: of the calibrations known, in the order recorded, the one with the
 * latest cut-off not after that day, of equal cut-offs the last, those left out that were taken back by then; the
 * defaults when there is none.
 */
export function parametersFor(known: readonly StandingCalibration[], asOf: Day): ChurnParameters {
  let chosen: Calibration | undefined;
  for (const calibration of known) {
    const { cutOffOn, withdrawnOn } = calibration;
    if (withdrawnOn !== undefined && withdrawnOn <= asOf) continue;
    if (cutOffOn <= asOf && (!chosen || cutOffOn >= chosen.cutOffOn)) chosen = calibration;
  }
  return chosen ? churnParameters(chosen.parameters, chosen.cutOffOn) : DEFAULT_CHURN_PARAMETERS;
}
