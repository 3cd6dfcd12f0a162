import fc from 'fast-check';
import type { AccountEvent } from '#events/catalogue';
import { BUYING_ROLES, type BuyingRole } from '#events/people/people.events';
import { replay } from '#kernel/fold';
import { dayNumber } from '#kernel/time';
import { DAY_ZERO, historyOf, noonOfDay } from '../../testing/history.ts';
import type { CoverageFacts, StakeholderFacts } from './coverage.facts.ts';
import { STAKEHOLDERS_MAX } from './coverage.facts.ts';
import { inPoints } from '../score/score.ts';
import { coverageValue, coverage as weighed } from './coverage.model.ts';
import { coverageProjection } from './coverage.projection.ts';
import { relationships } from './relationships.model.ts';
import { noTie } from './tie.facts.ts';

const coverage = (...asked: Parameters<typeof weighed>) => inPoints(weighed(...asked));

const ZERO = dayNumber(DAY_ZERO);
const KEY = { key: true };
const OTHER = { key: false };

/** Somebody with a tie of exactly that strength on day 0, at a cadence of 1: both sides alike, and all of it lately. */
const person = (
  stakeholderId: string,
  roles: readonly BuyingRole[],
  tie: number,
): StakeholderFacts => ({
  stakeholderId,
  knownOn: ZERO,
  roles,
  stance: 'unknown',
  departedOn: null,
  successorId: null,
  cadence: 1,
  watchedOn: ZERO,
  tie: {
    ...noTie,
    on: ZERO,
    fast: Math.log(1 - tie / 100) / Math.log(0.2) / (0.6 * Math.LN2),
    in: 1,
    out: 1,
  },
});

const factsOf = (...stakeholders: readonly StakeholderFacts[]): CoverageFacts => ({
  requiredRoles: null,
  stakeholders,
});

const asha = person('asha', ['purchasing-officer', 'champion'], 80);
const ben = person('ben', ['technical-decider'], 55);
const cem = person('cem', ['senior-executive'], 20);
const dia = person('dia', ['user'], 60);

describe('coverage of a key account', () => {
  const facts = factsOf(asha, ben, cem, dia);

  it('is 53.75 with five roles in four hands: gaps', () => {
    const score = coverage(facts, KEY, ZERO);
    expect(score).toMatchObject({ value: 53.75, sum: 53_750, band: 'gaps' });
    expect(score.evidenceCompleteness).toBe(1);
    expect(score.model.id).toBe('coverage@1');
    expect(score.contributions.map(({ params, points }) => [params['role'], points])).toEqual([
      ['senior-executive', 6_000],
      ['technical-decider', 13_750],
      ['purchasing-officer', 16_000],
      ['champion', 12_000],
      ['user', 6_000],
    ]);
    expect(score.contributions.map(({ evidence }) => evidence.stakeholderId)).toEqual([
      'cem',
      'ben',
      'asha',
      'asha',
      'dia',
    ]);
  });

  it('loses 28.0 with Asha, and nobody costs more', () => {
    const { stakeholders, density } = relationships(facts, KEY, ZERO);
    expect(stakeholders[0]).toMatchObject({ stakeholderId: 'asha', coverageWithout: 25.75 });
    expect(density).toMatchObject({ continuityRisk: 28, continuityPerson: 'asha' });
  });

  it('rests on three threads, 2.92 in effect, of which Ben alone has authority', () => {
    const { density } = relationships(facts, KEY, ZERO);
    expect(density?.threads).toBe(3);
    expect(density?.effectiveThreads).toBeCloseTo(2.92, 2);
    expect(density?.authorityPercent).toBeCloseTo((100 * 55) / 195, 4);
  });

  it('shares a role between its holders by the log of what each leaves open', () => {
    const two = factsOf(
      person('asha', ['technical-decider'], 80),
      person('ben', ['technical-decider'], 60),
    );
    const held = coverage(two, KEY, ZERO).contributions.filter(({ code }) => code === 'role-held');
    expect(held.map(({ points }) => points)).toEqual([14_656, 8_344]);
    // Each with the liveliest of ties, and the other as it is.
    expect(held.map(({ most }) => most)).toEqual([16_656, 10_344]);
  });

  it('counts a vacant role as nothing, and says that the picture is incomplete', () => {
    const score = coverage(factsOf(ben), KEY, ZERO);
    expect(score).toMatchObject({ value: 13.75, band: 'exposed', evidenceCompleteness: 0.25 });
    expect(score.contributions[0]).toMatchObject({
      code: 'role-vacant',
      points: 0,
      most: 30_000,
    });
  });

  it('is asked for the purchasing officer alone at other accounts', () => {
    expect(coverage(facts, OTHER, ZERO)).toMatchObject({ value: 80, band: 'covered' });
  });

  it('takes no tie for certain', () => {
    expect(coverageValue(factsOf(person('asha', ['purchasing-officer'], 99.99)), OTHER, ZERO)).toBe(
      99.9,
    );
  });
});

const at = (days: number, event: Omit<AccountEvent, 'occurredAt'>): AccountEvent =>
  // The parts of one member of the union, apart from its time.
  ({ ...event, occurredAt: noonOfDay(days) }) as AccountEvent;

const identified = (days: number, stakeholderId: string) =>
  at(days, { type: 'StakeholderIdentified', data: { stakeholderId } });
const inRole = (days: number, stakeholderId: string, role: BuyingRole) =>
  at(days, { type: 'BuyingRoleAssigned', data: { stakeholderId, role } });
const met = (days: number, stakeholderIds: readonly string[], colleagueIds: readonly string[]) =>
  at(days, {
    type: 'ContactMade',
    data: { kind: 'meeting', direction: 'outbound', answered: true, stakeholderIds, colleagueIds },
  });
const departed = (days: number, stakeholderId: string) =>
  at(days, { type: 'StakeholderDeparted', data: { stakeholderId, successorId: 'ben' } });

const folded = (...events: readonly AccountEvent[]): CoverageFacts =>
  replay(coverageProjection('UTC'), historyOf(events));

describe('coverage over a history', () => {
  it('has no value while nobody is known, be there contacts or not', () => {
    const score = coverage(folded(met(0, ['asha'], [])), OTHER, ZERO);
    expect(score).toMatchObject({ value: null, band: null, sum: 0, contributions: [] });
    expect(coverageValue(folded(), OTHER, ZERO)).toBeNull();
  });

  it('is nought once somebody is known whom nobody meets', () => {
    expect(coverageValue(folded(identified(0, 'asha')), OTHER, ZERO)).toBe(0);
  });

  it('follows the roles required of the account, and the default again when none are', () => {
    const known = [inRole(0, 'asha', 'user'), met(0, ['asha'], [])];
    const asked = at(1, {
      type: 'RequiredRolesSet',
      data: { roles: [{ role: 'user', weightPercent: 100 }] },
    });
    const asBefore = at(2, { type: 'RequiredRolesSet', data: { roles: [] } });
    expect(coverageValue(folded(...known), OTHER, ZERO + 2)).toBe(0);
    expect(coverageValue(folded(...known, asked), OTHER, ZERO + 2)).toBeGreaterThan(0);
    expect(coverageValue(folded(...known, asked, asBefore), OTHER, ZERO + 2)).toBe(0);
  });

  it('falls with a role that ends and with somebody who leaves, who is still shown', () => {
    const before = [inRole(0, 'asha', 'purchasing-officer'), met(0, ['asha'], [])];
    const ended = at(1, {
      type: 'BuyingRoleEnded',
      data: { stakeholderId: 'asha', role: 'purchasing-officer' },
    });
    expect(coverageValue(folded(...before, ended), OTHER, ZERO + 1)).toBe(0);
    const facts = folded(...before, departed(1, 'asha'));
    expect(coverageValue(facts, OTHER, ZERO + 1)).toBe(0);
    expect(relationships(facts, OTHER, ZERO + 1).stakeholders[0]).toMatchObject({
      departedOn: '2024-01-02',
      successorId: 'ben',
      roles: ['purchasing-officer'],
      lastContactOn: '2024-01-01',
    });
  });

  it('takes nobody back for being identified only after they left', () => {
    const facts = folded(
      inRole(0, 'asha', 'purchasing-officer'),
      departed(1, 'asha'),
      identified(9, 'asha'),
    );
    expect(facts.stakeholders[0]).toMatchObject({ departedOn: ZERO + 1, successorId: 'ben' });
  });

  it('tests the loss of colleagues of ours by what they did alone', () => {
    const facts = folded(
      inRole(0, 'asha', 'purchasing-officer'),
      met(0, ['asha'], ['mira']),
      met(5, ['asha'], ['mira', 'noor']),
    );
    const value = coverageValue(facts, OTHER, ZERO + 5) ?? 0;
    const { colleagues, density } = relationships(facts, OTHER, ZERO + 5);
    expect(colleagues).toHaveLength(1);
    const [mira] = colleagues;
    expect(mira?.colleagueId).toBe('mira');
    expect(mira?.coverageWithout).toBeGreaterThan(0);
    expect(mira?.coverageWithout).toBeLessThan(value);
    expect(density?.continuityPerson).toBe('asha');
  });

  it('keeps a bounded number of people: those who left go first', () => {
    const many = Array.from({ length: STAKEHOLDERS_MAX - 1 }, (_, index) =>
      identified(2, `person-${String(index)}`),
    );
    const facts = folded(identified(0, 'asha'), departed(1, 'asha'), ...many, identified(3, 'ben'));
    const ids = facts.stakeholders.map(({ stakeholderId }) => stakeholderId);
    expect(ids).toHaveLength(STAKEHOLDERS_MAX);
    expect(ids).not.toContain('asha');
    expect(ids).toContain('ben');
  });
});

describe('whatever happens', () => {
  it('coverage lies in 0…100, equals the value for lists, and is the sum of its contributions', () => {
    fc.assert(
      fc.property(histories(), fc.boolean(), fc.nat(400), (events, key, silentDays) => {
        const day = ZERO + 200 + silentDays;
        const score = coverage(folded(...events), { key }, day);
        const points = score.contributions.reduce((sum, one) => sum + one.points, 0);
        expect(points).toBe(score.sum);
        expect(score.value).toBe(coverageValue(folded(...events), { key }, day));
        if (score.value === null) return;
        expect(score.value).toBe(score.sum / 1000);
        expect(score.value).toBeGreaterThanOrEqual(0);
        expect(score.value).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('one more meeting never lowers coverage, nor does it give or take its value', () => {
    fc.assert(
      fc.property(histories(), fc.boolean(), fc.nat(100), somebody(), (events, key, later, who) => {
        const day = ZERO + 200 + later;
        const before = coverageValue(folded(...events), { key }, day);
        const after = coverageValue(folded(...events, met(200, [who], [])), { key }, day);
        if (before === null) expect(after).toBeNull();
        else expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('facts are plain JSON, and folding on from them gives the same to the bit', () => {
    const projection = coverageProjection('UTC');
    fc.assert(
      fc.property(histories(), fc.nat(40), (events, cut) => {
        const history = historyOf(events);
        const whole = replay(projection, history);
        // What was stored is what is folded on from.
        const stored = JSON.parse(
          JSON.stringify(replay(projection, history.slice(0, cut))),
        ) as CoverageFacts;
        const resumed = replay({ ...projection, initial: stored }, history.slice(cut));
        expect(JSON.stringify(resumed)).toBe(JSON.stringify(whole));
        expect(JSON.parse(JSON.stringify(whole))).toStrictEqual(whole);
      }),
    );
  });
});

const somebody = () => fc.constantFrom('asha', 'ben', 'cem');

/** Up to forty events within 200 days, in order. */
function histories(): fc.Arbitrary<readonly AccountEvent[]> {
  const role = fc.constantFrom(...BUYING_ROLES);
  const one: fc.Arbitrary<(days: number) => AccountEvent> = fc.oneof(
    somebody().map((who) => (days: number) => identified(days, who)),
    fc.tuple(somebody(), role).map(
      ([who, which]) =>
        (days: number) =>
          inRole(days, who, which),
    ),
    somebody().map((who) => (days: number) => departed(days, who)),
    somebody().map(
      (who) => (days: number) =>
        at(days, {
          type: 'CadenceSet',
          data: { stakeholderId: who, interactionsPer30Days: 2 },
        }),
    ),
    fc.subarray(['asha', 'ben', 'cem']).map((who) => (days: number) => met(days, who, ['mira'])),
  );
  return fc.array(fc.tuple(fc.nat(5), one), { maxLength: 40 }).map((steps) => {
    let days = 0;
    return steps.map(([gap, event]) => event((days += gap)));
  });
}
