import type { MainstayEvent } from '#events/catalogue';
import { BY_SCHEDULE } from '#events/models/models.events';
import type { PolicyValues } from '#events/policies/policies.events';
import type { Recorded } from '#kernel/event';
import { addDays, type Day } from '#kernel/time';
import type { PoliciesView } from '../policies/policies.view.ts';
import { ruleIn } from '../policies/rule-in.ts';
import type { CalibrationRow, CalibrationSchedule, ScheduledAttempt } from './models.view.ts';

/** The rule `calibration` as it holds today. */
export type CalibrationRule = PolicyValues['calibration'] & { readonly since: Day | null };

export function calibrationRuleIn(policies: PoliciesView): CalibrationRule {
  const { value, since } = ruleIn(policies, 'calibration');
  return { ...value, since };
}

/**
 * When the model is calibrated by schedule: as soon as the latest cut-off day on record lies more than so many days
 * back, whoever calibrated; not before so many days after that calibration was taken back; and not on a day on which it
 * failed. `calibrations` stand newest first.
 */
export function scheduleIn(
  stream: readonly Recorded<MainstayEvent>[],
  calibrations: readonly CalibrationRow[],
  { today, rule }: { readonly today: Day; readonly rule: CalibrationRule },
): CalibrationSchedule {
  const { enabled, everyDays, since } = rule;
  const attempts = stream.flatMap(attemptIn);
  const tried = stream.flatMap((event) =>
    event.type === 'ScheduledCalibrationFailed' ? [event.data.on] : [],
  );
  const days = [
    since ?? today,
    ...tried.map((on) => addDays(on, 1)),
    ...notBefore(latestOf(calibrations, today), everyDays),
  ];
  return {
    enabled,
    everyDays,
    dueOn: enabled ? days.reduce((latest, day) => (day > latest ? day : latest)) : null,
    lastAttempt: attempts.at(-1) ?? null,
  };
}

/** That to the latest day that is over, or is today; of several to one day the newest. */
const latestOf = (calibrations: readonly CalibrationRow[], today: Day) =>
  calibrations
    .filter(({ cutOffOn }) => cutOffOn <= today)
    .reduce<CalibrationRow | undefined>(
      (latest, one) => (latest && latest.cutOffOn >= one.cutOffOn ? latest : one),
      undefined,
    );

function notBefore(latest: CalibrationRow | undefined, everyDays: number): readonly Day[] {
  if (!latest) return [];
  const { cutOffOn, withdrawnOn } = latest;
  // A day is learned from once it is over.
  const next = addDays(cutOffOn, everyDays + 1);
  return withdrawnOn === null ? [next] : [next, addDays(withdrawnOn, everyDays)];
}

function attemptIn(event: Recorded<MainstayEvent>): readonly ScheduledAttempt[] {
  const { recordedAt, meta } = event;
  if (event.type === 'ScheduledCalibrationFailed') {
    const { cutOffOn, code, message } = event.data;
    return [{ recordedAt, cutOffOn, problem: { code, message } }];
  }
  if (event.type !== 'RhythmCalibrated' || meta.actor !== BY_SCHEDULE) return [];
  return [{ recordedAt, cutOffOn: event.data.cutOffOn, problem: null }];
}
