import fc from 'fast-check';
import { dayNumber } from '#kernel/time';
import {
  callOff,
  dayOf,
  defended,
  lostToRival,
  order,
  returned,
  signed,
  threat,
} from '../../testing/commerce.ts';
import { DAY_ZERO } from '../../testing/history.ts';
import { KEY, loyaltyFactsOf, loyaltyOn, opened, OTHER, wallet } from '../../testing/loyalty.ts';
import { loyaltyBand } from '../score/bands.ts';
import { noEvidence } from '../score/evidence.ts';
import { contributionsOf, pointScore, totalOf } from '../score/score.ts';
import type { Component, ComponentName } from './component.ts';
import { loyaltyBreakDays, LOYALTY_MODEL, partsOf } from './loyalty.model.ts';

const ZERO = dayNumber(DAY_ZERO);

const given = (name: ComponentName, value: number): Component => ({
  name,
  code: name,
  value,
  params: {},
  evidence: noEvidence,
});

describe('loyalty', () => {
  it('of 80/45/70/81.1 (5 years)/50/100 is 68.61', () => {
    const years = 100 * (1 - Math.exp(-5 / 3));
    const components = [
      given('repeat', 80),
      given('wallet', 45),
      given('commitment', 70),
      given('tenure', years),
      given('advocacy', 50),
      given('resilience', 100),
    ];
    const score = pointScore(
      'loyalty',
      loyaltyBand,
      { total: totalOf(partsOf(components)), parts: () => partsOf(components) },
      { completeness: 1, missing: [] },
      LOYALTY_MODEL,
    );
    expect(years).toBeCloseTo(81.1, 1);
    expect(score.value).toBeCloseTo(68.61, 2);
    expect(score.band).toBe('wavering');
  });

  it('says of each part what it could have given, which together is all of it', () => {
    const { contributions } = contributionsOf(partsOf([given('repeat', 40), given('tenure', 10)]));
    expect(contributions.map(({ most }) => most)).toEqual([71_429, 28_571]);
  });

  it('leaves out what it has no data for, and says how much that is', () => {
    const score = loyaltyOn(0, OTHER, opened);
    expect(score.contributions.map(({ code }) => code)).toEqual(['tenure']);
    expect(score).toMatchObject({ value: 0, evidenceCompleteness: 0.1 });
  });

  it('has no value for an account nothing is known of', () => {
    expect(loyaltyOn(0, OTHER)).toMatchObject({ value: null, band: null, evidenceCompleteness: 0 });
  });

  it('weighs everything but advocacy when all of it is known', () => {
    const history = [opened, wallet(50_000), signed(0), threat(0), defended(1), order(2), order(9)];
    expect(loyaltyOn(9, OTHER, ...history).evidenceCompleteness).toBe(0.85);
  });

  it('names the events each contribution comes from', () => {
    const { contributions } = loyaltyOn(9, OTHER, opened, order(2), order(9));
    expect(contributions.map(({ code, evidence }) => [code, evidence.eventIds])).toEqual([
      ['repeat-rhythm', ['event-2', 'event-1']],
      ['tenure', ['event-0']],
    ]);
  });
});

describe('the days on which loyalty may jump', () => {
  it('are the end of the usual gap, of terms and notice, and of revenue in the last year', () => {
    const facts = loyaltyFactsOf([opened, signed(0), order(0), order(10)]);
    const days = loyaltyBreakDays(facts, ZERO + 10);
    expect([...new Set(days)].map((day) => day - ZERO).sort((a, b) => a - b)).toEqual([
      21, 336, 365, 366, 375,
    ]);
  });
});

describe('contributions to loyalty', () => {
  it('add up to the score exactly, which lies in 0…100', () => {
    const event = fc.oneof(
      fc.nat(700).map((day) => order(day, { orderId: `o${String(day)}` })),
      fc.nat(700).map((day) => callOff(day, { orderId: `c${String(day)}` })),
      fc.nat(700).map((day) => returned(day)),
      fc.nat(700).map((day) => signed(day, { endsOn: dayOf(day + 200), committedCallOffs: 9 })),
      fc.nat(700).map((day) => threat(day)),
      fc.nat(700).map((day) => defended(day)),
      fc.nat(700).map((day) => lostToRival(day)),
      fc.nat(90_000).map((annualMinor) => wallet(annualMinor)),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), fc.nat(900), (events, later) => {
        const history = events.sort((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1));
        const { value, sum, contributions } = loyaltyOn(700 + later, KEY, opened, ...history);
        expect(contributions.reduce((total, { points }) => total + points, 0)).toBe(sum);
        expect(contributions.every(({ points }) => Number.isInteger(points))).toBe(true);
        expect(value).toBe(sum / 1000);
        expect(sum).toBeGreaterThanOrEqual(0);
        expect(sum).toBeLessThanOrEqual(100_000);
      }),
    );
  });
});
