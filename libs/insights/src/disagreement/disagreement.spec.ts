import type { AccountEvent } from '#events/catalogue';
import type { BuyingRole, Stance } from '#events/people/people.events';
import { addDays } from '#kernel/time';
import {
  dayOf,
  defended,
  lostToRival,
  order,
  signed,
  terminated,
  threat,
} from '../../testing/commerce.ts';
import { DAY_ZERO, historyOf, noonOfDay } from '../../testing/history.ts';
import { ParametersByDay } from '../churn-risk/calibrations.ts';
import { projectionsOf } from '../facts/account-facts.ts';
import { AccountFolds } from '../projector/account-folds.ts';
import { disagreementOf } from './disagreement.model.ts';
import type { Outlook } from './disagreement.view.ts';

const folds = new AccountFolds(projectionsOf('UTC'), 'UTC');

const asked = (events: readonly AccountEvent[], day: number) =>
  disagreementOf(historyOf(events), folds, {
    asOf: addDays(DAY_ZERO, day),
    horizonDays: 180,
    parameters: new ParametersByDay([]),
    zone: 'UTC',
  });

const outlook = (events: readonly AccountEvent[], day: number, name: Outlook) =>
  asked(events, day).outlooks.find((one) => one.name === name);

const person = (stakeholderId: string, role: BuyingRole, day = 0): readonly AccountEvent[] => [
  {
    type: 'StakeholderIdentified',
    occurredAt: noonOfDay(day),
    data: { stakeholderId },
    personal: { name: stakeholderId },
  },
  { type: 'BuyingRoleAssigned', occurredAt: noonOfDay(day), data: { stakeholderId, role } },
];

const stance = (stakeholderId: string, day: number, what: Stance): AccountEvent => ({
  type: 'StanceAssessed',
  occurredAt: noonOfDay(day),
  data: { stakeholderId, stance: what },
});

/** An order every ten days. */
const orders = (until: number): readonly AccountEvent[] =>
  Array.from({ length: Math.floor(until / 10) + 1 }, (_, nth) => order(nth * 10));

const inOrder = (events: readonly AccountEvent[]): readonly AccountEvent[] =>
  events.toSorted((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1));

describe('behaviour', () => {
  it('is good while orders keep their rhythm, and bad once they are silent for long', () => {
    expect(outlook(orders(300), 305, 'behaviour')).toMatchObject({ state: 'good' });
    const silent = outlook(orders(300), 420, 'behaviour');
    expect(silent?.state).toBe('bad');
    // Since the day on which silence alone made it so.
    expect(silent?.since ? silent.since > dayOf(310) : false).toBe(true);
    expect(silent?.isLonger).toBe(false);
    expect(silent?.eventIds[0]).toBe('event-30');
  });

  it('is unknown of fewer than three order days', () =>
    expect(outlook([order(0), order(10)], 20, 'behaviour')).toMatchObject({
      state: 'unknown',
      eventIds: [],
    }));
});

describe('commercial signals', () => {
  it.each([
    ['good', [signed(0)], 100],
    ['mixed', [signed(0)], 300],
    ['mixed', [signed(0), threat(50, { severity: 'minor' })], 100],
    ['bad', [signed(0), threat(50)], 100],
    ['good', [signed(0), threat(50), defended(60)], 100],
    ['bad', [signed(0), threat(50, { severity: 'minor' }), lostToRival(60)], 100],
    ['bad', [signed(0), terminated(50, dayOf(200))], 100],
    ['unknown', [order(0)], 10],
    ['unknown', [threat(0), defended(5)], 10],
    ['unknown', [threat(0), lostToRival(5)], 500],
  ] as const)('are %s by %j', (state, events, day) =>
    expect(outlook(events, day, 'commercial')?.state).toBe(state),
  );
});

describe('people’s stated view', () => {
  const buyer = person('asha', 'purchasing-officer');

  it('is what those with buying roles were last said to think, with the events that say so', () => {
    const events = [...buyer, stance('asha', 10, 'supporter'), stance('asha', 40, 'detractor')];
    expect(outlook(events, 20, 'people')).toMatchObject({ state: 'good', since: dayOf(10) });
    expect(outlook(events, 60, 'people')).toMatchObject({
      state: 'bad',
      since: dayOf(40),
      eventIds: ['event-3'],
    });
  });

  it('weighs who is required more than who is not', () => {
    const both = [...buyer, ...person('ben', 'influencer')];
    const said = [stance('asha', 10, 'supporter'), stance('ben', 10, 'detractor')];
    expect(outlook([...both, ...said], 20, 'people')?.state).toBe('good');
    const split = [...person('ben', 'influencer'), ...person('cem', 'user')];
    const even = [stance('ben', 10, 'detractor'), stance('cem', 10, 'supporter')];
    expect(outlook([...split, ...even], 20, 'people')?.state).toBe('mixed');
  });

  it('is unknown where nobody’s stance was assessed, or they left', () => {
    const left: AccountEvent = {
      type: 'StakeholderDeparted',
      occurredAt: noonOfDay(30),
      data: { stakeholderId: 'asha' },
    };
    expect(outlook(buyer, 20, 'people')?.state).toBe('unknown');
    const gone = [...buyer, stance('asha', 10, 'detractor'), left];
    expect(outlook(gone, 40, 'people')?.state).toBe('unknown');
  });
});

describe('a disagreement', () => {
  const hostile = inOrder([
    ...orders(300),
    ...person('asha', 'purchasing-officer'),
    stance('asha', 250, 'detractor'),
  ]);

  it('is there while one side is good and another bad, since the day both were', () =>
    expect(asked(hostile, 305)).toMatchObject({ disagree: true, since: dayOf(250) }));

  it('was none on a past day, and is none once both say the same', () => {
    expect(asked(hostile, 240)).toMatchObject({ disagree: false, since: null });
    expect(asked(hostile, 500)).toMatchObject({ disagree: false, since: null });
  });

  it('is none from the day on which an event cannot be folded', () => {
    const broken = historyOf(hostile).map((event, place, { length }) =>
      place === length - 2 ? { ...event, unreadable: 'nobody knows it' } : event,
    );
    const { disagree, outlooks } = disagreementOf(broken, folds, {
      asOf: dayOf(305),
      horizonDays: 180,
      parameters: new ParametersByDay([]),
      zone: 'UTC',
    });
    expect(disagree).toBe(false);
    expect(outlooks[0]).toMatchObject({ state: 'unknown', since: dayOf(290) });
  });

  it('is none of an account that is lost', () => {
    const lost: AccountEvent = {
      type: 'AccountLost',
      occurredAt: noonOfDay(304),
      data: { reason: 'price' },
    };
    const { disagree, outlooks } = asked([...hostile, lost], 305);
    expect(disagree).toBe(false);
    expect(outlooks.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('says that it looked so all the year where it did', () => {
    const long = outlook(orders(600), 605, 'behaviour');
    expect(long).toMatchObject({ state: 'good', isLonger: true, since: dayOf(605 - 365) });
  });
});
