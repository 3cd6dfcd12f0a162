import { MakeContact } from '#commands/contacts/contacts.commands';
import { given, NOW } from '#commands/testing/specify-account';
import { samples } from '#events/testing/samples';

const { AccountOpened: opened, StakeholderIdentified: identified } = samples;
const { StakeholderDeparted: departed } = samples;

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
      .when(MakeContact, { ...fields, occurredAt: made.occurredAt })
      .thenHappened(made));

  it('is taken on its word, also with somebody who had departed', () =>
    given(opened, identified, departed)
      .when(MakeContact, fields)
      .thenHappened({ ...made, occurredAt: NOW }));

  it('happens each time where it has no number', () =>
    given(opened, identified, mail)
      .when(MakeContact, { kind: 'mail', stakeholderIds: ['asha'] })
      .thenHappened({ ...mail, occurredAt: NOW }));

  it.each([
    ['a mail of ours', { kind: 'mail' }, false],
    ['a letter of ours', { kind: 'letter' }, false],
    ['a call', { kind: 'call' }, true],
    ['a mail of theirs', { kind: 'mail', direction: 'inbound' }, true],
    ['a call nobody took', { kind: 'call', answered: false }, false],
  ])('takes %s as answered or not, where nothing is said', (_what, said, answered) =>
    given(opened)
      .when(MakeContact, said)
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
    given(opened, identified, made).when(MakeContact, fields).thenNothing());

  it('is refused under the number of another', () =>
    given(opened, identified, made)
      .when(MakeContact, { ...fields, minutes: 30 })
      .thenRejected('contact-differs'));

  it('needs people who are known', () =>
    given(opened).when(MakeContact, fields).thenRejected('stakeholder-unknown'));

  it('needs an account', () => given().when(MakeContact, fields).thenRejected('account-unknown'));

  it('may answer a message that went the other way', () =>
    given(opened, identified, mail)
      .when(MakeContact, reply)
      .thenHappened({
        type: 'ContactMade',
        occurredAt: NOW,
        data: { ...mail.data, ...reply, answered: true, stakeholderIds: [] } as typeof mail.data,
      }));

  it('cannot answer what is no contact', () =>
    given(opened, identified, mail)
      .when(MakeContact, { ...reply, answers: 'e1' })
      .thenRejected('answers-unknown'));

  it('cannot answer what went the same way', () =>
    given(opened, identified, mail)
      .when(MakeContact, { ...reply, direction: 'outbound' })
      .thenRejected('answers-same-direction'));

  it('cannot answer what came later', () =>
    given(opened, identified, mail)
      .when(MakeContact, { ...reply, occurredOn: '2025-05-31' })
      .thenRejected('answers-later'));

  it('does not take a person twice, too many minutes, or text no store takes', () =>
    given(opened, identified)
      .when(MakeContact, {
        kind: 'call',
        stakeholderIds: ['asha', 'asha'],
        minutes: 1_441,
        note: 'a\u0000b',
        outcome: 'x'.repeat(501),
      })
      .thenInvalid('stakeholderIds', 'minutes', 'outcome', 'note'));
});
