import { samples } from '#events/testing/samples';
import type { MainstayEvent } from '#events/catalogue';
import { DEFAULT_CHURN_PARAMETERS } from '../churn-risk/calibration.ts';
import { modelsIn } from './models-in.ts';

const recorded = (event: MainstayEvent, revision: number) => ({
  ...event,
  id: `e${revision}`,
  stream: 'model-churn-risk',
  revision,
  position: revision + 1,
  recordedAt: event.occurredAt,
  meta: { actor: 'session:1', origin: 'entered' as const },
});

const rule = { enabled: false, everyDays: 30, since: null };

const told = (today: string, ...events: readonly MainstayEvent[]) =>
  modelsIn(events.map(recorded), DEFAULT_CHURN_PARAMETERS, { today, rule });

describe('what is on record of the models', () => {
  const { RhythmCalibrated, ChurnModelCalibrated, ChurnCalibrationWithdrawn } = samples;
  const { ChurnBacktestRecorded, ChurnModelActivated, AccountOpened } = samples;

  it('is each calibration with its horizons, the newest first, and whether it was taken back', () => {
    const { calibrations } = told(
      '2026-03-01',
      ChurnModelCalibrated,
      RhythmCalibrated,
      ChurnCalibrationWithdrawn,
    );
    expect(calibrations).toMatchObject([
      {
        model: 'rhythm-2',
        withdrawnOn: '2026-02-03',
        horizons: [{ horizonDays: 180, losses: 7_151 }],
      },
      { model: 'mbg-nbd', withdrawnOn: null, horizons: [] },
    ]);
  });

  it('is which model scores from which day, and by which backtest', () => {
    const events = [ChurnBacktestRecorded, ChurnModelActivated, AccountOpened];
    expect(told('2026-02-01', ...events).active).toBe('rhythm-2');
    expect(told('2026-02-02', ...events)).toMatchObject({
      active: 'mbg-nbd',
      backtests: [{ backtestId: 'bt-1', actor: 'session:1' }],
      activations: [{ fromOn: '2026-02-02', backtestId: 'bt-1' }],
    });
  });

  it('is nothing in the beginning, and a withdrawal of what never was says nothing', () => {
    expect(told('2026-03-01', ChurnCalibrationWithdrawn)).toMatchObject({
      active: 'rhythm-2',
      calibratedOn: null,
      calibrations: [],
    });
  });

  it('is what closed windows say of signals, and what these weigh from which day', () => {
    const { ChurnSignalsJudged, ChurnSignalsActivated } = samples;
    const events = [ChurnSignalsJudged, ChurnSignalsActivated];
    expect(told('2026-02-01', ...events).factors).toEqual([]);
    expect(told('2026-02-02', ...events)).toMatchObject({
      factors: [{ signal: 'threat', factor: 0.62 }],
      signals: [{ backtestId: 'sg-1', losses: 311 }],
      signalActivations: [{ fromOn: '2026-02-02', actor: 'session:1' }],
    });
  });
});
