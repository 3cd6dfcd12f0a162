import type { Page } from 'playwright-core';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

const PATIENCE_MS = 180_000;
const WAIT = { timeout: 15_000 };

/** Ways to make a page run what is written in a text, each with what it would do put in. */
const WAYS: readonly ((run: string) => string)[] = [
  (run) => `<script>${run}</script>`,
  (run) => `<ScRiPt>${run}</sCrIpT>`,
  (run) => `"><script>${run}</script>`,
  (run) => `</title><script>${run}</script>`,
  (run) => `</textarea><script>${run}</script>`,
  (run) => `<img src=x onerror=${run}>`,
  (run) => `<img src="x" onerror="${run}" />`,
  (run) => `'><img src=x onerror=${run}>`,
  (run) => `<svg onload=${run}>`,
  (run) => `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  (run) => `<body onload=${run}>`,
  (run) => `<details open ontoggle=${run}>`,
  (run) => `<iframe srcdoc="<script>parent.${run}</script>">`,
  (run) => `<iframe src="javascript:parent.${run}">`,
  (run) => `<a href="javascript:${run}" autofocus onfocus=${run}>x</a>`,
  (run) => `javascript:${run}`,
  (run) => `" onmouseover="${run}" x="`,
  (run) => `\${${run}}`,
  (run) => `{{constructor.constructor('${run}')()}}`,
  (run) => `<math><mtext><style><img src=x onerror=${run}></style></mtext></math>`,
  (run) => `<style>@import 'javascript:${run}';</style>`,
  (run) => `<object data="javascript:${run}">`,
  (run) => `<input autofocus onfocus=${run}>`,
  (run) => `<!--<img src="--><img src=x onerror=${run}//">`,
  (run) => `&lt;script&gt;${run}&lt;/script&gt;<b>bold`,
];
const FIELDS = ['name', 'note', 'rival', 'person'] as const;
const RUN = 'top.ran=1';
const ACCOUNT = 'MARKUP';

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
  await given.post('accounts', { accountId: ACCOUNT, as: 'customer', name: 'Markup Ltd' });
  for (const [index, way] of WAYS.entries()) await record(index, way(RUN));
}, PATIENCE_MS);
afterAll(() => given.close());

/** The same text in each field that people read. */
async function record(index: number, text: string): Promise<void> {
  await given.post('accounts', { accountId: `M-${index}`, as: 'prospect', name: text });
  const of = `accounts/${ACCOUNT}`;
  await given.post(`${of}/stakeholders`, { stakeholderId: `p-${index}`, name: text, title: text });
  await given.post(`${of}/contacts`, { kind: 'call', note: text, outcome: text });
  const threat = { threatId: `t-${index}`, rival: text, severity: 'minor', evidence: text };
  await given.post(`${of}/threats`, threat);
}

/** Set by whatever ran; and how many elements are there that only a text could have made. */
const ranIn = (page: Page): Promise<unknown> =>
  page.evaluate(`[globalThis.ran ?? 0, document.querySelectorAll(
    'iframe, object, [onerror], [onload], [onfocus], a[href^=javascript]').length]`);

describe(`${WAYS.length * FIELDS.length} texts that are markup`, () => {
  it(
    'are shown as they were written on every page, and none of them runs',
    async () => {
      const parts = ['people', 'business', 'timeline'].map(
        (tab) => `/accounts/${ACCOUNT}?tab=${tab}`,
      );
      const paths = [
        '/?search=script',
        '/?search=img',
        `/accounts/${ACCOUNT}`,
        ...parts,
        '/accounts/M-5',
      ];
      for (const path of paths) {
        const { page, complaints } = await given.open({ path, height: 3_000 });
        await page
          .getByText(/onerror|script>/)
          .first()
          .waitFor(WAIT);
        expect([path, await ranIn(page), complaints]).toEqual([path, [0, 0], []]);
        await page.close();
      }
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
      await page.getByRole('option').filter({ hasText: '<img src' }).first().waitFor(WAIT);
      expect([await ranIn(page), complaints]).toEqual([[0, 0], []]);
    },
    PATIENCE_MS,
  );
});
