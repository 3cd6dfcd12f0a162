import type { Page } from 'playwright-core';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';
import { recordLongAccount } from './long-account.ts';

const WAIT = { timeout: 15_000 };
const LONG = { accountId: 'LONG', people: 60, contracts: 15, events: 2_700, until: '2026-06-30' };

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ signedIn: true });
  await recordLongAccount((path, body) => given.post(path, body), LONG);
}, 180_000);
afterAll(() => given.close());

const open = async (part = ''): Promise<Page> => {
  const { page } = await given.open({ path: `/accounts/LONG?asOf=${LONG.until}${part}` });
  await page.getByRole('heading', { level: 1 }).waitFor(WAIT);
  await page
    .locator('[aria-busy=true]')
    .first()
    .waitFor({ ...WAIT, state: 'detached' });
  return page;
};

const current = (page: Page, name: string) =>
  page.locator('[aria-current=page]').filter({ hasText: new RegExp(`^${name}$`) });

describe('the page of an account of 60 people, 15 contracts and 3,000 events', () => {
  it('sums up within two screens', async () => {
    const page = await open();
    await page.getByRole('link', { name: /^2,9\d\d events$/ }).waitFor(WAIT);
    const [height, screen] = await page.evaluate<[number, number]>(
      `[document.querySelector('main').scrollHeight, document.querySelector('main').clientHeight]`,
    );
    expect(height).toBeLessThanOrEqual(2 * screen);
  }, 60_000);

  it('has parts that are addresses of their own, by click and by key', async () => {
    const page = await open('&tab=people');
    await current(page, 'People').waitFor(WAIT);
    await page.keyboard.press('b');
    await current(page, 'Business').waitFor(WAIT);
    expect(new URL(page.url()).searchParams.get('tab')).toBe('business');
    await page.getByRole('link', { name: 'Overview', exact: true }).click();
    await current(page, 'Overview').waitFor(WAIT);
    expect(new URL(page.url()).searchParams.get('tab')).toBeNull();
    await page.goBack();
    await current(page, 'Business').waitFor(WAIT);
  }, 60_000);

  it('goes to paper whole, with every event and without what stands around it', async () => {
    const page = await open('&tab=people');
    await page.evaluate('window.print = () => (document.documentElement.dataset.printed = "1")');
    await page.keyboard.press('Control+p');
    await page.locator('[data-printed]').waitFor({ ...WAIT, state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-print-sheet]');
    for (const title of ['Why Loyalty is', 'People', 'Contracts', 'Timeline']) {
      await sheet.getByRole('heading', { name: title }).first().waitFor(WAIT);
    }
    expect(await sheet.locator('section').last().locator('tr').count()).toBeGreaterThan(2_900);
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
  }, 60_000);

  it('keeps who it is and how it stands in sight', async () => {
    const page = await open('&tab=people');
    await page.locator('[id^=person-]').last().scrollIntoViewIfNeeded();
    const head = page.getByRole('heading', { level: 1 });
    expect((await head.boundingBox())!.y).toBeGreaterThan(0);
    const verdict = await page.locator('[data-verdict]').textContent();
    expect(verdict).toMatch(/^[A-Z].*\.$/);
  }, 60_000);
});
