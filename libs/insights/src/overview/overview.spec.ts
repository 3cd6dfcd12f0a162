import type { AccountEvent } from '#events/catalogue';
import { replay } from '#kernel/fold';
import { historyOf, noonOfDay } from '../../testing/history.ts';
import { LAST_ORDERS_MAX, NAMES_MAX, THREATS_MAX, type OverviewFacts } from './overview.facts.ts';
import {
  customerSince,
  firstOrderOn,
  lastOrderOn,
  nameOf,
  personOf,
  statusOn,
} from './overview.model.ts';
import { overviewProjection } from './overview.projection.ts';

type Happening = {
  [T in AccountEvent['type']]: Omit<Extract<AccountEvent, { type: T }>, 'occurredAt'>;
}[AccountEvent['type']];

const on = (days: number, event: Happening): AccountEvent => ({
  ...event,
  occurredAt: noonOfDay(days),
});

const opened = (days: number, as: 'prospect' | 'customer' = 'prospect') =>
  on(days, { type: 'AccountOpened', data: { as }, personal: { name: 'Acme Bearings' } });
const ordered = (days: number, orderId = `order-${String(days)}`) =>
  on(days, {
    type: 'OrderPlaced',
    data: { orderId, kind: 'ad-hoc', amountMinor: 100_00, currency: 'EUR' },
  });
const cancelled = (days: number, orderId: string) =>
  on(days, { type: 'OrderCancelled', data: { orderId } });
const signed = (days: number) =>
  on(days, {
    type: 'ContractSigned',
    data: {
      contractId: 'frame',
      startsOn: '2024-01-01',
      endsOn: '2024-12-31',
      noticeDays: 30,
      annualValueMinor: 1_000_000,
      currency: 'EUR',
    },
  });
const lost = (days: number) =>
  on(days, { type: 'AccountLost', data: { reason: 'competitor', rival: 'Boltzmann' } });
const wonBack = (days: number) => on(days, { type: 'AccountWonBack', data: {} });
const threat = (days: number, threatId: string) =>
  on(days, {
    type: 'CompetitorThreatLogged',
    data: { threatId, rival: 'Boltzmann', severity: 'minor' },
    personal: { evidence: 'Seen in reception.' },
  });

const folded = (...events: readonly AccountEvent[]): OverviewFacts =>
  replay(overviewProjection('UTC'), historyOf(events));

describe('what an account is called', () => {
  it('is its newest name', () => {
    const renamed = on(5, { type: 'AccountRenamed', data: {}, personal: { name: 'Acme Group' } });
    expect(nameOf(folded(opened(0), renamed))).toBe('Acme Group');
  });

  it('is its id once the name was erased', () => {
    const erased = on(0, { type: 'AccountOpened', data: { as: 'prospect' } });
    expect(nameOf(folded(erased))).toBe('acme');
  });

  it('is its id also when something happened before it was opened', () => {
    const facts = folded(ordered(0));
    expect(nameOf(facts)).toBe('acme');
    expect(facts).toMatchObject({ openedOn: null, firstOn: '2024-01-01' });
  });
});

describe('who looks after an account', () => {
  it('is the manager assigned, then the one it was handed over to', () => {
    const assigned = on(0, { type: 'ManagerAssigned', data: { managerId: 'mira' } });
    const handedOver = on(9, {
      type: 'AccountHandedOver',
      data: { fromManagerId: 'mira', toManagerId: 'noor' },
    });
    expect(folded(opened(0), assigned).managerId).toBe('mira');
    expect(folded(opened(0), assigned, handedOver).managerId).toBe('noor');
  });

  it('may change with its parent, and the parent may go', () => {
    const placed = (days: number, parentId: string | null) =>
      on(days, { type: 'AccountPlacedUnderParent', data: { parentId } });
    expect(folded(opened(0), placed(1, 'group')).parentId).toBe('group');
    expect(folded(opened(0), placed(1, 'group'), placed(2, null)).parentId).toBeNull();
  });
});

describe('the key mark', () => {
  const designated = (days: number, byStrategy: boolean) =>
    on(days, {
      type: 'KeyAccountDesignated',
      data: { byProfitability: true, byStrategy },
      personal: { reason: 'A third of our margin.' },
    });

  it('stands since it was first given, with the newest criteria and reason', () => {
    expect(folded(opened(0), designated(3, false), designated(8, true)).key).toEqual({
      byProfitability: true,
      byStrategy: true,
      since: '2024-01-04',
      reason: 'A third of our margin.',
    });
  });

  it('begins anew after it ended', () => {
    const ended = on(5, { type: 'KeyAccountEnded', data: {} });
    expect(folded(opened(0), designated(3, false), ended).key).toBeNull();
    expect(folded(opened(0), designated(3, false), ended, designated(9, false)).key?.since).toBe(
      '2024-01-10',
    );
  });
});

describe('where an account stands', () => {
  it('is a prospect until the first order or signature', () => {
    expect(statusOn(folded(opened(0)), '2024-06-01')).toBe('prospect');
    expect(statusOn(folded(opened(0), ordered(9)), '2024-06-01')).toBe('customer');
    expect(statusOn(folded(opened(0), signed(9)), '2024-06-01')).toBe('customer');
    expect(statusOn(folded(opened(0, 'customer')), '2024-06-01')).toBe('customer');
  });

  it('is dormant 365 days after the last order, without an event', () => {
    const facts = folded(opened(0), ordered(0));
    expect(statusOn(facts, '2024-12-30')).toBe('customer');
    expect(statusOn(facts, '2024-12-31')).toBe('dormant');
  });

  it('is lost until won back', () => {
    const gone = folded(opened(0), ordered(0), lost(20));
    expect(statusOn(gone, '2024-06-01')).toBe('lost');
    expect(gone.lost).toEqual({ on: '2024-01-21', reason: 'competitor', rival: 'Boltzmann' });
    const back = folded(opened(0), ordered(0), lost(20), wonBack(30));
    expect(statusOn(back, '2024-06-01')).toBe('customer');
    expect(back.wonBackOn).toBe('2024-01-31');
  });
});

describe('the last order day', () => {
  it('goes back when the order is cancelled', () => {
    const facts = folded(opened(0), ordered(1), ordered(2), cancelled(3, 'order-2'));
    expect(lastOrderOn(facts)).toBe('2024-01-02');
  });

  it('is none again, and the account a prospect, when the only order is cancelled', () => {
    const facts = folded(opened(0), ordered(1), cancelled(3, 'order-1'));
    expect(lastOrderOn(facts)).toBeNull();
    expect(customerSince(facts)).toBeNull();
    expect(statusOn(facts, '2024-06-01')).toBe('prospect');
  });

  it('moves the beginning as a customer when the first order is cancelled', () => {
    const facts = folded(opened(0), ordered(1), ordered(2), cancelled(3, 'order-1'));
    expect(firstOrderOn(facts)).toBe('2024-01-03');
    expect(customerSince(facts)).toBe('2024-01-03');
  });

  it('is known also when all the newest orders are cancelled', () => {
    const days = Array.from({ length: LAST_ORDERS_MAX + 2 }, (_, index) => index);
    const facts = folded(
      ...days.map((day) => ordered(day)),
      ...days.slice(2).map((day) => cancelled(50, `order-${String(day)}`)),
    );
    expect(lastOrderOn(facts)).toBe('2024-01-02');
    expect(customerSince(facts)).toBe('2024-01-01');
  });

  it('does not care for cancellations of what is not known', () => {
    const facts = folded(ordered(1), cancelled(3, 'elsewhere'));
    expect(facts).toEqual(folded(ordered(1)));
  });
});

describe('threats', () => {
  it('are shown with their newest severity and how they ended', () => {
    const reassessed = on(4, {
      type: 'CompetitorThreatReassessed',
      data: { threatId: 'a', severity: 'serious' },
      personal: { evidence: 'A trial order.' },
    });
    const defended = on(9, { type: 'CompetitorThreatDefended', data: { threatId: 'a' } });
    const businessLost = on(9, { type: 'BusinessLostToCompetitor', data: { threatId: 'b' } });
    const facts = folded(threat(0, 'a'), threat(1, 'b'), reassessed, defended, businessLost);
    expect(facts.threats).toMatchObject([
      { threatId: 'a', severity: 'serious', status: 'defended', evidence: 'A trial order.' },
      { threatId: 'b', severity: 'minor', status: 'lost', loggedOn: '2024-01-02' },
    ]);
  });

  it('are kept in a bounded number: the oldest that is over goes first', () => {
    const ids = Array.from({ length: THREATS_MAX }, (_, index) => `threat-${String(index)}`);
    const defended = on(60, { type: 'CompetitorThreatDefended', data: { threatId: 'threat-3' } });
    const facts = folded(...ids.map((id, index) => threat(index, id)), defended, threat(70, 'new'));
    const kept = facts.threats.map(({ threatId }) => threatId);
    expect(kept).toEqual([...ids.filter((id) => id !== 'threat-3'), 'new']);
  });
});

describe('the people at an account', () => {
  const identified = (days: number, stakeholderId: string, name: string, title?: string) =>
    on(days, {
      type: 'StakeholderIdentified',
      data: { stakeholderId },
      personal: { name, ...(title === undefined ? {} : { title }) },
    });

  it('go by their newest name and title', () => {
    const facts = folded(
      identified(0, 'asha', 'A. Rao', 'Buyer'),
      identified(3, 'asha', 'Asha Rao', 'Head of purchasing'),
    );
    expect(personOf(facts, 'asha')).toEqual({
      stakeholderId: 'asha',
      name: 'Asha Rao',
      title: 'Head of purchasing',
    });
    expect(personOf(facts, 'ben')).toEqual({ stakeholderId: 'ben', name: null, title: null });
  });

  it('are kept in a bounded number', () => {
    const many = Array.from({ length: NAMES_MAX + 3 }, (_, index) =>
      identified(0, `person-${String(index)}`, 'N. N.'),
    );
    expect(folded(...many).people).toHaveLength(NAMES_MAX);
  });
});

describe('days in a zone', () => {
  it('are those of the zone', () => {
    const late: AccountEvent = {
      type: 'ContactMade',
      occurredAt: '2024-03-01T23:30:00.000Z',
      data: {
        kind: 'call',
        direction: 'inbound',
        answered: true,
        stakeholderIds: [],
        colleagueIds: [],
      },
    };
    const inZone = (zone: string) => replay(overviewProjection(zone), historyOf([late]));
    expect(inZone('UTC').lastContactOn).toBe('2024-03-01');
    expect(inZone('Asia/Kolkata').lastContactOn).toBe('2024-03-02');
  });
});
