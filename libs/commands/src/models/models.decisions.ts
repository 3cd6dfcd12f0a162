import { Rejection } from '#kernel/decision';
import { eventOf, sameTerms, type Decide } from '../deciding/rules.ts';
import type { History } from '../histories/history.ts';

/** The same fit to the same day is on record already; another one for that day replaces it. */
export const calibrated: Decide<'ChurnModelCalibrated' | 'RhythmCalibrated'> = (intent, model) => {
  const last = lastOf(model, intent.data.cutOffOn);
  const isSo = last?.type === intent.type && sameTerms(last.data, intent.data);
  return isSo ? [] : [eventOf(intent, intent.data)];
};

/** Taken back once; fitted anew, it may be taken back again. */
export const withdrawChurnCalibration: Decide<'ChurnCalibrationWithdrawn'> = (intent, model) => {
  const { cutOffOn } = intent.data;
  const last = lastOf(model, cutOffOn);
  if (!last) {
    throw new Rejection('calibration-unknown', `No fit to ${cutOffOn} is on record.`, { cutOffOn });
  }
  return last.type === 'ChurnCalibrationWithdrawn' ? [] : [eventOf(intent, intent.data)];
};

/** What was said last of the fit to a day, whenever it is said to have been so. */
const lastOf = ({ recorded }: History, cutOffOn: string) =>
  recorded
    .filter(
      (event) =>
        event.type === 'ChurnModelCalibrated' ||
        event.type === 'RhythmCalibrated' ||
        event.type === 'ChurnCalibrationWithdrawn',
    )
    .findLast(({ data }) => data.cutOffOn === cutOffOn);
