import { addDays } from '#kernel/time';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
let today: string;
beforeAll(async () => {
  given = await givenMainstay({ signedIn: true });
  await given.post('accounts', { accountId: 'acme', as: 'customer', name: 'Acme' });
  ({ today } = await given.get<{ today: string }>('system'));
  const of = (days: number) => ({ occurredOn: addDays(today, -days) });
  await given.post('accounts/acme/threats', {
    ...of(700),
    threatId: 'T-1',
    rival: 'Globex',
    severity: 'minor',
  });
  for (const days of [690, 660, 630, 600, 570, 540]) {
    const orderId = `O-${String(days)}`;
    const money = { amount: '100.00', currency: 'EUR' };
    await given.post('accounts/acme/orders', { ...of(days), ...money, orderId, kind: 'ad-hoc' });
  }
  await given.post('accounts', { accountId: 'bolt', as: 'customer', name: 'Bolt' });
  for (let days = 245; days > 0; days -= 10) {
    const orderId = `B-${String(days)}`;
    const money = { amount: '100.00', currency: 'EUR' };
    await given.post('accounts/bolt/orders', { ...of(days), ...money, orderId, kind: 'ad-hoc' });
  }
  const threat = { threatId: 'T-2', rival: 'Globex', severity: 'serious' };
  await given.post('accounts/bolt/threats', { ...of(3), ...threat });
  await given.post('accounts/acme/rename', { ...of(30), name: 'Acme & Sons' });
  await given.post('accounts/acme/lost', { reason: 'price' });
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };

describe('looking back', () => {
  it('says of a lost account who would have warned, what weighed nothing and what was known late', async () => {
    const { page, complaints } = await given.open({ path: '/accounts/acme' });
    const rule = page.locator('tr[data-by=no-order-90-days]');
    await rule.waitFor(WAIT);
    expect(await rule.innerText()).toMatch(/449 days/);
    // All of it was recorded today: by what was known then nobody was warned.
    expect(await page.locator('tr[data-by=in-force]').innerText()).toContain('never');
    const renamed = page.locator('tr[data-type=AccountRenamed]');
    expect(await renamed.innerText()).toContain('no weight');
    await page.getByText(/^Known in time\? 1 of 1 fact /).waitFor(WAIT);
    await page.getByRole('button', { name: 'Table: Churn risk over the two years' }).click(WAIT);
    expect(
      await page
        .getByRole('group', { name: /^Churn risk over/ })
        .locator('tr')
        .count(),
    ).toBe(106);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('says in one line that orders and rivals disagree, with a way to the events', async () => {
    const { page, complaints } = await given.open({ path: '/accounts/bolt' });
    const line = page.getByRole('region', { name: 'They disagree' });
    await line.getByRole('link', { name: /^Orders say fine / }).waitFor(WAIT);
    await line
      .getByRole('link', { name: /^Contracts and rivals say in danger since / })
      .click(WAIT);
    await page.getByText('Threat by Globex: serious').waitFor(WAIT);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('says how soon things are known, by source, and by person of oneself where the rule shows no others', async () => {
    const { page, complaints } = await given.open({ path: '/reports/lag' });
    await page.getByText(/facts were recorded from .* half of them within/).waitFor(WAIT);
    const entered = page.getByRole('row').filter({ hasText: 'Entered' });
    expect(await entered.innerText()).toContain('700 days');
    await page.getByRole('button', { name: 'Person', exact: true }).click(WAIT);
    await page.getByText('figures by person are switched off').waitFor(WAIT);
    await page
      .getByRole('row')
      .filter({ hasText: 'Entered' })
      .waitFor({ ...WAIT, state: 'detached' });
    expect(await page.getByRole('row').nth(1).innerText()).toContain('700 days');
    expect(complaints).toEqual([]);
  }, 60_000);
});
