import type { Page } from 'playwright-core';
import { givenMainstay, type GivenMainstay, type OpenPage } from './given-mainstay.ts';

const WAIT = { timeout: 15_000 };
const LONG = 60_000;

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ signedIn: true });
  for (const [accountId, managerId] of [
    ['R-1', 'anna'],
    ['R-2', 'ravi'],
  ] as const) {
    await given.post('accounts', { accountId, as: 'customer', name: `Company ${accountId}` });
    await given.post(`accounts/${accountId}/manager`, { managerId });
    const person = { stakeholderId: 'asha', name: 'Asha Rao' };
    await given.post(`accounts/${accountId}/stakeholders`, person);
  }
  await given.caughtUp();
}, LONG);
afterAll(() => given.close());

/** Somebody who came in by an invitation, at an account. */
async function invited(as: string, roles: string, ...more: readonly string[]): Promise<OpenPage> {
  const link = await given.linkFor('--as', as, '--roles', roles, ...more);
  const theirs = await given.open({ signedIn: false, path: link.slice(given.base.length) });
  await theirs.page.getByRole('button', { name: 'You and this page' }).waitFor(WAIT);
  return theirs;
}

/** What *Record…* offers at an account; nothing where it is not there. */
async function offersAt(page: Page, accountId: string): Promise<readonly string[]> {
  await page.goto(`${given.base}/accounts/${accountId}`);
  await page.getByRole('heading', { name: `Company ${accountId}` }).waitFor(WAIT);
  const button = page.getByRole('button', { name: 'Record…', exact: true });
  if ((await button.count()) === 0) return [];
  await button.first().click();
  const offers = await page.locator('ul > li > button[type=button]').allInnerTexts();
  await page.keyboard.press('Escape');
  return offers;
}

/** Sends a command from the page itself, past whatever the page offers. */
const sentFrom = (page: Page, path: string, body: object) =>
  page.evaluate(
    async ([url, text]) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(url, { method: 'POST', headers, body: text });
      return [answer.status, await answer.json()] as const;
    },
    [`/api/v1/${path}`, JSON.stringify(body)] as const,
  );

describe('an account manager', () => {
  it(
    'is offered all of their work at their own account, and what leads decide nowhere',
    async () => {
      const { page } = await invited('Anna', 'account-manager', '--colleague', 'anna');
      const own = await offersAt(page, 'R-1');
      expect(own).toEqual(expect.arrayContaining(['Record a contact', 'Log a threat']));
      expect(own).not.toContain('Hand over to a colleague');
      expect(await offersAt(page, 'R-2')).toEqual([]);
      const step = { dueOn: '2026-12-01', ownerId: 'anna' };
      expect(await sentFrom(page, 'accounts/R-2/actions', step)).toMatchObject([
        403,
        { code: 'not-your-account' },
      ]);
    },
    LONG,
  );
});

describe('a coordinator', () => {
  it(
    'is offered orders, at every account',
    async () => {
      const { page } = await invited('Cora', 'sales-coordinator');
      for (const accountId of ['R-1', 'R-2']) {
        expect(await offersAt(page, accountId)).toEqual(['Record an order', 'Record a return']);
      }
    },
    LONG,
  );
});

describe('an auditor', () => {
  it(
    'reads everything, is offered no command, and what they read of texts is noted',
    async () => {
      const { page } = await invited('Uma', 'auditor');
      expect(await offersAt(page, 'R-1')).toEqual([]);
      const contact = { kind: 'call', direction: 'outbound', answered: true };
      expect(await sentFrom(page, 'accounts/R-1/contacts', contact)).toMatchObject([
        403,
        { code: 'role-lacks', params: { yours: 'auditor', could: 'sales-manager' } },
      ]);
      await page.goto(`${given.base}/data/reads`);
      await page.getByRole('cell', { name: 'the account' }).first().waitFor(WAIT);
      const { reads } = await given.get<{ reads: { name: string; accountId: string }[] }>('reads');
      expect(reads).toContainEqual(expect.objectContaining({ name: 'Uma', accountId: 'R-1' }));
    },
    LONG,
  );
});

describe('the token of a dashboard', () => {
  it(
    'subscribes, reads lists, and no texts',
    async () => {
      const { token } = await given.post<{ token: string }>('tokens', {
        name: 'board',
        roles: ['reader'],
      });
      const headers = { authorization: `Bearer ${token}` };
      const asked = (path: string) => fetch(`${given.base}/api/v1/${path}`, { headers });
      expect(await (await asked('portfolio')).json()).toMatchObject({ total: 2 });
      const texts = await asked('accounts/R-1/timeline');
      expect([texts.status, await texts.json()]).toMatchObject([403, { code: 'role-lacks' }]);
      const stopping = new AbortController();
      const live = await fetch(`${given.base}/api/v1/live?projections=portfolio`, {
        headers,
        signal: stopping.signal,
      });
      await given.post('accounts/R-1/orders', { orderId: 'SO-1', amount: '9.00', currency: 'EUR' });
      const told = live.body?.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      while (told && !text.includes('event: changed')) text += (await told.read()).value ?? '';
      expect(text).toContain('"accountId":"R-1"');
      stopping.abort();
    },
    LONG,
  );
});

describe('figures by person', () => {
  it(
    'are said to be off where somebody else is asked for, and shown once the owner switches them on',
    async () => {
      const { page, complaints } = await given.open({ path: '/portfolio?managerId=ravi' });
      await page.getByText('figures by person are switched off').waitFor(WAIT);
      expect(await page.getByRole('button', { name: 'By manager' }).count()).toBe(0);
      await page.getByRole('link', { name: 'Rules' }).click();
      const rule = page.locator('section', { hasText: 'Figures by person' });
      await rule.getByLabel('Why').fill('Agreed with the works council.');
      await rule.getByRole('button', { name: 'Switch on' }).click();
      await rule.getByText('Agreed with the works council.').waitFor(WAIT);
      await page.goto(`${given.base}/portfolio?managerId=ravi`);
      await page.getByRole('button', { name: 'By manager' }).waitFor(WAIT);
      await page.getByText('Company R-2').waitFor(WAIT);
      expect(await page.getByText('figures by person are switched off').count()).toBe(0);
      expect(complaints).toEqual([]);
    },
    LONG,
  );
});
