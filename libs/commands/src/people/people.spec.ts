import {
  AssessStance,
  AssignBuyingRole,
  ChangeStakeholderDetails,
  EndBuyingRole,
  IdentifyStakeholder,
  MarkDeparted,
  SetCadence,
} from '#commands/people/people.commands';
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
      .when(IdentifyStakeholder, { ...fields, phone: '+49 (30) 123-456' })
      .thenHappened({ ...identified, occurredAt: NOW }));

  it('is already so when it is said again', () =>
    given(opened, identified).when(IdentifyStakeholder, fields).thenNothing());

  it('is refused under an id that stands for somebody with other details', () =>
    given(opened, identified)
      .when(IdentifyStakeholder, { ...fields, name: 'Ashok Rao' })
      .thenRejected('stakeholder-differs'));

  it('is refused where the details on record can no longer be read', () => {
    const { personal: _erased, ...nameless } = identified;
    given(opened, nameless).when(IdentifyStakeholder, fields).thenRejected('stakeholder-differs');
  });

  it('needs an account', () =>
    given().when(IdentifyStakeholder, fields).thenRejected('account-unknown'));

  it('does not take what is no address and no number', () =>
    given(opened)
      .when(IdentifyStakeholder, { ...fields, email: 'asha', phone: '030 1' })
      .thenInvalid('email', 'phone'));
});

describe('changing the details of a person', () => {
  const promoted = {
    ...samples.StakeholderDetailsChanged,
    occurredAt: NOW,
    personal: { title: 'Director' },
  };

  it('records what is new of them, and nothing else', () =>
    given(opened, identified)
      .when(ChangeStakeholderDetails, {
        stakeholderId: 'asha',
        name: identified.personal?.name,
        title: 'Director',
      })
      .thenHappened(promoted));

  it('is already so when it is said again, whatever was said between', () =>
    given(opened, identified, promoted)
      .when(ChangeStakeholderDetails, { stakeholderId: 'asha', title: 'Director' })
      .thenNothing());

  it('needs something that changes', () =>
    given(opened, identified)
      .when(ChangeStakeholderDetails, { stakeholderId: 'asha' })
      .thenInvalid('name'));

  it('needs somebody who is known', () =>
    given(opened)
      .when(ChangeStakeholderDetails, { stakeholderId: 'asha', title: 'Director' })
      .thenRejected('stakeholder-unknown'));
});

describe('assigning a buying role', () => {
  const fields = { stakeholderId: 'asha', role: 'purchasing-officer' };

  it('happens', () =>
    given(opened, identified)
      .when(AssignBuyingRole, fields)
      .thenHappened({ ...assigned, occurredAt: NOW }));

  it('may lie before the person was identified', () =>
    given(opened, identified)
      .when(AssignBuyingRole, { ...fields, occurredAt: opened.occurredAt })
      .thenHappened({ ...assigned, occurredAt: opened.occurredAt }));

  it('is already so for a role held', () =>
    given(opened, identified, assigned).when(AssignBuyingRole, fields).thenNothing());

  it('is refused for a person who had departed by then', () =>
    given(opened, identified, departed)
      .when(AssignBuyingRole, fields)
      .thenRejected('stakeholder-departed'));

  it('is taken for a day before the departure', () =>
    given(opened, identified, departed)
      .when(AssignBuyingRole, { ...fields, occurredAt: assigned.occurredAt })
      .thenHappened(assigned));

  it('needs somebody known', () =>
    given(opened).when(AssignBuyingRole, fields).thenRejected('stakeholder-unknown'));

  it('needs an account', () =>
    given().when(AssignBuyingRole, fields).thenRejected('account-unknown'));
});

describe('ending a buying role', () => {
  const { BuyingRoleEnded: ended } = samples;
  const fields = { stakeholderId: 'asha', role: 'purchasing-officer' };

  it('happens', () =>
    given(opened, identified, assigned)
      .when(EndBuyingRole, fields)
      .thenHappened({ ...ended, occurredAt: NOW }));

  it('is already so for a role not held', () =>
    given(opened, identified, assigned, ended).when(EndBuyingRole, fields).thenNothing());

  it('needs somebody known', () =>
    given(opened).when(EndBuyingRole, fields).thenRejected('stakeholder-unknown'));

  it('needs an account', () => given().when(EndBuyingRole, fields).thenRejected('account-unknown'));
});

describe('assessing a stance', () => {
  const { StanceAssessed: assessed } = samples;
  const fields = { stakeholderId: 'asha', stance: 'supporter' };

  it('happens', () =>
    given(opened, identified)
      .when(AssessStance, { ...fields, note: assessed.personal?.note })
      .thenHappened({ ...assessed, occurredAt: NOW }));

  it('is already so for the same stance', () =>
    given(opened, identified, assessed).when(AssessStance, fields).thenNothing());

  it('is news with a new note', () =>
    given(opened, identified, assessed)
      .when(AssessStance, { ...fields, note: 'Still.' })
      .thenHappened({ ...assessed, occurredAt: NOW, personal: { note: 'Still.' } }));

  it('is refused for a person who had departed by then', () =>
    given(opened, identified, departed)
      .when(AssessStance, fields)
      .thenRejected('stakeholder-departed'));

  it('needs somebody known', () =>
    given(opened).when(AssessStance, fields).thenRejected('stakeholder-unknown'));

  it('needs an account', () => given().when(AssessStance, fields).thenRejected('account-unknown'));
});

describe('setting a cadence', () => {
  const { CadenceSet: set } = samples;
  const fields = { stakeholderId: 'asha', interactionsPer30Days: 2 };

  it('happens', () =>
    given(opened, identified)
      .when(SetCadence, fields)
      .thenHappened({ ...set, occurredAt: NOW }));

  it('is already so for the same cadence', () =>
    given(opened, identified, set).when(SetCadence, fields).thenNothing());

  it('is refused for a person who had departed by then', () =>
    given(opened, identified, departed)
      .when(SetCadence, fields)
      .thenRejected('stakeholder-departed'));

  it('needs somebody known', () =>
    given(opened).when(SetCadence, fields).thenRejected('stakeholder-unknown'));

  it('needs an account', () => given().when(SetCadence, fields).thenRejected('account-unknown'));

  it.each([0, -1, 61, Number.NaN, '2'])('does not take %p', (interactionsPer30Days) =>
    given(opened, identified)
      .when(SetCadence, { ...fields, interactionsPer30Days })
      .thenInvalid('interactionsPer30Days'),
  );
});

describe('marking a stakeholder as departed', () => {
  const fields = { stakeholderId: 'asha', successorId: 'cem' };

  it('happens', () =>
    given(opened, identified, cem)
      .when(MarkDeparted, fields)
      .thenHappened({ ...departed, occurredAt: NOW }));

  it('is already so when it is said again', () =>
    given(opened, identified, cem, departed).when(MarkDeparted, fields).thenNothing());

  it.each([
    ['with another successor', { stakeholderId: 'asha' }],
    ['on another day', { ...fields, occurredOn: '2025-05-05' }],
  ])('is refused %s', (_how, other) =>
    given(opened, identified, cem, departed)
      .when(MarkDeparted, other)
      .thenRejected('departure-differs'),
  );

  it('needs a successor who is known', () =>
    given(opened, identified).when(MarkDeparted, fields).thenRejected('successor-unknown'));

  it('needs a successor who is somebody else', () =>
    given(opened, identified)
      .when(MarkDeparted, { ...fields, successorId: 'asha' })
      .thenRejected('successor-is-itself'));

  it('needs a successor who is still there', () =>
    given(opened, identified, cem, {
      ...departed,
      data: { stakeholderId: 'cem' },
    })
      .when(MarkDeparted, fields)
      .thenRejected('successor-departed'));

  it('needs somebody known', () =>
    given(opened).when(MarkDeparted, fields).thenRejected('stakeholder-unknown'));

  it('needs an account', () => given().when(MarkDeparted, fields).thenRejected('account-unknown'));
});
