import type { PortfolioPage, TimelinePage } from '#insights/views';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

const WAIT = { timeout: 15_000 };

let given: GivenMainstay;
let accountId = '';
let name = '';
beforeAll(async () => {
  given = await givenMainstay({ demo: true });
  const { rows } = await given.get<PortfolioPage>('portfolio?status=customer&sort=atRisk&limit=1');
  ({ accountId, name } = rows[0]!);
}, 60_000);
afterAll(() => given.close());

describe('what if', () => {
  it('is tried from an account, kept under a name, set beside others, and recorded nowhere', async () => {
    const before = await given.get<TimelinePage>(`accounts/${accountId}/timeline`);
    const { page, complaints } = await given.open({ path: `/accounts/${accountId}` });
    await page.getByRole('link', { name: 'What if…' }).click(WAIT);
    await page.getByRole('combobox', { name: 'What might happen' }).click(WAIT);
    await page.getByRole('option', { name: 'Log a threat' }).click(WAIT);
    await page.getByRole('button', { name: 'Suppose it' }).click(WAIT);
    await page.getByText('This is needed.').first().waitFor(WAIT);
    await page.getByLabel('Competitor').fill('Globex');
    await page.getByRole('radio', { name: 'serious' }).click(WAIT);
    await page.getByRole('button', { name: 'Suppose it' }).click(WAIT);
    await page.getByText(/^1 of 1 account/).waitFor(WAIT);
    await page.getByText(/churn risk \+|raises churn risk/).waitFor(WAIT);

    await page.getByRole('button', { name: 'Kept scenarios' }).click(WAIT);
    await page.getByRole('textbox', { name: 'Name to keep it by' }).fill('A threat');
    await page.getByRole('button', { name: 'Keep', exact: true }).click(WAIT);
    await page.getByText('Kept.').waitFor(WAIT);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Without step 1' }).click(WAIT);
    await page.getByText(/^1 of 1 account/).waitFor({ ...WAIT, state: 'detached' });
    await page.getByRole('combobox', { name: 'What might happen' }).click(WAIT);
    await page.getByRole('option', { name: 'Record an order' }).click(WAIT);
    await page.getByLabel('Amount, net').fill('1000');
    await page.getByRole('button', { name: 'Suppose it' }).click(WAIT);
    await page.getByText(/churn risk −|lowers churn risk/).waitFor(WAIT);
    await page.getByRole('button', { name: 'A threat' }).click(WAIT);
    await page.getByRole('row', { name: /^A threat/ }).waitFor(WAIT);
    await page.getByRole('row', { name: /^This scenario/ }).waitFor(WAIT);

    expect(await given.get<TimelinePage>(`accounts/${accountId}/timeline`)).toEqual(before);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('says in the reader’s language what the rules would refuse', async () => {
    const steps = [{ command: 'DefendThreat', fields: { threatId: 'T-404' } }];
    const query = new URLSearchParams({ accounts: accountId, steps: JSON.stringify(steps) });
    const { page } = await given.open({ path: `/what-if?${query.toString()}`, locale: 'de-DE' });
    await page.getByText('Es gibt keine Bedrohung T-404.').waitFor(WAIT);
    await page.getByText(name).first().waitFor(WAIT);
  }, 60_000);
});
