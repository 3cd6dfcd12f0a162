import type { Page } from 'playwright-core';
import type { AccountView } from '#insights/views';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';
import { graveFaults } from './grave-faults.ts';
import { personAt, recordLongAccount } from './long-account.ts';

const WAIT = { timeout: 15_000 };
const LONG = { accountId: 'LONG', people: 12, contracts: 1, events: 120, until: '2026-06-30' };
const ASHA = personAt(0);

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ signedIn: true });
  await recordLongAccount((path, body) => given.post(path, body), LONG);
}, 120_000);
afterAll(() => given.close());

const open = async (search = ''): Promise<Page> => {
  const { page } = await given.open({ path: `/accounts/LONG?tab=people${search}` });
  await page.getByRole('heading', { name: 'People' }).waitFor(WAIT);
  return page;
};

const cardOf = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(name) });

describe('the people map', () => {
  it('has a place for every required role; an empty one offers to add somebody with that role', async () => {
    const page = await open();
    const { requiredRoles } = await given.get<AccountView>('accounts/LONG');
    const headings = page.getByRole('heading', { level: 3 }).filter({ hasText: '%' });
    expect(await headings.count()).toBe(requiredRoles.length);
    await page.getByRole('button', { name: 'Add a person as user' }).click(WAIT);
    const sheet = page.getByRole('dialog');
    await sheet.waitFor(WAIT);
    await sheet.getByText('user', { exact: true }).first().waitFor(WAIT);
  }, 60_000);

  it('says what coverage would be without whoever is pointed at or focused', async () => {
    const page = await open();
    const { stakeholders } = await given.get<AccountView>('accounts/LONG');
    const { coverageWithout } = stakeholders.find(({ name }) => name === ASHA)!;
    const value = String(Math.round(coverageWithout!));
    const said = page.getByText(
      new RegExp(`^Without ${ASHA} coverage would (be|stay at) ${value}`),
    );
    await cardOf(page, ASHA).first().hover(WAIT);
    await said.waitFor(WAIT);
    await page.mouse.move(5, 5);
    await said.waitFor({ ...WAIT, state: 'detached' });
    await cardOf(page, ASHA).first().focus();
    await said.waitFor(WAIT);
  }, 60_000);

  it('opens all that is known of somebody beside it, with how they are reached', async () => {
    const page = await open();
    await cardOf(page, ASHA).first().click(WAIT);
    const panel = page.getByRole('complementary', { name: ASHA });
    await panel.getByRole('link', { name: 'p-0@nordwest.example' }).waitFor(WAIT);
    expect(new URL(page.url()).searchParams.get('person')).toBe('p-0');
    await panel.getByRole('button', { name: 'Close' }).click();
    await panel.waitFor({ ...WAIT, state: 'detached' });
  }, 60_000);

  it('is a table as well, with everybody and every empty role', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Table' }).click(WAIT);
    const rows = page.locator('tbody tr');
    await rows.first().waitFor(WAIT);
    expect(await rows.count()).toBe(LONG.people + 1);
    expect(new URL(page.url()).searchParams.get('people')).toBe('table');
    expect(await graveFaults(page)).toEqual([]);
  }, 60_000);
});
