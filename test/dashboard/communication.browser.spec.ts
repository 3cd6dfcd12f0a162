import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

let given: GivenMainstay;
beforeAll(async () => {
  given = await givenMainstay({ signedIn: true });
  await given.post('accounts', { accountId: 'acme', as: 'customer', name: 'Acme' });
  const { today } = await given.get<{ today: string }>('system');
  const step = { purpose: 'communication', side: 'us', ownerId: 'anna', dueOn: today };
  await given.post('accounts/acme/actions', { ...step, actionId: 'X-1', withMarketing: true });
  await given.post('accounts/acme/actions', { ...step, actionId: 'X-2', channel: 'call' });
  await given.post('accounts/acme/actions/X-1/close', { outcome: 'done' });
}, 60_000);
afterAll(() => given.close());

const WAIT = { timeout: 15_000 };

describe('the report on communication', () => {
  it('says how much of a year was held, by month, and lists what is chosen', async () => {
    const { page, complaints } = await given.open({ path: '/reports/communication' });
    await page.getByText('1 of 2 planned').waitFor(WAIT);
    const rows = page.getByRole('row').filter({ hasText: 'Acme' });
    await rows.nth(1).waitFor(WAIT);

    await page.getByRole('button', { name: /: 1 held, 0 late, 1 ahead, 0 dropped/ }).click(WAIT);
    expect(new URL(page.url()).searchParams.get('month')).toMatch(/^\d{4}-\d\d$/);
    await page.getByRole('button', { name: 'Marketing' }).click(WAIT);
    await page.getByLabel('with marketing').click(WAIT);
    await rows.nth(1).waitFor({ state: 'detached', ...WAIT });
    expect(await rows.innerText()).toContain('held');
    const file = page.getByRole('link', { name: 'Download as CSV' });
    expect(await file.getAttribute('href')).toContain('purpose=communication');
    expect(complaints).toEqual([]);
  }, 60_000);
});
