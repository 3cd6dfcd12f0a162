import {
  AmendContract,
  DraftContract,
  RenewContract,
  SignContract,
  TerminateContract,
} from '#commands/contracts/contracts.commands';
import { given, NOW } from '#commands/testing/specify-account';
import { samples } from '#events/testing/samples';

const { AccountOpened: opened, AccountLost: lost } = samples;
const { ContractSigned: signed } = samples;
const { ContractTerminated: terminated } = samples;

/** Lost before the sample order, won back by nobody. */
const lostEarly = { ...lost, occurredAt: '2025-01-20T09:00:00.000Z' };

const termFields = {
  contractId: 'SC-1',
  startsOn: '2025-02-01',
  endsOn: '2026-01-31',
  noticeDays: 90,
  renewalMonths: 12,
  annualValue: '120000',
  currency: 'EUR',
  committedCallOffs: 12,
};

describe('drafting a contract', () => {
  const { ContractDrafted: drafted } = samples;

  it('happens', () =>
    given(opened)
      .when(DraftContract, termFields)
      .thenHappened({ ...drafted, occurredAt: NOW }));

  it('is already so when it is sent again', () =>
    given(opened, drafted).when(DraftContract, termFields).thenNothing());

  it('is refused under the number of another draft', () =>
    given(opened, drafted)
      .when(DraftContract, { ...termFields, noticeDays: 30 })
      .thenRejected('contract-differs'));

  it('is refused for a contract that was signed by then', () =>
    given(opened, signed).when(DraftContract, termFields).thenRejected('contract-signed'));

  it('may be learned of after the signature', () =>
    given(opened, signed)
      .when(DraftContract, { ...termFields, occurredAt: drafted.occurredAt })
      .thenHappened(drafted));

  it('needs an account', () =>
    given().when(DraftContract, termFields).thenRejected('account-unknown'));

  it('cannot end before it starts', () =>
    given(opened)
      .when(DraftContract, { ...termFields, endsOn: '2025-01-31' })
      .thenInvalid('endsOn'));
});

describe('signing a contract', () => {
  const fields = { ...termFields, occurredAt: signed.occurredAt };

  it('happens', () => given(opened).when(SignContract, fields).thenHappened(signed));

  it('happens on other terms than were drafted', () =>
    given(opened, samples.ContractDrafted)
      .when(SignContract, { ...fields, noticeDays: 30 })
      .thenHappened({ ...signed, data: { ...signed.data, noticeDays: 30 } }));

  it('wins a lost account back', () =>
    given(opened, lostEarly).when(SignContract, fields).thenHappened(signed, {
      type: 'AccountWonBack',
      occurredAt: signed.occurredAt,
      data: {},
    }));

  it('is already so when it is sent again', () =>
    given(opened, signed).when(SignContract, termFields).thenNothing());

  it('is refused under the number of another contract', () =>
    given(opened, signed)
      .when(SignContract, { ...fields, annualValue: '1' })
      .thenRejected('contract-differs'));

  it('is refused once the contract is over', () =>
    given(opened)
      .when(SignContract, { ...fields, occurredAt: '2026-02-01T00:00:00Z' })
      .thenRejected('contract-over'));

  it('is taken on its last day', () =>
    given(opened)
      .when(SignContract, { ...fields, occurredAt: '2026-01-31T23:59:59Z' })
      .thenHappened({ ...signed, occurredAt: '2026-01-31T23:59:59.000Z' }));

  it('needs an account', () => given().when(SignContract, fields).thenRejected('account-unknown'));
});

describe('amending a contract', () => {
  const { ContractAmended: amended } = samples;
  const fields = { ...termFields, annualValue: '130000', reason: amended.personal?.reason };

  it('happens', () =>
    given(opened, signed)
      .when(AmendContract, fields)
      .thenHappened({ ...amended, occurredAt: NOW }));

  it('is already so with the terms as they are', () =>
    given(opened, signed, amended).when(AmendContract, fields).thenNothing());

  it('cannot come before the signature', () =>
    given(opened, signed)
      .when(AmendContract, { ...fields, occurredOn: '2025-01-29' })
      .thenRejected('contract-not-yet'));

  it('is refused after the termination', () =>
    given(opened, signed, terminated)
      .when(AmendContract, fields)
      .thenRejected('contract-terminated'));

  it('is taken for a day before the termination', () =>
    given(opened, signed, terminated)
      .when(AmendContract, { ...fields, occurredAt: amended.occurredAt })
      .thenHappened(amended));

  it('needs a signed contract', () =>
    given(opened).when(AmendContract, fields).thenRejected('contract-unknown'));

  it('needs an account', () => given().when(AmendContract, fields).thenRejected('account-unknown'));
});

describe('renewing a contract', () => {
  const { ContractRenewed: renewed } = samples;
  const fields = {
    contractId: 'SC-1',
    endsOn: '2027-01-31',
    annualValue: '140000',
    currency: 'EUR',
  };

  it('happens', () =>
    given(opened, signed)
      .when(RenewContract, fields)
      .thenHappened({ ...renewed, occurredAt: NOW }));

  it('keeps the value where none is said', () =>
    given(opened, signed)
      .when(RenewContract, { contractId: 'SC-1', endsOn: '2027-01-31' })
      .thenHappened({
        ...renewed,
        occurredAt: NOW,
        data: { contractId: 'SC-1', endsOn: '2027-01-31' },
      }));

  it('is already so to the end and value it has', () =>
    given(opened, signed, renewed).when(RenewContract, fields).thenNothing());

  it.each(['2026-01-31', '2025-12-31'])('is refused to an end on %s, no later than now', (endsOn) =>
    given(opened, signed)
      .when(RenewContract, { ...fields, endsOn })
      .thenRejected('renewal-not-later'),
  );

  it('is refused in another currency', () =>
    given(opened, signed)
      .when(RenewContract, { ...fields, currency: 'USD' })
      .thenRejected('currency-differs'));

  it('cannot come before the signature', () =>
    given(opened, signed)
      .when(RenewContract, { ...fields, occurredOn: '2025-01-29' })
      .thenRejected('contract-not-yet'));

  it('is refused after the termination', () =>
    given(opened, signed, terminated)
      .when(RenewContract, fields)
      .thenRejected('contract-terminated'));

  it('needs a signed contract', () =>
    given(opened).when(RenewContract, fields).thenRejected('contract-unknown'));

  it('needs an account', () => given().when(RenewContract, fields).thenRejected('account-unknown'));

  it('needs a currency with a value, and a value with a currency', () => {
    const { currency: _none, ...valued } = fields;
    given(opened, signed).when(RenewContract, valued).thenInvalid('currency');
    const { annualValue: _unsaid, ...worthless } = fields;
    given(opened, signed).when(RenewContract, worthless).thenInvalid('currency');
  });
});

describe('terminating a contract', () => {
  const fields = {
    contractId: 'SC-1',
    endsOn: '2026-01-31',
    reason: terminated.personal?.reason,
  };

  it('happens', () =>
    given(opened, signed)
      .when(TerminateContract, fields)
      .thenHappened({ ...terminated, occurredAt: NOW }));

  it('is already so when it is sent again', () =>
    given(opened, signed, terminated).when(TerminateContract, fields).thenNothing());

  it('is refused to another end', () =>
    given(opened, signed, terminated)
      .when(TerminateContract, { ...fields, endsOn: '2025-12-31' })
      .thenRejected('termination-differs'));

  it('is refused to an end before the start', () =>
    given(opened, signed)
      .when(TerminateContract, { ...fields, endsOn: '2025-01-31' })
      .thenRejected('ends-before-start'));

  it('cannot come before the signature', () =>
    given(opened, signed)
      .when(TerminateContract, { ...fields, occurredOn: '2025-01-29' })
      .thenRejected('contract-not-yet'));

  it('needs a signed contract', () =>
    given(opened).when(TerminateContract, fields).thenRejected('contract-unknown'));

  it('needs an account', () =>
    given().when(TerminateContract, fields).thenRejected('account-unknown'));
});
