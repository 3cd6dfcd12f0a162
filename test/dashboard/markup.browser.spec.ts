import type { Page } from 'playwright-core';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';
import { MARKUP } from './markup-texts.ts';

const PATIENCE_MS = 180_000;
const WAIT = { timeout: 15_000 };
const ACCOUNT = 'MARKUP';
const AT_ONCE = 20;

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ signedIn: true });
  await given.post('accounts', { accountId: ACCOUNT, as: 'customer', name: 'Markup Ltd' });
  for (let from = 0; from < MARKUP.length; from += AT_ONCE) {
    const some = MARKUP.slice(from, from + AT_ONCE);
    await Promise.all(some.map((text, index) => record(from + index, text)));
  }
}, PATIENCE_MS);
afterAll(() => given.close());

/** The same text in each field that people read. */
async function record(index: number, text: string): Promise<void> {
  const of = `accounts/${ACCOUNT}`;
  const threat = { threatId: `t-${index}`, rival: text, severity: 'minor', evidence: text };
  await Promise.all([
    given.post('accounts', { accountId: `M-${index}`, as: 'prospect', name: text }),
    given.post(`${of}/stakeholders`, { stakeholderId: `p-${index}`, name: text, title: text }),
    given.post(`${of}/contacts`, { kind: 'call', note: text, outcome: text }),
    given.post(`${of}/threats`, threat),
  ]);
}

/** So high that lists draw all their rows. */
const HIGH_PX = 40_000;

/** Set by whatever ran; and how many elements are there that only a text could have made. */
const ranIn = (page: Page): Promise<unknown> =>
  page.evaluate(`[globalThis.ran ?? 0, document.querySelectorAll(
    'iframe, object, embed, marquee, [onerror], [onload], [onfocus], a[href^=javascript]').length]`);

/** Those that are not shown as they were written, once all are there. */
async function missingOf(page: Page, texts: readonly string[]): Promise<readonly string[]> {
  const until = performance.now() + WAIT.timeout;
  for (;;) {
    const shown = (await page.locator('#content').textContent()) ?? '';
    const missing = texts.filter((text) => !shown.includes(text));
    if (missing.length === 0 || performance.now() > until) return missing;
  }
}

describe(`${MARKUP.length} texts that are markup, in every text of an account`, () => {
  it.each([
    ['the portfolio', '/portfolio?status=prospect&sort=name', MARKUP],
    ['what is found by one', '/portfolio?search=onerror', []],
    ['the overview', `/accounts/${ACCOUNT}`, []],
    ['the people', `/accounts/${ACCOUNT}?tab=people`, MARKUP],
    // It shows as many threats as somebody reads.
    ['the business', `/accounts/${ACCOUNT}?tab=business`, MARKUP.slice(0, 20)],
    ['the timeline', `/accounts/${ACCOUNT}?tab=timeline`, MARKUP],
    ['an account called so', '/accounts/M-5', MARKUP.slice(5, 6)],
  ] as const)(
    'are shown as they were written by %s, and none of them runs',
    async (_, path, shown) => {
      const { page, complaints } = await given.open({ path, height: HIGH_PX });
      await page
        .getByText(/onerror|script>/)
        .first()
        .waitFor(WAIT);
      expect(await missingOf(page, shown)).toEqual([]);
      expect([await ranIn(page), complaints]).toEqual([[0, 0], []]);
      await page.close();
    },
    PATIENCE_MS,
  );

  it(
    'are found and shown by the palette',
    async () => {
      const { page, complaints } = await given.open();
      await page.getByRole('heading', { level: 1 }).waitFor({ ...WAIT, state: 'attached' });
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Search or jump' }).fill('onerror');
      await page.getByRole('option').filter({ hasText: '<img' }).first().waitFor(WAIT);
      expect([await ranIn(page), complaints]).toEqual([[0, 0], []]);
    },
    PATIENCE_MS,
  );
});

it('are two hundred, no two alike', () => {
  expect(new Set(MARKUP).size).toBe(200);
});
