import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

const PATIENCE_MS = 120_000;
const WAIT = { timeout: 15_000 };

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ signedIn: true });
  await given.post('accounts', { accountId: 'ROWAN', as: 'customer', name: 'Rowan Ltd' });
}, PATIENCE_MS);
afterAll(() => given.close());

const DEALS = `Record ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Create Date,Deal owner,Deal Type,Closed Lost Reason,Associated Company,Associated Company IDs (Primary),Associated Contact
701,Rowan - frame,Closed won (Sales Pipeline),Sales Pipeline,4200.50,2026-04-17 10:00,2026-01-29 09:00,Ada Moss,Existing Business,,Rowan Ltd,81,
702,Hazel - new,Closed won (Sales Pipeline),Sales Pipeline,900.00,2026-05-03 10:00,2026-02-01 09:00,Ada Moss,New Business,,Hazel AG,82,
`;

describe('an account of a file that is probably known', () => {
  it(
    'is one account once somebody says so, and a new one otherwise',
    async () => {
      const { page, complaints } = await given.open({ path: '/imports' });
      await page.getByRole('heading', { level: 1, name: 'Imports' }).waitFor(WAIT);
      await page.setInputFiles('input[type=file]', {
        name: 'deals.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(DEALS),
      });
      await page.getByLabel(/Currency of amounts/).fill('EUR');
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: 'Preview', exact: true }).click(WAIT);
      await page.getByText('2 accounts new').waitFor(WAIT);

      const who = page.getByRole('region', { name: 'Who they are' });
      const choice = who.getByRole('combobox', { name: 'Who Rowan Ltd is' });
      expect(await who.getByRole('combobox').count()).toBe(1);
      expect(await choice.locator('option').allTextContents()).toEqual([
        'a new account',
        'Rowan Ltd (ROWAN), of the same name',
      ]);
      await choice.selectOption('ROWAN');
      await page.getByRole('button', { name: 'Preview', exact: true }).click(WAIT);
      await page.getByText('1 account new').waitFor(WAIT);
      expect(await choice.inputValue()).toBe('ROWAN');
      await page.getByRole('button', { name: 'Import', exact: true }).click(WAIT);
      await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor(WAIT);

      const { lastYear } = await given.get<{ lastYear: object }>('accounts/ROWAN');
      expect(lastYear).toMatchObject([{ currency: 'EUR', amountMinor: 420_050 }]);
      expect(complaints).toEqual([]);
    },
    PATIENCE_MS,
  );
});
