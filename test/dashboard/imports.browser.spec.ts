import type { Page } from 'playwright-core';
import { graveFaults } from './grave-faults.ts';
import { givenMainstay, type GivenMainstay, type OpenPage } from './given-mainstay.ts';

const PATIENCE_MS = 120_000;
const WAIT = { timeout: 15_000 };

let given: GivenMainstay;
beforeEach(async () => {
  given = await givenMainstay({ signedIn: true });
}, PATIENCE_MS);
afterEach(() => given.close());

const SHOP = `Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Company,Refunded Amount,Vendor,Id
#501,office@rowan.example,paid,2026-02-04 10:00:00 +0100,EUR,1250.00,5.00,0.00,1255.00,0.00,2026-02-04 10:00:00 +0100,2,Pump,625.00,P-1,Rowan Ltd,0.00,Us,501
#502,office@hazel.example,paid,2026-03-09 09:30:00 +0100,EUR,80.00,0.00,0.00,80.00,0.00,2026-03-09 09:30:00 +0100,4,Seal,20.00,S-1,Hazel AG,0.00,Us,502
#503,office@hazel.example,voided,,EUR,9.00,0.00,0.00,9.00,0.00,2026-03-10 10:00:00 +0100,1,Nut,9.00,N-1,Hazel AG,0.00,Us,503
`;

const DEALS = `Record ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Create Date,Deal owner,Deal Type,Closed Lost Reason,Associated Company,Associated Company IDs (Primary),Associated Contact
701,Rowan - frame,Closed won (Sales Pipeline),Sales Pipeline,4200.50,2026-04-17 10:00,2026-01-29 09:00,Ada Moss,Existing Business,,Rowan Ltd,81,
702,Hazel - new,Closed lost (Sales Pipeline),Sales Pipeline,900.00,2026-05-03 10:00,2026-02-01 09:00,Ada Moss,New Business,Price,Hazel AG,82,
703,Elder - pilot,Qualified To Buy (Sales Pipeline),Sales Pipeline,,2026-09-01 10:00,2026-05-02 09:00,Ada Moss,New Business,,Elder SE,83,
`;

const BOOKS = `Kunde;Datum;Beleg;Summe;Vorgang
K-1;03/02/2026;R-1;1.234,50;Rechnung
K-2;04/02/2026;R-2;20,00;Rechnung
K-2;05/02/2026;R-3;7,00;Entwurf
`;

const choose = (page: Page, name: string, text: string): Promise<void> =>
  page.setInputFiles('input[type=file]', {
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Imports what is previewed, and looks at the portfolio. */
async function imported({ page }: OpenPage, account: string): Promise<void> {
  await button(page, 'Import').click(WAIT);
  await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor(WAIT);
  await page.getByRole('link', { name: 'Go to the portfolio' }).click();
  await page.getByRole('link', { name: account }).waitFor(WAIT);
}

/** Undoes the newest import of the list, and looks that nothing is left. */
async function undone({ page, complaints }: OpenPage): Promise<void> {
  await button(page, 'Set up').click();
  await page.getByRole('link', { name: 'Imports', exact: true }).click();
  await button(page, 'Undo').first().click(WAIT);
  await page.getByText('Afterwards the file can be imported as if it were new').waitFor(WAIT);
  await button(page, 'Undo this import').click();
  await page.getByText(/events? (?:was|were) taken back\./).waitFor(WAIT);
  await page.getByText(/^Undone on/).waitFor(WAIT);
  await page.goto(given.base);
  await page.getByRole('heading', { name: 'Nothing has happened yet' }).waitFor(WAIT);
  expect(complaints).toEqual([]);
}

describe('the page of imports', () => {
  it(
    'takes an export of a shop to a portfolio without a question, and back',
    async () => {
      const open = await given.open({ path: '/' });
      const { page } = open;
      await page.getByRole('link', { name: 'Import a file' }).click(WAIT);
      await page.getByRole('heading', { level: 1, name: 'Imports' }).waitFor(WAIT);
      await choose(page, 'orders_export.csv', SHOP);
      await page.getByText('Known as Shopify: orders.').waitFor(WAIT);
      await page.getByText('From 4 Feb 2026 to 9 Mar 2026').waitFor(WAIT);
      await page.getByText('1 row: voided').waitFor(WAIT);
      expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
        'The file',
        'What would be recorded',
        'Imports so far',
      ]);
      await imported(open, 'Rowan Ltd');
      await undone(open);
    },
    PATIENCE_MS,
  );

  it(
    'takes only the deals that were won, and asks for the currency none of them names',
    async () => {
      const open = await given.open({ path: '/imports' });
      const { page } = open;
      await page.getByRole('heading', { level: 1, name: 'Imports' }).waitFor(WAIT);
      await choose(page, 'deals.csv', DEALS);
      await page.getByText('Known as HubSpot: deals.').waitFor(WAIT);
      expect(await button(page, 'Preview').isDisabled()).toBe(true);

      const currency = page.getByLabel('Currency of amounts that name none');
      await currency.fill('taler');
      await currency.press('Enter');
      await page.getByText('“taler” is not a currency of ISO 4217, such as EUR.').waitFor(WAIT);
      await currency.fill('eur');
      await currency.press('Enter');
      await button(page, 'Preview').click(WAIT);
      await page.getByText('All on 17 Apr 2026').waitFor(WAIT);
      await page.getByText('1 row: lost').waitFor(WAIT);
      await page.getByText('1 row: not won yet').waitFor(WAIT);
      expect(await page.getByRole('row', { name: 'EUR' }).textContent()).toContain('€4,200.50');
      await imported(open, 'Rowan Ltd');
      await undone(open);
    },
    PATIENCE_MS,
  );

  it(
    'guesses the columns of a file it does not know, and asks what the file leaves open',
    async () => {
      const open = await given.open({ path: '/imports' });
      const { page } = open;
      await page.getByRole('heading', { level: 1, name: 'Imports' }).waitFor(WAIT);
      await choose(page, 'books.csv', BOOKS);
      await page.getByText('We do not know this file.').waitFor(WAIT);
      expect(await page.getByLabel('What Kunde is').inputValue()).toBe('account_id');
      expect(await page.getByLabel('What Datum is').inputValue()).toBe('occurred_at');
      await page.getByLabel('What Summe is').selectOption('amount');

      await button(page, 'A column tells').click();
      await page.getByLabel('It is told by').selectOption('Vorgang');
      await page.getByLabel('What Rechnung becomes').selectOption('order');
      await page.getByRole('radio', { name: '3 Feb 2026' }).check(WAIT);
      const currency = page.getByLabel('Currency of amounts that name none');
      await currency.fill('EUR');
      await button(page, 'Preview').click(WAIT);
      await page.getByText('From 3 Feb 2026 to 4 Feb 2026').waitFor(WAIT);
      expect(await page.getByRole('row', { name: 'EUR' }).textContent()).toContain('€1,254.50');

      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await graveFaults(page)).toEqual([]);
      }

      // What is said otherwise takes the preview away, and the rest of what was said stays.
      await page.getByRole('radio', { name: '2 Mar 2026' }).check(WAIT);
      await button(page, 'Preview').click(WAIT);
      await page.getByText('From 2 Mar 2026 to 2 Apr 2026').waitFor(WAIT);
      await imported(open, 'K-1');
      await undone(open);
    },
    PATIENCE_MS,
  );

  it(
    'says on every page, also after a reload, how far an import is, and cancels it',
    async () => {
      const { page, complaints } = await given.open({ path: '/imports' });
      await page.getByRole('heading', { level: 1, name: 'Imports' }).waitFor(WAIT);
      await choose(page, 'large.csv', largeFile());
      await button(page, 'Preview').click(WAIT);
      await button(page, 'Import').click({ timeout: 60_000 });
      const bar = page.getByRole('complementary', { name: 'Import' });
      await bar.getByText(`of ${ROWS.toLocaleString('en-GB')}`).waitFor(WAIT);

      await page.goto(given.base);
      await bar.getByText(/Importing large\.csv: [1-9][\d,]* of/).waitFor(WAIT);
      await bar.getByRole('link', { name: 'Show' }).click();
      await button(page, 'Cancel').click(WAIT);
      await page.getByText('The import was cancelled. What was imported stays').waitFor(WAIT);
      await bar.getByText('large.csv was not imported to its end').waitFor(WAIT);
      await bar.getByRole('button', { name: 'Close' }).click();
      expect(await bar.count()).toBe(0);
      expect(complaints).toEqual([]);
    },
    PATIENCE_MS,
  );
});

const ROWS = 40_000;

/** A file that takes a while. */
function largeFile(): string {
  const rows = Array.from(
    { length: ROWS },
    (_, row) => `L-${String(row % 900)},2024-01-05,order,1.00,EUR,${String(row)}`,
  );
  return `account_id,occurred_at,type,amount,currency,reference\n${rows.join('\n')}\n`;
}
