import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
  await given.signInElsewhere();
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };

describe('the sessions of a person', () => {
  it('are listed, each but this one can be ended, and the keyboard gets there and back', async () => {
    const { page, complaints } = await given.open();
    await page.getByRole('button', { name: 'You and this page' }).click(WAIT);
    await page.getByRole('button', { name: 'Sessions' }).click();

    const dialog = page.getByRole('dialog', { name: 'Sessions' });
    const lines = dialog.getByRole('listitem');
    await lines.nth(1).waitFor(WAIT);
    expect(await lines.count()).toBe(2);
    expect(await lines.filter({ hasText: 'this one' }).count()).toBe(1);

    const end = lines.getByRole('button', { name: /^End the session of .+ since / });
    expect(await end.count()).toBe(1);
    await end.press('Enter');
    await lines.nth(1).waitFor({ ...WAIT, state: 'detached' });
    expect(await lines.filter({ hasText: 'this one' }).count()).toBe(1);
    const { sessions } = await given.get<{ sessions: readonly unknown[] }>('sessions');
    expect(sessions).toHaveLength(1);

    await page.keyboard.press('Escape');
    await dialog.waitFor({ ...WAIT, state: 'detached' });
    expect(complaints).toEqual([]);
  }, 60_000);

  it('that is ended elsewhere says so at once, and the next link opens where its reader was', async () => {
    const path = '/portfolio?status=customer&sort=name';
    const { page } = await given.open({ path });
    await page.getByRole('heading', { level: 1, name: 'Portfolio' }).waitFor({
      ...WAIT,
      state: 'attached',
    });
    const { code } = await given.post<{ code: string }>('links', { as: 'Anna' });
    // The link is opened in the same browser, so that this session gives way to hers.
    await page.goto(`${given.base}/#code=${code}`);
    await page.getByText('Live', { exact: true }).waitFor(WAIT);
    await page.goto(given.base + path);
    await page.getByText('Live', { exact: true }).waitFor(WAIT);
    const { sessions } = await given.get<{
      sessions: readonly { readonly id: string; readonly name: string }[];
    }>('sessions');
    const anna = sessions.find(({ name }) => name === 'Anna')!;
    await given.delete(`sessions/${anna.id}`);
    await page.getByRole('heading', { name: 'You were signed out' }).waitFor(WAIT);

    const again = await given.post<{ code: string }>('links', { as: 'Anna' });
    await page.goto(`${given.base}/#code=${again.code}`);
    await page.waitForURL(given.base + path, WAIT);
  }, 60_000);
});
