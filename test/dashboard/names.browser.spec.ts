import type { Page } from 'playwright-core';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

const WAIT = { timeout: 15_000 };
/** Hebrew with figures and Latin letters: only its own direction puts them where they belong. */
const NAME = 'שלום 123 Ltd';

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ signedIn: true });
  await given.post('accounts', { accountId: 'N-1', as: 'customer', name: NAME });
}, 60_000);
afterAll(() => given.close());

/** What holds the name, and whether it takes its direction from it. */
const holders = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('body *')]
    .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.includes('${NAME}')))
    .map((one) => one.dir === 'auto' || one.localName === 'bdi' ? 'its own' : one.outerHTML)`);

describe('a name that is written from right to left', () => {
  it.each([
    ['the portfolio', '/portfolio'],
    ['the account', '/accounts/N-1'],
  ])('has its own direction in %s', async (_page, path) => {
    const { page } = await given.open({ path });
    await page.getByText(NAME).first().waitFor(WAIT);
    const found = await holders(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => one !== 'its own')).toEqual([]);
  });

  it('cannot turn around what stands beside it: marks of direction are shown', async () => {
    await given.post('accounts', { accountId: 'N-2', as: 'customer', name: 'Acme \u202Edtl' });
    const { page } = await given.open({ path: '/accounts/N-2' });
    await page.getByRole('heading', { level: 1, name: 'Acme \\u202edtl' }).waitFor(WAIT);
    await page.goto(`${given.base}/`);
    await page.getByRole('link', { name: 'Acme \\u202edtl' }).first().waitFor(WAIT);
  });

  it('has its own direction in the palette, over the page', async () => {
    const { page } = await given.open({ path: '/accounts/N-1' });
    await page.getByRole('heading', { level: 1 }).waitFor(WAIT);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search or jump' }).fill('שלום');
    await page.getByRole('option').filter({ hasText: NAME }).waitFor(WAIT);
    const found = await holders(page);
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((one) => one !== 'its own')).toEqual([]);
  });
});
