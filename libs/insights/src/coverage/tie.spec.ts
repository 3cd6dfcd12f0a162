import fc from 'fast-check';
import type { AccountEvent } from '#events/catalogue';
import type { EventOf } from '#events/catalogue';
import { CONTACT_KINDS, DIRECTIONS } from '#events/contacts/contacts.events';
import { replay } from '#kernel/fold';
import { dayNumber } from '#kernel/time';
import { DAY_ZERO, historyOf, noonOfDay } from '../../testing/history.ts';
import { coverageProjection } from './coverage.projection.ts';
import { CARRIERS_MAX, INTERACTIONS_MAX, withoutColleague, type TieFacts } from './tie.facts.ts';
import { tie, tieContributions } from './tie.model.ts';

type Contact = Partial<EventOf<'ContactMade'>['data']>;

const ZERO = dayNumber(DAY_ZERO);

const contact = (days: number, data: Contact): AccountEvent => ({
  type: 'ContactMade',
  occurredAt: noonOfDay(days),
  data: {
    kind: 'meeting',
    direction: 'outbound',
    answered: false,
    stakeholderIds: ['asha'],
    colleagueIds: [],
    ...data,
  },
});

const meetings = Array.from({ length: 13 }, (_, index) => contact(30 * index, {}));
const mails = Array.from({ length: 52 }, (_, index) => contact(7 * index, { kind: 'mail' }));

function tieFacts(...events: readonly AccountEvent[]): TieFacts {
  const [asha] = replay(coverageProjection('UTC'), historyOf(events)).stakeholders;
  if (!asha) throw new Error('Nobody was met.');
  return asha.tie;
}

const tieOn = (days: number, cadence: number, ...events: readonly AccountEvent[]): number =>
  tie(tieFacts(...events), cadence, ZERO + days);

describe('tie strength', () => {
  it('is 84.56 on the day of the last of thirteen monthly meetings, at cadence 2', () => {
    expect(tieOn(360, 2, ...meetings)).toBeCloseTo(84.56, 2);
  });

  it('fades to 53.01 after sixty days of silence, and below 50 on day 428', () => {
    expect(tieOn(420, 2, ...meetings)).toBeCloseTo(53.01, 2);
    expect(tieOn(427, 2, ...meetings)).toBeGreaterThanOrEqual(50);
    expect(tieOn(428, 2, ...meetings)).toBeLessThan(50);
  });

  it('stays at 14.03 for a year of weekly mails that nobody answers, and fades from there', () => {
    expect(tieOn(357, 2, ...mails)).toBeCloseTo(14.03, 2);
    expect(tieOn(360, 2, ...mails)).toBeCloseTo(13.58, 2);
  });

  it('is nought for somebody never in touch', () => {
    const known: AccountEvent = {
      type: 'StakeholderIdentified',
      occurredAt: noonOfDay(0),
      data: { stakeholderId: 'asha' },
    };
    expect(tieOn(10, 1, known)).toBe(0);
    expect(tieContributions(tieFacts(known), 1, ZERO + 10)).toEqual([]);
  });

  it('weighs each kind of contact, and counts it on the sides that took part', () => {
    const sums = (data: Contact) => {
      const { slow, in: incoming, out } = tieFacts(contact(0, data));
      return { slow, in: incoming, out };
    };
    expect(sums({ kind: 'review' })).toEqual({ slow: 3, in: 3, out: 3 });
    expect(sums({ kind: 'meeting' })).toEqual({ slow: 2, in: 2, out: 2 });
    expect(sums({ kind: 'visit', direction: 'inbound' })).toEqual({ slow: 2, in: 2, out: 2 });
    expect(sums({ kind: 'call', answered: true })).toEqual({ slow: 1.5, in: 1.5, out: 1.5 });
    expect(sums({ kind: 'call' })).toEqual({ slow: 0.25, in: 0, out: 0.25 });
    expect(sums({ kind: 'mail', answered: true })).toEqual({ slow: 1, in: 1, out: 1 });
    expect(sums({ kind: 'letter' })).toEqual({ slow: 0.25, in: 0, out: 0.25 });
    expect(sums({ kind: 'mail', direction: 'inbound' })).toEqual({ slow: 1, in: 1, out: 0 });
    expect(sums({ kind: 'call', direction: 'inbound' })).toEqual({ slow: 1, in: 1, out: 0 });
  });

  it('counts a person named twice in one contact once', () => {
    expect(tieFacts(contact(0, { stakeholderIds: ['asha', 'asha'] })).slow).toBe(2);
  });
});

describe('an answer', () => {
  const mail = contact(0, { kind: 'mail' });
  const reply = (days: number, answers: string) =>
    contact(days, { kind: 'mail', direction: 'inbound', answers });

  it('makes the message it answers weigh 1 on both sides, from that day on', () => {
    const answeredAtOnce = tieFacts(contact(0, { kind: 'mail', answered: true }));
    const answeredLater = tieFacts(mail, reply(4, 'event-0'));
    expect(tie(answeredLater, 1, ZERO + 4)).toBeCloseTo(tie(answeredAtOnce, 1, ZERO + 4), 10);
    expect(tieFacts(mail).slow).toBe(0.25);
  });

  it('is not counted again, also when it is the second to the same message', () => {
    const once = tieFacts(mail, reply(4, 'event-0'));
    const twice = tieFacts(mail, reply(4, 'event-0'), reply(5, 'event-0'));
    expect(twice).toMatchObject({ slow: once.slow, interactions: 1 });
  });

  it('is named beside the message it answers', () => {
    const [line] = tieContributions(tieFacts(mail, reply(4, 'event-0')), 1, ZERO + 4);
    expect(line?.evidence).toMatchObject({ eventIds: ['event-1', 'event-0'], count: 2 });
  });

  it('counts as a message of theirs when it names an event this tie does not have', () => {
    expect(tieFacts(mail, reply(4, 'elsewhere'))).toMatchObject({ interactions: 2 });
  });

  it('counts as a message of theirs when what it answers is no longer among the newest', () => {
    const since = Array.from({ length: INTERACTIONS_MAX }, (_, index) => contact(1 + index, {}));
    const { interactions, recent } = tieFacts(mail, ...since, reply(30, 'event-0'));
    expect(interactions).toBe(INTERACTIONS_MAX + 2);
    expect(recent[0]).toMatchObject({ weight: 1, sides: 'in' });
  });

  it('is answered for the one who answers: others who got the message did not', () => {
    const facts = replay(
      coverageProjection('UTC'),
      historyOf([
        contact(0, { kind: 'mail', stakeholderIds: ['asha', 'ben'] }),
        reply(1, 'event-0'),
      ]),
    );
    expect(facts.stakeholders.map((one) => [one.stakeholderId, one.tie.slow])).toEqual([
      ['asha', 1],
      ['ben', 0.25],
    ]);
  });
});

describe('the contributions of a tie', () => {
  it('share the effort by what is left of each weight, and take one-sidedness off in one line', () => {
    const lines = tieContributions(
      tieFacts(contact(0, { kind: 'mail' }), contact(30, { kind: 'mail' })),
      1,
      ZERO + 30,
    );
    expect(lines.map(({ code }) => code)).toEqual(['interaction', 'interaction', 'one-sided']);
    const [newer, older, off] = lines.map(({ points }) => points);
    expect(newer).toBeGreaterThan(older ?? Infinity);
    // Nothing ever came back: three quarters go.
    expect(off).toBe(-Math.round(0.75 * ((newer ?? 0) + (older ?? 0))));
  });

  it('put what is older than the newest twenty in one line', () => {
    const lines = tieContributions(tieFacts(...mails), 2, ZERO + 357);
    expect(lines).toHaveLength(INTERACTIONS_MAX + 2);
    expect(lines.at(-2)).toMatchObject({
      code: 'earlier-interactions',
      params: { count: 32 },
      evidence: { eventIds: [], count: 32 },
    });
    expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(14_029);
  });

  it('add up to the tie, whatever happened', () => {
    fc.assert(
      fc.property(histories(), fc.integer({ min: 0, max: 500 }), (events, silentDays) => {
        const facts = tieFacts(...events);
        const day = facts.on + silentDays;
        const strength = tie(facts, 1, day);
        const sum = tieContributions(facts, 1, day).reduce((all, { points }) => all + points, 0);
        expect(sum).toBe(Math.round(strength * 1000));
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('one more contact on both sides', () => {
  it('never lowers a tie, on that day or later', () => {
    const twoSided = fc.constantFrom<Contact>(
      { kind: 'review' },
      { kind: 'visit' },
      { kind: 'call', answered: true },
      { kind: 'letter', answered: true },
    );
    fc.assert(
      fc.property(histories(), twoSided, fc.nat(90), fc.nat(300), (events, data, gap, silent) => {
        const before = tieFacts(...events);
        const days = before.on - ZERO + gap;
        const after = tieFacts(...events, contact(days, data));
        const day = ZERO + days + silent;
        expect(tie(after, 1, day)).toBeGreaterThanOrEqual(tie(before, 1, day) - 1e-9);
      }),
    );
  });
});

describe('what a colleague of ours carries of a tie', () => {
  it('is what they did alone', () => {
    const facts = tieFacts(
      contact(0, { colleagueIds: ['mira'] }),
      contact(10, { colleagueIds: ['mira', 'noor'] }),
      contact(20, { colleagueIds: ['noor'] }),
    );
    const shared = tieFacts(contact(0, {}), contact(10, {}), contact(20, {}));
    const withoutMira = tieFacts(contact(10, {}), contact(20, {}));
    expect(withoutColleague(facts, 'mira').slow).toBeCloseTo(withoutMira.slow, 10);
    expect(withoutColleague(facts, 'elsewhere').slow).toBe(shared.slow);
  });

  it('is all of it where nobody else was ever there', () => {
    const facts = tieFacts(
      ...meetings.map((_, index) => contact(7 * index, { colleagueIds: ['mira'] })),
    );
    expect(tie(withoutColleague(facts, 'mira'), 1, facts.on)).toBe(0);
  });

  it('includes the answers they got', () => {
    const facts = tieFacts(
      contact(0, { kind: 'mail', colleagueIds: ['mira'] }),
      contact(5, { kind: 'mail', direction: 'inbound', answers: 'event-0' }),
    );
    expect(tie(withoutColleague(facts, 'mira'), 1, facts.on + 9)).toBe(0);
  });

  it('is told apart for a bounded number of colleagues', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      contact(index, { colleagueIds: [`colleague-${String(index)}`] }),
    );
    expect(tieFacts(...many).carriers).toHaveLength(CARRIERS_MAX);
  });
});

/** Contacts of all kinds with one person in order, some answering earlier ones. */
function histories(): fc.Arbitrary<readonly AccountEvent[]> {
  const one = fc.record({
    gap: fc.nat(60),
    kind: fc.constantFrom(...CONTACT_KINDS),
    direction: fc.constantFrom(...DIRECTIONS),
    answered: fc.boolean(),
    answers: fc.option(fc.nat(40), { nil: undefined }),
    by: fc.constantFrom<readonly string[]>([], ['mira'], ['mira', 'noor'], ['noor']),
  });
  return fc.array(one, { minLength: 1, maxLength: 60 }).map((contacts) => {
    let days = 0;
    return contacts.map(({ gap, answers, by, ...data }) => {
      days += gap;
      return contact(days, {
        ...data,
        colleagueIds: by,
        ...(answers === undefined ? {} : { answers: `event-${String(answers)}` }),
      });
    });
  });
}
