import type { Locator, Page } from 'playwright-core';
import type { Courses } from '#insights/views';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';
import { recordLongAccount } from './long-account.ts';

const WAIT = { timeout: 15_000 };
const UNTIL = '2026-06-30';
const LONG = { accountId: 'LONG', people: 12, contracts: 3, events: 300, until: UNTIL };

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ signedIn: true });
  await recordLongAccount((path, body) => given.post(path, body), LONG);
}, 120_000);
afterAll(() => given.close());

const open = async (): Promise<{ page: Page; chart: Locator; complaints: readonly string[] }> => {
  const { page, complaints } = await given.open({ path: `/accounts/LONG?asOf=${UNTIL}` });
  const chart = page.getByRole('slider', { name: 'Churn risk over twelve months' });
  await chart.waitFor(WAIT);
  return { page, chart, complaints };
};

describe('the chart of a score', () => {
  it('says days, values and what moved it, step by step with the keyboard', async () => {
    const { courses } = await given.get<Courses>(`accounts/LONG/courses?asOf=${UNTIL}`);
    const { points, marks } = courses.find(({ name }) => name === 'churnRisk')!;
    expect(marks.map(({ day }) => day)).toContain('2026-05-21');
    const { page, chart, complaints } = await open();
    await page.locator('[data-kind=mark]').first().waitFor(WAIT);
    await chart.focus();
    await chart.press('End');
    const ahead = await chart.getAttribute('aria-valuetext');
    expect(ahead).toMatch(/ 202[67]: (\d+|<1)%/);
    await chart.press('Home');
    expect(await chart.getAttribute('aria-valuetext')).toMatch(/^30 Jun 2025: /);
    const at = points.findLastIndex(({ day }) => day === '2026-05-21');
    for (let step = 0; step < at; step += 1) await chart.press('ArrowRight');
    await page.getByText('Threat by Kestrel Industries: serious').first().waitFor(WAIT);
    expect(await chart.getAttribute('aria-valuetext')).toMatch(
      /^21 May 2026: .*Threat by Kestrel Industries: serious/,
    );
    expect(complaints).toEqual([]);
  }, 60_000);

  it('follows the pointer', async () => {
    const { page, chart } = await open();
    const box = (await chart.boundingBox())!;
    await page.mouse.move(box.x + 2, box.y + box.height / 2);
    await page.locator('[aria-valuetext^="30 Jun 2025"]').waitFor(WAIT);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.locator('[aria-valuetext^="30 Jun 2025"]').waitFor({ ...WAIT, state: 'detached' });
  }, 60_000);

  it('explains the change between two of its points by causes that add up', async () => {
    const { page, chart, complaints } = await open();
    await chart.focus();
    await chart.press('Home');
    await chart.press('Enter');
    await page.getByText(/^Why Churn risk changed from 30 Jun 2025/).waitFor(WAIT);
    const box = (await chart.boundingBox())!;
    await page.mouse.click(box.x + box.width * 0.6, box.y + box.height / 2);
    await page.waitForURL(/since=2025-06-30.*until=2026-/, WAIT);
    const card = page.locator('section', { hasText: /^Why Churn risk changed/ });
    await card.locator('tfoot [data-moved]').waitFor(WAIT);
    const moved = async (cells: Locator) =>
      (await cells.all()).reduce<Promise<readonly number[]>>(
        async (before, cell) => [...(await before), Number(await cell.getAttribute('data-moved'))],
        Promise.resolve([]),
      );
    const [difference] = await moved(card.locator('tfoot [data-moved]'));
    const causes = await moved(card.locator('tbody [data-moved]'));
    expect(causes.length).toBeGreaterThan(1);
    expect(causes.reduce((sum, one) => sum + one, 0)).toBe(difference);
    const said = await card.locator('tbody tr').allTextContents();
    expect(said.join()).toMatch(/Time passed.*What was done since/);
    await card
      .getByRole('button', { name: /\d+ events?/ })
      .first()
      .click();
    await card.locator('li').first().waitFor(WAIT);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('is a table as well, with the names of its limits in the drawing', async () => {
    const { page } = await open();
    await page.getByText('High from 50%').waitFor({ ...WAIT, state: 'attached' });
    await page.getByRole('button', { name: 'Table: Loyalty over twelve months' }).click();
    const rows = page
      .getByRole('table', { name: 'Loyalty over twelve months' })
      .locator('tbody tr');
    await rows.first().waitFor(WAIT);
    expect(await rows.count()).toBeGreaterThanOrEqual(13);
    expect(await rows.first().textContent()).toMatch(/^30 Jun 2025\d+/);
  }, 60_000);
});
