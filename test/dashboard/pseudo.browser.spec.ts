import type { Page } from 'playwright-core';
import type { PortfolioPage } from '#insights/views';
import { KINDS } from '#notify/kinds';
import { untranslatedIn, wordsOn } from './page-words.ts';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
let account: string;
let webhook: string;
let known: ReadonlySet<string>;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
  const { rows } = await given.get<PortfolioPage>('portfolio?key=true');
  account = `accounts/${rows[0]!.accountId}`;
  const url = 'https://127.0.0.1:9/hook';
  const { id } = await given.post<{ readonly id: string }>('webhooks', { url, kinds: KINDS });
  await given.post(`webhooks/${id}/test`, {});
  webhook = id;
  known = await wordsOfData();
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };

/** What people wrote, and names of days, months, currencies and systems, stand in no language. */
async function wordsOfData(): Promise<ReadonlySet<string>> {
  const answers = await Promise.all(
    [
      'portfolio?limit=200',
      account,
      `${account}/timeline?limit=200`,
      'system',
      'session',
      'today',
      'webhooks',
      'actions?limit=200',
    ].map((path) => given.get<unknown>(path)),
  );
  const days = Array.from({ length: 12 }, (_, month) =>
    ['long', 'short'].flatMap((style) => [
      new Intl.DateTimeFormat('en-GB', { month: style as 'long' }).format(new Date(2026, month)),
    ]),
  ).flat();
  const weekdays = Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(new Date(2026, 0, 4 + day)),
  );
  const written = JSON.stringify(answers).split(/[\s",.:;()/–·\\]+/);
  return new Set([...written, ...days, ...weekdays, 'Sept', 'Mainstay']);
}

type Act = (page: Page) => Promise<void>;

const nothing: Act = async () => {};

const STATES: readonly (readonly [name: string, path: () => string, act: Act])[] = [
  ['the portfolio', () => '/portfolio', nothing],
  ['the portfolio of a past day', () => '/portfolio?asOf=2025-12-31', nothing],
  ['a search that finds nothing', () => '/portfolio?search=nobody-is-called-that', nothing],
  ['an account', () => `/${account}`, nothing],
  ['its people', () => `/${account}?tab=people`, nothing],
  ['its business', () => `/${account}?tab=business`, nothing],
  ['its timeline', () => `/${account}?tab=timeline`, nothing],
  ['an account on a past day', () => `/${account}?asOf=2025-12-31`, nothing],
  ['an account that is not there', () => '/accounts/nobody', nothing],
  ['imports', () => '/imports', nothing],
  ['today', () => '/', nothing],
  ['a digest', () => '/digest', nothing],
  ['the renewals', () => '/renewals', nothing],
  ['the communication', () => '/reports/communication', nothing],
  ['how soon things are known', () => '/reports/lag', nothing],
  ['the models', () => '/models', nothing],
  ['what if', () => `/what-if?accounts=${account.replace('accounts/', '')}`, nothing],
  ['a change', () => `/${account}?since=2026-06-30`, nothing],
  ['the data', () => '/data', nothing],
  ['webhooks', () => `/webhooks?of=${webhook}`, nothing],
  ['groups of accounts', () => '/portfolio?group=managerId', nothing],
  ['a page that is not there', () => '/nowhere', nothing],
  ['the palette', () => '/portfolio', (page) => page.keyboard.press('Control+k')],
  ['the help on keys', () => '/portfolio', (page) => page.keyboard.press('?')],
  ['recording a contact', () => `/${account}`, (page) => page.keyboard.press('c')],
];

describe('in a language of nobody', () => {
  it.each(STATES)(
    '%s is translated, and has room for longer words',
    async (_name, path, act) => {
      const { page } = await given.open({ path: path(), chosen: 'en-XA' });
      await page.locator('#content').waitFor(WAIT);
      await page
        .locator('[aria-busy=true]')
        .first()
        .waitFor({ ...WAIT, state: 'detached' });
      await act(page);
      if (act !== nothing)
        await page.getByRole('dialog').or(page.locator('aside')).first().waitFor(WAIT);
      const words = await wordsOn(page);
      expect(words.length).toBeGreaterThan(5);
      expect(words.flatMap(({ text }) => untranslatedIn(text, known))).toEqual([]);
      const cut = words.filter(({ text, isCut }) => isCut && text.endsWith(']'));
      expect(cut.map(({ text }) => text)).toEqual([]);
    },
    60_000,
  );
});
