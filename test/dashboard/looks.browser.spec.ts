import type { Page } from 'playwright-core';
import type { PortfolioPage } from '#insights/views';
import { graveFaults } from './grave-faults.ts';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
let paths: Readonly<Record<string, string>>;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
  const { rows } = await given.get<PortfolioPage>('portfolio?key=true');
  const account = `/accounts/${rows[0]!.accountId}`;
  paths = {
    portfolio: '/',
    imports: '/imports',
    renewals: '/renewals?within=365',
    groups: '/?group=managerId',
    account,
    people: `${account}?tab=people`,
    business: `${account}?tab=business`,
    timeline: `${account}?tab=timeline`,
    past: `${account}?asOf=2025-12-31`,
  };
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };
const SIZES = [
  [1440, 900],
  [1024, 768],
  [360, 740],
] as const;

describe.each([
  'portfolio',
  'imports',
  'renewals',
  'groups',
  'account',
  'people',
  'business',
  'timeline',
  'past',
])('the %s page', (name) => {
  const whole = async (): Promise<Page> => {
    const { page } = await given.open({ path: paths[name]!, height: 600 });
    await page.getByRole('heading', { level: 1 }).waitFor({ ...WAIT, state: 'attached' });
    await page
      .locator('[aria-busy=true]')
      .first()
      .waitFor({ ...WAIT, state: 'detached' });
    return page;
  };

  it('has nothing serious against it, light or dark', async () => {
    const page = await whole();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await graveFaults(page)).toEqual([]);
    }
  }, 120_000);

  it('fits every screen without scrolling sideways', async () => {
    const page = await whole();
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      expect(await widestBy(page, width)).toBeLessThanOrEqual(width);
    }
  }, 60_000);
});

const WIDE =
  'Math.max(document.documentElement.scrollWidth, document.querySelector("main").scrollWidth)';

/** How wide the page is once it fits, or still is when it had time to. Asked anew each time: the page allows no eval. */
async function widestBy(page: Page, width: number): Promise<number> {
  const until = performance.now() + WAIT.timeout;
  let widest = await page.evaluate<number>(WIDE);
  while (widest > width && performance.now() < until) widest = await page.evaluate<number>(WIDE);
  return widest;
}
