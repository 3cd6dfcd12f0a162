import type { TodayView } from '#insights/views';
import type { Page } from 'playwright-core';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };

const day = () => given.get<TodayView>('today');
const opened = async (path = '/') => {
  const { page, complaints } = await given.open({ path });
  await page.locator('[data-line]').first().waitFor(WAIT);
  return { page, complaints };
};
const lines = (page: Page, part: string) =>
  page.getByRole('region', { name: part }).locator('[data-line]');

describe('today', () => {
  it('says what is due, where most is at stake, and whom not to forget', async () => {
    const { due, atStake, notToBeForgotten, dueTotal } = await day();
    const { page, complaints } = await opened();
    await page.getByText(`${String(dueTotal)} matters are due`).waitFor(WAIT);
    expect(await lines(page, 'Due').count()).toBe(due.length);
    expect(await lines(page, 'At stake').count()).toBe(atStake.length);
    expect(await lines(page, 'Not to be forgotten').count()).toBe(notToBeForgotten.length);
    expect(await lines(page, 'Due').first().innerText()).toContain(due[0]!.name);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('opens a line by the keyboard, with its reasons and the form in place', async () => {
    const { page } = await opened();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const line = page.locator('[data-line]').first();
    await line.getByRole('region', { name: 'Why' }).waitFor(WAIT);
    await line.getByRole('button', { name: 'Record' }).waitFor(WAIT);
    await page.keyboard.press('Escape');
  }, 60_000);

  it('takes a step that is done away at a click, and back by withdrawing it', async () => {
    const { accountId, name } = (await day()).atStake.at(-1)!;
    const actionId = 'X-TODAY';
    const { today } = await given.get<{ today: string }>('system');
    await given.post(`accounts/${accountId}/actions`, {
      ...{ actionId, purpose: 'service', side: 'us', ownerId: 'me', dueOn: today },
    });
    const { page } = await opened('/?owner=me');
    const line = lines(page, 'Due').filter({ hasText: 'service' }).filter({ hasText: name });
    await line.getByRole('button', { name: 'Done' }).click(WAIT);
    await line.waitFor({ state: 'detached', ...WAIT });
    await page.getByRole('button', { name: 'Withdraw' }).click(WAIT);
    await line.waitFor(WAIT);
  }, 60_000);

  it('is told on the page of the account as well, and done there', async () => {
    const { accountId } = (await day()).atStake.at(-1)!;
    const { today } = await given.get<{ today: string }>('system');
    const later = new Date(Date.parse(today) + 30 * 86_400_000).toISOString().slice(0, 10);
    const step = { side: 'us', ownerId: 'me' };
    const sent = (actionId: string, purpose: string, dueOn: string) =>
      given.post(`accounts/${accountId}/actions`, { ...step, actionId, purpose, dueOn });
    await sent('X-LATER', 'collection', later);
    const { page, complaints } = await given.open({ path: `/accounts/${accountId}` });
    const card = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: /^To do/ }) });
    await card.getByText('collection').waitFor(WAIT);

    await sent('X-HERE', 'service', today);
    const line = card.getByRole('listitem').filter({ hasText: 'service' });
    await line.getByRole('button', { name: 'Done' }).click(WAIT);
    await line.waitFor({ state: 'detached', ...WAIT });
    await page.getByRole('button', { name: 'Withdraw' }).click(WAIT);
    await line.getByRole('button', { name: /^Set aside/ }).click(WAIT);
    await page.getByRole('dialog', { name: 'Set a matter aside' }).waitFor(WAIT);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('puts a matter aside until a day, with a reason', async () => {
    const { due } = await day();
    const { name, matterId } = due[0]!;
    const { page } = await opened();
    await page.keyboard.press('j');
    await page.keyboard.press('z');
    const sheet = page.getByRole('dialog', { name: 'Set a matter aside' });
    const { today } = await given.get<{ today: string }>('system');
    const until = new Date(Date.parse(today) + 20 * 86_400_000).toISOString().slice(0, 10);
    await sheet.getByLabel('Until', { exact: true }).fill(until, WAIT);
    await sheet.getByRole('button', { name: 'Record' }).click(WAIT);
    await page
      .getByText(/set aside/i)
      .first()
      .waitFor(WAIT);
    await sheet.waitFor({ state: 'detached', ...WAIT });
    await given.caughtUp();
    const { setAside } = await day();
    expect(setAside).toContainEqual(expect.objectContaining({ name, matterId, asideUntil: until }));
  }, 60_000);

  it('shows the Monday that comes, and a past day without acts', async () => {
    const { page } = await opened();
    await page.getByRole('button', { name: 'Next Monday' }).click(WAIT);
    await page.getByText('as far as it is known now').waitFor(WAIT);
    await page.getByText('As it is today: risks and amounts').waitFor(WAIT);
    expect(new URL(page.url()).searchParams.get('on')).toMatch(/^\d{4}-\d\d-\d\d$/);
    const past = await opened('/?asOf=2026-05-29');
    expect(await past.page.locator('[data-act]').count()).toBe(0);
  }, 60_000);
});
