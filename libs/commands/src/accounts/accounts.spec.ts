import {
  AssignManager,
  DesignateKeyAccount,
  EndKeyAccount,
  EstimateWallet,
  HandOver,
  KnowAs,
  MarkLost,
  OpenAccount,
  PlaceUnderParent,
  RenameAccount,
  SetRequiredRoles,
  WinBack,
} from '#commands/accounts/accounts.commands';
import { given, NOW } from '#commands/testing/specify-account';
import { samples } from '#events/testing/samples';

const { AccountOpened: opened } = samples;
const lost = samples.AccountLost;
const wonBack = samples.AccountWonBack;

describe('saying what another system calls an account', () => {
  const known = { ...samples.AccountKnownAs, occurredAt: NOW };
  const fields = known.data;

  it('happens, of several systems', () =>
    given(opened, known)
      .when(KnowAs, { ...fields, system: 'sap' })
      .thenHappened({ ...known, data: { ...fields, system: 'sap' } }));

  it('is already so when it is said again', () =>
    given(opened, known).when(KnowAs, fields).thenNothing());

  it('takes no address, which would name a person and rest unsealed', () =>
    given(opened)
      .when(KnowAs, { ...fields, externalId: 'pia@example.org' })
      .thenInvalid('externalId'));

  it('needs an account', () => given().when(KnowAs, fields).thenRejected('account-unknown'));
});

describe('opening an account', () => {
  const fields = { as: 'prospect', name: 'Acme Werke' };

  it('happens at the moment said', () =>
    given()
      .when(OpenAccount, { ...fields, occurredAt: opened.occurredAt })
      .thenHappened(opened));

  it('stands for noon where only the day is said', () =>
    given()
      .when(OpenAccount, { ...fields, occurredOn: '2025-01-07' })
      .thenHappened({ ...opened, occurredAt: '2025-01-07T12:00:00.000Z' }));

  it('keeps the name trimmed and in canonical form', () =>
    given()
      .when(OpenAccount, { as: 'customer', name: '  Cafe\u0301 Noir ' })
      .thenHappened({
        ...opened,
        occurredAt: NOW,
        data: { as: 'customer' },
        personal: { name: 'Caf\u00e9 Noir' },
      }));

  it('is already so when it is said again', () =>
    given(opened).when(OpenAccount, fields).thenNothing());

  it.each([
    ['under another name', { ...fields, name: 'Other' }],
    ['as something else', { ...fields, as: 'customer' }],
    ['at another moment', { ...fields, occurredOn: '2025-01-01' }],
  ])('is refused for an account that exists %s', (_how, other) =>
    given(opened).when(OpenAccount, other).thenRejected('account-exists'),
  );

  it('is refused where the name on record can no longer be read', () => {
    const { personal: _erased, ...nameless } = opened;
    given(nameless).when(OpenAccount, fields).thenRejected('account-exists');
  });

  it('says every field that is wrong', () =>
    given()
      .when(OpenAccount, {
        accountId: 'a\tb',
        as: 'friend',
        name: ' ',
        vip: true,
        occurredAt: '2025-13-01T00:00:00Z',
      })
      .thenInvalid('vip', 'accountId', 'occurredAt', 'as', 'name'));

  it('cannot be said to be at an instant and on a day', () =>
    given()
      .when(OpenAccount, { ...fields, occurredAt: NOW, occurredOn: '2025-01-07' })
      .thenInvalid('occurredOn'));
});

describe('renaming an account', () => {
  const fields = { name: 'Acme AG' };

  it('gives it another name', () =>
    given(opened)
      .when(RenameAccount, fields)
      .thenHappened({ type: 'AccountRenamed', occurredAt: NOW, data: {}, personal: fields }));

  it('is already so under the name it has', () =>
    given(opened).when(RenameAccount, { name: 'Acme Werke' }).thenNothing());

  it('looks at the name it had at that moment', () =>
    given(opened, samples.AccountRenamed)
      .when(RenameAccount, { name: 'Acme Werke', occurredAt: opened.occurredAt })
      .thenNothing());

  it('needs an account', () => given().when(RenameAccount, fields).thenRejected('account-unknown'));
});

describe('placing an account under a parent', () => {
  const { AccountPlacedUnderParent: placed } = samples;

  it('is already so under the same parent', () =>
    given(opened, placed).when(PlaceUnderParent, { parentId: 'acme-holding' }).thenNothing());

  it('takes it from its parent where none is named', () =>
    given(opened, placed)
      .when(PlaceUnderParent)
      .thenHappened({ ...placed, occurredAt: NOW, data: { parentId: null } }));

  it('is refused under itself', () =>
    given(opened).when(PlaceUnderParent, { parentId: 'acme' }).thenRejected('parent-is-itself'));

  it('is refused under an account nobody knows', () =>
    given(opened).when(PlaceUnderParent, { parentId: 'nobody' }).thenRejected('parent-unknown'));

  it('needs an account', () =>
    given().when(PlaceUnderParent, { parentId: 'x' }).thenRejected('account-unknown'));
});

describe('assigning a manager', () => {
  const { ManagerAssigned: assigned } = samples;

  it('happens', () =>
    given(opened)
      .when(AssignManager, { managerId: 'rep-1', occurredAt: assigned.occurredAt })
      .thenHappened(assigned));

  it('is already so for who manages it', () =>
    given(opened, assigned).when(AssignManager, { managerId: 'rep-1' }).thenNothing());

  it('is news for a moment before that', () =>
    given(opened, assigned)
      .when(AssignManager, { managerId: 'rep-1', occurredAt: opened.occurredAt })
      .thenHappened({ ...assigned, occurredAt: opened.occurredAt }));

  it('needs an account', () =>
    given().when(AssignManager, { managerId: 'x' }).thenRejected('account-unknown'));
});

describe('handing an account over', () => {
  const { ManagerAssigned: assigned, AccountHandedOver: handedOver } = samples;
  const fields = { toManagerId: 'manager-2', reason: handedOver.personal?.reason };

  it('goes from whoever manages it', () =>
    given(opened, assigned)
      .when(HandOver, { ...fields, occurredAt: handedOver.occurredAt })
      .thenHappened(handedOver));

  it('is already so once handed over', () =>
    given(opened, assigned, handedOver).when(HandOver, fields).thenNothing());

  it('is refused from somebody else', () =>
    given(opened, assigned)
      .when(HandOver, { ...fields, fromManagerId: 'rep-9' })
      .thenRejected('manager-differs'));

  it('is refused where nobody manages it', () =>
    given(opened).when(HandOver, fields).thenRejected('no-manager'));

  it('needs an account', () => given().when(HandOver, fields).thenRejected('account-unknown'));
});

describe('designating a key account', () => {
  const { KeyAccountDesignated: designated } = samples;
  const fields = { byProfitability: true, byStrategy: false, reason: 'Margin.' };

  it('happens, with its reason', () =>
    given(opened)
      .when(DesignateKeyAccount, fields)
      .thenHappened({ ...designated, occurredAt: NOW, personal: { reason: 'Margin.' } }));

  it('is already so by the same criteria', () =>
    given(opened, designated).when(DesignateKeyAccount, fields).thenNothing());

  it('happens again by other criteria', () =>
    given(opened, designated)
      .when(DesignateKeyAccount, { ...fields, byStrategy: true })
      .thenHappened({
        ...designated,
        occurredAt: NOW,
        data: { byProfitability: true, byStrategy: true },
        personal: { reason: 'Margin.' },
      }));

  it('needs a criterion', () =>
    given(opened)
      .when(DesignateKeyAccount, { ...fields, byProfitability: false })
      .thenRejected('no-criterion'));

  it('needs an account', () =>
    given().when(DesignateKeyAccount, fields).thenRejected('account-unknown'));

  it('needs a reason, and true or false for each criterion', () =>
    given(opened)
      .when(DesignateKeyAccount, { byProfitability: 'yes' })
      .thenInvalid('byProfitability', 'byStrategy', 'reason'));
});

describe('ending a key account', () => {
  const { KeyAccountDesignated: designated, KeyAccountEnded: ended } = samples;

  it('happens', () =>
    given(opened, designated)
      .when(EndKeyAccount, { reason: ended.personal?.reason })
      .thenHappened({ ...ended, occurredAt: NOW }));

  it('is already so for an account that is none', () =>
    given(opened).when(EndKeyAccount).thenNothing());

  it('needs an account', () => given().when(EndKeyAccount).thenRejected('account-unknown'));
});

describe('setting required roles', () => {
  const { RequiredRolesSet: set } = samples;

  it('happens', () =>
    given(opened)
      .when(SetRequiredRoles, set.data)
      .thenHappened({ ...set, occurredAt: NOW }));

  it('is already so with the same weights', () =>
    given(opened, set).when(SetRequiredRoles, set.data).thenNothing());

  it('is refused when the weights do not add up to 100', () =>
    given(opened)
      .when(SetRequiredRoles, { roles: [{ role: 'user', weightPercent: 99 }] })
      .thenRejected('weights-not-100'));

  it('is refused when a role stands twice', () =>
    given(opened)
      .when(SetRequiredRoles, {
        roles: [
          { role: 'user', weightPercent: 50 },
          { role: 'user', weightPercent: 50 },
        ],
      })
      .thenRejected('role-twice'));

  it('needs an account', () =>
    given().when(SetRequiredRoles, set.data).thenRejected('account-unknown'));

  it('says which part of which role is wrong', () =>
    given(opened)
      .when(SetRequiredRoles, {
        roles: [
          { role: 'user', weightPercent: 33.3 },
          { role: 'boss', weightPercent: 50, note: 'x' },
          'user',
        ],
      })
      .thenInvalid('roles[0].weightPercent', 'roles[1].note', 'roles[1].role', 'roles[2]'));

  it('looks at no element of a list that is too long', () =>
    given(opened)
      .when(SetRequiredRoles, { roles: Array.from({ length: 1_000 }, () => 'x') })
      .thenInvalid('roles'));
});

describe('estimating the wallet', () => {
  const { WalletEstimated: estimated } = samples;
  const fields = { annual: '300000.00', currency: 'EUR' };

  it('happens, in minor units', () =>
    given(opened)
      .when(EstimateWallet, fields)
      .thenHappened({ ...estimated, occurredAt: NOW }));

  it('is already so with the same estimate', () =>
    given(opened, estimated).when(EstimateWallet, fields).thenNothing());

  it('needs an account', () =>
    given().when(EstimateWallet, fields).thenRejected('account-unknown'));

  it.each([
    ['a number', 300000, 'annual'],
    ['more decimals than the currency has', '1.005', 'annual'],
    ['a negative amount', '-1', 'annual'],
  ])('does not take %s', (_what, annual, field) =>
    given(opened).when(EstimateWallet, { annual, currency: 'EUR' }).thenInvalid(field),
  );

  it('does not take a currency that is none', () =>
    given(opened).when(EstimateWallet, { annual: '1', currency: 'EURO' }).thenInvalid('currency'));
});

describe('marking an account as lost', () => {
  const fields = { reason: 'competitor', rival: 'Globex', note: lost.personal?.note };

  it('happens', () =>
    given(opened)
      .when(MarkLost, fields)
      .thenHappened({ ...lost, occurredAt: NOW }));

  it('is already so for the same reason', () =>
    given(opened, lost).when(MarkLost, fields).thenNothing());

  it('is refused for another reason', () =>
    given(opened, lost).when(MarkLost, { reason: 'price' }).thenRejected('already-lost'));

  it('can happen again to an account won back', () =>
    given(opened, lost, wonBack)
      .when(MarkLost, fields)
      .thenHappened({ ...lost, occurredAt: NOW }));

  it('learned late also records that an order known for later won it back', () =>
    given(opened, samples.OrderPlaced)
      .when(MarkLost, { ...fields, occurredOn: '2025-02-01' })
      .thenHappened(
        { ...lost, occurredAt: '2025-02-01T12:00:00.000Z' },
        { type: 'AccountWonBack', occurredAt: samples.OrderPlaced.occurredAt, data: {} },
      ));

  it('learned late leaves a later loss as it is', () =>
    given(opened, { ...lost, occurredAt: '2025-02-05T09:00:00.000Z' }, samples.OrderPlaced)
      .when(MarkLost, { ...fields, occurredOn: '2025-02-01' })
      .thenHappened({ ...lost, occurredAt: '2025-02-01T12:00:00.000Z' }));

  it('needs an account', () => given().when(MarkLost, fields).thenRejected('account-unknown'));
});

describe('winning an account back', () => {
  it('happens to a lost account', () =>
    given(opened, lost)
      .when(WinBack, { note: wonBack.personal?.note })
      .thenHappened({ ...wonBack, occurredAt: NOW }));

  it('is already so for one that is not lost', () => given(opened).when(WinBack).thenNothing());

  it('needs an account', () => given().when(WinBack).thenRejected('account-unknown'));
});
