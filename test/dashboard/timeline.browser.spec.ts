import type { Page } from 'playwright-core';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';
import { recordLongAccount } from './long-account.ts';

const WAIT = { timeout: 15_000 };
const LONG = { accountId: 'LONG', people: 12, contracts: 3, events: 2_900, until: '2026-06-30' };

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ signedIn: true });
  await recordLongAccount((path, body) => given.post(path, body), LONG);
}, 180_000);
afterAll(() => given.close());

const open = async (search = ''): Promise<Page> => {
  const { page } = await given.open({ path: `/accounts/LONG?tab=timeline${search}` });
  await page.locator('#timeline time').first().waitFor(WAIT);
  return page;
};

const inView = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('#timeline time')]
    .filter((one) => one.getBoundingClientRect().top > 240 && one.getBoundingClientRect().bottom < 900)
    .map((one) => one.dateTime.slice(0, 10))`);

describe('the timeline of an account with 3,000 events', () => {
  it('draws only what is in view, and has a scroll bar for all of it', async () => {
    const page = await open();
    const [lines, height] = await page.evaluate<[number, number]>(
      `[document.querySelectorAll('#timeline li').length, document.querySelector('main').scrollHeight]`,
    );
    expect(lines).toBeLessThan(100);
    expect(height).toBeGreaterThan(80_000);
  }, 60_000);

  it('goes to a day, and to a year with the keyboard', async () => {
    const page = await open();
    await page.getByLabel('Go to', { exact: true }).fill('2022-03-15');
    await page.locator('#timeline time[datetime^="2022-03-1"]').first().waitFor(WAIT);
    expect((await inView(page)).every((day) => day.startsWith('2022-0'))).toBe(true);

    await page.getByRole('button', { name: 'Go to 2019' }).press('Enter');
    const line = page.locator('#timeline li:has(button:focus)');
    await line.waitFor(WAIT);
    expect(await line.locator('time').getAttribute('datetime')).toMatch(/^2019-12-/);
  }, 60_000);

  it('finds what people wrote and whom it is about; the address keeps it', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('gdansk');
    const count = page.locator('#timeline').getByRole('status');
    await count
      .filter({ hasNotText: /^2,9/ })
      .filter({ hasText: /^\d{2,3} events$/ })
      .waitFor(WAIT);
    await page
      .locator('#timeline')
      .getByText('Praised the delivery to Gdańsk.')
      .first()
      .waitFor(WAIT);
    expect(new URL(page.url()).search).toBe('?tab=timeline&find=gdansk');

    await page.getByRole('searchbox').fill('no such word');
    await page.getByText(/^Nothing fits/).waitFor(WAIT);
  }, 60_000);
});
