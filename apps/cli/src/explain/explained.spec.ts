import { AT_RISK_PROMISE } from '#insights/churn-risk/promise';
import type { AccountView, ScoreView } from '#insights/views';
import { explained } from './explained.ts';

const score = (name: ScoreView['name'], value: number, band: ScoreView['band']): ScoreView => ({
  name,
  value,
  band,
  state: 'judged',
  missing: [],
  baseRate: null,
  sum: 0,
  certainty: null,
  contributions: [],
  evidenceCompleteness: 1,
  nextWorseOn: null,
  nextWorseBand: null,
  model: { id: `${name}@1`, hash: '0' },
});

/** What `explain` reads of an account without people, contracts or threats. */
const view = (scores: readonly ScoreView[]) =>
  ({
    accountId: 'A-1',
    name: 'A-1',
    status: 'customer',
    key: null,
    managerId: null,
    asOf: '2026-03-31',
    knownAt: null,
    horizonDays: 180,
    scores,
    revenue: [],
    firstOrderOn: null,
  }) as unknown as AccountView;

describe('an explained score', () => {
  it('never shows a figure beyond a limit of the band beside it', () => {
    const text = explained(
      view([
        score('loyalty', 39.96, 'fragile'),
        score('churnRisk', 0.0997, 'low'),
        score('coverage', 69.97, 'gaps'),
      ]),
    );
    expect(text).toContain('Loyalty: 39.96, fragile;');
    expect(text).toContain('Churn risk: 9.97 %, low;');
    expect(text).toContain('in log-odds, which is 9.97 %');
    expect(text).toContain('Coverage: 69.97, gaps;');
  });

  it('that is too early to say shows what is missing and the base rate, and no figure of its own', () => {
    const early = {
      ...score('churnRisk', 0.71, null),
      state: 'too-early',
      baseRate: 0.62,
      missing: [
        { what: 'order-days', params: { orderDays: 1, needed: 3 } },
        { what: 'people' },
        { what: 'not-known-here' },
      ],
    } as const;
    const text = explained(view([early])).replaceAll(/\s+/g, ' ');
    expect(text).toContain(
      'Churn risk: too early to say Missing: 3 order days, there is 1; somebody known there; not-known-here. Base rate 62.0 %',
    );
  });

  it('of a prospect is none of loyalty, and of a lost account promises nothing', () => {
    const none = { ...score('loyalty', 0, null), value: null, state: 'none' } as const;
    const prospect = { ...view([none]), status: 'prospect' } as const;
    expect(explained(prospect)).toContain('Loyalty: nothing to score: a prospect');
    const lost = { ...view([score('coverage', 80, 'covered')]), status: 'lost' } as const;
    expect(explained(lost)).toContain('Coverage: 80.0, covered\n');
  });

  it('says how to see the events it does not name', () => {
    const evidence = {
      eventIds: ['e4', 'e3', 'e2', 'e1'],
      count: 4,
      types: ['ContactMade'],
      stakeholderId: 'asha',
      origin: 'captured',
    } as const;
    const held = { code: 'role-held', points: 0, params: { stakeholderId: 'asha' }, evidence };
    const text = explained({
      ...view([{ ...score('coverage', 50, 'gaps'), contributions: [held] }]),
      stakeholders: [],
    });
    expect(text).toContain(
      'and 1 more: npx mainstay timeline A-1 --types ContactMade --stakeholder asha --as-of 2026-03-31\n',
    );
  });

  it('is followed by the money at risk, the profit in it, and what that can promise', () => {
    const money = { currency: 'EUR', renewableMinor: 10_000, atRiskMinor: 3_003 };
    const known = { ...money, profitAtRiskMinor: -1_201 };
    const unknown = { ...money, currency: 'JPY', profitAtRiskMinor: null };
    const said = (firstOrderOn: string) =>
      explained({ ...view([]), revenue: [known, unknown], firstOrderOn })
        .split('\n\n')
        .at(-1)
        ?.replaceAll(/\s+/g, ' ');
    const figures =
      'Revenue at risk within 180 days 30.03 EUR of 100.00 EUR a year; profit at risk -12.01 EUR 3003 JPY of 10000 JPY a year; profit at risk not known: no order says its margin';
    expect(said('2025-03-31')).toBe(`${figures} ${AT_RISK_PROMISE}`);
    expect(said('2025-06-01')).toBe(
      `${figures} ${AT_RISK_PROMISE} Orders are known since 2025-06-01, less than a year: nothing is scaled up to one.`,
    );
  });

  it('is a sentence where the account cannot be scored', () => {
    const says = 'cannot be scored: coverage cannot take RequiredRolesSet';
    const text = explained({ ...view([]), problem: { says, code: 'not-scored', eventId: null } });
    expect(text).toMatch(/\n\nIt cannot be scored: coverage cannot take RequiredRolesSet$/);
  });
});
