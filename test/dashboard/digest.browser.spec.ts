import type { PortfolioPage, TodayView } from '#insights/views';
import { addDays } from '#kernel/time';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
let today: string;
let owner: string;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
  ({ today } = await given.get<{ today: string }>('system'));
  owner = (await given.get<PortfolioPage>('portfolio?limit=1')).managers[0]!;
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };

const opened = async (path: string) => {
  const { page, complaints } = await given.open({ path });
  await page.locator('[data-line]').first().waitFor(WAIT);
  return { page, complaints, part: (name: string) => page.getByRole('region', { name }) };
};

describe('a digest', () => {
  it('says of one person what is due, at stake and not to be forgotten, each with its way', async () => {
    const day = await given.get<TodayView>(`today?owner=${owner}`);
    const { page, complaints, part } = await opened(`/digest?owner=${owner}&on=${today}`);
    await page.getByText(`The day of ${owner}, `).waitFor(WAIT);
    expect(await part('Due').locator('[data-line]').count()).toBe(Math.min(day.due.length, 20));
    expect(await part('At stake').locator('[data-line]').count()).toBe(
      Math.min(day.atStake.length, 10),
    );
    expect(await part('Not to be forgotten').locator('[data-line]').count()).toBe(
      day.notToBeForgotten.length,
    );
    const late = day.due.findIndex(({ lateDays }) => lateDays > 0);
    const line = part('Due').locator('[data-line]').nth(Math.max(late, 0));
    expect(await line.innerText()).toContain(late < 0 ? 'due ' : 'late: ');
    await line.getByRole('link').click(WAIT);
    await page.waitForURL(/\/accounts\//);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('shows another day, a past one as it was known when it ended', async () => {
    const { page, part } = await opened('/digest');
    const on = addDays(today, -120);
    const asked = page.waitForRequest((request) => request.url().includes(`asOf=${on}`));
    await page.getByLabel('Day', { exact: true }).fill(on, WAIT);
    expect(new URL((await asked).url()).searchParams.get('knownAt')).toMatch(/T/);
    await page.getByText('As it was known when the day was over.').waitFor(WAIT);
    expect(new URL(page.url()).searchParams.get('on')).toBe(on);
    const way = part('At stake').getByRole('link').first();
    expect(await way.getAttribute('href')).toContain(`asOf=${on}`);
  }, 60_000);

  it('fits one sheet of paper', async () => {
    const { page } = await opened('/digest?owner=all');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }, 60_000);

  it('of everybody is everybody’s for a colleague as well, as on Today', async () => {
    const { page } = await given.open({ path: '/' });
    await page.route('**/api/v1/session', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: { ...((await answer.json()) as object), colleagueId: owner } });
    });
    for (const path of ['/?owner=all', '/digest?owner=all']) {
      const asked = page.waitForRequest((one) => one.url().includes('owner=all'));
      await page.goto(given.base + path);
      await asked;
    }
    await page.unrouteAll({ behavior: 'wait' });
  }, 60_000);
});
