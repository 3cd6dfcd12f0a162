import { FORMS, formOf } from '#commands/forms';
import { given, NOW } from '#commands/testing/specify-account';
import { samples } from '#events/testing/samples';

const { AccountOpened: opened, CompetitorThreatLogged: logged } = samples;
const { CompetitorThreatDefended: defended, BusinessLostToCompetitor: lost } = samples;
const lostTo = { ...lost, data: { ...lost.data, threatId: 'T-1' } };

describe('logging a competitor threat', () => {
  const fields = { ...logged.data, evidence: logged.personal?.evidence };

  it('happens', () =>
    given(opened)
      .when(FORMS.CompetitorThreatLogged, { ...fields, occurredAt: logged.occurredAt })
      .thenHappened(logged));

  it('is already so when it is sent again', () =>
    given(opened, logged).when(FORMS.CompetitorThreatLogged, fields).thenNothing());

  it('is refused under the number of another', () =>
    given(opened, logged)
      .when(FORMS.CompetitorThreatLogged, { ...fields, rival: 'Initech' })
      .thenRejected('threat-differs'));

  it('needs an account', () =>
    given().when(FORMS.CompetitorThreatLogged, fields).thenRejected('account-unknown'));

  it('needs a rival and a severity that is one', () =>
    given(opened)
      .when(FORMS.CompetitorThreatLogged, { threatId: 'T-1', severity: 'dire' })
      .thenInvalid('rival', 'severity'));
});

describe('reassessing a threat', () => {
  const { CompetitorThreatReassessed: reassessed } = samples;
  const fields = { ...reassessed.data, evidence: reassessed.personal?.evidence };

  it('happens', () =>
    given(opened, logged)
      .when(FORMS.CompetitorThreatReassessed, fields)
      .thenHappened({ ...reassessed, occurredAt: NOW }));

  it('is already so at the severity it has', () =>
    given(opened, logged)
      .when(FORMS.CompetitorThreatReassessed, { threatId: 'T-1', severity: 'moderate' })
      .thenNothing());

  it('is news with new evidence', () =>
    given(opened, logged, reassessed)
      .when(FORMS.CompetitorThreatReassessed, { ...fields, evidence: 'Seen again.' })
      .thenHappened({
        ...reassessed,
        occurredAt: NOW,
        personal: { evidence: 'Seen again.' },
      }));

  it('needs an account', () =>
    given().when(FORMS.CompetitorThreatReassessed, fields).thenRejected('account-unknown'));
});

describe('taking a defence action', () => {
  const { DefenceActionTaken: taken } = samples;
  const fields = { ...taken.data, ...taken.personal };

  it('happens each time', () =>
    given(opened, logged, taken)
      .when(FORMS.DefenceActionTaken, fields)
      .thenHappened({ ...taken, occurredAt: NOW }));

  it('needs an account', () =>
    given().when(FORMS.DefenceActionTaken, fields).thenRejected('account-unknown'));

  it('needs to say what was done', () =>
    given(opened, logged)
      .when(FORMS.DefenceActionTaken, { threatId: 'T-1' })
      .thenInvalid('action'));
});

describe('defending against a threat', () => {
  const fields = { ...defended.data, ...defended.personal };

  it('happens', () =>
    given(opened, logged)
      .when(FORMS.CompetitorThreatDefended, fields)
      .thenHappened({ ...defended, occurredAt: NOW }));

  it('is already so when it is said again', () =>
    given(opened, logged, defended).when(FORMS.CompetitorThreatDefended, fields).thenNothing());

  it('is refused at another moment', () =>
    given(opened, logged, defended)
      .when(FORMS.CompetitorThreatDefended, { ...fields, occurredOn: '2025-04-10' })
      .thenRejected('threat-closed'));

  it('is refused once the business was lost', () =>
    given(opened, logged, lostTo)
      .when(FORMS.CompetitorThreatDefended, fields)
      .thenRejected('threat-closed'));

  it('needs an account', () =>
    given().when(FORMS.CompetitorThreatDefended, fields).thenRejected('account-unknown'));
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
      .when(FORMS.BusinessLostToCompetitor, fields)
      .thenHappened({ ...lostTo, occurredAt: NOW }));

  it('happens where nobody knows what it was worth', () =>
    given(opened, logged)
      .when(FORMS.BusinessLostToCompetitor, { threatId: 'T-1' })
      .thenHappened({
        type: 'BusinessLostToCompetitor',
        occurredAt: NOW,
        data: { threatId: 'T-1' },
      }));

  it('is already so when it is said again', () =>
    given(opened, logged, lostTo).when(FORMS.BusinessLostToCompetitor, fields).thenNothing());

  it('is refused once the threat was defended', () =>
    given(opened, logged, defended)
      .when(FORMS.BusinessLostToCompetitor, fields)
      .thenRejected('threat-closed'));

  it('needs an account', () =>
    given().when(FORMS.BusinessLostToCompetitor, fields).thenRejected('account-unknown'));

  it('needs a currency with a value', () =>
    given(opened, logged)
      .when(FORMS.BusinessLostToCompetitor, { threatId: 'T-1', annualValue: '1' })
      .thenInvalid('currency'));
});

describe.each([
  ['reassessing', 'CompetitorThreatReassessed', { severity: 'minor' }],
  ['a defence action', 'DefenceActionTaken', { action: 'Called.' }],
  ['defending', 'CompetitorThreatDefended', {}],
  ['losing', 'BusinessLostToCompetitor', {}],
] as const)('%s', (_what, type, more) => {
  const form = formOf(type);
  const fields = { threatId: 'T-1', ...more };

  it('needs a threat', () => given(opened).when(form, fields).thenRejected('threat-unknown'));

  it('cannot come before the threat was logged', () =>
    given(opened, logged)
      .when(form, { ...fields, occurredOn: '2025-03-31' })
      .thenRejected('threat-not-yet'));

  it('needs a threat that is open', () =>
    given(opened, logged, { ...defended, data: { threatId: 'T-1' } })
      .when(form, { ...fields, occurredOn: '2025-05-01' })
      .thenRejected('threat-closed'));
});
