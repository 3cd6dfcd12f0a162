import type { PortfolioPage } from '#insights/views';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
let account: PortfolioPage['rows'][number];
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
  account = (await given.get<PortfolioPage>('portfolio?sort=atRisk')).rows[0]!;
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };

describe('an address', () => {
  it('with parameters nobody can read shows the portfolio of today', async () => {
    const { page, complaints } = await given.open({
      path: '/portfolio?asOf=garbage&knownAt=x&horizonDays=-1&sort=x&status=x&churnRiskBand=x&managerId=..&utm=1',
    });
    await page.getByRole('link', { name: account.name }).first().waitFor(WAIT);
    expect(await page.getByText('This is the past').count()).toBe(0);
    const href = await page.locator('[data-row-link]').first().getAttribute('href');
    expect(href).not.toContain('garbage');
    expect(complaints).toEqual([]);
  }, 60_000);

  it('with parameters nobody can read shows the account of today', async () => {
    const { page, complaints } = await given.open({
      path: `/accounts/${account.accountId}?asOf=2026-02-31&score=x&because=loyalty.99&events=x&utm=1`,
    });
    await page.getByRole('heading', { level: 1, name: account.name }).waitFor(WAIT);
    await page.locator('#timeline li > time').first().waitFor(WAIT);
    expect(await page.getByText('This is the past').count()).toBe(0);
    expect(complaints).toEqual([]);
  }, 60_000);

  it.each(['/accounts/a%2Fb', '/accounts/%00', '/accounts/nobody'])(
    'of no account, as %s, says so',
    async (path) => {
      const { page } = await given.open({ path });
      await page.getByText('The address may be mistyped').waitFor(WAIT);
    },
    60_000,
  );

  it('of a day to come is said to be ahead, not past', async () => {
    const { page, complaints } = await given.open({ path: '/portfolio?asOf=2100-01-01' });
    await page.getByText(/^This is 1 Jan 2100, in [\d,]+ days, if nothing happens/).waitFor(WAIT);
    await page.locator('[data-row-link]').first().waitFor(WAIT);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('of the portfolio as the first page leads to it all the same', async () => {
    const { page } = await given.open({ path: '/?key=true&sort=name' });
    await page.waitForURL(`${given.base}/portfolio?key=true&sort=name`);
  }, 60_000);
});
