import type { Page } from 'playwright-core';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
let orderId: string;
let correctionId: string;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
  await given.post('accounts', { accountId: 'FIXED', as: 'customer', name: 'Fixed Ltd' });
  const order = { orderId: 'SO-1', amount: '120.00', currency: 'EUR' };
  orderId = await recorded('orders', { ...order, occurredAt: '2026-01-15T10:00:00Z' });
  const said = { kind: 'ad-hoc', ...order, amount: '75.50' };
  correctionId = await recorded(`events/${orderId}/correct`, {
    content: { ...said, occurredAt: '2026-01-16T10:00:00Z' },
  });
}, 60_000);
afterAll(() => given.close());

async function recorded(path: string, body: object): Promise<string> {
  const { eventIds } = await given.post<{ eventIds: readonly [string] }>(
    `accounts/FIXED/${path}`,
    body,
  );
  return eventIds[0];
}

const WAIT = { timeout: 15_000 };

const lineOf = (page: Page, eventId: string) => page.locator(`[id="event-${eventId}"]`);

describe('an event that was corrected', () => {
  it('is one line: what holds now, what was said before struck out, who and when', async () => {
    const { page, complaints } = await given.open({ path: '/accounts/FIXED?tab=timeline' });
    const line = lineOf(page, orderId);
    await line.waitFor(WAIT);
    expect(await line.locator('time').getAttribute('datetime')).toBe('2026-01-16T10:00:00.000Z');
    expect(await line.getByRole('button').first().textContent()).toContain('75.50');
    expect(await line.locator('del').textContent()).toMatch(/^15 Jan 2026: .*120\.00/);
    expect(await line.getByRole('button', { name: /^corrected by you, / }).count()).toBe(1);
    expect(await page.getByText('120.00').count()).toBe(1);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('leads to its correction, and that leads back', async () => {
    const { page } = await given.open({ path: '/accounts/FIXED?tab=timeline', height: 500 });
    await lineOf(page, orderId)
      .getByRole('button', { name: /^corrected/ })
      .click(WAIT);
    await isShown(page, correctionId);
    await lineOf(page, correctionId).getByRole('button', { name: 'show that event' }).click();
    await isShown(page, orderId);
  }, 60_000);
});

/** In view, with the keyboard on it. */
async function isShown(page: Page, eventId: string): Promise<void> {
  await lineOf(page, eventId).locator('button:focus').waitFor(WAIT);
  const box = await lineOf(page, eventId).boundingBox();
  expect(box!.y).toBeGreaterThan(0);
  expect(box!.y + box!.height).toBeLessThan(500);
}
