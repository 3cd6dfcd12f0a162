import { momentSearch } from '../client/moment-search.ts';
import { accountSearch } from '../pages/account/account-search.ts';
import { portfolioSearch } from '../pages/portfolio/portfolio-search.ts';

/** As the router does it: what was read lies over what the address says. */
const laidOver = (address: Record<string, unknown>, read: object) =>
  Object.entries({ ...address, ...read }).filter(([, value]) => value !== undefined);

describe('an address', () => {
  it('says the moment to show', () => {
    const address = {
      asOf: '2026-03-31',
      knownAt: '2026-03-31T14:30:00+02:00',
      horizonDays: '90',
      compare: '2026-01-31',
    };
    expect(momentSearch(address)).toEqual({
      asOf: '2026-03-31',
      knownAt: '2026-03-31T12:30:00.000Z',
      horizonDays: 90,
      compare: '2026-01-31',
    });
  });

  it('that cannot be read is one that says nothing', () => {
    const moment = { asOf: 'garbage', knownAt: 'yesterday', horizonDays: '1e9', compare: 'then' };
    expect(laidOver(moment, momentSearch(moment))).toEqual([]);

    const portfolio = {
      ...moment,
      sort: 'toString',
      direction: 'up',
      managerId: '../x',
      key: '1',
      status: 'asleep',
      loyaltyBand: 'x',
      churnRiskBand: '<script>',
      coverageBand: ',',
      search: '',
      utm_source: 'mail',
    };
    expect(laidOver(portfolio, portfolioSearch(portfolio))).toEqual([]);

    const account = { ...moment, score: 'x', events: 'x,y', because: '../1', utm_source: 'mail' };
    expect(laidOver(account, accountSearch(account))).toEqual([]);
  });

  it('keeps of a filter what can be read', () => {
    const address = { churnRiskBand: 'high,higher,watch,high', managerId: 'p.rao, ,m.adler' };
    expect(portfolioSearch(address)).toMatchObject({
      churnRiskBand: 'high,watch',
      managerId: 'p.rao,m.adler',
    });
    expect(accountSearch({ events: 'orders,tea' })).toMatchObject({ events: 'orders' });
  });

  it('searches for no longer text than the server takes', () => {
    expect(portfolioSearch({ search: 'x'.repeat(500) }).search).toHaveLength(200);
  });
});
