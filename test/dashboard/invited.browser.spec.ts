import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

const WAIT = { timeout: 15_000 };

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ signedIn: true });
  await given.post('accounts', { accountId: 'I-1', as: 'customer', name: 'Acme' });
  await given.post('accounts/I-1/manager', { managerId: 'anna-7' });
}, 60_000);
afterAll(() => given.close());

describe('a colleague who is invited on the page', () => {
  it('comes in as what was chosen, and stands in lists by name', async () => {
    const { page, complaints } = await given.open({ path: '/data' });
    await page.getByLabel('Name of the colleague').fill('Anna', WAIT);
    await page.getByLabel('Who they are in the history').fill('anna-7');
    await page.getByText('Without a role they may do everything').waitFor();
    await page.getByRole('button', { name: 'Roles' }).click();
    await page.getByRole('checkbox', { name: 'account manager' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Invite' }).click();
    const link = /http:\S+#code=[\w-]+/;
    await page.getByText(link).waitFor(WAIT);
    const [url = ''] = link.exec(await page.getByText(link).innerText()) ?? [];

    const theirs = await given.open({ signedIn: false, path: url.slice(given.base.length) });
    await theirs.page.getByRole('button', { name: 'You and this page' }).click(WAIT);
    await theirs.page.getByText('Roles: account manager').waitFor(WAIT);
    await theirs.page.getByText('In the history: anna-7').waitFor();
    await theirs.page.keyboard.press('Escape');
    await theirs.page.goto(`${given.base}/renewals`);

    await page.getByRole('link', { name: 'Portfolio' }).first().click();
    const cell = page.getByText('Anna', { exact: true });
    await cell.first().waitFor(WAIT);
    expect(await cell.first().getAttribute('data-tip')).toBe('anna-7');
    expect([...complaints, ...theirs.complaints].filter((one) => !one.includes('401'))).toEqual([]);
  }, 60_000);
});

describe('a token that is made on the page', () => {
  it('is listed with its role in words', async () => {
    const { page } = await given.open({ path: '/data' });
    await page.getByLabel('Name of the program').fill('board', WAIT);
    await page.getByRole('button', { name: 'auditor', exact: true }).click();
    await page.getByRole('button', { name: 'Make a token' }).click();
    await page.getByText(/^auditor, since /).waitFor(WAIT);
  }, 60_000);
});
