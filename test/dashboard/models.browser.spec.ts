import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountView } from '#insights/views';
import { run } from '../cli/given-command.ts';
import { manyOrders } from '../cli/orders.ts';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

const WAIT = { timeout: 30_000 };
const PAST = '2025-08-31';

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({
    signedIn: true,
    fill: async (dir) => {
      writeFileSync(join(dir, 'orders.csv'), manyOrders());
      await run(dir, ['import', join(dir, 'orders.csv'), '--data', dir]);
    },
  });
}, 120_000);
afterAll(() => given.close());

const riskOn = async (day: string) => {
  const { scores } = await given.get<AccountView>(`accounts/C-110?asOf=${day}`);
  const { value, model } = scores.find(({ name }) => name === 'churnRisk')!;
  return { value, hash: model.hash };
};

describe('the page of models', () => {
  it('calibrates, judges and activates, and leaves past answers what they were', async () => {
    const { page, complaints } = await given.open({ path: '/models' });
    await page.getByText('with published defaults').waitFor(WAIT);

    await page.getByLabel('Learn from what occurred until').fill('2025-06-30');
    await page.getByRole('button', { name: 'Calibrate' }).click();
    await page.getByText('Calibrated; it is on record.').waitFor(WAIT);
    await page.locator('[data-cut="2025-06-30"]').waitFor(WAIT);
    const past = await riskOn(PAST);

    await page.getByLabel('Cut').fill('2025-05-15');
    await page.getByLabel('Days ahead').selectOption('30');
    await page.getByRole('button', { name: 'Judge', exact: true }).click();
    const backtest = page.locator('[data-backtest]');
    await backtest.getByText('300 lost', { exact: false }).or(backtest).first().waitFor(WAIT);
    expect(await backtest.getByRole('row', { name: /^rhythm-2 [\d.]+%/ }).count()).toBe(1);
    expect(await backtest.getByRole('row', { name: /^mbg-nbd [\d.]+%/ }).count()).toBe(1);
    await backtest.getByText(/^rhythm-2: of \d+ customers at work who were lost/).waitFor(WAIT);
    await backtest.getByText(/^mbg-nbd: of \d+ customers at work who were lost/).waitFor(WAIT);

    const { today } = await given.get<{ today: string }>('system');
    const before = await riskOn(today);
    await backtest.getByLabel('Why').fill('Published, and as good here.');
    await backtest.getByRole('button', { name: 'Let mbg-nbd score' }).click();
    await page.getByText(/mbg-nbd scores from .*: Published, and as good here\./).waitFor(WAIT);
    expect((await riskOn(today)).hash).not.toBe(before.hash);
    expect(await riskOn(PAST)).toEqual(past);
    expect(complaints).toEqual([]);
  }, 120_000);

  it('judges signals, and proposes no weight while too few were lost with them', async () => {
    const { page, complaints } = await given.open({ path: '/models' });
    await page.getByRole('button', { name: 'Judge signals' }).click(WAIT);
    const threats = page.getByRole('row', { name: /^Competitor’s threat/ });
    await threats.getByText('too few to say').waitFor(WAIT);
    await threats.getByText('1.00 × its prior').waitFor(WAIT);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('says when it is calibrated by schedule, once the rule is on', async () => {
    const { page, complaints } = await given.open({ path: '/models' });
    await page.getByRole('link', { name: /^Calibrated by hand alone/ }).click(WAIT);
    const rule = page.locator('section', { hasText: 'Calibrate by schedule' });
    await rule.getByLabel('Every how many days').fill('14');
    await rule.getByLabel('Why').fill('Customers change.');
    await rule.getByRole('button', { name: 'Switch on' }).click();
    await rule.getByText('On, every 14 days', { exact: true }).waitFor(WAIT);
    await rule.getByText(/^On, every 14 days, from .* on: Customers change\.$/).waitFor(WAIT);

    await rule.getByLabel('Every how many days').fill('30');
    await rule.getByLabel('Why').fill('Not so fast.');
    await rule.getByRole('button', { name: 'Change' }).click();
    await rule.getByText('On, every 30 days', { exact: true }).waitFor(WAIT);

    await page.goto(`${given.base}/models`);
    await page.getByText(/^By schedule every 30 days; next on /).waitFor(WAIT);
    expect(complaints).toEqual([]);
  }, 120_000);

  it('says why nothing was learned', async () => {
    const { page } = await given.open({ path: '/models' });
    await page.getByLabel('Learn from what occurred until').fill('2025-01-02');
    await page.getByRole('button', { name: 'Calibrate' }).click();
    await page.getByText(/too few accounts and orders/).waitFor(WAIT);
  }, 60_000);
});
