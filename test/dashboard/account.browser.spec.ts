import type { AccountView, Contribution, PortfolioPage } from '#insights/views';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
let account: AccountView;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
  const { rows } = await given.get<PortfolioPage>(
    'portfolio?status=customer&churnRiskBand=elevated,high',
  );
  account = await given.get<AccountView>(`accounts/${rows[0]!.accountId}`);
}, 60_000);
afterAll(() => given.close());

const hasMore = ({ code, evidence }: Contribution): boolean =>
  code === 'role-held' && evidence.count > evidence.eventIds.length;

/** An account with a person whom more contacts made known than a cause names. */
async function withManyContacts(): Promise<AccountView> {
  const { rows } = await given.get<PortfolioPage>('portfolio?limit=200');
  for (const { accountId } of rows) {
    const one = await given.get<AccountView>(`accounts/${accountId}`);
    if (one.scores.some(({ contributions }) => contributions.some(hasMore))) return one;
  }
  throw new Error('No account of the demo portfolio has so many contacts with one person.');
}

const WAIT = { timeout: 15_000 };
const path = () => `/accounts/${account.accountId}`;

describe('the page of an account', () => {
  it('says why: every cause in a sentence, with its events below', async () => {
    const { page, complaints } = await given.open({ path: path() });
    await page.getByRole('heading', { level: 1, name: account.name }).waitFor(WAIT);

    const { contributions } = account.scores.find(({ name }) => name === 'churnRisk')!;
    const causes = page.getByRole('table').filter({ hasText: '% points' }).locator('tbody tr');
    expect(await causes.count()).toBe(contributions.length);

    const count = contributions[0]!.evidence.count;
    await causes
      .first()
      .getByRole('button', { name: /events? behind/ })
      .click();
    await page.getByText(/^Events behind: /).waitFor(WAIT);
    const shown = page.locator('#timeline').getByRole('status');
    await shown.filter({ hasText: `${String(count)} event` }).waitFor(WAIT);
    expect(new URL(page.url()).search).toBe('?tab=timeline&because=churnRisk.0');
    expect(complaints).toEqual([]);
  }, 60_000);

  it('says of an account that cannot be scored why, and by which event', async () => {
    const says = 'cannot be scored: coverage cannot take a role';
    const problem = { says, code: 'event-not-taken', eventId: 'E-1' };
    const { page, complaints } = await given.open({ path: path() });
    await page.route(`**/api/v1${path()}*`, async (route) => {
      const answer = await route.fetch();
      const view = (await answer.json()) as AccountView;
      const scores = view.scores.map((score) => ({ ...score, value: null, band: null }));
      await route.fulfill({ json: { ...view, scores, problem } });
    });
    await page.reload();

    const note = page.getByRole('status').filter({ hasText: 'E-1' });
    await note.getByText('one of its events says what cannot be counted').waitFor(WAIT);
    await note.getByText('coverage cannot take a role').waitFor(WAIT);
    await page.getByRole('heading', { name: 'Latest' }).waitFor(WAIT);
    // What is not known is not said to be nothing.
    const unknown = /^(Why|Revenue|Contracts|People|Threats)/;
    expect(await page.getByRole('heading', { name: unknown }).count()).toBe(0);
    expect(await page.getByText('Needs an order or a running contract.').count()).toBe(0);
    expect(await page.getByText(/^Nothing yet on/).count()).toBe(0);
    await page.getByRole('link', { name: 'Business' }).click();
    await page
      .getByRole('link', { name: 'Business', exact: true })
      .and(page.locator('[aria-current=page]'))
      .waitFor(WAIT);
    expect(await page.getByRole('heading', { name: unknown }).count()).toBe(0);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('shows all events behind a cause, however many there are', async () => {
    const { accountId, scores } = await withManyContacts();
    const { contributions } = scores.find(({ name }) => name === 'coverage')!;
    const index = contributions.findIndex(hasMore);
    const { count } = contributions[index]!.evidence;
    const { page, complaints } = await given.open({
      path: `/accounts/${accountId}?score=coverage&because=coverage.${String(index)}`,
    });
    const timeline = page.locator('#timeline');
    await timeline
      .getByRole('status')
      .filter({ hasText: `${String(count)} events` })
      .waitFor(WAIT);
    // Only those in view are drawn; each says of how many it is.
    const last = timeline.locator(`[aria-posinset="${String(count)}"]`);
    await page.locator('main').press('End');
    await last.locator('time').waitFor(WAIT);
    expect(await last.getAttribute('aria-setsize')).toBe(String(count));
    expect(complaints).toEqual([]);
  }, 60_000);

  it('records a contact by one key and shows it at once', async () => {
    const { page, complaints } = await given.open({ path: path() });
    await page.getByRole('heading', { level: 1, name: account.name }).waitFor(WAIT);
    await page.keyboard.press('c');
    const sheet = page.getByRole('dialog', { name: 'Record a contact' });
    await sheet.getByLabel('Note').fill('Wants the frame order by May.', WAIT);
    await sheet.getByLabel('Kind').selectOption('meeting');
    await page.keyboard.press('Control+Enter');

    await page.getByText('Record a contact: recorded.').waitFor(WAIT);
    await sheet.waitFor({ ...WAIT, state: 'detached' });
    await page.getByRole('link', { name: 'Timeline', exact: true }).click();
    await page.locator('#timeline').getByText('Wants the frame order by May.').waitFor(WAIT);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('says what is wrong next to its field, before anything is sent', async () => {
    const { page } = await given.open({ path: path() });
    await page.getByRole('heading', { level: 1, name: account.name }).waitFor(WAIT);
    await page.keyboard.press('c');
    const when = page.getByLabel('When');
    await when.fill('2999-01-01', WAIT);
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('This day has not come yet').waitFor(WAIT);
    expect(await when.getAttribute('aria-invalid')).toBe('true');
  }, 60_000);

  it('gives the keys back when the form is left by Escape, and keeps what was written', async () => {
    const { page } = await given.open({ path: path() });
    await page.getByRole('heading', { level: 1, name: account.name }).waitFor(WAIT);
    await page.keyboard.press('c');
    await page.getByLabel('Note').fill('Half a sentence', WAIT);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor(WAIT);
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: account.name }).waitFor(WAIT);
    await page.keyboard.press('c');
    await page.getByLabel('Note').waitFor(WAIT);
    expect(await page.getByLabel('Note').inputValue()).toBe('Half a sentence');
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await page.getByLabel('Note').inputValue()).toBe('');
  }, 60_000);

  it('labels no limits over each other on a phone', async () => {
    const { page } = await given.open({ path: path(), width: 360, height: 740 });
    await page.getByRole('heading', { level: 1, name: account.name }).waitFor(WAIT);
    const labels = page.locator('table thead [data-tight]').filter({ visible: true });
    await labels.first().waitFor(WAIT);
    const boxes = await Promise.all((await labels.all()).map((label) => label.boundingBox()));
    boxes.slice(1).forEach((box, index) => {
      const before = boxes[index]!;
      expect(box!.x).toBeGreaterThanOrEqual(before.x + before.width);
    });
  }, 60_000);

  it('can be seen as it stood, where nothing can be recorded', async () => {
    const day = '2026-01-31';
    const then = await given.get<AccountView>(`accounts/${account.accountId}?asOf=${day}`);
    const { certainty } = then.scores.find(({ name }) => name === 'churnRisk')!;
    const { page } = await given.open({ path: `${path()}?asOf=${day}` });
    await page.getByText('This is the past: 31 Jan 2026').waitFor(WAIT);
    const card = page.getByRole('button', { name: /^Churn risk/ });
    // The demo tells nobody how likely: bands are said instead.
    const [from, ...others] = certainty!.bands;
    const said = new RegExp([from, ...others.slice(-1)].join('–'), 'i');
    expect(await card.textContent()).toMatch(said);
    expect(await page.getByRole('button', { name: 'Record', exact: true }).count()).toBe(0);
  }, 60_000);

  it('keeps what was written when the server is gone, and says so', async () => {
    const { page } = await given.open({ path: path() });
    await page.getByRole('heading', { level: 1, name: account.name }).waitFor(WAIT);
    await page.keyboard.press('c');
    await page.getByLabel('Note').fill('Do not lose me.', WAIT);
    await given.stopServer();
    await page.getByText(/^Connection lost/).waitFor(WAIT);
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText(/^Not recorded: the server does not answer/).waitFor(WAIT);
    expect(await page.getByLabel('Note').inputValue()).toBe('Do not lose me.');
  }, 60_000);
});
