import type { PortfolioGroups, PortfolioPage } from '#insights/views';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };

describe('the rows of a list', () => {
  it('are selected one by one, from one to another, and all that fit', async () => {
    const { total } = await given.get<PortfolioPage>('portfolio?status=customer&limit=1');
    const { page, complaints } = await given.open({ path: '/portfolio?status=customer' });
    const boxes = page.locator('[data-index] input[type=checkbox]');
    await boxes.nth(1).click(WAIT);
    await boxes.nth(4).click({ modifiers: ['Shift'] });
    await page.getByText('4 selected').waitFor(WAIT);
    await page.getByRole('button', { name: `Select all ${String(total)}` }).click();
    await page.getByText(`${String(total)} selected`).waitFor(WAIT);
    await page.getByRole('button', { name: 'Clear selection' }).click();
    await page.getByRole('search').waitFor(WAIT);
    expect(page.url()).toBe(`${given.base}/portfolio?status=customer`);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('keep the focus wherever one scrolls', async () => {
    const { page } = await given.open();
    await page.locator('[data-row-link]').first().waitFor(WAIT);
    for (const key of ['j', 'j', 'j']) await page.keyboard.press(key);
    await page.locator('[data-index="2"] a:focus').waitFor(WAIT);
    await page.mouse.move(600, 600);
    await page.mouse.wheel(0, 3_000);
    await page.locator('[data-index="80"]').waitFor(WAIT);
    expect(await page.locator('[data-index="2"] a:focus').count()).toBe(1);
  }, 60_000);

  it('say which score gets worse next, and into which band', async () => {
    const { rows } = await given.get<PortfolioPage>('portfolio?sort=nextWorseOn&limit=1');
    expect(rows[0]?.nextWorseBand).not.toBeNull();
    const { page } = await given.open({ path: '/portfolio?sort=nextWorseOn' });
    const row = page.getByRole('row', { name: rows[0]!.name });
    await row.getByText(/^(Churn risk|Loyalty|Coverage) → \w+/).waitFor(WAIT);
  }, 60_000);

  it('have the columns somebody chose, which the address holds', async () => {
    const { page } = await given.open();
    await page.getByRole('columnheader', { name: 'Last contact' }).waitFor(WAIT);
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('checkbox', { name: 'Loyalty' }).click();
    await page.waitForURL(/columns=/);
    await page.reload();
    await page.getByRole('columnheader', { name: 'Coverage' }).waitFor(WAIT);
    expect(await page.getByRole('columnheader', { name: 'Loyalty' }).count()).toBe(0);
  }, 60_000);
});

describe('an account beside the list', () => {
  it('is shown by the space bar, goes along with the keyboard, and leaves the list where it is', async () => {
    const { rows } = await given.get<PortfolioPage>('portfolio?sort=atRisk&limit=2');
    const { page, complaints } = await given.open();
    await page.getByRole('link', { name: rows[0]!.name }).waitFor(WAIT);
    await page.keyboard.press('j');
    await page.locator('[data-index="0"] a:focus').waitFor(WAIT);
    await page.keyboard.press('Space');
    const peek = page.getByRole('complementary', { name: `A look at ${rows[0]!.name}` });
    await peek.getByText('People, the closest first').waitFor(WAIT);
    // The first account's level is not known: bands are said, and no percentage.
    expect(rows[0]).toMatchObject({ certainty: { isLevelKnown: false } });
    expect(await peek.getByRole('definition').first().innerText()).not.toContain('%');
    await page.keyboard.press('j');
    await page.getByRole('complementary', { name: `A look at ${rows[1]!.name}` }).waitFor(WAIT);
    await page.locator('[data-index="1"] a:focus').waitFor(WAIT);
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ ...WAIT, state: 'detached' });
    expect(page.url()).toBe(`${given.base}/portfolio`);
    expect(complaints).toEqual([]);
  }, 60_000);
});

describe('the accounts of managers', () => {
  it('are compared by one click, each with its subtotals, and shown by another', async () => {
    const { groups } = await given.get<PortfolioGroups>('portfolio/groups?by=managerId');
    const [first, second] = groups;
    const { page } = await given.open();
    await page.getByRole('button', { name: 'By manager' }).click(WAIT);
    const heads = page.locator('[data-group]');
    await heads.first().waitFor(WAIT);
    expect(await heads.count()).toBe(groups.length);
    await heads
      .nth(1)
      .getByText(`${String(second!.accounts)} accounts`)
      .waitFor(WAIT);

    await heads.first().getByRole('button', { expanded: false }).click();
    const rows = page.locator('[data-index]:not([data-group]) [data-row-link]');
    await rows.first().waitFor(WAIT);
    const { rows: own } = await given.get<PortfolioPage>(
      `portfolio?managerId=${first!.value}&sort=atRisk&limit=200`,
    );
    expect(await rows.first().textContent()).toBe(own[0]!.name);
    // The others stay below it, and the address says what is open.
    const lines = groups.length + own.length + 1;
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe(String(lines));
    expect(new URL(page.url()).searchParams.get('open')).toBe(first!.value);

    await page.keyboard.press('Enter');
    await rows.first().waitFor({ ...WAIT, state: 'detached' });
    await page.keyboard.press('j');
    await page.locator('[data-index="1"] :focus').waitFor(WAIT);
    await page.keyboard.press('Enter');
    await rows.first().waitFor(WAIT);
    expect(new URL(page.url()).searchParams.get('open')).toBe(second!.value);
  }, 60_000);

  it('may be nobody’s', async () => {
    const { page } = await given.open({ path: '/portfolio?managerId=none' });
    await page.getByText('No account fits').waitFor(WAIT);
    await page.getByRole('button', { name: 'Manager: No manager' }).waitFor(WAIT);
  }, 60_000);
});

describe('what chooses the accounts', () => {
  it('is all in sight or under one button, however narrow the window: nothing is scrolled to', async () => {
    const { page } = await given.open({ path: '/portfolio?status=customer&key=true', width: 1024 });
    const bar = page.getByRole('search');
    const sticksOut = () =>
      page.evaluate<boolean>(`(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)(
        document.querySelector('[role=search]'))`);
    await bar.getByRole('button', { name: 'Clear filters' }).waitFor(WAIT);
    expect(await sticksOut()).toBe(false);
    await page.setViewportSize({ width: 360, height: 740 });
    await bar.getByRole('button', { name: 'Filters' }).click(WAIT);
    expect(await sticksOut()).toBe(false);
    await bar.getByRole('button', { name: 'By manager' }).click(WAIT);
    await page.locator('[data-group]').first().waitFor(WAIT);
  }, 60_000);
});

describe('a form beside a list', () => {
  it('has the focus, is left by Escape, and gives the focus back', async () => {
    const { page } = await given.open();
    await page
      .getByRole('checkbox', { name: /^Select / })
      .first()
      .check(WAIT);
    const button = page.getByRole('button', { name: 'Record for these…' });
    await button.press('Enter', WAIT);
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('To whom').and(page.locator(':focus')).waitFor(WAIT);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ ...WAIT, state: 'detached' });
    await button.and(page.locator(':focus')).waitFor(WAIT);
  }, 60_000);
});

describe('a list on paper', () => {
  it('has every row that fits, and nothing of the frame', async () => {
    const { page } = await given.open();
    await page.locator('[data-row-link]').first().waitFor(WAIT);
    await page.addInitScript('window.print = () => undefined');
    await page.reload();
    await page.locator('[data-row-link]').first().waitFor(WAIT);
    await page.keyboard.press('Control+p');
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-print-sheet]');
    await sheet.getByRole('heading', { name: /^120 accounts/ }).waitFor(WAIT);
    expect(await sheet.locator('tbody tr').count()).toBe(120);
    expect(await sheet.locator('tbody tr').first().innerText()).not.toContain('%');
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
  }, 60_000);
});

describe('a list as a file', () => {
  it('has the rows that fit, in their order', async () => {
    const { rows } = await given.get<PortfolioPage>('portfolio?key=true&sort=name&limit=200');
    const { page } = await given.open({ path: '/portfolio?key=true&sort=name' });
    await page.getByRole('button', { name: 'Display' }).click(WAIT);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as CSV' }).click(),
    ]);
    let text = '';
    for await (const part of await download.createReadStream()) text += String(part);
    const ids = text
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0]);
    expect(ids).toEqual(rows.map(({ accountId }) => accountId));
  }, 60_000);
});

describe('a view under a name', () => {
  it('is kept, and found again by the name', async () => {
    const { page, complaints } = await given.open({
      path: '/portfolio?key=true&sort=name&columns=atRisk',
    });
    await page.getByRole('button', { name: 'Views' }).click(WAIT);
    await page.getByRole('button', { name: 'Keep' }).click(WAIT);
    await page.getByText('It needs a name.').waitFor(WAIT);
    await page.getByRole('textbox', { name: 'Name to keep it by' }).fill('Key accounts by name');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByText('Kept.').waitFor(WAIT);

    await page.goto(`${given.base}/portfolio`);
    await page.getByRole('button', { name: 'Views' }).click(WAIT);
    await page.getByRole('button', { name: 'Key accounts by name', exact: true }).click(WAIT);
    await page.waitForURL(/key=true/);
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({
      key: 'true',
      sort: 'name',
      columns: 'atRisk',
    });
    expect(complaints).toEqual([]);
  }, 60_000);
});

describe('an address that was opened before signing in', () => {
  it('is gone on to once a link was opened', async () => {
    const own = await givenMainstay();
    try {
      const { page } = await own.open({ path: '/portfolio?key=true&sort=name', signedIn: false });
      await page.getByText('npx mainstay link').waitFor(WAIT);
      await page.goto(own.link);
      await page.waitForURL(`${own.base}/portfolio?key=true&sort=name`);
    } finally {
      await own.close();
    }
  }, 60_000);
});
