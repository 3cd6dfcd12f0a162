import { OpenAccount } from '#commands/accounts/accounts.commands';
import { CorrectEvent, RetractEvent } from '#commands/amendments/amendments.commands';
import { decide } from '#commands/registry';
import {
  NOW,
  accountWith,
  given,
  timedIntentOf,
  type Given,
} from '#commands/testing/specify-account';
import type { AccountEvent } from '#events/catalogue';
import { samples } from '#events/testing/samples';

const { AccountOpened: opened, AccountLost: lost } = samples;
const { StakeholderIdentified: identified, ContactMade: made } = samples;
const { OrderPlaced: placed, ContractSigned: signed } = samples;

const order = {
  type: 'OrderPlaced' as const,
  occurredAt: '2025-06-02T10:00:00.000Z',
  data: { orderId: 'SO-7', kind: 'ad-hoc' as const, amountMinor: 1250, currency: 'EUR' },
};
const orderFields = { orderId: 'SO-7', amount: '12.50', currency: 'EUR' };
const back = {
  type: 'OrderReturned' as const,
  occurredAt: '2025-06-09T10:00:00.000Z',
  data: { returnId: 'RT-7', orderId: 'SO-7', amountMinor: 1000, currency: 'EUR' },
};
const lostEarly = { ...lost, occurredAt: '2025-06-01T10:00:00.000Z' };
const wonBackBy = (causedBy: string): Given => ({
  type: 'AccountWonBack',
  occurredAt: order.occurredAt,
  data: {},
  causedBy,
});

const retracted = (event: string): AccountEvent => ({
  type: 'EventRetracted',
  occurredAt: NOW,
  data: { event },
});
const corrected = (event: string, to: AccountEvent): AccountEvent => ({
  type: 'EventCorrected',
  occurredAt: NOW,
  data: { event, type: to.type, schemaVersion: 1, occurredAt: to.occurredAt, data: to.data },
  ...(to.personal ? { personal: to.personal } : {}),
});

describe('retracting an event', () => {
  it('happens, with its reason', () =>
    given(opened, order)
      .when(RetractEvent, { eventId: 'e1', reason: 'Wrong customer.' })
      .thenHappened({
        type: 'EventRetracted',
        occurredAt: NOW,
        data: { event: 'e1' },
        personal: { reason: 'Wrong customer.' },
      }));

  it('is already so once retracted', () =>
    given(opened, order, retracted('e1')).when(RetractEvent, { eventId: 'e1' }).thenNothing());

  it('can itself be retracted, which brings the event back', () =>
    given(opened, order, retracted('e1'))
      .when(RetractEvent, { eventId: 'e2' })
      .thenHappened(retracted('e2')));

  it('takes a correction back like any other event', () =>
    given(opened, order, corrected('e1', { ...order, occurredAt: opened.occurredAt }))
      .when(RetractEvent, { eventId: 'e2' })
      .thenHappened(retracted('e2')));

  it('needs an event of this account', () =>
    given(opened).when(RetractEvent, { eventId: 'e7' }).thenRejected('event-unknown'));

  it('needs an account', () =>
    given().when(RetractEvent, { eventId: 'e0' }).thenRejected('account-unknown'));

  it.each([
    ['an account that has a history', [opened, order], 'e0'],
    ['a person who took part in a contact', [opened, identified, made], 'e1'],
    ['a contract that was called off under', [opened, signed, placed], 'e1'],
    ['an order that was cancelled', [opened, signed, placed, samples.OrderCancelled], 'e2'],
    ['an order that came back', [opened, signed, placed, samples.OrderReturned], 'e2'],
    [
      'a threat that was defended',
      [opened, samples.CompetitorThreatLogged, samples.CompetitorThreatDefended],
      'e1',
    ],
    [
      'a successor',
      [
        opened,
        identified,
        { ...identified, data: { stakeholderId: 'cem' } },
        samples.StakeholderDeparted,
      ],
      'e2',
    ],
    [
      'a contact that was answered',
      [
        opened,
        identified,
        made,
        {
          ...made,
          data: {
            kind: 'mail' as const,
            direction: 'inbound' as const,
            answered: true,
            stakeholderIds: [],
            colleagueIds: [],
            answers: 'e2',
          },
        },
      ],
      'e2',
    ],
  ])('is refused for %s', (_what, history, eventId) =>
    given(...history)
      .when(RetractEvent, { eventId })
      .thenRejected('still-needed'),
  );

  it('is refused for what makes room for a return', () =>
    given(
      opened,
      order,
      back,
      corrected('e2', { ...back, data: { ...back.data, amountMinor: 100 } }),
      corrected('e1', { ...order, data: { ...order.data, amountMinor: 200 } }),
    )
      .when(RetractEvent, { eventId: 'e3' })
      .thenRejected('still-needed'));

  it('happens to an order that nothing came back of, whatever else comes back', () =>
    given(opened, order, { ...back, data: { ...back.data, orderId: 'SO-8' } })
      .when(RetractEvent, { eventId: 'e1' })
      .thenHappened(retracted('e1')));

  it('takes back the opening of an account with no history, which can be opened again', () => {
    given(opened).when(RetractEvent, { eventId: 'e0' }).thenHappened(retracted('e0'));
    given(opened, retracted('e0'))
      .when(OpenAccount, { as: 'prospect', name: 'Acme' })
      .thenHappened({ ...opened, occurredAt: NOW, personal: { name: 'Acme' } });
  });

  it('is refused when it would bring back what was recorded anew', () =>
    given(opened, order, retracted('e1'), { ...order, data: { ...order.data, amountMinor: 1 } })
      .when(RetractEvent, { eventId: 'e2' })
      .thenRejected('already-taken'));

  it('of an order also takes back that it won the account back', () =>
    given(opened, lostEarly, order, wonBackBy('e2'))
      .when(RetractEvent, { eventId: 'e2' })
      .thenHappened(retracted('e2'), retracted('e3')));

  it('of such an order leaves the winning back to the next', () =>
    given(opened, lostEarly, order, wonBackBy('e2'), {
      ...order,
      occurredAt: '2025-07-01T10:00:00.000Z',
      data: { ...order.data, orderId: 'SO-8' },
    })
      .when(RetractEvent, { eventId: 'e2' })
      .thenHappened(retracted('e2'), retracted('e3'), {
        type: 'AccountWonBack',
        occurredAt: '2025-07-01T10:00:00.000Z',
        data: {},
      }));

  it('of a loss also takes back that it was made good', () =>
    given(opened, order, lostEarly, wonBackBy('e2'))
      .when(RetractEvent, { eventId: 'e2' })
      .thenHappened(retracted('e2'), retracted('e3')));

  it('of winning back alone is meant so', () =>
    given(opened, lostEarly, order, wonBackBy('e2'))
      .when(RetractEvent, { eventId: 'e3' })
      .thenHappened(retracted('e3')));

  it('of such a retraction brings back all it took', () => {
    const second: Given = { ...retracted('e3'), causedBy: 'e4' };
    given(opened, lostEarly, order, wonBackBy('e2'), retracted('e2'), second)
      .when(RetractEvent, { eventId: 'e4' })
      .thenHappened(retracted('e4'), retracted('e5'));
  });
});

describe('correcting an event', () => {
  it('happens with the whole new content', () => {
    const { reference: _none, ...data } = { ...made.data, minutes: 60 };
    given(opened, identified, made)
      .when(CorrectEvent, {
        eventId: 'e2',
        content: { ...data, note: 'An hour.', occurredOn: '2025-01-21' },
      })
      .thenHappened(
        corrected('e2', {
          type: 'ContactMade',
          occurredAt: '2025-01-21T12:00:00.000Z',
          data,
          personal: { note: 'An hour.' },
        }),
      );
  });

  it('keeps the moment where no other is said', () =>
    given(opened, order)
      .when(CorrectEvent, { eventId: 'e1', content: { ...orderFields, amount: '13' } })
      .thenHappened(corrected('e1', { ...order, data: { ...order.data, amountMinor: 1300 } })));

  it.each([
    ['less than came back of it', { amount: '9.99' }],
    ['another currency', { currency: 'USD' }],
    ['a moment after something came back', { occurredOn: '2025-06-10' }],
    ['another number', { orderId: 'SO-9' }],
  ])('is refused for an order with %s', (_what, other) =>
    given(opened, order, back)
      .when(CorrectEvent, { eventId: 'e1', content: { ...orderFields, ...other } })
      .thenRejected('still-needed'),
  );

  it('is refused for a return of more than was ordered, and happens up to that', () => {
    const content = { returnId: 'RT-7', orderId: 'SO-7', currency: 'EUR' };
    given(opened, order, back)
      .when(CorrectEvent, { eventId: 'e2', content: { ...content, amount: '12.51' } })
      .thenRejected('returns-more');
    given(opened, order, back)
      .when(CorrectEvent, { eventId: 'e2', content: { ...content, amount: '12.50' } })
      .thenHappened(corrected('e2', { ...back, data: { ...back.data, amountMinor: 1250 } }));
  });

  it('mends what an older history holds', () =>
    given(opened, order, { ...back, data: { ...back.data, amountMinor: 9000 } })
      .when(CorrectEvent, { eventId: 'e1', content: { ...orderFields, amount: '90' } })
      .thenHappened(corrected('e1', { ...order, data: { ...order.data, amountMinor: 9000 } })));

  it('is already so with the content it has', () => {
    const content = { as: 'prospect', name: 'Acme Werke' };
    given(opened).when(CorrectEvent, { eventId: 'e0', content }).thenNothing();
  });

  it('is already so with the content it was corrected to', () => {
    const renamed = { ...opened, personal: { name: 'Acme' } };
    given(opened, corrected('e0', renamed))
      .when(CorrectEvent, { eventId: 'e0', content: { as: 'prospect', name: 'Acme' } })
      .thenNothing();
  });

  it('says which fields of the content are wrong', () =>
    given(opened, order)
      .when(CorrectEvent, { eventId: 'e1', content: { orderId: 'SO-7', amount: 12.5 } })
      .thenInvalid('content.amount', 'content.currency'));

  it('takes an object for content', () =>
    given(opened, order).when(CorrectEvent, { eventId: 'e1', content: [] }).thenInvalid('content'));

  it.each([
    ['a correction', corrected('e1', order)],
    ['a retraction', retracted('e1')],
  ])('is refused for %s: it names the original', (_what, amendment) =>
    given(opened, order, amendment)
      .when(CorrectEvent, { eventId: 'e2', content: orderFields })
      .thenRejected('amendment-not-correctable'),
  );

  it('is refused for an event that was retracted', () =>
    given(opened, order, retracted('e1'))
      .when(CorrectEvent, { eventId: 'e1', content: orderFields })
      .thenRejected('event-retracted'));

  it('needs an event of this account', () =>
    given(opened).when(CorrectEvent, { eventId: 'e7', content: {} }).thenRejected('event-unknown'));

  it('needs an account', () =>
    given().when(CorrectEvent, { eventId: 'e0', content: {} }).thenRejected('account-unknown'));

  it('has to pass the rules of its type', () =>
    given(opened, order)
      .when(CorrectEvent, { eventId: 'e1', content: { ...orderFields, contractId: 'X' } })
      .thenRejected('contract-unknown'));

  it('cannot take the number of another', () =>
    given(opened, order, { ...order, data: { ...order.data, orderId: 'SO-8' } })
      .when(CorrectEvent, {
        eventId: 'e1',
        content: { ...orderFields, orderId: 'SO-8', amount: '13' },
      })
      .thenRejected('order-differs'));

  it('works for an order that was cancelled since, and for a draft that was signed since', () => {
    given(opened, signed, placed, samples.OrderCancelled)
      .when(CorrectEvent, {
        eventId: 'e2',
        content: { orderId: 'SO-1001', amount: '1', currency: 'EUR' },
      })
      .thenHappened(
        corrected('e2', {
          ...placed,
          data: { orderId: 'SO-1001', kind: 'ad-hoc', amountMinor: 100, currency: 'EUR' },
        }),
      );
    const { annualValueMinor: _minor, ...terms } = samples.ContractDrafted.data;
    given(opened, samples.ContractDrafted, signed)
      .when(CorrectEvent, { eventId: 'e1', content: { ...terms, annualValue: '1' } })
      .thenHappened(
        corrected('e1', {
          ...samples.ContractDrafted,
          data: { ...samples.ContractDrafted.data, annualValueMinor: 100 },
        }),
      );
  });

  it('cannot give up a name that others use', () =>
    given(opened, identified, made)
      .when(CorrectEvent, {
        eventId: 'e1',
        content: { stakeholderId: 'ashok', name: 'Ashok' },
      })
      .thenRejected('still-needed'));

  it('cannot move a beginning after what followed it', () =>
    given(opened, order, {
      type: 'OrderCancelled',
      occurredAt: '2025-06-03T10:00:00.000Z',
      data: { orderId: 'SO-7' },
    })
      .when(CorrectEvent, {
        eventId: 'e1',
        content: { ...orderFields, occurredOn: '2025-06-04' },
      })
      .thenRejected('still-needed'));

  it('is refused where the event would then say what is known without it', () =>
    given(opened, samples.ManagerAssigned, {
      ...samples.ManagerAssigned,
      occurredAt: '2025-03-01T09:00:00.000Z',
      data: { managerId: 'rep-2' },
    })
      .when(CorrectEvent, { eventId: 'e2', content: { managerId: 'rep-1' } })
      .thenRejected('says-nothing-new'));

  it('of an order moves the winning back along', () => {
    const moved = { ...order, occurredAt: '2025-06-20T12:00:00.000Z' };
    given(opened, lostEarly, order, wonBackBy('e2'))
      .when(CorrectEvent, {
        eventId: 'e2',
        content: { ...orderFields, occurredOn: '2025-06-20' },
      })
      .thenHappened(corrected('e2', moved), retracted('e3'), {
        type: 'AccountWonBack',
        occurredAt: moved.occurredAt,
        data: {},
      });
  });

  it('of an order leaves the winning back alone where the moment stays', () =>
    given(opened, lostEarly, order, wonBackBy('e2'))
      .when(CorrectEvent, { eventId: 'e2', content: { ...orderFields, amount: '13' } })
      .thenHappened(corrected('e2', { ...order, data: { ...order.data, amountMinor: 1300 } })));

  it('takes a parent whose ancestors were looked up', () => {
    const { AccountPlacedUnderParent: placedUnder } = samples;
    const account = accountWith(opened, placedUnder);
    const fields = { eventId: 'e1', content: { parentId: 'other' } };
    const looked = timedIntentOf(CorrectEvent, fields, { ancestorIds: ['other'] });
    expect(decide(looked, account)).toEqual([
      corrected('e1', { ...placedUnder, data: { parentId: 'other' } }),
    ]);
    const blind = timedIntentOf(CorrectEvent, fields);
    expect(() => decide(blind, account)).toThrow('There is no account other.');
  });
});
