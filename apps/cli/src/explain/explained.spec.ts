import type { AccountView, ScoreView } from '#insights/views';
import { explained } from './explained.ts';

const score = (name: ScoreView['name'], value: number, band: ScoreView['band']): ScoreView => ({
  name,
  value,
  band,
  sum: 0,
  contributions: [],
  evidenceCompleteness: 1,
  nextWorseOn: null,
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

  it('is a sentence where the account cannot be scored', () => {
    const says = 'cannot be scored: coverage cannot take RequiredRolesSet';
    const text = explained({ ...view([]), problem: { says, eventId: null } });
    expect(text).toMatch(/\n\nIt cannot be scored: coverage cannot take RequiredRolesSet$/);
  });
});
