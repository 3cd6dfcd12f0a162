import { createIntl } from 'react-intl';
import { formatsOf } from '../../parts/texts/formats.ts';
import type { Say } from '../../parts/texts/text.ts';
import { accountChanges, portfolioChanges } from './changes.ts';

const formats = formatsOf(createIntl({ locale: 'en-GB' }));
const say: Say = (id) => id;

type Account = Parameters<typeof accountChanges>[0];
type Portfolio = Parameters<typeof portfolioChanges>[0];

// As much of the answers as is looked at.
const account = (churnRisk: number | null, loyalty: number) =>
  ({
    scores: [
      { name: 'churnRisk', value: churnRisk },
      { name: 'loyalty', value: loyalty },
    ],
  }) as unknown as Account;

const portfolio = (accounts: number, high: number, revenue: readonly object[]) =>
  ({
    totals: { accounts, byBand: { churnRisk: { high }, loyalty: { fragile: 3 } }, revenue },
  }) as unknown as Portfolio;

describe('two days beside each other', () => {
  it('tell what became of the scores of an account', () => {
    expect(accountChanges(account(0.2, 50), account(0.62, 40), say, formats)).toEqual([
      { what: 'score.churnRisk', before: '20%', after: '62%', by: '+42' },
      { what: 'score.loyalty', before: '50', after: '40', by: '-10' },
      { what: 'score.coverage', before: 'value.none', after: 'value.none', by: '' },
    ]);
    expect(accountChanges(account(null, 50), account(0.5, 50), say, formats)[0]).toMatchObject({
      before: 'value.none',
      by: '',
    });
  });

  it('tell what became of all accounts, with money in the main currency', () => {
    const eur = (atRiskMinor: number) => [{ currency: 'EUR', atRiskMinor }];
    const changes = portfolioChanges(
      portfolio(9, 1, eur(100_00)),
      portfolio(12, 1, eur(40_00)),
      say,
      formats,
    );
    expect(changes).toEqual([
      { what: 'compare.accounts', before: '9', after: '12', by: '+3' },
      { what: 'compare.highRisk', before: '1', after: '1', by: '0' },
      { what: 'compare.fragile', before: '3', after: '3', by: '0' },
      { what: 'compare.atRisk', before: '€100', after: '€40', by: '−€60' },
    ]);
    const grown = portfolioChanges(portfolio(1, 0, []), portfolio(1, 0, eur(100)), say, formats);
    expect(grown.at(-1)).toMatchObject({ before: '€0', by: '+€1' });
    expect(
      portfolioChanges(portfolio(1, 0, eur(5)), portfolio(1, 0, []), say, formats),
    ).toHaveLength(4);
    expect(portfolioChanges(portfolio(1, 0, []), portfolio(1, 0, []), say, formats)).toHaveLength(
      3,
    );
    const same = portfolioChanges(
      portfolio(1, 0, eur(100)),
      portfolio(1, 0, eur(100)),
      say,
      formats,
    );
    expect(same.at(-1)).toMatchObject({ by: '€0' });
  });
});
