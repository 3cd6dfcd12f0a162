import type { Page, Request } from 'playwright-core';
import type { AccountView, PortfolioPage } from '#insights/views';
import { graveFaults } from './grave-faults.ts';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
let account: string;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
  const { rows } = await given.get<PortfolioPage>('portfolio?key=true');
  account = `/accounts/${rows[0]!.accountId}`;
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };

const asOfIn = (page: Page): string | null => new URL(page.url()).searchParams.get('asOf');

describe('the past of an account', () => {
  it('is gone through event by event, with the keys', async () => {
    const { page, complaints } = await given.open({ path: `${account}?asOf=2026-01-31` });
    const track = page.getByRole('slider', { name: 'As of', exact: true });
    await track.focus(WAIT);
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL((url) => url.searchParams.get('asOf') !== '2026-01-31', WAIT);
    const before = asOfIn(page);
    expect(before! < '2026-01-31').toBe(true);
    await page.keyboard.press('Home');
    await page.waitForURL((url) => url.searchParams.get('asOf') !== before, WAIT);
    expect(await track.getAttribute('aria-valuenow')).toBe('0');
    await page.keyboard.press('End');
    await page.waitForURL((url) => !url.searchParams.has('asOf'), WAIT);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('is gone through by hand, from event to event', async () => {
    const { page } = await given.open({ path: `${account}?asOf=2026-01-31` });
    const track = page.getByRole('slider', { name: 'As of', exact: true });
    const { x, y, width, height } = (await track.boundingBox(WAIT))!;
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForURL((url) => url.searchParams.get('asOf') !== '2026-01-31', WAIT);
    const { days } = await given.get<{ days: readonly { day: string }[] }>(
      `${account.slice(1)}/timeline/days`,
    );
    expect(days.map(({ day }) => day)).toContain(asOfIn(page));
  }, 60_000);

  it('stands beside another day, with what changed', async () => {
    const { page, complaints } = await given.open({ path: `${account}?asOf=2026-01-31` });
    await page.getByRole('button', { name: 'Compare' }).click(WAIT);
    const both = page.getByRole('group', { name: 'Two days beside each other' });
    await both.getByText('Churn risk').waitFor(WAIT);
    expect(await both.locator('dd').count()).toBe(3);
    expect(await graveFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  }, 60_000);
});

describe('what was known late', () => {
  it('is a story of the demo: the page shows what was known then, and what is known now', async () => {
    const { page, complaints } = await given.open({ path: '/' });
    await page.getByRole('link', { name: 'Known three weeks late' }).click(WAIT);
    await page.waitForURL((url) => url.searchParams.has('knownAt'), WAIT);
    const { pathname, search } = new URL(page.url());
    const moment = new URLSearchParams(search);
    const departed = async (asked: URLSearchParams): Promise<number> => {
      const view = await given.get<AccountView>(`${pathname.slice(1)}?${asked.toString()}`);
      return view.stakeholders.filter(({ departedOn }) => departedOn !== null).length;
    };
    expect(await departed(moment)).toBe(0);
    moment.delete('knownAt');
    expect(await departed(moment)).toBe(1);
    await page.getByText('as known on').first().waitFor(WAIT);
    expect(complaints).toEqual([]);
  }, 60_000);
});

describe('the past of all accounts', () => {
  it('stands beside today, with how many stand where', async () => {
    const { page } = await given.open({ path: '/portfolio?asOf=2026-01-31' });
    await page.getByRole('button', { name: 'Compare' }).click(WAIT);
    const both = page.getByRole('group', { name: 'Two days beside each other' });
    await both.getByText('At high risk').waitFor(WAIT);
    // Sent on, the address shows the same.
    expect(new URL(page.url()).searchParams.get('compare')).toMatch(/^\d{4}-\d\d-\d\d$/);
    await page.reload();
    await both.getByText('At high risk').waitFor(WAIT);
    expect(await both.locator('dd').count()).toBe(4);
  }, 60_000);

  it('says why the portfolio changed since the day beside it, with the accounts it changed most', async () => {
    const { page, complaints } = await given.open({ path: '/portfolio?compare=2026-06-30' });
    const why = page.getByRole('region', { name: /^Why they changed from 30 Jun 2026/ });
    const risk = why.locator('[data-score=churnRisk]');
    await risk.getByText(/^Time passed/).waitFor(WAIT);
    await risk.getByRole('link').first().click(WAIT);
    await page.waitForURL(/\/accounts\//, WAIT);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('says how much of it is read, and is given up with a click', async () => {
    const { page } = await given.open({ path: '/portfolio' });
    const asked = Promise.withResolvers<Request>();
    await page.route('**/api/v1/portfolio?*', (route) => {
      asked.resolve(route.request());
    });
    const percent = JSON.stringify({ percent: 42 });
    await page.route('**/api/v1/portfolio/progress?*', (route) =>
      route.fulfill({ contentType: 'application/json', body: percent }),
    );
    await page.evaluate("history.pushState({}, '', '/portfolio?asOf=2026-01-31')");
    await page.evaluate("dispatchEvent(new PopStateEvent('popstate'))");
    const status = page.getByRole('status').filter({ hasText: '42%' });
    await status.waitFor(WAIT);
    expect(await status.getByRole('progressbar').getAttribute('value')).toBe('42');
    expect(await graveFaults(page)).toEqual([]);
    await page.unroute('**/api/v1/portfolio?*');
    const cut = page.waitForEvent('requestfailed', WAIT);
    await status.getByRole('button', { name: 'Give up' }).click();
    expect((await cut).url()).toBe((await asked.promise).url());
    await page.waitForURL((url) => !url.searchParams.has('asOf'), WAIT);
    await status.waitFor({ ...WAIT, state: 'detached' });
  }, 60_000);

  it('before anything was recorded says that, and before anything happened that', async () => {
    const { page } = await given.open({ path: '/portfolio?knownAt=2020-01-01T00:00:00Z' });
    await page.getByText('Nothing had been recorded by then').waitFor(WAIT);
    await page.goto(`${given.base}/portfolio?asOf=2001-01-01`);
    await page.getByText('Nothing had happened by this day').waitFor(WAIT);
  }, 60_000);
});

describe('an address that names no moment', () => {
  it('is told, with what it says, until somebody has read it', async () => {
    const { page } = await given.open({ path: '/portfolio?asOf=2026-02-31&horizonDays=x' });
    const note = page.getByRole('alert');
    await note.getByText('no day of the calendar (“2026-02-31”)').waitFor(WAIT);
    await note.getByText('how many days to look ahead (“x”)').waitFor(WAIT);
    await note.getByRole('button', { name: 'Close' }).click();
    await note.waitFor({ ...WAIT, state: 'detached' });
  }, 60_000);
});
