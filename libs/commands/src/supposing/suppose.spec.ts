import { InvalidFields } from '#commands/forms/form';
import { History } from '#commands/histories/history';
import { afterwards, intentsOf, suppose } from '#commands/supposing/suppose';
import type { SupposedStep } from '#commands/supposing/supposed-step';
import type { MainstayEvent } from '#events/catalogue';
import { samples } from '#events/testing/samples';
import { endOfDay, epochMsOf, type Day } from '#kernel/time';

const TODAY = '2026-03-31';
const opened: MainstayEvent = { ...samples.AccountOpened, occurredAt: '2026-01-02T08:00:00.000Z' };

const history = (...events: readonly MainstayEvent[]) =>
  new History(
    [opened, ...events].map((event, revision) => ({
      ...event,
      revision,
      id: `event-${String(revision)}`,
    })),
  );

const outcome = (step: SupposedStep, before = history(), until: Day = TODAY) => {
  const [intent] = intentsOf([step], 'ACME-1');
  return suppose(intent!, {}, before, {
    nowMs: epochMsOf(endOfDay(TODAY, 'UTC')) - 3_600_000,
    until,
    zone: 'UTC',
    by: { actor: 'anna', origin: 'entered' },
  });
};

const threat = (fields: object = {}): SupposedStep => ({
  command: 'LogThreat',
  fields: { threatId: 'T-9', rival: 'Globex', severity: 'serious', ...fields },
});

describe('what is supposed', () => {
  it('comes to the events it would be recorded as', () => {
    const { events, refusal } = outcome(threat());
    expect(refusal).toBeUndefined();
    expect(events.map(({ type }) => type)).toEqual(['CompetitorThreatLogged']);
  });

  it('is refused by the rules that hold for what is recorded', () => {
    const defended = { command: 'DefendThreat', fields: { threatId: 'T-9' } };
    expect(outcome(defended).refusal).toMatchObject({
      code: 'threat-unknown',
      params: { threatId: 'T-9' },
    });
  });

  it('builds on what was supposed before it', () => {
    const before = history();
    const after = afterwards(before, outcome(threat(), before).events);
    const defended = { command: 'DefendThreat', fields: { threatId: 'T-9' } };
    expect(outcome(defended, after).events.map(({ type }) => type)).toEqual([
      'CompetitorThreatDefended',
    ]);
    expect(after.recorded.at(-1)?.id).toBe('supposed-1');
    expect(before.revision).toBe(0);
  });

  it('is nothing where it is so already', () => {
    const after = afterwards(history(), outcome(threat()).events);
    expect(outcome(threat(), after)).toEqual({ events: [] });
  });

  it('may lie ahead until the day that is asked for, and no further', () => {
    const ahead = threat({ occurredOn: '2026-06-01' });
    expect(outcome(ahead, history(), '2026-06-30').events[0]?.occurredAt).toMatch('2026-06-01');
    expect(outcome(ahead, history(), '2026-05-31').refusal).toMatchObject({
      code: 'in-the-future',
    });
  });

  it('makes ids of things nobody named, the same ones each time', () => {
    const { threatId: _none, ...unnamed } = threat().fields as { threatId: string };
    const step = { command: 'LogThreat', fields: unnamed };
    expect(outcome(step)).toEqual(outcome(step));
    expect(outcome(step).events).toHaveLength(1);
  });
});

describe('steps', () => {
  it('say all that is wrong with their forms, each with its place', () => {
    const wrong = [
      { command: 'Guess', fields: {} },
      threat({ severity: 'fatal', moon: 1 }),
      { command: 'CalibrateChurnRisk', fields: {} },
    ];
    const said = () => intentsOf(wrong, 'ACME-1');
    expect(said).toThrow(InvalidFields);
    try {
      said();
    } catch (error) {
      const fields = (error as InvalidFields).problems.map(({ field }) => field).sort();
      expect(fields).toEqual([
        'steps[0].command',
        'steps[1].fields.moon',
        'steps[1].fields.severity',
        'steps[2].command',
      ]);
    }
  });
});
