import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { AccountView, TimelinePage } from '#insights/views';
import { givenMainstay, type GivenMainstay, type OpenPage } from './given-mainstay.ts';

/** What the page calls every command that people give. */
const TITLES: ReadonlyMap<string, string> = new Map(
  [
    ...readFileSync('apps/dashboard/src/parts/record/record.en.ts', 'utf8').matchAll(
      /'command\.(\w+)': '([^']+)'/g,
    ),
  ].map(([, command = '', title = '']) => [command, title]),
);

const titled = (command: string): string => TITLES.get(command)!;

const WAIT = { timeout: 15_000 };
const LONG = 240_000;

let given: GivenMainstay;
let opened: OpenPage;
let page: Page;
beforeAll(async () => {
  given = await givenMainstay({ signedIn: true });
  await given.post('accounts', { accountId: 'P-1', as: 'customer', name: 'Parent Holding' });
  opened = await given.open();
  ({ page } = opened);
}, 60_000);
afterAll(() => given.close());

const done = new Set<string>();

/** The form of a command, once it is drawn. */
const sheetOf = (command: string): Locator =>
  page.getByRole('dialog', { name: titled(command), exact: true });

type Fill = (sheet: Locator) => Promise<void>;

/** Fills in a form, sends it, and waits until the page says that it is recorded. */
async function sent(command: string, fill: Fill): Promise<void> {
  const sheet = sheetOf(command);
  await sheet.getByLabel('When').or(sheet.getByLabel('Signed on')).first().waitFor(WAIT);
  await fill(sheet);
  await sheet.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByText(`${titled(command)}: recorded.`).waitFor(WAIT);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await sheet.waitFor({ ...WAIT, state: 'detached' });
  done.add(command);
}

async function tab(name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click(WAIT);
}

/** Gives a command from the menu of the account. */
async function ofAccount(command: string, fill: Fill): Promise<void> {
  await page.getByRole('button', { name: 'Record…' }).click(WAIT);
  await page
    .getByRole('button', { name: titled(command), exact: true })
    .last()
    .click(WAIT);
  await sent(command, fill);
}

/** Gives a command from the menu of a thing, on the tab that shows it. */
async function about(name: string, command: string, fill: Fill): Promise<void> {
  await page
    .getByRole('button', { name: `Record about ${name}` })
    .first()
    .click(WAIT);
  await page
    .getByRole('button', { name: titled(command), exact: true })
    .last()
    .click(WAIT);
  await sent(command, fill);
}

const write =
  (fields: Readonly<Record<string, string>>): Fill =>
  async (sheet) => {
    for (const [label, text] of Object.entries(fields)) {
      await sheet.getByLabel(label, { exact: true }).first().fill(text);
    }
  };

const choose =
  (...names: readonly string[]): Fill =>
  async (sheet) => {
    for (const name of names) {
      await sheet.getByRole('radio', { name }).or(sheet.getByRole('checkbox', { name })).check();
    }
  };

const all =
  (...fills: readonly Fill[]): Fill =>
  async (sheet) => {
    for (const fill of fills) await fill(sheet);
  };

/** Picks from a list that is searched. */
const pick =
  (label: string, search: string, option: string): Fill =>
  async (sheet) => {
    await sheet
      .getByRole('combobox', { name: label })
      .or(sheet.getByLabel(label))
      .first()
      .fill(search);
    await page.getByRole('option', { name: option }).first().click(WAIT);
  };

/** Gives a command from the palette, about the account that is open. */
async function fromPalette(command: string, fill: Fill): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search or jump' }).fill(titled(command), WAIT);
  await page
    .getByRole('option', { name: titled(command) })
    .first()
    .click(WAIT);
  await sent(command, fill);
}

const nothing: Fill = () => Promise.resolve();

describe('the page records', () => {
  it(
    'every command that people give, once from its form',
    async () => {
      expect(TITLES.size).toBeGreaterThan(30);
      await page
        .getByRole('heading', { level: 1 })
        .first()
        .waitFor({ ...WAIT, state: 'attached' });
      await page.keyboard.press('Control+k');
      await page
        .getByRole('combobox', { name: 'Search or jump' })
        .fill('open account Acme Seals', WAIT);
      await page.getByRole('option', { name: 'Open an account' }).click(WAIT);
      await sent('OpenAccount', write({ 'First person there': 'Asha Rao' }));
      await page.getByRole('heading', { level: 1, name: 'Acme Seals' }).waitFor(WAIT);

      await ofAccount('AssignManager', write({ Manager: 'ben' }));
      await ofAccount('HandOver', write({ 'To whom': 'p.rao', Why: 'Ben moves on.' }));
      await ofAccount('IdentifyStakeholder', all(write({ Name: 'Ben Ode' }), choose('champion')));
      await ofAccount(
        'MakeContact',
        all(pick('Who', 'asha', 'Asha Rao'), write({ Note: 'Wants seals by May.' })),
      );

      await ofAccount('AgreeAction', async (sheet) => {
        await sheet.getByLabel('What for').selectOption('relationship');
        await write({ Due: '2030-05-01', 'Whose it is': 'p.rao', Note: 'Show the new seals.' })(
          sheet,
        );
      });
      const theAction = pick('Action', 'X-', 'X-');
      await fromPalette('MoveAction', all(theAction, write({ Due: '2030-06-01' })));
      await fromPalette('CloseAction', theAction);
      const soon = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
      await ofAccount('SetMatterAside', write({ Until: soon, Why: 'After the fair.' }));

      await tab('People');
      await about('Asha Rao', 'AssignBuyingRole', async (sheet) => {
        await sheet.getByLabel('Buying role').selectOption('purchasing-officer');
      });
      await about('Asha Rao', 'AssessStance', all(choose('supporter'), write({ Note: 'Helps.' })));
      await about('Asha Rao', 'SetCadence', write({ 'Contacts in 30 days': '1.5' }));
      await about('Asha Rao', 'ChangeStakeholderDetails', write({ 'What they do': 'Buyer' }));
      await about('Ben Ode', 'EndBuyingRole', async (sheet) => {
        await sheet.getByLabel('Buying role').selectOption('champion');
      });
      await about('Ben Ode', 'MarkDeparted', write({ 'New successor’s name': 'Cem Kaya' }));
      await page.getByText('Cem Kaya').first().waitFor(WAIT);

      const terms = write({
        'Contract number': 'SC-1',
        'First day': '2026-01-01',
        'Last day': '2030-12-31',
        'Notice, days': '30',
        'Value a year, net': '120,000.50',
      });
      const euro = pick('Currency', 'EUR', 'EUR');
      await ofAccount('DraftContract', async (sheet) => {
        await sheet.getByRole('button', { name: 'More' }).click();
        await all(terms, euro)(sheet);
      });
      await tab('Business');
      await about('SC-1', 'SignContract', nothing);
      await about('SC-1', 'AmendContract', write({ 'Value a year, net': '130000' }));
      await about('SC-1', 'RenewContract', write({ 'Last day': '2031-12-31' }));
      await about('SC-1', 'TerminateContract', write({ 'Last day it runs': '2031-06-30' }));
      await ofAccount('PlaceOrder', async (sheet) => {
        await sheet.getByRole('button', { name: 'More' }).click();
        await write({ 'Amount, net': '500', 'Order number': 'SO-1' })(sheet);
      });
      await about('SO-1', 'ReturnOrder', write({ 'Amount, net': '20' }));
      await ofAccount('PlaceOrder', async (sheet) => {
        await sheet.getByRole('button', { name: 'More' }).click();
        await write({ 'Amount, net': '70', 'Order number': 'SO-2' })(sheet);
      });
      await about('SO-2', 'CancelOrder', write({ Why: 'Placed twice.' }));
      await ofAccount('LogThreat', all(write({ Competitor: 'Globex' }), choose('minor')));
      await about('Globex', 'ReassessThreat', choose('serious'));
      await about('Globex', 'TakeDefenceAction', write({ 'What was done': 'A visit.' }));
      await about('Globex', 'DefendThreat', nothing);
      await ofAccount('LogThreat', all(write({ Competitor: 'Initech' }), choose('moderate')));
      await about('Initech', 'LoseBusiness', write({ 'Value a year, net': '900' }));

      await ofAccount(
        'DesignateKeyAccount',
        all(choose('Among the most strategic'), write({ Why: 'Grows.' })),
      );
      await ofAccount('EndKeyAccount', nothing);
      await ofAccount('EstimateWallet', write({ 'Spends a year': '900000' }));
      await ofAccount('SetRequiredRoles', nothing);
      await ofAccount('ReturnOrder', write({ 'Amount, net': '1' }));
      await ofAccount('PlaceUnderParent', pick('Parent account', 'Parent', 'Parent Holding'));
      await ofAccount('KnowAs', write({ System: 'sap', 'Number there': '4711' }));
      await ofAccount('RenameAccount', write({ Name: 'Acme Seals AG' }));
      await ofAccount('MarkLost', async (sheet) => {
        await sheet.getByLabel('Why').selectOption('price');
      });
      await ofAccount('WinBack', nothing);

      expect([...done].toSorted()).toEqual([...TITLES.keys()].toSorted());
      expect(opened.complaints).toEqual([]);
    },
    LONG,
  );

  it(
    'a correction by the form filled with what stands, and a withdrawal that can be brought back',
    async () => {
      const accountId = page.url().match(/accounts\/([^?]+)/)![1]!;
      await tab('Timeline');
      const line = page.locator('#timeline li').filter({ hasText: 'SO-1' }).last();
      await line.getByRole('button', { name: 'Correct or withdraw' }).click(WAIT);
      await page.getByRole('button', { name: 'Correct…' }).click();
      const sheet = page.getByRole('dialog', { name: /^Correct: / });
      await sheet.getByLabel('Amount, net').fill('550', WAIT);
      await sheet.getByText('500.00').first().waitFor(WAIT);
      await sheet.getByRole('button', { name: 'Correct', exact: true }).click();
      await sheet.waitFor({ ...WAIT, state: 'detached' });
      const { entries } = await given.get<TimelinePage>(
        `accounts/${accountId}/timeline?types=OrderPlaced&limit=200`,
      );
      const first = entries.find(({ data }) => data['orderId'] === 'SO-1')!;
      expect(first.data['amountMinor']).toBe(55_000);
      expect(first.original?.occurredAt).toBe(first.occurredAt);

      const contact = page.locator('#timeline li').filter({ hasText: 'Wants seals by May.' });
      await contact.getByRole('button', { name: 'Correct or withdraw' }).click(WAIT);
      await page.getByRole('button', { name: 'Withdraw…' }).click();
      await page.getByRole('dialog').getByLabel('Why').fill('Another customer.');
      await page.getByRole('dialog').getByRole('button', { name: 'Withdraw…' }).click();
      await page.locator('#timeline [data-withdrawn="true"]').first().waitFor(WAIT);
      await contact.getByRole('button', { name: 'Correct or withdraw' }).click(WAIT);
      await page.getByRole('button', { name: 'Bring back…' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Bring back…' }).click();
      await page.getByRole('dialog').waitFor({ ...WAIT, state: 'detached' });
      const { stakeholders } = await given.get<AccountView>(`accounts/${accountId}`);
      expect(stakeholders.find(({ name }) => name === 'Asha Rao')?.lastContactOn).not.toBeNull();
      expect(opened.complaints).toEqual([]);
    },
    LONG,
  );
});
