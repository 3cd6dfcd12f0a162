import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay();
});
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };

describe('the first steps', () => {
  it('lead from the link to an empty system with three ways in, and to what today asks', async () => {
    const { page, complaints } = await given.open({ path: new URL(given.link).pathname });
    await page.goto(given.link);
    await page.reload();

    await page.getByRole('heading', { name: 'Nothing has happened yet' }).waitFor(WAIT);
    expect(page.url()).toBe(`${given.base}/`);
    const ways = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(ways).toEqual(['Import your own file', 'Load the demo portfolio', 'Send events by API']);

    await page.getByRole('button', { name: 'Load the demo' }).click();
    await page.locator('[data-line]').first().waitFor(WAIT);
    await page.getByRole('link', { name: 'A champion left' }).click(WAIT);
    await page.waitForURL(/\/accounts\/A-0001/, WAIT);
    // The first page was asked for before anybody had signed in.
    expect(complaints.filter((complaint) => !complaint.includes('401'))).toEqual([]);
  }, 60_000);

  it('say how to get in to whoever comes without a link, or with one that was used', async () => {
    const { page } = await given.open({ path: '/' });
    await page.getByRole('heading', { name: 'Sign in with a link' }).waitFor(WAIT);

    await page.goto('about:blank');
    await page.goto(given.link);
    await page
      .getByRole('heading', { name: 'This link has been used or is too old' })
      .waitFor(WAIT);
    expect(await page.getByText('npx mainstay link').count()).toBe(1);
    expect(page.url()).not.toContain('code');
  }, 60_000);
});
