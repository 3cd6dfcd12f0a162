import type { Locator, Page } from 'playwright-core';
import type { AccountView, PortfolioPage, TimelinePage } from '#insights/views';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

const WAIT = { timeout: 15_000 };
const LONG = 120_000;

let given: GivenMainstay;
let account: AccountView;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
  const { rows } = await given.get<PortfolioPage>('portfolio?status=customer&limit=200');
  for (const { accountId } of rows) {
    account = await given.get<AccountView>(`accounts/${accountId}`);
    const isRich =
      account.contracts.some(({ status }) => status === 'running') &&
      account.stakeholders.length > 1;
    if (isRich) break;
  }
}, 60_000);
afterAll(() => given.close());

/** How often a job is clicked for is told with its name. */
const told: string[] = [];
afterAll(() => process.stdout.write(`Clicks a job: ${told.join(', ')}\n`));

/** Somebody who does a job of the day; each click counts, what is typed does not. */
class Worker {
  clicks = 0;

  constructor(
    readonly page: Page,
    private readonly job: string,
  ) {}

  async click(target: Locator, options: { readonly shift?: true } = {}): Promise<void> {
    this.clicks += 1;
    await target.click({ ...WAIT, ...(options.shift ? { modifiers: ['Shift'] } : {}) });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  field(name: string): Locator {
    return this.page.getByRole('dialog').getByLabel(name, { exact: true }).first();
  }

  async recorded(text: string): Promise<void> {
    await this.page.getByText(text).first().waitFor(WAIT);
    told.push(`${this.job} ${String(this.clicks)}`);
  }
}

async function worker(job: string, path: string, heading: string | RegExp): Promise<Worker> {
  const { page } = await given.open({ path });
  await page
    .getByRole('heading', { level: 1, name: heading })
    .waitFor({ ...WAIT, state: 'attached' });
  return new Worker(page, job);
}

const atAccount = (job: string, tab = '') =>
  worker(job, `/accounts/${account.accountId}${tab}`, account.name);

describe('a job of the day', () => {
  it(
    'a contact, after a call',
    async () => {
      const one = await atAccount('contact');
      await one.page.keyboard.press('c');
      await one.field('Note').fill('Asked for seals.', WAIT);
      await one.page.keyboard.press('Control+Enter');
      await one.recorded('Record a contact: recorded.');
      expect(one.clicks).toBe(0);
    },
    LONG,
  );

  it(
    'a threat is logged',
    async () => {
      const one = await atAccount('threat');
      await one.click(one.button('Record…'));
      await one.click(one.button('Log a threat'));
      await one.field('Competitor').fill('Globex', WAIT);
      await one.click(one.page.getByRole('radio', { name: 'serious' }));
      await one.click(one.button('Record'));
      await one.recorded('Log a threat: recorded.');
      expect(one.clicks).toBeLessThanOrEqual(4);
    },
    LONG,
  );

  it(
    'a threat is logged from anywhere, by what it is called',
    async () => {
      const one = await worker('threat by palette', '/portfolio', 'Portfolio');
      await one.page.keyboard.press('Control+k');
      await one.page.getByRole('combobox').fill(`log threat at ${account.name.slice(0, 8)}`, WAIT);
      await one.page.getByRole('option', { name: `Log a threat: ${account.name}` }).waitFor(WAIT);
      await one.page.keyboard.press('Enter');
      await one.field('Competitor').fill('Initech', WAIT);
      await one.click(one.page.getByRole('radio', { name: 'minor' }));
      await one.page.keyboard.press('Control+Enter');
      await one.recorded('Log a threat: recorded.');
      expect(one.clicks).toBeLessThanOrEqual(1);
    },
    LONG,
  );

  it(
    'a signed contract',
    async () => {
      const one = await atAccount('contract');
      await one.click(one.button('Record…'));
      await one.click(one.button('Record a signed contract'));
      await one.field('Value a year, net').fill('12000', WAIT);
      await one.field('Last day').fill('2030-12-31');
      await one.field('Notice, days').fill('30');
      await one.click(one.button('Record'));
      await one.recorded('Record a signed contract: recorded.');
      expect(one.clicks).toBeLessThanOrEqual(3);
    },
    LONG,
  );

  it(
    'a stakeholder with a role',
    async () => {
      const one = await atAccount('person');
      await one.click(one.button('Record…'));
      await one.click(one.button('Add a person'));
      await one.field('Name').fill('Asha Newcomer', WAIT);
      await one.click(one.page.getByRole('checkbox', { name: 'champion' }));
      await one.click(one.button('Record'));
      await one.recorded('Add a person: recorded.');
      const { stakeholders } = await given.get<AccountView>(`accounts/${account.accountId}`);
      const known = stakeholders.find(({ name }) => name === 'Asha Newcomer');
      expect(known?.roles).toEqual(['champion']);
      expect(one.clicks).toBeLessThanOrEqual(4);
    },
    LONG,
  );

  it(
    'a champion who is gone, with a successor nobody knew',
    async () => {
      const person = account.stakeholders.find(({ departedOn }) => departedOn === null)!;
      const one = await atAccount('departure', '?tab=people');
      await one.click(one.button(`Record about ${person.name!}`).first());
      await one.click(one.button('Person has left'));
      await one.field('New successor’s name').fill('Cem Follower', WAIT);
      await one.click(one.button('Record'));
      await one.recorded('Person has left: recorded.');
      await given.caughtUp();
      const { stakeholders } = await given.get<AccountView>(`accounts/${account.accountId}`);
      const follower = stakeholders.find(({ name }) => name === 'Cem Follower');
      const gone = stakeholders.find(({ stakeholderId }) => stakeholderId === person.stakeholderId);
      expect(gone?.successorId).toBe(follower?.stakeholderId);
      expect(one.clicks).toBeLessThanOrEqual(3);
    },
    LONG,
  );

  it(
    'an order is corrected',
    async () => {
      const one = await atAccount('correction', '?tab=timeline&events=orders');
      const line = one.page
        .locator('#timeline li')
        .filter({ hasText: /^.*Order / })
        .first();
      await one.click(line.getByRole('button', { name: 'Correct or withdraw' }));
      await one.click(one.button('Correct…'));
      await one.field('Amount, net').fill('4321.5', WAIT);
      await one.click(one.button('Correct'));
      await one.recorded('Record an order: recorded.');
      await given.caughtUp();
      const { entries } = await given.get<TimelinePage>(
        `accounts/${account.accountId}/timeline?types=OrderPlaced&limit=5`,
      );
      expect(entries.some(({ data }) => data['amountMinor'] === 432_150)).toBe(true);
      expect(one.clicks).toBeLessThanOrEqual(5);
    },
    LONG,
  );

  it(
    'a key mark, with its reason',
    async () => {
      const { rows } = await given.get<PortfolioPage>('portfolio?key=false&limit=1');
      const { accountId, name } = rows[0]!;
      const one = await worker('key mark', `/accounts/${accountId}`, name);
      await one.click(one.button('Record…'));
      await one.click(one.button('Mark as key account'));
      await one.click(one.field('Among the most strategic'));
      await one.field('Why').fill('Opens a market.');
      await one.click(one.button('Record'));
      await one.recorded('Mark as key account: recorded.');
      expect(one.clicks).toBeLessThanOrEqual(4);
    },
    LONG,
  );

  it(
    'twelve accounts are handed over',
    async () => {
      const one = await worker('hand-over of twelve', '/portfolio?status=customer', 'Portfolio');
      const boxes = one.page.getByRole('checkbox', { name: /^Select / });
      await one.click(boxes.first());
      await one.click(boxes.nth(11), { shift: true });
      await one.page.getByText('12 selected').waitFor(WAIT);
      await one.click(one.button('Record for these…'));
      await one.field('To whom').fill('p.newcomer', WAIT);
      await one.click(one.button('Record for 12 accounts'));
      await one.recorded('12 of 12 recorded.');
      await given.caughtUp();
      const { total } = await given.get<PortfolioPage>('portfolio?managerId=p.newcomer');
      expect(total).toBe(12);
      expect(one.clicks).toBeLessThanOrEqual(6);
    },
    LONG,
  );

  it(
    'what was recorded by a slip of the hand is withdrawn',
    async () => {
      const one = await atAccount('withdrawal');
      await one.page.keyboard.press('c');
      await one.field('Note').fill('A slip of the hand.', WAIT);
      await one.page.keyboard.press('Control+Enter');
      await one.click(one.button('Withdraw'));
      await one.button('Withdraw').waitFor({ ...WAIT, state: 'detached' });
      const { entries } = await given.get<TimelinePage>(
        `accounts/${account.accountId}/timeline?limit=3`,
      );
      const slip = entries.find(({ personal }) => personal?.['note'] === 'A slip of the hand.');
      expect(slip?.amendedBy?.kind).toBe('retracted');
      told.push(`withdrawal ${String(one.clicks)}`);
      expect(one.clicks).toBeLessThanOrEqual(1);
    },
    LONG,
  );
});
