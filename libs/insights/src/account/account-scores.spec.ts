import fc from 'fast-check';
import type { AccountEvent } from '#events/catalogue';
import { dayFromNumber, dayNumber, type Day } from '#kernel/time';
import { demoPortfolio, simulate } from '#simulation/simulate';
import { historyOf } from '#insights/testing/history';
import { foldAccount } from '#insights/testing/fold-account';
import type { AccountFacts } from '../facts/account-facts.ts';
import { nextWorse, scoreAccount, type NextWorseOf } from './account-scores.ts';
import { DEFAULT_CHURN_PARAMETERS } from '../churn-risk/calibration.ts';
import { relationships } from '../coverage/relationships.model.ts';
import { rankOfBand, SCORE_NAMES, type Band, type ScoreName } from '../score/bands.ts';
import { FORESEEN_DAYS } from '../score/next-worse.ts';
import { inPoints } from '../score/score.ts';
import type { Judged } from '../score/too-early.ts';

const UNTIL = '2025-06-30';
const LAST = dayNumber(UNTIL);

/** Accounts as they stand after some part of their story. */
const accounts = [
  ...simulate({ ...demoPortfolio(UNTIL), accounts: 40, eventsPerAccount: 60 }),
].flatMap(({ events }) =>
  [0.3, 0.6, 1].map((share) =>
    events.slice(0, Math.ceil(share * events.length)).map(({ event }) => event),
  ),
);

const folded = (events: readonly AccountEvent[]): AccountFacts =>
  foldAccount('UTC', historyOf(events));

const question = (day: number) => ({
  day,
  horizonDays: 180,
  parameters: DEFAULT_CHURN_PARAMETERS,
});

describe('the scores of an account', () => {
  it('lie in their range and are the sum of their contributions, on any day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...accounts), fc.nat(800), (events, silentDays) => {
        const scores = scoreAccount(folded(events), question(LAST + silentDays));
        for (const name of SCORE_NAMES) {
          const { value, band, state, sum, contributions, evidenceCompleteness } = inPoints<Judged>(
            scores[name],
          );
          const points = contributions.reduce((all, one) => all + one.points, 0);
          expect(points).toBe(sum);
          expect(value === null).toBe(state === 'none');
          expect(band === null).toBe(state !== 'judged');
          expect(value ?? 0).toBeGreaterThanOrEqual(0);
          expect(value ?? 0).toBeLessThanOrEqual(name === 'churnRisk' ? 1 : 100);
          expect(evidenceCompleteness).toBeGreaterThanOrEqual(0);
          expect(evidenceCompleteness).toBeLessThanOrEqual(1);
          expect(contributions.every(({ evidence }) => evidence.eventIds.length <= 20)).toBe(true);
        }
      }),
    );
  });

  it('know nothing of an account of which nothing happened', () => {
    const scores = scoreAccount(folded([]), question(LAST));
    expect(SCORE_NAMES.map((name) => scores[name].value)).toEqual([null, null, null]);
    expect(nextWorse(folded([]), question(LAST))).toEqual({
      loyalty: null,
      churnRisk: null,
      coverage: null,
    });
  });

  it('never show a higher churn risk for one more meeting with whomever', () => {
    const someone = fc.nat(10);
    fc.assert(
      fc.property(fc.constantFrom(...accounts), someone, fc.nat(200), (events, who, silentDays) => {
        const facts = folded(events);
        const people = facts.coverage.stakeholders.map(({ stakeholderId }) => stakeholderId);
        const meeting: AccountEvent = {
          type: 'ContactMade',
          occurredAt: `${UNTIL}T20:00:00.000Z`,
          data: {
            kind: 'meeting',
            direction: 'outbound',
            answered: true,
            stakeholderIds: [people[who] ?? 'somebody-new'],
            colleagueIds: [],
          },
        };
        const asked = question(LAST + silentDays);
        const before = scoreAccount(facts, asked);
        const after = scoreAccount(folded([...events, meeting]), asked);
        expect(after.churnRisk.value ?? 0).toBeLessThanOrEqual(before.churnRisk.value ?? 0);
        expect(after.coverage.value ?? 0).toBeGreaterThanOrEqual(before.coverage.value ?? 0);
      }),
    );
  });

  it('rest on people whose loss never raises coverage', () => {
    for (const events of accounts) {
      const facts = folded(events);
      const around = { key: facts.overview.key !== null };
      const { stakeholders, colleagues } = relationships(facts.coverage, around, LAST);
      const { value } = scoreAccount(facts, question(LAST)).coverage;
      for (const { coverageWithout } of [...stakeholders, ...colleagues]) {
        expect(coverageWithout ?? 0).toBeLessThanOrEqual(value ?? 0);
      }
    }
  });
});

describe('the next worse day', () => {
  it('is the first on which a band is worse when every day is asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...accounts), fc.nat(200), (events, silentDays) => {
        const facts = folded(events);
        const from = LAST + silentDays;
        expect(nextWorse(facts, question(from))).toEqual(askedDayByDay(facts, from));
      }),
      { numRuns: 25 },
    );
  });
});

function askedDayByDay(facts: AccountFacts, from: number): NextWorseOf {
  const start = scoreAccount(facts, question(from));
  const found: Record<ScoreName, { on: Day; band: Band } | null> = {
    loyalty: null,
    churnRisk: null,
    coverage: null,
  };
  if (facts.overview.lost) return found as NextWorseOf;
  for (let day = from + FORESEEN_DAYS; day > from; day -= 1) {
    const scores = scoreAccount(facts, question(day));
    for (const name of SCORE_NAMES) {
      const [before, then] = [start[name].band, scores[name].band];
      if (before !== null && then !== null && rankOfBand(name, then) > rankOfBand(name, before)) {
        found[name] = { on: dayFromNumber(day), band: then };
      }
    }
  }
  return found as NextWorseOf;
}

describe('contact that was missed', () => {
  const at = '2025-01-10T10:00:00.000Z';
  const buyer = (stakeholderId: string): readonly AccountEvent[] => [
    { type: 'StakeholderIdentified', occurredAt: at, data: { stakeholderId } },
    {
      type: 'BuyingRoleAssigned',
      occurredAt: at,
      data: { stakeholderId, role: 'purchasing-officer' },
    },
  ];
  const order: AccountEvent = {
    type: 'OrderPlaced',
    occurredAt: at,
    data: { orderId: 'SO-1', kind: 'ad-hoc', amountMinor: 1_000, currency: 'EUR' },
  };
  const missed = (...people: readonly string[]) =>
    inPoints(
      scoreAccount(folded([order, ...people.flatMap(buyer)]), question(LAST + 60)).churnRisk,
    ).contributions.find(({ code }) => code === 'cadence-missed');

  it('says with whom', () => {
    expect(missed('ben')?.params).toEqual({ people: 1, stakeholderIds: 'ben' });
  });

  it('names three at most, and counts all', () => {
    expect(missed('asha', 'ben', 'chiara', 'dmitri')).toMatchObject({
      params: { people: 4, stakeholderIds: 'asha, ben, chiara' },
    });
  });
});
