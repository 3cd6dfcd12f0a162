import type { EventOf, MainstayEvent } from '#events/catalogue';
import { samples } from '#events/testing/samples';
import type { Day } from '#kernel/time';
import { DEFAULT_CHURN_PARAMETERS } from '../churn-risk/calibration.ts';
import { calibrationRuleIn } from './calibration-schedule.ts';
import { modelsIn } from './models-in.ts';

const TODAY = '2026-03-02';

const calibrated = (cutOffOn: Day): EventOf<'RhythmCalibrated'> => ({
  ...samples.RhythmCalibrated,
  data: { ...samples.RhythmCalibrated.data, cutOffOn },
});
const withdrawn = (cutOffOn: Day, fromOn: Day): EventOf<'ChurnCalibrationWithdrawn'> => ({
  ...samples.ChurnCalibrationWithdrawn,
  data: { cutOffOn, fromOn },
});
const failed = (on: Day): EventOf<'ScheduledCalibrationFailed'> => ({
  ...samples.ScheduledCalibrationFailed,
  data: { ...samples.ScheduledCalibrationFailed.data, on },
});

const ON = { enabled: true, everyDays: 30, since: '2026-01-01' };

function scheduled(rule: typeof ON, ...events: readonly MainstayEvent[]) {
  const stream = events.map((event, revision) => ({
    ...event,
    id: `e${revision}`,
    stream: 'model-churn-risk',
    revision,
    position: revision + 1,
    recordedAt: event.occurredAt,
    meta: { actor: revision === 0 ? 'schedule' : 'session:1', origin: 'captured' as const },
  }));
  return modelsIn(stream, DEFAULT_CHURN_PARAMETERS, { today: TODAY, rule }).schedule;
}
const dueOn = (...events: readonly MainstayEvent[]) => scheduled(ON, ...events).dueOn;

describe('a calibration by schedule', () => {
  it('is due at once where none is on record, and never while the rule is off', () => {
    expect(dueOn()).toBe('2026-01-01');
    expect(scheduled({ ...ON, enabled: false }, calibrated('2025-01-01'))).toMatchObject({
      enabled: false,
      dueOn: null,
    });
  });

  it('is due once the latest day that was learned from lies more than so many days back, whoever calibrated', () => {
    expect(dueOn(calibrated('2026-02-20'), calibrated('2025-12-31'))).toBe('2026-03-23');
    expect(scheduled({ ...ON, everyDays: 7 }, calibrated('2026-02-20')).dueOn).toBe('2026-02-28');
  });

  it('is not kept waiting by a calibration to a day that has not come', () => {
    expect(dueOn(calibrated('2026-02-20'), calibrated('2027-01-01'))).toBe('2026-03-23');
  });

  it('waits as many days after the latest was taken back, and not after an older one was', () => {
    const both = [calibrated('2025-12-31'), calibrated('2026-01-20')];
    expect(dueOn(...both)).toBe('2026-02-20');
    expect(dueOn(...both, withdrawn('2026-01-20', '2026-02-18'))).toBe('2026-03-20');
    expect(dueOn(...both, withdrawn('2025-12-31', '2026-02-18'))).toBe('2026-02-20');
  });

  it('is not tried again on the day it failed', () => {
    expect(dueOn(failed('2026-03-02'))).toBe('2026-03-03');
  });

  it('tells of the last that was tried, and why it gave nothing', () => {
    expect(scheduled(ON).lastAttempt).toBeNull();
    const first = calibrated('2026-02-20');
    const { lastAttempt } = scheduled(ON, first, calibrated('2026-02-25'));
    const { occurredAt } = first;
    expect(lastAttempt).toEqual({ recordedAt: occurredAt, cutOffOn: '2026-02-20', problem: null });
    expect(scheduled(ON, first, failed('2026-03-02')).lastAttempt).toMatchObject({
      cutOffOn: '2026-02-02',
      problem: { code: 'too-little-to-fit' },
    });
  });

  it('goes by the rule that holds, or by its default', () => {
    const rule = { policy: 'calibration', needsReason: true, history: [] } as const;
    const value = { enabled: true, everyDays: 14 };
    expect(calibrationRuleIn({ policies: [{ ...rule, value, since: '2026-03-01' }] })).toEqual({
      ...value,
      since: '2026-03-01',
    });
    const none = { enabled: false, everyDays: 30, since: null };
    expect(calibrationRuleIn({ policies: [] })).toEqual(none);
  });
});
