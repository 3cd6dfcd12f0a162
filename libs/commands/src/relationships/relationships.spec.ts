import { FORMS } from '#commands/forms';
import { given, NOW } from '#commands/testing/specify-account';
import { samples } from '#events/testing/samples';

const { AccountOpened: opened, StakeholderIdentified: identified } = samples;
const { BuyingRoleAssigned: assigned, StakeholderDeparted: departed } = samples;
const cem = {
  ...identified,
  data: { stakeholderId: 'cem' },
  personal: { name: 'Cem Yildiz' },
};

describe('identifying a stakeholder', () => {
  const fields = { stakeholderId: 'asha', ...identified.personal };

  it('happens, with the phone number in E.164', () =>
    given(opened)
      .when(FORMS.StakeholderIdentified, { ...fields, phone: '+49 (30) 123-456' })
      .thenHappened({ ...identified, occurredAt: NOW }));

  it('is already so when it is said again', () =>
    given(opened, identified).when(FORMS.StakeholderIdentified, fields).thenNothing());

  it('is refused under an id that stands for somebody with other details', () =>
    given(opened, identified)
      .when(FORMS.StakeholderIdentified, { ...fields, name: 'Ashok Rao' })
      .thenRejected('stakeholder-differs'));

  it('is refused where the details on record can no longer be read', () => {
    const { personal: _erased, ...nameless } = identified;
    given(opened, nameless)
      .when(FORMS.StakeholderIdentified, fields)
      .thenRejected('stakeholder-differs');
  });

  it('needs an account', () =>
    given().when(FORMS.StakeholderIdentified, fields).thenRejected('account-unknown'));

  it('does not take what is no address and no number', () =>
    given(opened)
      .when(FORMS.StakeholderIdentified, { ...fields, email: 'asha', phone: '030 1' })
      .thenInvalid('email', 'phone'));
});

describe('assigning a buying role', () => {
  const fields = { stakeholderId: 'asha', role: 'purchasing-officer' };

  it('happens', () =>
    given(opened, identified)
      .when(FORMS.BuyingRoleAssigned, fields)
      .thenHappened({ ...assigned, occurredAt: NOW }));

  it('may lie before the person was identified', () =>
    given(opened, identified)
      .when(FORMS.BuyingRoleAssigned, { ...fields, occurredAt: opened.occurredAt })
      .thenHappened({ ...assigned, occurredAt: opened.occurredAt }));

  it('is already so for a role held', () =>
    given(opened, identified, assigned).when(FORMS.BuyingRoleAssigned, fields).thenNothing());

  it('is refused for a person who had departed by then', () =>
    given(opened, identified, departed)
      .when(FORMS.BuyingRoleAssigned, fields)
      .thenRejected('stakeholder-departed'));

  it('is taken for a day before the departure', () =>
    given(opened, identified, departed)
      .when(FORMS.BuyingRoleAssigned, { ...fields, occurredAt: assigned.occurredAt })
      .thenHappened(assigned));

  it('needs somebody known', () =>
    given(opened).when(FORMS.BuyingRoleAssigned, fields).thenRejected('stakeholder-unknown'));

  it('needs an account', () =>
    given().when(FORMS.BuyingRoleAssigned, fields).thenRejected('account-unknown'));
});

describe('ending a buying role', () => {
  const { BuyingRoleEnded: ended } = samples;
  const fields = { stakeholderId: 'asha', role: 'purchasing-officer' };

  it('happens', () =>
    given(opened, identified, assigned)
      .when(FORMS.BuyingRoleEnded, fields)
      .thenHappened({ ...ended, occurredAt: NOW }));

  it('is already so for a role not held', () =>
    given(opened, identified, assigned, ended).when(FORMS.BuyingRoleEnded, fields).thenNothing());

  it('needs somebody known', () =>
    given(opened).when(FORMS.BuyingRoleEnded, fields).thenRejected('stakeholder-unknown'));

  it('needs an account', () =>
    given().when(FORMS.BuyingRoleEnded, fields).thenRejected('account-unknown'));
});

describe('assessing a stance', () => {
  const { StanceAssessed: assessed } = samples;
  const fields = { stakeholderId: 'asha', stance: 'supporter' };

  it('happens', () =>
    given(opened, identified)
      .when(FORMS.StanceAssessed, { ...fields, note: assessed.personal?.note })
      .thenHappened({ ...assessed, occurredAt: NOW }));

  it('is already so for the same stance', () =>
    given(opened, identified, assessed).when(FORMS.StanceAssessed, fields).thenNothing());

  it('is news with a new note', () =>
    given(opened, identified, assessed)
      .when(FORMS.StanceAssessed, { ...fields, note: 'Still.' })
      .thenHappened({ ...assessed, occurredAt: NOW, personal: { note: 'Still.' } }));

  it('is refused for a person who had departed by then', () =>
    given(opened, identified, departed)
      .when(FORMS.StanceAssessed, fields)
      .thenRejected('stakeholder-departed'));

  it('needs somebody known', () =>
    given(opened).when(FORMS.StanceAssessed, fields).thenRejected('stakeholder-unknown'));

  it('needs an account', () =>
    given().when(FORMS.StanceAssessed, fields).thenRejected('account-unknown'));
});

describe('setting a cadence', () => {
  const { CadenceSet: set } = samples;
  const fields = { stakeholderId: 'asha', interactionsPer30Days: 2 };

  it('happens', () =>
    given(opened, identified)
      .when(FORMS.CadenceSet, fields)
      .thenHappened({ ...set, occurredAt: NOW }));

  it('is already so for the same cadence', () =>
    given(opened, identified, set).when(FORMS.CadenceSet, fields).thenNothing());

  it('is refused for a person who had departed by then', () =>
    given(opened, identified, departed)
      .when(FORMS.CadenceSet, fields)
      .thenRejected('stakeholder-departed'));

  it('needs somebody known', () =>
    given(opened).when(FORMS.CadenceSet, fields).thenRejected('stakeholder-unknown'));

  it('needs an account', () =>
    given().when(FORMS.CadenceSet, fields).thenRejected('account-unknown'));

  it.each([0, -1, 61, Number.NaN, '2'])('does not take %p', (interactionsPer30Days) =>
    given(opened, identified)
      .when(FORMS.CadenceSet, { ...fields, interactionsPer30Days })
      .thenInvalid('interactionsPer30Days'),
  );
});

describe('marking a stakeholder as departed', () => {
  const fields = { stakeholderId: 'asha', successorId: 'cem' };

  it('happens', () =>
    given(opened, identified, cem)
      .when(FORMS.StakeholderDeparted, fields)
      .thenHappened({ ...departed, occurredAt: NOW }));

  it('is already so when it is said again', () =>
    given(opened, identified, cem, departed).when(FORMS.StakeholderDeparted, fields).thenNothing());

  it.each([
    ['with another successor', { stakeholderId: 'asha' }],
    ['on another day', { ...fields, occurredOn: '2025-05-05' }],
  ])('is refused %s', (_how, other) =>
    given(opened, identified, cem, departed)
      .when(FORMS.StakeholderDeparted, other)
      .thenRejected('departure-differs'),
  );

  it('needs a successor who is known', () =>
    given(opened, identified)
      .when(FORMS.StakeholderDeparted, fields)
      .thenRejected('successor-unknown'));

  it('needs a successor who is somebody else', () =>
    given(opened, identified)
      .when(FORMS.StakeholderDeparted, { ...fields, successorId: 'asha' })
      .thenRejected('successor-is-itself'));

  it('needs a successor who is still there', () =>
    given(opened, identified, cem, {
      ...departed,
      data: { stakeholderId: 'cem' },
    })
      .when(FORMS.StakeholderDeparted, fields)
      .thenRejected('successor-departed'));

  it('needs somebody known', () =>
    given(opened).when(FORMS.StakeholderDeparted, fields).thenRejected('stakeholder-unknown'));

  it('needs an account', () =>
    given().when(FORMS.StakeholderDeparted, fields).thenRejected('account-unknown'));
});

describe('making a contact', () => {
  const { ContactMade: made } = samples;
  const fields = { ...made.data, ...made.personal };
  const mail = {
    type: 'ContactMade' as const,
    occurredAt: '2025-06-01T09:00:00.000Z',
    data: {
      kind: 'mail' as const,
      direction: 'outbound' as const,
      answered: false,
      stakeholderIds: ['asha'],
      colleagueIds: [],
    },
  };
  const reply = { kind: 'mail', direction: 'inbound', answers: 'e2' };

  it('happens', () =>
    given(opened, identified)
      .when(FORMS.ContactMade, { ...fields, occurredAt: made.occurredAt })
      .thenHappened(made));

  it('is taken on its word, also with somebody who had departed', () =>
    given(opened, identified, departed)
      .when(FORMS.ContactMade, fields)
      .thenHappened({ ...made, occurredAt: NOW }));

  it('happens each time where it has no number', () =>
    given(opened, identified, mail)
      .when(FORMS.ContactMade, { kind: 'mail', stakeholderIds: ['asha'] })
      .thenHappened({ ...mail, occurredAt: NOW }));

  it.each([
    ['a mail of ours', { kind: 'mail' }, false],
    ['a letter of ours', { kind: 'letter' }, false],
    ['a call', { kind: 'call' }, true],
    ['a mail of theirs', { kind: 'mail', direction: 'inbound' }, true],
    ['a call nobody took', { kind: 'call', answered: false }, false],
  ])('takes %s as answered or not, where nothing is said', (_what, said, answered) =>
    given(opened)
      .when(FORMS.ContactMade, said)
      .thenHappened({
        type: 'ContactMade',
        occurredAt: NOW,
        data: {
          direction: 'outbound',
          ...said,
          answered,
          stakeholderIds: [],
          colleagueIds: [],
        } as typeof mail.data,
      }),
  );

  it('is already so under its number', () =>
    given(opened, identified, made).when(FORMS.ContactMade, fields).thenNothing());

  it('is refused under the number of another', () =>
    given(opened, identified, made)
      .when(FORMS.ContactMade, { ...fields, minutes: 30 })
      .thenRejected('contact-differs'));

  it('needs people who are known', () =>
    given(opened).when(FORMS.ContactMade, fields).thenRejected('stakeholder-unknown'));

  it('needs an account', () =>
    given().when(FORMS.ContactMade, fields).thenRejected('account-unknown'));

  it('may answer a message that went the other way', () =>
    given(opened, identified, mail)
      .when(FORMS.ContactMade, reply)
      .thenHappened({
        type: 'ContactMade',
        occurredAt: NOW,
        data: { ...mail.data, ...reply, answered: true, stakeholderIds: [] } as typeof mail.data,
      }));

  it('cannot answer what is no contact', () =>
    given(opened, identified, mail)
      .when(FORMS.ContactMade, { ...reply, answers: 'e1' })
      .thenRejected('answers-unknown'));

  it('cannot answer what went the same way', () =>
    given(opened, identified, mail)
      .when(FORMS.ContactMade, { ...reply, direction: 'outbound' })
      .thenRejected('answers-same-direction'));

  it('cannot answer what came later', () =>
    given(opened, identified, mail)
      .when(FORMS.ContactMade, { ...reply, occurredOn: '2025-05-31' })
      .thenRejected('answers-later'));

  it('does not take a person twice, too many minutes, or text no store takes', () =>
    given(opened, identified)
      .when(FORMS.ContactMade, {
        kind: 'call',
        stakeholderIds: ['asha', 'asha'],
        minutes: 1_441,
        note: 'a\u0000b',
        outcome: 'x'.repeat(501),
      })
      .thenInvalid('stakeholderIds', 'minutes', 'outcome', 'note'));
});
