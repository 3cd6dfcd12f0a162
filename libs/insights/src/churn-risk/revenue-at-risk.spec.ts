import type { AccountEvent } from '#events/catalogue';
import { dayNumber } from '#kernel/time';
import {
  callOff,
  dayOf,
  order,
  signed,
  terminated,
  threat,
  YEAR_TERMS,
} from '../../testing/commerce.ts';
import { churnFactsOf, commerceOf } from '../../testing/churn.ts';
import { DAY_ZERO, noonOfDay } from '../../testing/history.ts';
import { DEFAULT_CHURN_PARAMETERS } from './calibration.ts';
import { churnRisk } from './churn-risk.model.ts';
import { contractViews } from './contract-views.ts';
import { logOdds } from './log-odds.ts';
import { revenueAtRisk } from './revenue-at-risk.ts';

const ZERO = dayNumber(DAY_ZERO);

const asked = (day: number, events: readonly AccountEvent[], lost = false) => {
  const facts = churnFactsOf(events);
  const question = { day: ZERO + day, horizonDays: 180, parameters: DEFAULT_CHURN_PARAMETERS };
  const risk = churnRisk(facts, { lost, coverage: null, cadenceMissed: null }, question);
  return { p: risk.value!, atRisk: revenueAtRisk(facts.commerce, risk, question) };
};

/** A probability with a serious threat of that very day on top. */
const threatened = (p: number) => 1 / (1 + Math.exp(-(logOdds(p) + 1.2)));

describe('value at risk', () => {
  it('of an account that buys ad hoc is the probability times the revenue of the year', () => {
    const { p, atRisk } = asked(400, [order(0), order(200, { marginMinor: 2_000 }), order(390)]);
    expect(atRisk).toEqual([
      {
        currency: 'EUR',
        renewableMinor: 20_000,
        atRiskMinor: Math.round(20_000 * p),
        profitAtRiskMinor: Math.round(4_000 * p),
      },
    ]);
  });

  it('under a contract is that of its annual value and of what was bought beside it', () => {
    const { p, atRisk } = asked(200, [signed(0), callOff(10), order(20)]);
    expect(atRisk).toMatchObject([
      { renewableMinor: 130_000, atRiskMinor: Math.round(130_000 * p), profitAtRiskMinor: null },
    ]);
  });

  it('under several contracts weighs each by its value with its own probability', () => {
    const large = signed(0, { contractId: 'large', endsOn: dayOf(900), annualValueMinor: 900_000 });
    const { atRisk } = asked(200, [signed(0), large, threat(200)]);
    const expected = 120_000 * threatened(0.1) + 900_000 * threatened(0.005);
    expect(atRisk[0]?.renewableMinor).toBe(1_020_000);
    expect(atRisk[0]!.atRiskMinor / expected).toBeCloseTo(1, 3);
  });

  it("has profit by each contract's own probability as well", () => {
    const given = terminated(100, dayOf(365), 'given-up');
    const events = [
      signed(0, { annualValueMinor: 6_000_000 }),
      signed(0, { contractId: 'given-up', annualValueMinor: 4_000_000 }),
      given,
      callOff(10, { marginMinor: 2_500 }),
    ];
    const expected = 6_000_000 * 0.1 + 4_000_000 * 0.95;
    const [revenue] = asked(200, events).atRisk;
    expect(revenue!.atRiskMinor / expected).toBeCloseTo(1, 3);
    expect(revenue!.profitAtRiskMinor! / (expected * 0.25)).toBeCloseTo(1, 3);
  });

  // Worked out apart, in fractions: 95,000.00 at .594 with a margin of 25 %.
  it('is 56,430.00 of 95,000.00 at .594, and 14,107.50 of it profit at a margin of 25 %', () => {
    const { commerce } = churnFactsOf([
      order(0, { amountMinor: 9_500_000, marginMinor: 2_375_000 }),
    ]);
    const risk = { value: 0.594, sum: 0, parts: () => [] };
    expect(revenueAtRisk(commerce, risk, { day: ZERO + 1, horizonDays: 180 })).toEqual([
      {
        currency: 'EUR',
        renewableMinor: 9_500_000,
        atRiskMinor: 5_643_000,
        profitAtRiskMinor: 1_410_750,
      },
    ]);
  });

  it('has profit below nothing where orders cost more than they bring', () => {
    const { p, atRisk } = asked(40, [order(30, { marginMinor: -500 })]);
    expect(atRisk).toMatchObject([{ profitAtRiskMinor: Math.round(-500 * p) }]);
  });

  it('says profit by the orders of which the margin is known, in their currency alone', () => {
    const dollars = { currency: 'USD', marginMinor: 9_000 };
    const { atRisk } = asked(40, [order(10), order(20, dollars), signed(0)]);
    expect(atRisk.map((one) => [one.currency, one.profitAtRiskMinor])).toEqual([
      ['EUR', null],
      ['USD', Math.round(atRisk[1]!.atRiskMinor * 0.9)],
    ]);
  });

  it('says no profit that a number could not hold, and none below nothing that is nothing', () => {
    const absurd = [
      order(30, { amountMinor: 1, marginMinor: Number.MAX_SAFE_INTEGER }),
      order(31, { amountMinor: 1_000_000 }),
    ];
    expect(asked(40, absurd).atRisk).toMatchObject([{ profitAtRiskMinor: null }]);
    const { commerce } = churnFactsOf([order(30, { marginMinor: -1 })]);
    const risk = { value: 0.2, sum: 0, parts: () => [] };
    const [revenue] = revenueAtRisk(commerce, risk, { day: ZERO + 40, horizonDays: 180 });
    expect(revenue?.profitAtRiskMinor).toBe(0);
  });

  it('never adds currencies', () => {
    const { p, atRisk } = asked(200, [signed(0, { currency: 'USD' }), order(20), order(30)]);
    expect(atRisk.map(({ currency, renewableMinor }) => [currency, renewableMinor])).toEqual([
      ['EUR', 20_000],
      ['USD', 120_000],
    ]);
    expect(atRisk[0]?.atRiskMinor).toBe(Math.round(20_000 * p));
  });

  it('is nothing for a lost account, and where nothing was bought for a year', () => {
    expect(asked(9, [order(0)], true).atRisk).toEqual([]);
    expect(asked(400, [order(0)]).atRisk).toEqual([]);
  });
});

describe('contracts as they stand', () => {
  const standing = (day: number, ...events: readonly AccountEvent[]) =>
    contractViews(commerceOf(events).contracts, ZERO + day).map(
      ({ status, endsOn, nextDecisionOn, nextDecisionRisk }) => ({
        status,
        endsOn,
        nextDecisionOn,
        nextDecisionRisk,
      }),
    );

  it('show the next decision with its own probability', () => {
    expect(standing(0, signed(0))).toEqual([
      {
        status: 'running',
        endsOn: dayOf(365),
        nextDecisionOn: dayOf(335),
        nextDecisionRisk: 0.1,
      },
    ]);
  });

  it('show the decision after an automatic renewal', () => {
    const selfRenewing = signed(0, { endsOn: '2024-12-31', renewalMonths: 12 });
    expect(standing(340, selfRenewing)).toMatchObject([
      { endsOn: '2025-12-31', nextDecisionOn: '2025-12-01', nextDecisionRisk: 0.090909 },
    ]);
  });

  it.each([
    ['terminated', 20, [signed(0), terminated(10, dayOf(30))]],
    ['ended', 31, [signed(0), terminated(10, dayOf(30))]],
    ['ended', 366, [signed(0)]],
    [
      'drafted',
      20,
      [{ type: 'ContractDrafted', occurredAt: noonOfDay(0), data: YEAR_TERMS } as const],
    ],
  ] as const)('that are %s have no decision to come', (status, day, events) => {
    expect(standing(day, ...events)).toMatchObject([
      { status, nextDecisionOn: null, nextDecisionRisk: null },
    ]);
  });
});
