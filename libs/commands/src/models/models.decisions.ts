import type { MainstayEvent } from '#events/catalogue';
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

/** One failure a day is enough, and none where there is a fit to that day after all. */
export const failScheduledCalibration: Decide<'ScheduledCalibrationFailed'> = (intent, model) => {
  const { on, cutOffOn } = intent.data;
  const isTold = model.recorded.some(
    (event) => event.type === 'ScheduledCalibrationFailed' && event.data.on === on,
  );
  return isTold || lastOf(model, cutOffOn) ? [] : [eventOf(intent, intent.data)];
};

/** A backtest is on record once; another of its name has to have another. */
export const recordBacktest: Decide<'ChurnBacktestRecorded' | 'ChurnSignalsJudged'> = (
  intent,
  { recorded },
) => {
  const { backtestId } = intent.data;
  const known = recorded.find((event) => isBacktest(event) && event.data.backtestId === backtestId);
  if (!known) return [eventOf(intent, intent.data)];
  if (known.type === intent.type && sameTerms(known.data, intent.data)) return [];
  throw new Rejection('backtest-known', `Another backtest is called ${backtestId}.`, {
    backtestId,
  });
};

const isBacktest = (event: MainstayEvent) =>
  event.type === 'ChurnBacktestRecorded' || event.type === 'ChurnSignalsJudged';

/** Needs a backtest on record that judged it; of what scores already nothing is said again. */
export const activateChurnModel: Decide<'ChurnModelActivated'> = (intent, { recorded }) => {
  const { model, backtestId } = intent.data;
  const isJudged = recorded.some(
    (event) =>
      event.type === 'ChurnBacktestRecorded' &&
      event.data.backtestId === backtestId &&
      [event.data.model, event.data.against].includes(model),
  );
  if (!isJudged) {
    throw new Rejection('backtest-unknown', `No backtest ${backtestId} of ${model} is on record.`, {
      backtestId,
      model,
    });
  }
  const last = recorded.findLast((event) => event.type === 'ChurnModelActivated');
  const isSo = last?.type === 'ChurnModelActivated' && sameTerms(last.data, intent.data);
  return isSo ? [] : [eventOf(intent, intent.data)];
};

/** Needs a backtest that proposed these very factors; those it proposed and that are not named keep their priors. */
export const activateChurnSignals: Decide<'ChurnSignalsActivated'> = (intent, { recorded }) => {
  const { factors, backtestId } = intent.data;
  const judged = recorded.find(
    (event) => event.type === 'ChurnSignalsJudged' && event.data.backtestId === backtestId,
  );
  const proposed = judged?.type === 'ChurnSignalsJudged' ? judged.data.signals : [];
  for (const { signal, factor } of factors) {
    if (proposed.some((one) => one.signal === signal && one.factor === factor)) continue;
    throw new Rejection(
      'weight-not-proposed',
      `No backtest ${backtestId} proposed ${factor} for ${signal}.`,
      { backtestId, signal, factor },
    );
  }
  const last = recorded.findLast((event) => event.type === 'ChurnSignalsActivated');
  const isSo = last?.type === 'ChurnSignalsActivated' && sameTerms(last.data, intent.data);
  return isSo ? [] : [eventOf(intent, intent.data)];
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
