import type { AccountEvent } from '#events/catalogue';
import type { EventOf } from '#events/catalogue';
import { replay } from '#kernel/fold';
import { dayNumber } from '#kernel/time';
import { DAY_ZERO, historyOf, noonOfDay } from '../../testing/history.ts';
import { cadenceBreakDays, cadenceMissed, cadenceState, missedPeriods } from './cadence.model.ts';
import type { CoverageFacts } from './coverage.facts.ts';
import { coverageProjection } from './coverage.projection.ts';

const ZERO = dayNumber(DAY_ZERO);
const OTHER = { key: false };
const KEY = { key: true };

const purchasing: AccountEvent = {
  type: 'BuyingRoleAssigned',
  occurredAt: noonOfDay(0),
  data: { stakeholderId: 'asha', role: 'purchasing-officer' },
};
const agreed = (interactionsPer30Days: number, days = 0): AccountEvent => ({
  type: 'CadenceSet',
  occurredAt: noonOfDay(days),
  data: { stakeholderId: 'asha', interactionsPer30Days },
});
const contact = (
  days: number,
  data: Partial<EventOf<'ContactMade'>['data']> = {},
): AccountEvent => ({
  type: 'ContactMade',
  occurredAt: noonOfDay(days),
  data: {
    kind: 'meeting',
    direction: 'outbound',
    answered: true,
    stakeholderIds: ['asha'],
    colleagueIds: [],
    ...data,
  },
});
const unanswered = (days: number) => contact(days, { kind: 'mail', answered: false });

const folded = (...events: readonly AccountEvent[]): CoverageFacts =>
  replay(coverageProjection('UTC'), historyOf(events));

const missedOn = (days: number, cadence: number, ...events: readonly AccountEvent[]): number => {
  const [asha] = folded(...events).stakeholders;
  if (!asha) throw new Error('Nobody is known.');
  return missedPeriods(asha, cadence, ZERO + days);
};

describe('how a cadence goes', () => {
  const stateOn = (days: number, ...events: readonly AccountEvent[]) => {
    const [asha] = folded(...events).stakeholders;
    if (!asha) throw new Error('Nobody is known.');
    return cadenceState(asha, 1, ZERO + days);
  };

  it('is open while nothing stands behind it, then missed', () => {
    expect([0, 29, 30].map((days) => stateOn(days, purchasing))).toEqual([
      'open',
      'open',
      'missed',
    ]);
  });

  it('is kept only by contacts', () => {
    expect(stateOn(12, purchasing, contact(10))).toBe('kept');
    expect(stateOn(12, purchasing, unanswered(10))).toBe('open');
  });
});

describe('a cadence of one interaction a month', () => {
  it('is missed a month after somebody came to be known, twice after two', () => {
    expect([29, 30, 59, 60].map((days) => missedOn(days, 1, purchasing))).toEqual([0, 1, 1, 2]);
  });

  it('is kept for a month by a meeting', () => {
    const met = [purchasing, contact(100)];
    expect([129, 130, 159, 160].map((days) => missedOn(days, 1, ...met))).toEqual([0, 1, 1, 2]);
  });

  it('is not kept by three messages nobody answers, but by four', () => {
    const mails = [100, 101, 102].map(unanswered);
    expect(missedOn(103, 1, purchasing, ...mails)).toBe(2);
    expect(missedOn(103, 1, purchasing, ...mails, unanswered(103))).toBe(0);
  });

  it('sees through a period full of small interactions', () => {
    const mails = Array.from({ length: 60 }, (_, index) => unanswered(60 + Math.floor(index / 2)));
    expect(missedOn(90, 1, purchasing, ...mails)).toBe(0);
    expect(missedOn(119, 1, purchasing, ...mails)).toBe(1);
  });

  it('counts anew from the day another is agreed', () => {
    expect(missedOn(101, 2, purchasing, agreed(2, 100))).toBe(0);
    expect(missedOn(130, 2, purchasing, agreed(2, 100))).toBe(2);
  });
});

describe('the cadence of an account', () => {
  it('is missed when any holder of a required role went without for two periods', () => {
    expect(cadenceMissed(folded(purchasing, agreed(1)), OTHER, ZERO + 59)).toBe(false);
    expect(cadenceMissed(folded(purchasing, agreed(1)), OTHER, ZERO + 60)).toBe(true);
  });

  it('is once in three months where nothing was agreed, once a month for required roles of key accounts', () => {
    expect(cadenceMissed(folded(purchasing), OTHER, ZERO + 179)).toBe(false);
    expect(cadenceMissed(folded(purchasing), OTHER, ZERO + 180)).toBe(true);
    expect(cadenceMissed(folded(purchasing), KEY, ZERO + 60)).toBe(true);
  });

  it('does not watch those without a required role, nor those who left', () => {
    const user: AccountEvent = {
      type: 'BuyingRoleAssigned',
      occurredAt: noonOfDay(0),
      data: { stakeholderId: 'asha', role: 'user' },
    };
    const left: AccountEvent = {
      type: 'StakeholderDeparted',
      occurredAt: noonOfDay(1),
      data: { stakeholderId: 'asha' },
    };
    expect(cadenceMissed(folded(user), OTHER, ZERO + 400)).toBe(false);
    expect(cadenceMissed(folded(purchasing, left), OTHER, ZERO + 400)).toBe(false);
  });

  it('tells the days on which it turns if nobody acts', () => {
    const facts = folded(purchasing, agreed(4), unanswered(1), contact(20));
    const from = ZERO + 20;
    const turns = cadenceBreakDays(facts, OTHER, from);
    // The meeting keeps the period of 7.5 days it is in, and the one before that.
    expect(turns).toEqual([ZERO + 35]);
    const days = Array.from({ length: 60 }, (_, index) => from + 1 + index);
    const seen = days.filter(
      (day) => cadenceMissed(facts, OTHER, day) !== cadenceMissed(facts, OTHER, day - 1),
    );
    expect(turns).toEqual(seen);
  });
});
