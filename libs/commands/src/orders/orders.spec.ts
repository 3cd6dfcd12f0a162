import { CancelOrder, PlaceOrder, ReturnOrder } from '#commands/orders/orders.commands';
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
      .when(PlaceOrder, { ...fields, occurredAt: placed.occurredAt })
      .thenHappened(placed));

  it('happens ad hoc where no contract is named', () =>
    given(opened).when(PlaceOrder, small).thenHappened(smallPlaced));

  it('may be free of charge, and may lose money', () =>
    given(opened)
      .when(PlaceOrder, { ...small, amount: '0', margin: '-3.20' })
      .thenHappened({
        ...smallPlaced,
        data: { ...smallPlaced.data, amountMinor: 0, marginMinor: -320 },
      }));

  it('may lie before anything known, also before the account was opened', () =>
    given(opened)
      .when(PlaceOrder, { ...small, occurredOn: '2019-03-31' })
      .thenHappened({ ...smallPlaced, occurredAt: '2019-03-31T12:00:00.000Z' }));

  it('wins a lost account back', () =>
    given(opened, lostEarly)
      .when(PlaceOrder, small)
      .thenHappened(smallPlaced, { type: 'AccountWonBack', occurredAt: NOW, data: {} }));

  it('does not win back an account that was lost only later', () =>
    given(opened, lost)
      .when(PlaceOrder, { ...small, occurredOn: '2025-06-01' })
      .thenHappened({ ...smallPlaced, occurredAt: '2025-06-01T12:00:00.000Z' }));

  it('is already so when it is sent again', () =>
    given(opened, signed, placed).when(PlaceOrder, fields).thenNothing());

  it.each([
    ['on other terms', { ...fields, amount: '10000.01' }],
    ['on another day', { ...fields, occurredOn: '2025-02-11' }],
  ])('is refused under the number of an order placed %s', (_how, other) =>
    given(opened, signed, placed).when(PlaceOrder, other).thenRejected('order-differs'),
  );

  it('is refused under the number of an order that was cancelled', () =>
    given(opened, signed, placed, cancelled)
      .when(PlaceOrder, fields)
      .thenRejected('order-cancelled'));

  it('needs the contract it is called off under', () =>
    given(opened).when(PlaceOrder, fields).thenRejected('contract-unknown'));

  it('needs a contract that is signed, not only drafted', () =>
    given(opened, samples.ContractDrafted)
      .when(PlaceOrder, fields)
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
      .when(PlaceOrder, { ...fields, occurredOn })
      .thenRejected('contract-not-running'),
  );

  it('is a call-off after the last day of a contract that renews itself', () =>
    given(opened, signed)
      .when(PlaceOrder, { ...fields, occurredOn: '2026-02-01' })
      .thenHappened({ ...placed, occurredAt: '2026-02-01T12:00:00.000Z' }));

  it('needs an account', () => given().when(PlaceOrder, small).thenRejected('account-unknown'));

  it('is a call-off if and only if a contract is named', () => {
    given(opened)
      .when(PlaceOrder, { ...small, kind: 'call-off' })
      .thenInvalid('contractId');
    given(opened)
      .when(PlaceOrder, { ...fields, kind: 'ad-hoc' })
      .thenInvalid('contractId');
  });

  it('says every amount that is none', () =>
    given(opened)
      .when(PlaceOrder, {
        ...fields,
        amount: '-1',
        margin: 'much',
        quantity: '1,5',
        lines: [{ product: 'A', amount: 5 }],
      })
      .thenInvalid('amount', 'margin', 'quantity', 'lines[0].amount'));

  it('says every amount with more decimals than its currency takes', () =>
    given(opened)
      .when(PlaceOrder, {
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
      .when(ReturnOrder, fields)
      .thenHappened({ ...returned, occurredAt: NOW }));

  it('is already so when it is sent again', () =>
    given(opened, returned).when(ReturnOrder, fields).thenNothing());

  it('is refused under the number of another', () =>
    given(opened, returned)
      .when(ReturnOrder, { ...fields, quantity: '2' })
      .thenRejected('return-differs'));

  it.each([
    ['more than the order was of', { amount: '10000.01' }, 'returns-more'],
    ['another currency than the order', { currency: 'JPY' }, 'order-in-other-currency'],
    ['a moment before the order', { occurredOn: '2025-02-09' }, 'order-not-yet'],
  ])('is refused for %s', (_what, other, code) =>
    given(opened, signed, placed)
      .when(ReturnOrder, { ...fields, ...other })
      .thenRejected(code),
  );

  it('may take all that is left, and not a cent more', () => {
    const rest = { ...fields, returnId: 'RT-2', amount: '9700' };
    given(opened, signed, placed, returned)
      .when(ReturnOrder, rest)
      .thenHappened({
        ...returned,
        occurredAt: NOW,
        data: { ...returned.data, returnId: 'RT-2', amountMinor: 970_000 },
      });
    given(opened, signed, placed, returned)
      .when(ReturnOrder, { ...rest, amount: '9700.01' })
      .thenRejected('returns-more');
  });

  it('is refused once the order was cancelled, and late news of an earlier one is not', () => {
    given(opened, signed, placed, cancelled)
      .when(ReturnOrder, { ...fields, occurredAt: cancelled.occurredAt })
      .thenRejected('order-cancelled');
    given(opened, signed, placed, cancelled)
      .when(ReturnOrder, { ...fields, occurredAt: returned.occurredAt })
      .thenHappened(returned);
  });

  it('needs an account', () => given().when(ReturnOrder, fields).thenRejected('account-unknown'));
});

describe('cancelling an order', () => {
  const fields = { orderId: 'SO-1001', reason: cancelled.personal?.reason };

  it('happens', () =>
    given(opened, signed, placed)
      .when(CancelOrder, fields)
      .thenHappened({ ...cancelled, occurredAt: NOW }));

  it('is already so for one that was cancelled', () =>
    given(opened, signed, placed, cancelled).when(CancelOrder, fields).thenNothing());

  it('needs an order', () => given(opened).when(CancelOrder, fields).thenRejected('order-unknown'));

  it('cannot come before the order', () =>
    given(opened, signed, placed)
      .when(CancelOrder, { ...fields, occurredOn: '2025-02-09' })
      .thenRejected('order-not-yet'));

  it('needs an account', () => given().when(CancelOrder, fields).thenRejected('account-unknown'));
});

function withoutRenewal({ renewalMonths: _none, ...terms }: typeof signed.data) {
  return terms;
}
