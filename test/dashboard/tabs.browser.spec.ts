import type { BrowserContext, Page, Request } from 'playwright-core';
import type { PortfolioPage } from '#insights/views';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
let accountId: string;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
  const { rows } = await given.get<PortfolioPage>('portfolio');
  accountId = rows[0]!.accountId;
}, 60_000);
afterAll(() => given.close());

const TABS = 8;
/** How much longer one may take than another. A browser that had no connection left waited for twenty seconds. */
const LONGER_MS = 3_000;
const WAIT = { timeout: 15_000 };

/** A browser with one tab, which has the connection, and which tabs asked for one. */
async function givenTabs() {
  const { page: first } = await given.open({ path: `/accounts/${accountId}?tab=timeline` });
  const context = first.context();
  const askers: Page[] = [first];
  context.on('request', (request) => {
    if (isForConnection(request)) askers.push(request.frame().page());
  });
  await isLive(first);
  return { first, context, askers };
}

const isForConnection = (request: Request): boolean => request.url().includes('/api/v1/live');

const isLive = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Live' }).first().waitFor(WAIT);

async function opened(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(given.base + path);
  return page;
}

async function recordedIn(page: Page, note: string): Promise<void> {
  await given.post(`accounts/${accountId}/contacts`, { kind: 'call', note });
  await page.locator('#timeline').getByText(note).waitFor(WAIT);
}

const hide = (page: Page) =>
  page.evaluate(`
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  `);

describe('tabs of one browser', () => {
  it('are each ready at once, however many, over one connection, and each hears its news', async () => {
    const { first, context, askers } = await givenTabs();
    const tabs: Page[] = [];
    const readyMs: number[] = [];
    for (let tab = 2; tab <= TABS; tab += 1) {
      await hide(tabs.at(-1) ?? first);
      const begunAt = performance.now();
      const page = await opened(context, `/accounts/${accountId}?tab=timeline`);
      await page.locator('#timeline').getByRole('listitem').first().waitFor(WAIT);
      readyMs.push(performance.now() - begunAt);
      await isLive(page);
      tabs.push(page);
    }
    expect(Math.max(...readyMs) - Math.min(...readyMs)).toBeLessThan(LONGER_MS);
    await Promise.all([
      recordedIn(tabs[0]!, 'First.'),
      tabs.at(-1)!.getByText('First.').waitFor(WAIT),
    ]);
    expect(new Set(askers)).toEqual(new Set([first]));
    await context.close();
  }, 120_000);

  it('go on where they were when the one with the connection is closed', async () => {
    const { first, context, askers } = await givenTabs();
    const second = await opened(context, `/accounts/${accountId}?tab=timeline`);
    await isLive(second);
    await first.close();
    await recordedIn(second, 'After the first was closed.');
    expect(askers.at(-1)).toBe(second);
    await context.close();
  }, 60_000);

  it('take the connection from one that sleeps, and give it no second one when it wakes', async () => {
    const { first, context, askers } = await givenTabs();
    const second = await opened(context, `/accounts/${accountId}?tab=timeline`);
    await isLive(second);
    const devtools = await context.newCDPSession(first);
    await devtools.send('Debugger.enable');
    await devtools.send('Debugger.pause');
    // Who is looked at asks anew for what it shows as well, so that news alone does not tell who has the connection.
    const taken = second.waitForRequest(isForConnection, WAIT);
    await second.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await taken;
    await recordedIn(second, 'While the first slept.');
    expect(askers.at(-1)).toBe(second);

    const asked = askers.length;
    await devtools.send('Debugger.disable');
    await first.locator('#timeline').getByText('While the first slept.').waitFor(WAIT);
    await recordedIn(first, 'Once it was awake.');
    expect(askers.length).toBe(asked);
    await context.close();
  }, 60_000);
});

describe('a tab of a browser without locks', () => {
  it('has a connection of its own', async () => {
    const { page } = await given.open();
    const context = page.context();
    await context.addInitScript(
      `Object.defineProperty(Navigator.prototype, 'locks', {});delete Navigator.prototype.locks;`,
    );
    const tabs = [
      await opened(context, `/accounts/${accountId}?tab=timeline`),
      await opened(context, `/accounts/${accountId}?tab=timeline`),
    ];
    for (const tab of tabs) {
      expect(await tab.evaluate<boolean>(`'locks' in navigator`)).toBe(false);
      await isLive(tab);
      await recordedIn(tab, `Told to tab ${String(tabs.indexOf(tab))}.`);
    }
    await context.close();
  }, 60_000);
});
