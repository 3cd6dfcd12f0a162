import { FORMS } from '#commands/forms';
import { given, NOW } from '#commands/testing/specify-account';
import { samples } from '#events/testing/samples';

const { AccountOpened: opened, AccountLost: lost } = samples;
const { OrderPlaced: placed, OrderCancelled: cancelled, ContractSigned: signed } = samples;
const { ContractTerminated: terminated } = samples;

/** Lost before the sample order, won back by nobody. */
const lostEarly = { ...lost, occurredAt: '2025-01-20T09:00:00.000Z' };

describe('placing an order', () => {
  const fields = {
    orderId: 'SO-1001',
    contractId: 'SC-1',
    amount: '10000.00',
    currency: 'EUR',
    margin: '2500',
    quantity: '40',
    lines: [
      { product: 'Bearing 6204', quantity: '30', amount: '7000', margin: '1750' },
      { product: 'Seal kit', quantity: '10', amount: '3000.00' },
    ],
  };
  const small = { orderId: 'SO-7', amount: '12.50', currency: 'EUR' };
  const smallPlaced = {
    type: 'OrderPlaced' as const,
    occurredAt: NOW,
    data: { orderId: 'SO-7', kind: 'ad-hoc' as const, amountMinor: 1250, currency: 'EUR' },
  };

  it('happens as a call-off under a contract, in minor units', () =>
    given(opened, signed)
      .when(FORMS.OrderPlaced, { ...fields, occurredAt: placed.occurredAt })
      .thenHappened(placed));

  it('happens ad hoc where no contract is named', () =>
    given(opened).when(FORMS.OrderPlaced, small).thenHappened(smallPlaced));

  it('may be free of charge, and may lose money', () =>
    given(opened)
      .when(FORMS.OrderPlaced, { ...small, amount: '0', margin: '-3.20' })
      .thenHappened({
        ...smallPlaced,
        data: { ...smallPlaced.data, amountMinor: 0, marginMinor: -320 },
      }));

  it('may lie before anything known, also before the account was opened', () =>
    given(opened)
      .when(FORMS.OrderPlaced, { ...small, occurredOn: '2019-03-31' })
      .thenHappened({ ...smallPlaced, occurredAt: '2019-03-31T12:00:00.000Z' }));

  it('wins a lost account back', () =>
    given(opened, lostEarly)
      .when(FORMS.OrderPlaced, small)
      .thenHappened(smallPlaced, { type: 'AccountWonBack', occurredAt: NOW, data: {} }));

  it('does not win back an account that was lost only later', () =>
    given(opened, lost)
      .when(FORMS.OrderPlaced, { ...small, occurredOn: '2025-06-01' })
      .thenHappened({ ...smallPlaced, occurredAt: '2025-06-01T12:00:00.000Z' }));

  it('is already so when it is sent again', () =>
    given(opened, signed, placed).when(FORMS.OrderPlaced, fields).thenNothing());

  it.each([
    ['on other terms', { ...fields, amount: '10000.01' }],
    ['on another day', { ...fields, occurredOn: '2025-02-11' }],
  ])('is refused under the number of an order placed %s', (_how, other) =>
    given(opened, signed, placed).when(FORMS.OrderPlaced, other).thenRejected('order-differs'),
  );

  it('is refused under the number of an order that was cancelled', () =>
    given(opened, signed, placed, cancelled)
      .when(FORMS.OrderPlaced, fields)
      .thenRejected('order-cancelled'));

  it('needs the contract it is called off under', () =>
    given(opened).when(FORMS.OrderPlaced, fields).thenRejected('contract-unknown'));

  it('needs a contract that is signed, not only drafted', () =>
    given(opened, samples.ContractDrafted)
      .when(FORMS.OrderPlaced, fields)
      .thenRejected('contract-unknown'));

  it.each([
    ['before its first day', [signed], '2025-01-31'],
    ['after it was terminated', [signed, terminated], '2026-02-01'],
    [
      'after its last day, when it does not renew itself',
      [{ ...signed, data: withoutRenewal(signed.data) }],
      '2026-02-01',
    ],
  ])('is no call-off %s', (_when, contract, occurredOn) =>
    given(opened, ...contract)
      .when(FORMS.OrderPlaced, { ...fields, occurredOn })
      .thenRejected('contract-not-running'),
  );

  it('is a call-off after the last day of a contract that renews itself', () =>
    given(opened, signed)
      .when(FORMS.OrderPlaced, { ...fields, occurredOn: '2026-02-01' })
      .thenHappened({ ...placed, occurredAt: '2026-02-01T12:00:00.000Z' }));

  it('needs an account', () =>
    given().when(FORMS.OrderPlaced, small).thenRejected('account-unknown'));

  it('is a call-off if and only if a contract is named', () => {
    given(opened)
      .when(FORMS.OrderPlaced, { ...small, kind: 'call-off' })
      .thenInvalid('contractId');
    given(opened)
      .when(FORMS.OrderPlaced, { ...fields, kind: 'ad-hoc' })
      .thenInvalid('contractId');
  });

  it('says every amount that is none', () =>
    given(opened)
      .when(FORMS.OrderPlaced, {
        ...fields,
        amount: '-1',
        margin: 'much',
        quantity: '1,5',
        lines: [{ product: 'A', amount: 5 }],
      })
      .thenInvalid('amount', 'margin', 'quantity', 'lines[0].amount'));

  it('says every amount with more decimals than its currency takes', () =>
    given(opened)
      .when(FORMS.OrderPlaced, {
        orderId: 'SO-7',
        currency: 'JPY',
        amount: '1.5',
        margin: '0.5',
        lines: [{ product: 'A', amount: '0.1', margin: '0.1' }],
      })
      .thenInvalid('amount', 'margin', 'lines[0].amount', 'lines[0].margin'));
});

describe('returning an order', () => {
  const { OrderReturned: returned } = samples;
  const fields = {
    returnId: 'RT-1',
    orderId: 'SO-1001',
    amount: '300',
    currency: 'EUR',
    quantity: '1',
  };

  it('happens, whether or not the order is known', () =>
    given(opened)
      .when(FORMS.OrderReturned, fields)
      .thenHappened({ ...returned, occurredAt: NOW }));

  it('is already so when it is sent again', () =>
    given(opened, returned).when(FORMS.OrderReturned, fields).thenNothing());

  it('is refused under the number of another', () =>
    given(opened, returned)
      .when(FORMS.OrderReturned, { ...fields, quantity: '2' })
      .thenRejected('return-differs'));

  it('needs an account', () =>
    given().when(FORMS.OrderReturned, fields).thenRejected('account-unknown'));
});

describe('cancelling an order', () => {
  const fields = { orderId: 'SO-1001', reason: cancelled.personal?.reason };

  it('happens', () =>
    given(opened, signed, placed)
      .when(FORMS.OrderCancelled, fields)
      .thenHappened({ ...cancelled, occurredAt: NOW }));

  it('is already so for one that was cancelled', () =>
    given(opened, signed, placed, cancelled).when(FORMS.OrderCancelled, fields).thenNothing());

  it('needs an order', () =>
    given(opened).when(FORMS.OrderCancelled, fields).thenRejected('order-unknown'));

  it('cannot come before the order', () =>
    given(opened, signed, placed)
      .when(FORMS.OrderCancelled, { ...fields, occurredOn: '2025-02-09' })
      .thenRejected('order-not-yet'));

  it('needs an account', () =>
    given().when(FORMS.OrderCancelled, fields).thenRejected('account-unknown'));
});

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
      .when(FORMS.ContractDrafted, termFields)
      .thenHappened({ ...drafted, occurredAt: NOW }));

  it('is already so when it is sent again', () =>
    given(opened, drafted).when(FORMS.ContractDrafted, termFields).thenNothing());

  it('is refused under the number of another draft', () =>
    given(opened, drafted)
      .when(FORMS.ContractDrafted, { ...termFields, noticeDays: 30 })
      .thenRejected('contract-differs'));

  it('is refused for a contract that was signed by then', () =>
    given(opened, signed).when(FORMS.ContractDrafted, termFields).thenRejected('contract-signed'));

  it('may be learned of after the signature', () =>
    given(opened, signed)
      .when(FORMS.ContractDrafted, { ...termFields, occurredAt: drafted.occurredAt })
      .thenHappened(drafted));

  it('needs an account', () =>
    given().when(FORMS.ContractDrafted, termFields).thenRejected('account-unknown'));

  it('cannot end before it starts', () =>
    given(opened)
      .when(FORMS.ContractDrafted, { ...termFields, endsOn: '2025-01-31' })
      .thenInvalid('endsOn'));
});

describe('signing a contract', () => {
  const fields = { ...termFields, occurredAt: signed.occurredAt };

  it('happens', () => given(opened).when(FORMS.ContractSigned, fields).thenHappened(signed));

  it('happens on other terms than were drafted', () =>
    given(opened, samples.ContractDrafted)
      .when(FORMS.ContractSigned, { ...fields, noticeDays: 30 })
      .thenHappened({ ...signed, data: { ...signed.data, noticeDays: 30 } }));

  it('wins a lost account back', () =>
    given(opened, lostEarly).when(FORMS.ContractSigned, fields).thenHappened(signed, {
      type: 'AccountWonBack',
      occurredAt: signed.occurredAt,
      data: {},
    }));

  it('is already so when it is sent again', () =>
    given(opened, signed).when(FORMS.ContractSigned, termFields).thenNothing());

  it('is refused under the number of another contract', () =>
    given(opened, signed)
      .when(FORMS.ContractSigned, { ...fields, annualValue: '1' })
      .thenRejected('contract-differs'));

  it('is refused once the contract is over', () =>
    given(opened)
      .when(FORMS.ContractSigned, { ...fields, occurredAt: '2026-02-01T00:00:00Z' })
      .thenRejected('contract-over'));

  it('is taken on its last day', () =>
    given(opened)
      .when(FORMS.ContractSigned, { ...fields, occurredAt: '2026-01-31T23:59:59Z' })
      .thenHappened({ ...signed, occurredAt: '2026-01-31T23:59:59.000Z' }));

  it('needs an account', () =>
    given().when(FORMS.ContractSigned, fields).thenRejected('account-unknown'));
});

describe('amending a contract', () => {
  const { ContractAmended: amended } = samples;
  const fields = { ...termFields, annualValue: '130000', reason: amended.personal?.reason };

  it('happens', () =>
    given(opened, signed)
      .when(FORMS.ContractAmended, fields)
      .thenHappened({ ...amended, occurredAt: NOW }));

  it('is already so with the terms as they are', () =>
    given(opened, signed, amended).when(FORMS.ContractAmended, fields).thenNothing());

  it('cannot come before the signature', () =>
    given(opened, signed)
      .when(FORMS.ContractAmended, { ...fields, occurredOn: '2025-01-29' })
      .thenRejected('contract-not-yet'));

  it('is refused after the termination', () =>
    given(opened, signed, terminated)
      .when(FORMS.ContractAmended, fields)
      .thenRejected('contract-terminated'));

  it('is taken for a day before the termination', () =>
    given(opened, signed, terminated)
      .when(FORMS.ContractAmended, { ...fields, occurredAt: amended.occurredAt })
      .thenHappened(amended));

  it('needs a signed contract', () =>
    given(opened).when(FORMS.ContractAmended, fields).thenRejected('contract-unknown'));

  it('needs an account', () =>
    given().when(FORMS.ContractAmended, fields).thenRejected('account-unknown'));
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
      .when(FORMS.ContractRenewed, fields)
      .thenHappened({ ...renewed, occurredAt: NOW }));

  it('keeps the value where none is said', () =>
    given(opened, signed)
      .when(FORMS.ContractRenewed, { contractId: 'SC-1', endsOn: '2027-01-31' })
      .thenHappened({
        ...renewed,
        occurredAt: NOW,
        data: { contractId: 'SC-1', endsOn: '2027-01-31' },
      }));

  it('is already so to the end and value it has', () =>
    given(opened, signed, renewed).when(FORMS.ContractRenewed, fields).thenNothing());

  it.each(['2026-01-31', '2025-12-31'])('is refused to an end on %s, no later than now', (endsOn) =>
    given(opened, signed)
      .when(FORMS.ContractRenewed, { ...fields, endsOn })
      .thenRejected('renewal-not-later'),
  );

  it('is refused in another currency', () =>
    given(opened, signed)
      .when(FORMS.ContractRenewed, { ...fields, currency: 'USD' })
      .thenRejected('currency-differs'));

  it('cannot come before the signature', () =>
    given(opened, signed)
      .when(FORMS.ContractRenewed, { ...fields, occurredOn: '2025-01-29' })
      .thenRejected('contract-not-yet'));

  it('is refused after the termination', () =>
    given(opened, signed, terminated)
      .when(FORMS.ContractRenewed, fields)
      .thenRejected('contract-terminated'));

  it('needs a signed contract', () =>
    given(opened).when(FORMS.ContractRenewed, fields).thenRejected('contract-unknown'));

  it('needs an account', () =>
    given().when(FORMS.ContractRenewed, fields).thenRejected('account-unknown'));

  it('needs a currency with a value, and a value with a currency', () => {
    const { currency: _none, ...valued } = fields;
    given(opened, signed).when(FORMS.ContractRenewed, valued).thenInvalid('currency');
    const { annualValue: _unsaid, ...worthless } = fields;
    given(opened, signed).when(FORMS.ContractRenewed, worthless).thenInvalid('currency');
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
      .when(FORMS.ContractTerminated, fields)
      .thenHappened({ ...terminated, occurredAt: NOW }));

  it('is already so when it is sent again', () =>
    given(opened, signed, terminated).when(FORMS.ContractTerminated, fields).thenNothing());

  it('is refused to another end', () =>
    given(opened, signed, terminated)
      .when(FORMS.ContractTerminated, { ...fields, endsOn: '2025-12-31' })
      .thenRejected('termination-differs'));

  it('is refused to an end before the start', () =>
    given(opened, signed)
      .when(FORMS.ContractTerminated, { ...fields, endsOn: '2025-01-31' })
      .thenRejected('ends-before-start'));

  it('cannot come before the signature', () =>
    given(opened, signed)
      .when(FORMS.ContractTerminated, { ...fields, occurredOn: '2025-01-29' })
      .thenRejected('contract-not-yet'));

  it('needs a signed contract', () =>
    given(opened).when(FORMS.ContractTerminated, fields).thenRejected('contract-unknown'));

  it('needs an account', () =>
    given().when(FORMS.ContractTerminated, fields).thenRejected('account-unknown'));
});

function withoutRenewal({ renewalMonths: _none, ...terms }: typeof signed.data) {
  return terms;
}
