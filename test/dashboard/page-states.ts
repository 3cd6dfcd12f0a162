import type { Page } from 'playwright-core';
import type { AccountView, PortfolioPage } from '#insights/views';
import type { GivenMainstay, OpenOptions } from './given-mainstay.ts';

const WAIT = { timeout: 15_000 };

/** A scenario with a step that happens, and one that is refused. */
const SUPPOSED = encodeURIComponent(
  JSON.stringify([
    { command: 'MakeContact', fields: { kind: 'visit' } },
    { command: 'DefendThreat', fields: { threatId: 'T-404' } },
  ]),
);

/** A state that the page can be in: its address, and what is done there to reach it. */
export interface PageState {
  readonly path: string;
  readonly signedOut?: true;
  /** A phone has no such state. */
  readonly isWide?: true;
  readonly reach?: (page: Page) => Promise<void>;
}

/** The states of the page over the demo portfolio, by name: whoever looks at the page looks at these. */
export async function pageStates(
  given: GivenMainstay,
): Promise<Readonly<Record<string, PageState>>> {
  const first = async (query: string): Promise<string> => {
    const { rows } = await given.get<PortfolioPage>(`portfolio?limit=1&${query}`);
    return `/accounts/${rows[0]!.accountId}`;
  };
  const account = await first('key=true');
  const webhook = await tried(given);
  const { name } = await given.get<AccountView>(account.slice(1));
  const opened = (button: string) => async (page: Page) => {
    await page.getByRole('button', { name: button, exact: true }).first().click(WAIT);
  };
  const recording = (command: string) => async (page: Page) => {
    await opened('Record…')(page);
    await page.getByRole('button', { name: command, exact: true }).last().click(WAIT);
    await page.getByRole('dialog', { name: command }).getByLabel('When').waitFor(WAIT);
  };
  return {
    portfolio: { path: '/portfolio' },
    'portfolio-groups': { path: '/portfolio?group=managerId' },
    'portfolio-selected': {
      path: '/portfolio',
      isWide: true,
      reach: (page) =>
        page
          .getByRole('checkbox', { name: /^Select / })
          .nth(2)
          .check(WAIT),
    },
    'portfolio-nothing': { path: '/portfolio?search=zzzz' },
    'portfolio-past': {
      path: '/portfolio?asOf=2025-12-31',
      reach: (page) => page.locator('[data-row-link]').first().waitFor(WAIT),
    },
    today: { path: '/' },
    'today-open': {
      path: '/',
      reach: async (page) => {
        await page.locator('[data-open]').first().click(WAIT);
        await page.getByRole('button', { name: 'Record', exact: true }).waitFor(WAIT);
      },
    },
    digest: { path: '/digest' },
    'digest-past': { path: '/digest?on=2026-05-29' },
    renewals: { path: '/renewals?within=365' },
    communication: { path: '/reports/communication' },
    lag: { path: '/reports/lag' },
    models: { path: '/models' },
    'what-if': { path: `/what-if?accounts=${account.split('/').at(-1)!}&steps=${SUPPOSED}` },
    'account-changed': {
      path: `${account}?since=2026-06-30`,
      reach: (page) => page.getByText(/^Why .* changed from 30 Jun 2026/).waitFor(WAIT),
    },
    imports: { path: '/imports' },
    data: { path: '/data' },
    rules: { path: '/rules' },
    webhooks: { path: `/webhooks?of=${webhook}` },
    'docs-async': { path: '/docs/async' },
    'webhooks-unknown': { path: '/webhooks?of=nobody' },
    'webhooks-removed': {
      path: '/webhooks',
      reach: async (page) => {
        await page
          .getByRole('button', { name: /^Remove / })
          .first()
          .click(WAIT);
        await page.getByRole('dialog', { name: 'Remove this webhook?' }).waitFor(WAIT);
      },
    },
    account: { path: account },
    people: { path: `${account}?tab=people` },
    'people-table': {
      path: `${account}?tab=people`,
      reach: opened('Table'),
    },
    business: { path: `${account}?tab=business` },
    timeline: { path: `${account}?tab=timeline` },
    'account-past': { path: `${account}?asOf=2025-12-31` },
    'account-lost': {
      path: await first('status=lost'),
      reach: (page) =>
        page.getByText('Who would have warned').waitFor({ state: 'attached', ...WAIT }),
    },
    'account-prospect': { path: await first('status=prospect') },
    'account-unknown': { path: '/accounts/NOBODY' },
    'page-unknown': { path: '/nowhere' },
    'record-menu': { path: account, reach: opened('Record…') },
    'record-contact': {
      path: account,
      reach: async (page) => {
        await page.getByRole('heading', { level: 1, name }).waitFor(WAIT);
        await page.keyboard.press('c');
        await page.getByRole('dialog').getByLabel('Note').waitFor(WAIT);
        await page.getByRole('dialog').getByRole('combobox', { name: 'Who' }).waitFor(WAIT);
      },
    },
    'record-faults': {
      path: account,
      reach: async (page) => {
        await recording('Log a threat')(page);
        await opened('Record')(page);
        await page.getByRole('alert').first().waitFor(WAIT);
      },
    },
    'record-order': {
      path: account,
      reach: async (page) => {
        await recording('Record an order')(page);
        await opened('More')(page);
        await opened('Add a line')(page);
      },
    },
    'record-many': {
      path: '/portfolio',
      isWide: true,
      reach: async (page) => {
        await page
          .getByRole('checkbox', { name: /^Select / })
          .first()
          .check(WAIT);
        await opened('Record for these…')(page);
        await page.getByRole('dialog').getByRole('combobox', { name: 'To whom' }).waitFor(WAIT);
      },
    },
    palette: {
      path: '/portfolio',
      reach: async (page) => {
        await page.getByRole('heading', { level: 1 }).waitFor({ ...WAIT, state: 'attached' });
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox').fill('threat rao', WAIT);
        await page.getByRole('option').first().waitFor(WAIT);
      },
    },
    keys: {
      path: '/portfolio',
      reach: async (page) => {
        await page.getByRole('heading', { level: 1 }).waitFor({ ...WAIT, state: 'attached' });
        await page.keyboard.press('?');
        await page.getByRole('dialog', { name: 'Keyboard' }).waitFor(WAIT);
      },
    },
    moment: {
      path: '/portfolio',
      reach: (page) => page.getByRole('button', { name: /^Today, / }).click(WAIT),
    },
    'set-up': {
      path: '/models',
      reach: (page) =>
        page
          .getByRole('navigation')
          .getByRole('button', { name: /^(?:Set up|Pages)$/ })
          .click(WAIT),
    },
    person: { path: '/portfolio', reach: opened('You and this page') },
    'sign-in': { path: '/portfolio', signedOut: true },
  };
}

/** A webhook that could not take what was sent to it: nothing leaves this machine. */
async function tried(given: GivenMainstay): Promise<string> {
  const kinds = ['duty.due', 'account.band-changed', 'digest.daily'];
  const asked = { url: 'https://127.0.0.1:9/hook', kinds };
  const { id } = await given.post<{ readonly id: string }>('webhooks', asked);
  await given.post(`webhooks/${id}/test`, {});
  return id;
}

/** Opens a state whole: all of it is there, and nothing is on its way. */
export async function openState(
  given: GivenMainstay,
  { path, signedOut, reach }: PageState,
  options: Pick<OpenOptions, 'width' | 'height' | 'dark' | 'chosen'> = {},
): Promise<Page> {
  const { page } = await given.open({ ...options, path, signedIn: signedOut !== true });
  await page
    .getByRole('heading')
    .first()
    .waitFor({ ...WAIT, state: 'attached' });
  await page
    .locator('[aria-busy=true]')
    .first()
    .waitFor({ ...WAIT, state: 'detached' });
  await reach?.(page);
  return page;
}
