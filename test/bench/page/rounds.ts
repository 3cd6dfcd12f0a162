import type { CDPSession, Page } from 'playwright-core';

const ROUNDS = 240;
/** By then all programs are there, and what is kept has its size. */
const SETTLED_AFTER = 40;

/** How the heap grew while somebody went between pages and lists, in MB: from when all was loaded until the end. */
export async function heapGrowthMb(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let settled = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    await goRound(page);
    if (round === SETTLED_AFTER) settled = await heapMb(session);
  }
  const grown = (await heapMb(session)) - settled;
  await session.detach();
  return grown;
}

/** From the list into an account, through its parts, to the renewals, and back to the list in another order. */
async function goRound(page: Page): Promise<void> {
  const link = (name: string) => page.getByRole('link', { name, exact: true }).first().click();
  await page.locator('[data-row-link]').nth(2).click();
  await link('People');
  await link('Timeline');
  await link('Renewals');
  await page.locator('[role=table]').waitFor();
  await link('Portfolio');
  await page.locator('[data-row-link]').first().waitFor();
  await page.getByRole('button', { name: 'Account', exact: true }).first().click();
  await page.locator('[role=table][aria-busy=false]').waitFor();
}

async function heapMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
