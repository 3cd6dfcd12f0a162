import type { MainstayEvent } from '#events/catalogue';
import type { Recorded } from '#kernel/event';
import type { Day } from '#kernel/time';
import type { ChurnParameters } from '../churn-risk/calibration.ts';
import { scheduleIn, type CalibrationRule } from './calibration-schedule.ts';
import type {
  ActivationRow,
  BacktestRow,
  CalibrationRow,
  ModelsView,
  SignalsActivationRow,
  SignalsRow,
} from './models.view.ts';

/** What the stream of the churn model says, beside the parameters that score today and the rule by which it is calibrated. */
export function modelsIn(
  stream: readonly Recorded<MainstayEvent>[],
  { calibratedOn, model }: ChurnParameters,
  { today, rule }: { readonly today: Day; readonly rule: CalibrationRule },
): ModelsView {
  const calibrations: CalibrationRow[] = [];
  const backtests: BacktestRow[] = [];
  const activations: ActivationRow[] = [];
  const signals: SignalsRow[] = [];
  const signalActivations: SignalsActivationRow[] = [];
  for (const event of stream) {
    const recorded = { recordedAt: event.recordedAt, actor: event.meta.actor };
    const row = calibrationOf(event);
    if (row) calibrations.unshift({ ...row, ...recorded });
    else if (event.type === 'ChurnBacktestRecorded')
      backtests.unshift({ ...event.data, ...recorded });
    else if (event.type === 'ChurnModelActivated')
      activations.unshift({ ...event.data, ...recorded });
    else if (event.type === 'ChurnSignalsJudged') signals.unshift({ ...event.data, ...recorded });
    else if (event.type === 'ChurnSignalsActivated')
      signalActivations.unshift({ ...event.data, ...recorded });
    else if (event.type === 'ChurnCalibrationWithdrawn') withdraw(calibrations, event.data);
  }
  const active = activations.find(({ fromOn }) => fromOn <= today)?.model ?? 'rhythm-2';
  const factors = signalActivations.find(({ fromOn }) => fromOn <= today)?.factors ?? [];
  return {
    ...{ active, calibratedOn, modelHash: model.hash, factors },
    schedule: scheduleIn(stream, calibrations, { today, rule }),
    ...{ calibrations, backtests, activations, signals, signalActivations },
  };
}

function calibrationOf(
  event: MainstayEvent,
): Omit<CalibrationRow, 'recordedAt' | 'actor'> | undefined {
  if (event.type === 'RhythmCalibrated') {
    const { cutOffOn, metrics, corrections } = event.data;
    const horizons = corrections.map(({ horizonDays, mode, windows, losses, survivors }) => ({
      ...{ horizonDays, mode, windows, losses, survivors },
    }));
    return { cutOffOn, model: 'rhythm-2', ...metrics, horizons, withdrawnOn: null };
  }
  if (event.type !== 'ChurnModelCalibrated') return undefined;
  const { cutOffOn, metrics } = event.data;
  const { accounts, orderDays } = metrics;
  return { cutOffOn, model: 'mbg-nbd', accounts, orderDays, horizons: [], withdrawnOn: null };
}

/** The newest of a day is taken back; those before it were replaced. */
function withdraw(
  calibrations: CalibrationRow[],
  { cutOffOn, fromOn }: { readonly cutOffOn: Day; readonly fromOn: Day },
): void {
  const place = calibrations.findIndex((one) => one.cutOffOn === cutOffOn);
  const row = calibrations[place];
  if (row) calibrations[place] = { ...row, withdrawnOn: fromOn };
}
