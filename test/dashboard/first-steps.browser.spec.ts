import type { Page } from 'playwright-core';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay();
});
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };

const ROWS = 150_000;

/** Chooses a file that takes a while and cancels its import. */
async function cancelledLarge(page: Page): Promise<void> {
  const rows = Array.from(
    { length: ROWS },
    (_, row) => `L-${String(row % 900)},2024-01-05,order,1.00,EUR,${String(row)}`,
  );
  await page.setInputFiles('input[type=file]', {
    name: 'large.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `account_id,occurred_at,type,amount,currency,reference\n${rows.join('\n')}\n`,
    ),
  });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText(/[1-9][\d,]* events recorded so far/).waitFor(WAIT);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('The import was cancelled. What was imported stays').waitFor(WAIT);
  expect(await page.getByText('Not imported').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Cancel' }).count()).toBe(0);
}

describe('the first steps', () => {
  it('lead from the link to an empty system with three ways in, and to a portfolio', async () => {
    const { page, complaints } = await given.open({ path: new URL(given.link).pathname });
    await page.goto(given.link);
    await page.reload();

    await page.getByRole('heading', { name: 'Nothing has happened yet' }).waitFor(WAIT);
    expect(page.url()).toBe(`${given.base}/`);
    const ways = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(ways).toEqual([
      'Import your own orders',
      'Load the demo portfolio',
      'Send events by API',
    ]);

    await page.setInputFiles('input[type=file]', {
      name: 'orders.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Customer,InvoiceDate,type,Total,InvoiceNo\nACME,2024-01-05,order,12.50,1\nACME,soon,order,1,2\n',
      ),
    });
    expect(await page.getByLabel('Account number').inputValue()).toBe('Customer');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'currency' }).waitFor(WAIT);

    await page.getByLabel('Currency where a row names none').fill('EUR');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('1 row was set aside').waitFor(WAIT);
    await cancelledLarge(page);
    await page.getByRole('button', { name: 'Go to the portfolio' }).click();
    await page.getByRole('link', { name: 'ACME' }).waitFor(WAIT);
    // The first page was asked for before anybody had signed in.
    expect(complaints.filter((complaint) => !complaint.includes('401'))).toEqual([]);
  }, 60_000);

  it('say how to get in to whoever comes without a link, or with one that was used', async () => {
    const { page } = await given.open();
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
