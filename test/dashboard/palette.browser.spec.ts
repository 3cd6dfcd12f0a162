import type { Page } from 'playwright-core';
import type { AccountView, PortfolioPage } from '#insights/views';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };

async function typed(page: Page, text: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor({ ...WAIT, state: 'attached' });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search or jump' }).waitFor(WAIT);
  await page.keyboard.type(text);
}

describe('the palette', () => {
  it('finds an account by its name, though a manager is called so who has many', async () => {
    const { rows, managers } = await given.get<PortfolioPage>('portfolio?limit=200');
    const manager = managers.find((id) => rows.some(({ name }) => name.startsWith(surname(id))))!;
    const account = rows.find(({ name }) => name.startsWith(surname(manager)))!;
    const { total } = await given.get<PortfolioPage>(`portfolio?managerId=${manager}`);
    expect(total).toBeGreaterThan(8);

    const { page, complaints } = await given.open();
    await typed(page, surname(manager).toLowerCase());
    await page.getByRole('option', { name: account.accountId }).click(WAIT);
    await page.getByRole('heading', { level: 1, name: account.name }).waitFor(WAIT);

    await typed(page, surname(manager).toLowerCase());
    await page.getByRole('option', { name: `Accounts of ${manager}` }).click(WAIT);
    await page.waitForURL(`${given.base}/portfolio?managerId=${manager}`);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('finds people, contracts and orders of any account', async () => {
    const { rows } = await given.get<PortfolioPage>('portfolio?coverageBand=covered');
    const account = await given.get<AccountView>(`accounts/${rows[0]!.accountId}`);
    const { name } = account.stakeholders.find((one) => one.departedOn === null)!;
    const { page, complaints } = await given.open();
    await typed(page, name!.toLowerCase());
    await page
      .getByRole('option', { name: `Person at ${account.name}` })
      .first()
      .click(WAIT);
    await page.waitForURL(/tab=people/);
    await page.getByRole('heading', { level: 1, name: account.name }).waitFor(WAIT);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('finds the people of the account that is open', async () => {
    const { rows } = await given.get<PortfolioPage>('portfolio?coverageBand=covered');
    const account = await given.get<AccountView>(`accounts/${rows[0]!.accountId}`);
    const { name, stakeholderId } = account.stakeholders.at(-1)!;
    const { page, complaints } = await given.open({ path: `/accounts/${account.accountId}` });
    await page.getByRole('heading', { level: 1, name: account.name }).waitFor(WAIT);
    await typed(page, name!);
    await page.getByRole('option', { name: name! }).click(WAIT);
    await page.locator(`[id="person-${stakeholderId}"] button:focus`).waitFor(WAIT);
    expect(complaints).toEqual([]);
  }, 60_000);
});

/** `p.rao` is somebody called Rao. */
function surname(managerId: string): string {
  const name = managerId.slice(managerId.indexOf('.') + 1);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
