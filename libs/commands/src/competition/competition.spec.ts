import {
  DefendThreat,
  LogThreat,
  LoseBusiness,
  ReassessThreat,
  TakeDefenceAction,
} from '#commands/competition/competition.commands';
import { given, NOW } from '#commands/testing/specify-account';
import { samples } from '#events/testing/samples';

const { AccountOpened: opened, CompetitorThreatLogged: logged } = samples;
const { CompetitorThreatDefended: defended, BusinessLostToCompetitor: lost } = samples;
const lostTo = { ...lost, data: { ...lost.data, threatId: 'T-1' } };

describe('logging a competitor threat', () => {
  const fields = { ...logged.data, evidence: logged.personal?.evidence };

  it('happens', () =>
    given(opened)
      .when(LogThreat, { ...fields, occurredAt: logged.occurredAt })
      .thenHappened(logged));

  it('is already so when it is sent again', () =>
    given(opened, logged).when(LogThreat, fields).thenNothing());

  it('is refused under the number of another', () =>
    given(opened, logged)
      .when(LogThreat, { ...fields, rival: 'Initech' })
      .thenRejected('threat-differs'));

  it('needs an account', () => given().when(LogThreat, fields).thenRejected('account-unknown'));

  it('needs a rival and a severity that is one', () =>
    given(opened)
      .when(LogThreat, { threatId: 'T-1', severity: 'dire' })
      .thenInvalid('rival', 'severity'));
});

describe('reassessing a threat', () => {
  const { CompetitorThreatReassessed: reassessed } = samples;
  const fields = { ...reassessed.data, evidence: reassessed.personal?.evidence };

  it('happens', () =>
    given(opened, logged)
      .when(ReassessThreat, fields)
      .thenHappened({ ...reassessed, occurredAt: NOW }));

  it('is already so at the severity it has', () =>
    given(opened, logged)
      .when(ReassessThreat, { threatId: 'T-1', severity: 'moderate' })
      .thenNothing());

  it('is news with new evidence', () =>
    given(opened, logged, reassessed)
      .when(ReassessThreat, { ...fields, evidence: 'Seen again.' })
      .thenHappened({
        ...reassessed,
        occurredAt: NOW,
        personal: { evidence: 'Seen again.' },
      }));

  it('needs an account', () =>
    given().when(ReassessThreat, fields).thenRejected('account-unknown'));
});

describe('taking a defence action', () => {
  const { DefenceActionTaken: taken } = samples;
  const fields = { ...taken.data, ...taken.personal };

  it('happens each time', () =>
    given(opened, logged, taken)
      .when(TakeDefenceAction, fields)
      .thenHappened({ ...taken, occurredAt: NOW }));

  it('needs an account', () =>
    given().when(TakeDefenceAction, fields).thenRejected('account-unknown'));

  it('needs to say what was done', () =>
    given(opened, logged).when(TakeDefenceAction, { threatId: 'T-1' }).thenInvalid('action'));
});

describe('defending against a threat', () => {
  const fields = { ...defended.data, ...defended.personal };

  it('happens', () =>
    given(opened, logged)
      .when(DefendThreat, fields)
      .thenHappened({ ...defended, occurredAt: NOW }));

  it('is already so when it is said again', () =>
    given(opened, logged, defended).when(DefendThreat, fields).thenNothing());

  it('is refused at another moment', () =>
    given(opened, logged, defended)
      .when(DefendThreat, { ...fields, occurredOn: '2025-04-10' })
      .thenRejected('threat-closed'));

  it('is refused once the business was lost', () =>
    given(opened, logged, lostTo).when(DefendThreat, fields).thenRejected('threat-closed'));

  it('needs an account', () => given().when(DefendThreat, fields).thenRejected('account-unknown'));
});

describe('losing business to a competitor', () => {
  const fields = {
    threatId: 'T-1',
    annualValue: '20000',
    currency: 'EUR',
    note: lost.personal?.note,
  };

  it('happens', () =>
    given(opened, logged)
      .when(LoseBusiness, fields)
      .thenHappened({ ...lostTo, occurredAt: NOW }));

  it('happens where nobody knows what it was worth', () =>
    given(opened, logged)
      .when(LoseBusiness, { threatId: 'T-1' })
      .thenHappened({
        type: 'BusinessLostToCompetitor',
        occurredAt: NOW,
        data: { threatId: 'T-1' },
      }));

  it('is already so when it is said again', () =>
    given(opened, logged, lostTo).when(LoseBusiness, fields).thenNothing());

  it('is refused once the threat was defended', () =>
    given(opened, logged, defended).when(LoseBusiness, fields).thenRejected('threat-closed'));

  it('needs an account', () => given().when(LoseBusiness, fields).thenRejected('account-unknown'));

  it('needs a currency with a value', () =>
    given(opened, logged)
      .when(LoseBusiness, { threatId: 'T-1', annualValue: '1' })
      .thenInvalid('currency'));
});

describe.each([
  ['reassessing', ReassessThreat, { severity: 'minor' }],
  ['a defence action', TakeDefenceAction, { action: 'Called.' }],
  ['defending', DefendThreat, {}],
  ['losing', LoseBusiness, {}],
] as const)('%s', (_what, command, more) => {
  const fields = { threatId: 'T-1', ...more };

  it('needs a threat', () => given(opened).when(command, fields).thenRejected('threat-unknown'));

  it('cannot come before the threat was logged', () =>
    given(opened, logged)
      .when(command, { ...fields, occurredOn: '2025-03-31' })
      .thenRejected('threat-not-yet'));

  it('needs a threat that is open', () =>
    given(opened, logged, { ...defended, data: { threatId: 'T-1' } })
      .when(command, { ...fields, occurredOn: '2025-05-01' })
      .thenRejected('threat-closed'));
});
