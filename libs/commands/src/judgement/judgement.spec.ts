import { SetMatterAside } from '#commands/judgement/judgement.commands';
import { given, NOW, type Given } from '#commands/testing/specify-account';
import { samples } from '#events/testing/samples';

const { AccountOpened: opened } = samples;
const set = (untilOn: string, occurredAt = NOW): Given => ({
  type: 'MatterSetAside',
  occurredAt,
  data: { matterId: 'threat.T-1', untilOn },
});

describe('setting a matter aside', () => {
  const asked = (untilOn: string, more: object = {}) => ({
    matterId: 'threat.T-1',
    untilOn,
    ...more,
  });

  it('happens, with a reason or without', () => {
    given(opened).when(SetMatterAside, asked('2026-06-10')).thenHappened(set('2026-06-10'));
    given(opened)
      .when(SetMatterAside, asked('2026-06-10', { reason: 'After the fair.' }))
      .thenHappened({ ...set('2026-06-10'), personal: { reason: 'After the fair.' } } as Given);
  });

  it('is so already until the same day, and news until another or with a reason', () => {
    const before = set('2026-06-10', '2026-05-30T12:00:00.000Z');
    given(opened, before).when(SetMatterAside, asked('2026-06-10')).thenNothing();
    given(opened, before).when(SetMatterAside, asked('2026-06-11')).thenHappened(set('2026-06-11'));
    given(opened, before)
      .when(SetMatterAside, asked('2026-06-10', { reason: 'Still.' }))
      .thenHappened({ ...set('2026-06-10'), personal: { reason: 'Still.' } } as Given);
  });

  it('is taken back by the day it is said, where it is out of sight', () => {
    const before = set('2026-06-01', '2026-05-30T12:00:00.000Z');
    given(opened, before).when(SetMatterAside, asked('2026-06-01')).thenHappened(set('2026-06-01'));
    given(opened).when(SetMatterAside, asked('2026-06-01')).thenNothing();
    given(opened, before, set('2026-06-01', '2026-06-01T08:00:00.000Z'))
      .when(SetMatterAside, asked('2026-06-01'))
      .thenNothing();
    given(opened, set('2026-05-31', '2026-05-30T12:00:00.000Z'))
      .when(SetMatterAside, asked('2026-06-01'))
      .thenNothing();
  });

  it('takes a day within a quarter from the day it is said, and the name of a matter', () => {
    given(opened).when(SetMatterAside, asked('2026-08-30')).thenHappened(set('2026-08-30'));
    given(opened).when(SetMatterAside, asked('2026-08-31')).thenInvalid('untilOn');
    given(opened).when(SetMatterAside, asked('2026-05-31')).thenInvalid('untilOn');
    given(opened)
      .when(SetMatterAside, { matterId: 'Asha Rao', untilOn: '2026-06-10' })
      .thenInvalid('matterId');
    given(opened)
      .when(SetMatterAside, { matterId: 'account', untilOn: '2026-06-10' })
      .thenHappened({
        ...set('2026-06-10'),
        data: { matterId: 'account', untilOn: '2026-06-10' },
      } as Given);
  });

  it('needs an account', () =>
    given().when(SetMatterAside, asked('2026-06-10')).thenRejected('account-unknown'));
});
