import type { PortfolioGroups, PortfolioPage } from '#insights/views';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
  await orderedWithoutMargin();
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };
const portfolio = (query = '&sort=atRisk') =>
  given.get<PortfolioPage>(`portfolio?limit=200${query}`);

/** All orders of the demo say their margin. */
async function orderedWithoutMargin(): Promise<void> {
  const on = new Date(Date.now() - 40 * 86_400_000).toISOString();
  await given.post('accounts', { accountId: 'NO-MARGIN', as: 'customer', name: 'No Margin' });
  for (const orderId of ['NM-1', 'NM-2']) {
    await given.post('accounts/NO-MARGIN/orders', {
      orderId,
      amount: '9000.00',
      currency: 'EUR',
      occurredAt: on,
    });
  }
  await given.caughtUp();
}

describe('the portfolio', () => {
  it('shows first where most revenue is at risk, with the totals of all', async () => {
    const { rows, total, totals } = await portfolio();
    const { page, complaints } = await given.open();
    await page.getByRole('link', { name: rows[0]!.name }).waitFor(WAIT);

    await page.getByText(`${String(total)} accounts`).waitFor(WAIT);
    const high = page.getByRole('button', { name: /^High/ });
    expect(await high.textContent()).toBe(`High${String(totals.byBand.churnRisk.high)}`);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('narrows by band, search and key mark, and keeps it all in the address', async () => {
    const { total } = await portfolio('&coverageBand=exposed&key=true');
    const { page } = await given.open();
    await page.getByRole('button', { name: /^Exposed/ }).click(WAIT);
    await page.getByRole('button', { name: 'Key accounts' }).click();
    await page.getByText(new RegExp(`^${String(total)} of \\d+ accounts$`)).waitFor(WAIT);
    expect(new URL(page.url()).search).toBe('?coverageBand=exposed&key=true');

    await page.keyboard.press('/');
    await page.keyboard.type('no such company');
    await page.getByText('No account fits').waitFor(WAIT);
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await page.waitForURL(`${given.base}/portfolio`);
  }, 60_000);

  it('sorts by a click on a heading, and turns round by a second', async () => {
    const { rows } = await portfolio('&sort=name&direction=desc');
    const { page } = await given.open();
    const heading = page.getByRole('button', { name: 'Account', exact: true });
    await heading.click(WAIT);
    await page.locator('[role=columnheader][aria-sort=ascending]').waitFor(WAIT);
    await heading.click();
    await page.getByRole('link', { name: rows[0]!.name }).waitFor(WAIT);
  }, 60_000);

  it('sorts by a click beside the word of a heading too', async () => {
    const { page } = await given.open();
    const heading = page.getByRole('columnheader', { name: 'Loyalty' });
    await heading.waitFor(WAIT);
    const { width, height } = (await heading.boundingBox())!;
    await heading.click({ position: { x: width - 4, y: height / 2 } });
    await page.locator('[role=columnheader][aria-sort=ascending]').waitFor(WAIT);
  }, 60_000);

  it('marks an account that cannot be scored, with the reason', async () => {
    const { page, complaints } = await given.open();
    await page.route('**/api/v1/portfolio?*', async (route) => {
      const answer = await route.fetch();
      const view = (await answer.json()) as PortfolioPage;
      const [first, ...rest] = view.rows;
      const problem = { says: 'cannot be …', code: 'event-not-taken', eventId: 'E-1' };
      await route.fulfill({ json: { ...view, rows: [{ ...first, problem }, ...rest] } });
    });
    await page.reload();

    const says = 'This account cannot be scored: one of its events says what cannot be counted.';
    await page.getByText(says).waitFor({ ...WAIT, state: 'attached' });
    expect(await page.getByText(says).count()).toBe(1);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('is walked by keyboard', async () => {
    const { rows } = await portfolio();
    const { page } = await given.open();
    await page.getByRole('link', { name: rows[0]!.name }).waitFor(WAIT);
    for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
    await page.locator(`[data-index="1"] a:focus`).waitFor(WAIT);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: rows[1]!.name }).waitFor(WAIT);

    await page.keyboard.press('u');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor(WAIT);
    await page.keyboard.type(rows[2]!.accountId);
    await page.getByRole('option', { name: rows[2]!.name }).waitFor(WAIT);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: rows[2]!.name }).waitFor(WAIT);
  }, 60_000);

  it('moves when something happens, in its place', async () => {
    const { rows } = await portfolio('&status=customer&sort=atRisk');
    const row = rows.find(({ coverageBand }) => coverageBand === 'exposed')!;
    const { page } = await given.open({ path: '/portfolio?status=customer' });
    const line = page.getByRole('row', { name: row.name });
    await line.waitFor(WAIT);
    await page.getByText('Live', { exact: true }).waitFor(WAIT);
    const before = await line.textContent();

    await given.post(`accounts/${row.accountId}/orders`, {
      orderId: 'PAGE-1',
      amount: '250000.00',
      currency: row.revenue[0]?.currency ?? 'EUR',
    });
    await page.getByRole('button', { name: /changed, sort again/ }).waitFor(WAIT);
    expect(await line.textContent()).not.toBe(before);
  }, 60_000);

  it('goes into the past as a whole, and says so', async () => {
    const { page } = await given.open({ path: '/portfolio?asOf=2025-06-30' });
    await page.getByText('This is the past: 30 Jun 2025').waitFor(WAIT);
    const link = page.locator('[data-row-link]').first();
    await link.waitFor(WAIT);
    expect(await link.getAttribute('href')).toContain('asOf=2025-06-30');
    await page.getByRole('button', { name: 'Back to today' }).click();
    await page.waitForURL(`${given.base}/portfolio`);
  }, 60_000);

  it('says the profit at risk, of how many accounts it is known, and what money at risk can promise', async () => {
    const { totals } = await portfolio();
    const euro = totals.revenue.find(({ currency }) => currency === 'EUR')!;
    expect(euro.profitKnown.accounts).toBe(euro.accounts - 1);
    const promise = 'Money at risk is a ranking and an order of magnitude, not a forecast';

    const { page, complaints } = await given.open();
    const known = `known of ${String(euro.accounts - 1)} of ${String(euro.accounts)} accounts`;
    await page.getByText(`profit at risk, ${known}`).waitFor(WAIT);
    await page.getByText(promise).waitFor(WAIT);

    await page.goto(`${given.base}/accounts/NO-MARGIN?tab=business`);
    await page.getByText(promise).waitFor(WAIT);
    await page.getByText('less than a year: nothing is scaled up to one.').waitFor(WAIT);
    expect(await page.getByRole('rowheader', { name: 'profit at risk' }).count()).toBe(0);
    const { rows } = await portfolio('&sort=profitAtRisk');
    await page.goto(`${given.base}/accounts/${rows[0]!.accountId}?tab=business`);
    await page.getByRole('rowheader', { name: 'profit at risk' }).waitFor(WAIT);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('shows profit at risk in a column by choice, sorted by it, and with the sums of groups', async () => {
    const { rows } = await portfolio('&sort=atRisk');
    const { rows: least } = await portfolio('&sort=profitAtRisk&direction=asc');
    const groups = await given.get<PortfolioGroups>('portfolio/groups?by=status');
    const { page, complaints } = await given.open();
    const heading = page.getByRole('button', { name: 'Profit at risk', exact: true });
    await page.getByRole('link', { name: rows[0]!.name }).waitFor(WAIT);
    expect(await heading.count()).toBe(0);

    await page.getByRole('button', { name: 'Display', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Profit at risk' }).click();
    await page.keyboard.press('Escape');
    await heading.click(WAIT);
    await page.waitForURL(/sort=profitAtRisk/);
    await heading.click();
    await page.waitForURL(/direction=asc/);
    const first = page
      .getByRole('row')
      .filter({ has: page.locator('[data-row-link]') })
      .first();
    await first.getByText(least[0]!.name).waitFor(WAIT);

    await page.goto(`${given.base}/portfolio?group=status&columns=atRisk,profitAtRisk`);
    const customers = groups.groups.find(({ value }) => value === 'customer')!.revenue[0]!;
    const { accounts, profitKnown } = customers;
    const known = `known of ${String(profitKnown.accounts)} of ${String(accounts)} accounts`;
    await page
      .getByText(known)
      .first()
      .waitFor({ ...WAIT, state: 'attached' });
    expect(complaints).toEqual([]);
  }, 60_000);
});
