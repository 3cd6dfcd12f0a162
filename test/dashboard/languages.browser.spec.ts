import type { Page } from 'playwright-core';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };

const languageOf = (page: Page): Promise<string | null> =>
  page.locator('html').getAttribute('lang');

const ways = (page: Page, name: string) => page.getByRole('navigation', { name });

describe('the language of the page', () => {
  it('is that of the system, with its country', async () => {
    const { page, complaints } = await given.open({ locale: 'de-AT' });
    await ways(page, 'Seiten').waitFor(WAIT);
    expect(await languageOf(page)).toBe('de-AT');
    expect(complaints).toEqual([]);
  }, 60_000);

  it('is English where the system speaks another that the page does not', async () => {
    const { page } = await given.open({ locale: 'fr-FR' });
    await ways(page, 'Pages').waitFor(WAIT);
    expect(await languageOf(page)).toBe('en-FR');
  }, 60_000);

  it('changes at once when another is chosen, and stays so', async () => {
    const { page, complaints } = await given.open();
    await page.getByRole('button', { name: 'You and this page' }).click(WAIT);
    await page.getByRole('button', { name: 'Deutsch', exact: true }).click(WAIT);
    await ways(page, 'Seiten').waitFor(WAIT);
    expect(await languageOf(page)).toBe('de-GB');
    await page.reload();
    await ways(page, 'Seiten').waitFor(WAIT);
    expect(complaints).toEqual([]);
  }, 60_000);
});
