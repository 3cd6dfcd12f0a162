import type { Page } from 'playwright-core';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ signedIn: true });
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };

const menu = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name, exact: true });

const way = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true });

describe('the ways to the pages', () => {
  it('lead through a menu by the keyboard alone, and say where one is', async () => {
    const { page, complaints } = await given.open({ path: '/renewals' });
    await menu(page, 'Set up').focus();
    expect(await menu(page, 'Set up').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await way(page, 'Imports').waitFor(WAIT);
    expect(await menu(page, 'Set up').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await way(page, 'Imports').waitFor({ ...WAIT, state: 'detached' });

    await page.keyboard.press('Enter');
    await way(page, 'Imports').waitFor(WAIT);
    for (const _ of ['Imports', 'Models']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/models');
    await way(page, 'Models').waitFor({ ...WAIT, state: 'detached' });
    expect(await menu(page, 'Set up').getAttribute('aria-current')).toBe('true');
    expect(await menu(page, 'Reports').getAttribute('aria-current')).toBeNull();
    await menu(page, 'Set up').click();
    expect(await way(page, 'Models').getAttribute('aria-current')).toBe('page');
    expect(complaints).toEqual([]);
  }, 60_000);

  it('are all in one menu on a phone', async () => {
    const { page } = await given.open({ path: '/renewals', width: 360, height: 640 });
    await menu(page, 'Pages').click(WAIT);
    await page.getByRole('list', { name: 'Reports' }).waitFor(WAIT);
    await way(page, 'What auditors read').waitFor(WAIT);
    await way(page, 'Today').click();
    await page.waitForURL(`${given.base}/`);
    await way(page, 'Today').waitFor({ ...WAIT, state: 'detached' });
  }, 60_000);

  it('have room in German on 1024 pixels', async () => {
    const { page } = await given.open({ width: 1_024, locale: 'de-DE' });
    await menu(page, 'Einrichten').waitFor(WAIT);
    const [needed, there] = await page.evaluate<readonly [number, number]>(
      "[document.querySelector('nav')].map((nav) => [nav.scrollWidth, nav.clientWidth])[0]",
    );
    expect(needed).toBe(there);
  }, 60_000);
});
