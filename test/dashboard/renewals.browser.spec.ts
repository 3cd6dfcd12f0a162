import type { RenewalsPage } from '#insights/views';
import { addDays } from '#kernel/time';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };

describe('the renewals', () => {
  const within = async (days: number) => {
    const { today } = await given.get<{ today: string }>('system');
    return given.get<RenewalsPage>(`renewals?limit=200&to=${addDays(today, days)}`);
  };

  it('show the contracts decided on within 90 days, in one click from the first page', async () => {
    const { rows } = await within(90);
    expect(rows.length).toBeGreaterThan(1);
    const { page, complaints } = await given.open();
    await page.getByRole('link', { name: 'Renewals' }).click(WAIT);
    await page.getByText(`${String(rows.length)} contracts worth `).waitFor(WAIT);
    const listed = page.getByRole('table', { name: 'Renewals' });
    await listed.getByRole('link', { name: rows[0]!.name }).first().waitFor(WAIT);
    expect(await listed.locator('[data-index]').count()).toBe(rows.length);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('list a month by a click on it, which the address holds', async () => {
    const { rows } = await within(365);
    const month = rows.find(({ currency }) => currency === 'EUR')!.decisionOn.slice(0, 7);
    const { page } = await given.open({ path: '/renewals' });
    const chart = page.getByRole('group', { name: /EUR a year/ });
    await chart.getByRole('button').nth(11).waitFor(WAIT);
    expect(await chart.getByRole('button').count()).toBe(12);
    await chart.getByRole('button').filter({ hasText: /€/ }).first().click(WAIT);
    await page.waitForURL(new RegExp(`month=${month}`));
    const ofMonth = rows.filter(({ decisionOn }) => decisionOn.startsWith(month));
    await page.reload();
    await page.getByText(new RegExp(`worth .* in \\w+ ${month.slice(0, 4)}\\.`)).waitFor(WAIT);
    expect(await page.locator('[data-index]').count()).toBe(ofMonth.length);
  }, 60_000);

  it('can be those of one manager', async () => {
    const { rows } = await within(90);
    const managerId = rows[0]!.managerId!;
    const { page } = await given.open({ path: '/renewals' });
    await page.getByRole('button', { name: 'Manager' }).click(WAIT);
    await page.getByRole('checkbox', { name: managerId }).click();
    await page.waitForURL(/managerId=/);
    const own = rows.filter((row) => row.managerId === managerId);
    await page.locator(`[aria-rowcount="${String(own.length + 1)}"]`).waitFor(WAIT);
  }, 60_000);
});
