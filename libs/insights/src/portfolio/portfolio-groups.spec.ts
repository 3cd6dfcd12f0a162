import type { Cell } from '#kernel/lists';
import { portfolioGroups } from './portfolio-groups.ts';

const row = (
  value: string | null,
  atRiskMinor: number | null,
  profit: number | null = null,
): readonly Cell[] => [
  value,
  'loyal',
  'too-early',
  null,
  atRiskMinor === null ? null : JSON.stringify([['EUR', 2 * atRiskMinor, atRiskMinor, profit]]),
];

describe('groups of the portfolio', () => {
  it('stand by what is at risk, then by size, and have totals each; whoever has nobody comes last', () => {
    const rows = [
      row('asha', 10),
      row(null, 900),
      row('ben', 70),
      row('asha', 20, 5),
      row('chen', null),
      row('dara', null),
      row('dara', null),
    ];
    const groups = portfolioGroups(rows, ['EUR']);
    expect(groups.map(({ value, accounts }) => [value, accounts])).toEqual([
      ['ben', 1],
      ['asha', 2],
      ['dara', 2],
      ['chen', 1],
      ['none', 1],
    ]);
    expect(groups[1]).toMatchObject({
      revenue: [
        {
          currency: 'EUR',
          renewableMinor: 60,
          atRiskMinor: 30,
          profitAtRiskMinor: 5,
          accounts: 2,
          profitKnown: { accounts: 1, atRiskMinor: 20 },
        },
      ],
      byBand: { loyalty: { loyal: 2 }, churnRisk: { 'too-early': 2 }, coverage: { none: 2 } },
    });
  });

  it('are none of no accounts', () => expect(portfolioGroups([], [])).toEqual([]));
});
