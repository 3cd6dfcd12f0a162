import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GOLDENS } from '#importing/testing/goldens';
import { importFile } from '#importing/testing/import-file';
import { openTable } from '../reading/open-table.ts';
import { recognised } from './recognise.ts';
import { RECIPES } from './recipes.ts';

const FILES = join(__dirname, '../../testing/files');

describe('a file as systems export it', () => {
  it.each(Object.entries(GOLDENS))(
    '%s becomes what an accountant would book',
    async (name, { said, golden }) => {
      const imported = await importFile(name, await readFile(join(FILES, name)), said);
      const { read, leftOut, cellsLeftOut, reasons, accounts, revenueMinor } = imported;
      expect({ read, leftOut, cellsLeftOut, reasons, accounts, revenueMinor }).toEqual({
        cellsLeftOut: {},
        reasons: [],
        ...golden,
      });
    },
  );

  it.each([
    ['nps.csv', 'does not say of which customer'],
    ['3cx-calls.csv', 'neither the number nor the name'],
    ['bank-statement.xml', 'a payment is no order'],
    ['stripe-payments.csv', 'whether its amounts hold tax'],
    ['chinook-invoices.csv', 'whether its amounts hold tax'],
    ['northwind-orders.csv', 'with amount 0 orders are recorded without'],
    ['mails.mbox', 'which addresses are yours'],
  ])('%s is refused at once, with the reason', async (name, reason) => {
    const reading = importFile(name, await readFile(join(FILES, name)), { currency: 'EUR' });
    await expect(reading).rejects.toThrow(reason);
  });

  it('is known by one recipe and by no other', async () => {
    const names = await readdir(FILES);
    const known = await Promise.all(
      names.map(async (name) => {
        const { heading, format } = await openTable(join(FILES, name));
        return [name, recognised(heading, format).length] as const;
      }),
    );
    expect(known.filter(([, recipes]) => recipes !== 1)).toEqual([]);
  });

  it('is there for every recipe', async () => {
    const names = await readdir(FILES);
    const known = await Promise.all(
      names.map(async (name) => {
        const { heading, format } = await openTable(join(FILES, name));
        return recognised(heading, format).map((recipe) => recipe.name);
      }),
    );
    expect(RECIPES.map(({ name }) => name).filter((name) => !known.flat().includes(name))).toEqual(
      [],
    );
  });
});
