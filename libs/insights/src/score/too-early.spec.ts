import type { AccountEvent } from '#events/catalogue';
import { dayNumber } from '#kernel/time';
import { assigned } from '../../testing/churn.ts';
import { order, signed, threat } from '../../testing/commerce.ts';
import { foldAccount } from '../../testing/fold-account.ts';
import { DAY_ZERO, historyOf, noonOfDay } from '../../testing/history.ts';
import { opened } from '../../testing/loyalty.ts';
import { nextWorse, scoreAccount } from '../account/account-scores.ts';
import { DEFAULT_CHURN_PARAMETERS } from '../churn-risk/calibration.ts';
import { portfolioRow } from '../portfolio/portfolio-row.ts';
import { inPoints, pointScore } from './score.ts';
import { judged } from './too-early.ts';

const QUESTION = {
  day: dayNumber(DAY_ZERO) + 200,
  horizonDays: 180,
  parameters: DEFAULT_CHURN_PARAMETERS,
};

const factsOf = (...events: readonly AccountEvent[]) => foldAccount('UTC', historyOf(events));
const scoresOf = (...events: readonly AccountEvent[]) => scoreAccount(factsOf(...events), QUESTION);

const knownBuyer = assigned(0, 'asha', 'purchasing-officer');
const key: AccountEvent = {
  type: 'KeyAccountDesignated',
  occurredAt: noonOfDay(0),
  data: { byProfitability: true, byStrategy: false },
};
const lost: AccountEvent = {
  type: 'AccountLost',
  occurredAt: noonOfDay(190),
  data: { reason: 'price' },
};

const withCompleteness = (completeness: number) =>
  judged(
    pointScore(
      'loyalty',
      () => 'fragile',
      { total: 0, parts: () => [] },
      { completeness, missing: [] },
      {
        id: 'loyalty@1',
        hash: '0',
      },
    ),
  );

describe('a score', () => {
  it('is judged from 30 % of its evidence on', () => {
    expect(withCompleteness(0.29)).toMatchObject({ state: 'too-early', band: null, value: 0 });
    expect(withCompleteness(0.3)).toMatchObject({ state: 'judged', band: 'fragile' });
  });

  it('is not judged where there is nothing to score', () => {
    expect(scoresOf(opened).churnRisk).toMatchObject({
      state: 'none',
      value: null,
      baseRate: null,
      missing: [
        { what: 'order-or-contract' },
        { what: 'people' },
        { what: 'contacts' },
        { what: 'threats' },
        { what: 'departures' },
      ],
    });
  });
});

describe('churn risk', () => {
  it('by the rhythm of orders is too early to say before the third order day', () => {
    const two = scoresOf(knownBuyer, order(0), order(100)).churnRisk;
    expect(two).toMatchObject({ state: 'too-early', band: null, evidenceCompleteness: 0.4 });
    expect(two.missing[0]).toEqual({ what: 'order-days', params: { orderDays: 2, needed: 3 } });
    const three = scoresOf(knownBuyer, order(0), order(100), order(190)).churnRisk;
    expect(three).toMatchObject({ state: 'judged', baseRate: null });
    expect(three.band).not.toBeNull();
  });

  it('that is too early to say keeps its value, and says what its base alone comes to', () => {
    const score = scoresOf(order(0), threat(150)).churnRisk;
    const { value, baseRate, contributions } = inPoints(score);
    expect(baseRate).toBe(contributions[0]?.params['probability']);
    expect(value).toBeGreaterThan(baseRate ?? 1);
  });

  it('under a contract needs no order days, but somebody known or a signal', () => {
    expect(scoresOf(signed(0)).churnRisk.state).toBe('too-early');
    expect(scoresOf(signed(0), knownBuyer).churnRisk.state).toBe('judged');
    expect(scoresOf(signed(0), threat(1)).churnRisk.state).toBe('judged');
  });
});

describe('loyalty', () => {
  it('there is none of a prospect', () => {
    const prospect: AccountEvent = {
      type: 'AccountOpened',
      occurredAt: noonOfDay(0),
      data: { as: 'prospect' },
    };
    expect(scoresOf(prospect).loyalty).toMatchObject({ state: 'none', value: null, band: null });
    expect(scoresOf(prospect, order(1)).loyalty.value).not.toBeNull();
  });

  it('of one who ordered once is too early to say', () => {
    const { loyalty } = scoresOf(opened, order(100));
    expect(loyalty).toMatchObject({ state: 'too-early', band: null });
    expect(loyalty.missing.map(({ what }) => what)).toEqual([
      'repeat',
      'wallet',
      'commitment',
      'resilience',
    ]);
  });
});

describe('coverage', () => {
  it('is too early to say where hardly any role that decides is held', () => {
    const user = assigned(0, 'asha', 'user');
    const { coverage } = scoresOf(key, order(0), user);
    expect(coverage).toMatchObject({ state: 'too-early', band: null, evidenceCompleteness: 0.1 });
    expect(coverage.missing[0]).toEqual({ what: 'role', params: { role: 'senior-executive' } });
  });
});

describe('a lost account', () => {
  const facts = factsOf(key, knownBuyer, signed(0), order(1), order(50), order(99), lost);

  it('keeps no key mark and no risk, and nothing of it gets worse', () => {
    const row = portfolioRow('ACME', facts, QUESTION);
    expect(row).toMatchObject({ status: 'lost', key: false, churnRisk: null, revenue: [] });
    expect(nextWorse(facts, QUESTION)).toEqual({ loyalty: null, churnRisk: null, coverage: null });
  });
});

describe('a score that is too early to say', () => {
  it('stands in the row of the portfolio with what is missing, and does not get worse', () => {
    const facts = factsOf(knownBuyer, order(0));
    const { tooEarly, churnRiskBand } = portfolioRow('ACME', facts, QUESTION);
    expect(Object.keys(tooEarly ?? {})).toEqual(['loyalty', 'churnRisk']);
    expect(churnRiskBand).toBeNull();
    expect(nextWorse(facts, QUESTION)).toMatchObject({ loyalty: null, churnRisk: null });
    const known = portfolioRow(
      'ACME',
      factsOf(knownBuyer, signed(0), order(1), order(9)),
      QUESTION,
    );
    expect(known).not.toHaveProperty('tooEarly');
  });
});
