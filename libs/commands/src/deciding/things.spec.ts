import type { TimedIntent } from '#commands/deciding/intent';
import type { Decide } from '#commands/deciding/rules';
import { begins, ends, stateOf, states, tells } from '#commands/deciding/things';
import { accountWith, BY, NOW, type Given } from '#commands/testing/specify-account';
import type { EventOf, MainstayEventType } from '#events/catalogue';
import { threat } from '#events/competition/competition.events';
import { samples } from '#events/testing/samples';
import { thing } from '#events/thing';
import { Rejection } from '#kernel/decision';

const { AccountOpened: opened, CompetitorThreatLogged: logged } = samples;
const { CompetitorThreatReassessed: reassessed, CompetitorThreatDefended: defended } = samples;
const { BusinessLostToCompetitor: lost } = samples;
const lostAfter = { ...lost, data: { threatId: 'T-1' } };

/** Somebody asks for an event, at its moment where they date it. */
const asked = <T extends MainstayEventType>(
  { type, data, personal, occurredAt }: EventOf<T>,
  dated = false,
): TimedIntent<T> =>
  ({
    stream: 'account-acme',
    type,
    data,
    ...(personal ? { personal } : {}),
    occurredAt: dated ? occurredAt : NOW,
    zone: 'UTC',
    dated,
    by: BY,
    around: {},
  }) as TimedIntent<T>;

function outcome<T extends MainstayEventType>(
  decide: Decide<T>,
  intent: TimedIntent<T>,
  ...history: readonly Given[]
): unknown {
  try {
    return decide(intent, accountWith(...history)).map(({ type }) => type);
  } catch (error) {
    if (error instanceof Rejection) return `${error.code}: ${error.message}`;
    throw error;
  }
}

describe('beginning a thing', () => {
  const log = begins(threat);

  it('happens once', () => {
    expect(outcome(log, asked(logged), opened)).toEqual(['CompetitorThreatLogged']);
    expect(outcome(log, asked(logged), opened, logged)).toEqual([]);
    expect(outcome(log, asked(logged, true), opened, logged)).toEqual([]);
  });

  it('is refused under the id of another, or of the same at another moment', () => {
    const differs =
      'threat-differs: Threat T-1 was recorded otherwise; correct that event instead.';
    const other = { ...logged, data: { ...logged.data, rival: 'Initech' } };
    expect(outcome(log, asked(other), opened, logged)).toBe(differs);
    const later = { ...logged, occurredAt: '2025-05-01T00:00:00.000Z' };
    expect(outcome(log, asked(later, true), opened, logged)).toBe(differs);
  });

  it('needs an account', () => {
    expect(outcome(log, asked(logged))).toBe('account-unknown: There is no account acme.');
  });

  it('may happen anew after an end only to what comes again', () => {
    const member = thing('threat', 'threatId', {
      begins: 'CompetitorThreatLogged',
      ends: ['CompetitorThreatDefended'],
      again: true,
    });
    const history = [opened, logged, defended];
    const other = { ...logged, data: { ...logged.data, rival: 'Initech' } };
    expect(outcome(begins(member), asked(other), ...history)).toEqual(['CompetitorThreatLogged']);
    expect(outcome(log, asked(other), ...history)).toMatch('threat-differs');
  });

  it('brings about what else follows from it', () => {
    const winsBack = begins(threat, ({ occurredAt }) => [
      { type: 'AccountWonBack', occurredAt, data: {} },
    ]);
    expect(outcome(winsBack, asked(logged), opened)).toEqual([
      'CompetitorThreatLogged',
      'AccountWonBack',
    ]);
  });
});

describe('telling of a thing', () => {
  const reassess = tells(threat);
  const { personal: _evidence, ...silent } = reassessed;

  it('happens while it is there', () => {
    expect(outcome(reassess, asked(reassessed), opened, logged)).toEqual([
      'CompetitorThreatReassessed',
    ]);
  });

  it('is already so where it stands so, and news with a text', () => {
    expect(outcome(reassess, asked(silent), opened, logged, reassessed)).toEqual([]);
    expect(outcome(reassess, asked(reassessed), opened, logged, reassessed)).toHaveLength(1);
  });

  it.each([
    ['was never begun', [opened], 'threat-unknown: There is no threat T-1.'],
    [
      'began later',
      [opened, { ...logged, occurredAt: '2025-04-06T00:00:00.000Z' }],
      'threat-not-yet: Threat T-1 was recorded for a later moment.',
    ],
    [
      'was over by then',
      [opened, logged, { ...defended, occurredAt: '2025-04-02T00:00:00.000Z' }],
      'threat-closed: Threat T-1 was over by then.',
    ],
  ])('is refused of what %s', (_why, history, refusal) => {
    expect(outcome(reassess, asked(reassessed, true), ...(history as Given[]))).toBe(refusal);
  });
});

describe('ending a thing', () => {
  const defend = ends(threat);

  it('happens once', () => {
    expect(outcome(defend, asked(defended), opened, logged)).toEqual(['CompetitorThreatDefended']);
    expect(outcome(defend, asked(defended), opened, logged, defended)).toEqual([]);
  });

  it('is refused where it ended otherwise, whenever that was', () => {
    expect(outcome(defend, asked(defended, true), opened, logged, lostAfter)).toBe(
      'threat-closed: Threat T-1 was over by then.',
    );
  });

  it('is refused of what was never begun', () => {
    expect(outcome(defend, asked(defended), opened)).toMatch('threat-unknown');
  });
});

describe('stating a thing', () => {
  const state = states(
    thing('threat', 'threatId', {
      begins: 'CompetitorThreatLogged',
      ends: ['CompetitorThreatDefended'],
      restated: true,
    }),
  );
  const other = { ...logged, data: { ...logged.data, severity: 'serious' as const } };
  const { personal: _evidence, ...silent } = logged;

  it('happens again where it says something else, and not where it says the same', () => {
    expect(outcome(state, asked(logged), opened)).toHaveLength(1);
    expect(outcome(state, asked(other), opened, logged)).toHaveLength(1);
    expect(outcome(state, asked(silent), opened, logged)).toEqual([]);
  });

  it('looks at how it stood then: what was stated later makes no difference', () => {
    const earlier = { ...silent, occurredAt: '2025-03-15T00:00:00.000Z' };
    expect(outcome(state, asked(earlier, true), opened, logged)).toHaveLength(1);
  });

  it('is refused once it is over', () => {
    expect(outcome(state, asked(logged), opened, logged, defended)).toMatch('threat-closed');
  });
});

describe('the state of a thing', () => {
  it('holds its fields as they stand', () => {
    const account = accountWith(opened, logged, reassessed);
    expect(account.head(stateOf(threat), 'T-1')).toMatchObject({
      begun: { type: 'CompetitorThreatLogged' },
      stands: { rival: 'Globex', severity: 'serious' },
    });
    expect(account.at('2025-04-02T00:00:00.000Z', stateOf(threat), 'T-1').stands).toMatchObject({
      severity: 'moderate',
    });
  });
});
