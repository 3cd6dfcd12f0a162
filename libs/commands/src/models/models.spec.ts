import {
  ActivateChurnModel,
  ActivateChurnSignals,
  RecordChurnBacktest,
  RecordSignalBacktest,
  WithdrawChurnCalibration,
} from '#commands/models/models.commands';
import type { CommandClass } from '#commands/command/records';
import { decide } from '#commands/registry';
import { History } from '#commands/histories/history';
import { BY, intentOf, NOW } from '#commands/testing/specify-account';
import { settled } from '#commands/deciding/timing';
import type { MainstayEvent } from '#events/catalogue';
import { samples } from '#events/testing/samples';

const { ChurnModelCalibrated: calibrated, ChurnCalibrationWithdrawn: withdrawn } = samples;

const decided = (...history: readonly MainstayEvent[]) => {
  const model = new History(
    history.map((event, revision) => ({ ...event, id: `e${revision}`, revision })),
  );
  const intent = intentOf(WithdrawChurnCalibration, withdrawn.data);
  return decide(settled(intent, { zone: 'UTC', otherwise: NOW, by: BY }), model);
};

describe('taking a fit of the churn model back', () => {
  it('happens to one on record', () => {
    expect(decided(calibrated)).toEqual([{ ...withdrawn, occurredAt: NOW }]);
  });

  it('is already so once taken back, until the model is fitted to that day anew', () => {
    expect(decided(calibrated, withdrawn)).toEqual([]);
    expect(decided(calibrated, withdrawn, calibrated)).toHaveLength(1);
  });

  it('needs a fit to that day', () => {
    const other = { ...calibrated, data: { ...calibrated.data, cutOffOn: '2025-06-30' } };
    expect(() => decided(other)).toThrow('No fit to 2025-12-31 is on record.');
  });
});

describe('a backtest and what it is the ground of', () => {
  const { ChurnBacktestRecorded: judged, ChurnModelActivated: activated } = samples;
  const given = (command: CommandClass, data: object, ...history: readonly MainstayEvent[]) => {
    const model = new History(
      history.map((event, revision) => ({ ...event, id: `e${revision}`, revision })),
    );
    const intent = intentOf(command, { ...data });
    return decide(settled(intent, { zone: 'UTC', otherwise: NOW, by: BY }), model);
  };

  it('is on record once, and another of its name is refused', () => {
    expect(given(RecordChurnBacktest, judged.data)).toHaveLength(1);
    expect(given(RecordChurnBacktest, judged.data, judged)).toEqual([]);
    const other = { ...judged.data, horizonDays: 180 };
    expect(() => given(RecordChurnBacktest, other, judged)).toThrow(/Another backtest/);
  });

  it('keeps how early each model flagged who was lost, where that was judged', () => {
    const lead = { lost: 412, neverFlagged: 0.121, silenceAtFlag: 34, leadDays: 118 };
    const cuts = judged.data.cuts.map((cut) => ({
      ...cut,
      model: { ...cut.model, lead },
      against: { ...cut.against, lead: { lost: 412, neverFlagged: 1 } },
    }));
    const [recorded] = given(RecordChurnBacktest, { ...judged.data, cuts });
    expect(recorded).toMatchObject({ data: { cuts } });
    expect(judged.data.cuts[0]!.model).not.toHaveProperty('lead');
  });

  it('lets one of the two models score, once', () => {
    expect(given(ActivateChurnModel, activated.data, judged)).toHaveLength(1);
    expect(given(ActivateChurnModel, activated.data, judged, activated)).toEqual([]);
  });

  it('is needed, and of that very model', () => {
    expect(() => given(ActivateChurnModel, activated.data)).toThrow(/No backtest bt-1/);
    const others: MainstayEvent = {
      ...judged,
      data: { ...judged.data, model: 'rfm', against: 'bg-nbd' },
    };
    expect(() => given(ActivateChurnModel, activated.data, others)).toThrow(/of mbg-nbd/);
  });

  describe('of signals', () => {
    const { ChurnSignalsJudged: found, ChurnSignalsActivated: weighed } = samples;

    it('is on record once, under a name no other backtest has', () => {
      expect(given(RecordSignalBacktest, found.data)).toHaveLength(1);
      expect(given(RecordSignalBacktest, found.data, found)).toEqual([]);
      const taken = { ...found.data, backtestId: judged.data.backtestId };
      expect(() => given(RecordSignalBacktest, taken, judged)).toThrow(/Another backtest/);
    });

    it('lets signals weigh what it proposed, and nothing else', () => {
      expect(given(ActivateChurnSignals, weighed.data, found)).toHaveLength(1);
      expect(given(ActivateChurnSignals, weighed.data, found, weighed)).toEqual([]);
      const other = { ...weighed.data, factors: [{ signal: 'threat', factor: 0.7 }] };
      expect(() => given(ActivateChurnSignals, other, found)).toThrow(
        'No backtest sg-1 proposed 0.7 for threat.',
      );
      expect(() => given(ActivateChurnSignals, weighed.data)).toThrow(/No backtest sg-1/);
    });

    it('gives all signals their priors back where none is named', () => {
      const none = { ...weighed.data, factors: [] };
      expect(given(ActivateChurnSignals, none, found, weighed)).toHaveLength(1);
    });
  });
});
