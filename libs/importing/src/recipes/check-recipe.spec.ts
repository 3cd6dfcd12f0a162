import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importFile } from '#importing/testing/import-file';
import { parseRecipe, recipeText, RecipeUnusable } from './check-recipe.ts';
import { ownRecipe } from './own-recipe.ts';
import { RECIPES } from './recipes.ts';

const ORDER = { type: { constant: 'order' }, columns: { account_id: { column: 'Customer' } } };
const RECIPE = {
  name: 'mine',
  title: 'mine',
  system: 'mine',
  heading: ['Customer'],
  rows: [ORDER],
};
const withRow = (row: object) => JSON.stringify({ ...RECIPE, rows: [row] });

describe('a recipe of one’s own', () => {
  it('reads as the page about recipes shows it', async () => {
    const page = await readFile(join(__dirname, '../../../../docs/recipes.md'), 'utf8');
    const [, shown = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
    const { log } = await importFile(
      'till.csv',
      'Bon;Kunde;Datum;Zustand;Menge;Preis\n1;K-1;13.03.2026;ok;2;1,50\n1;K-1;13.03.2026;ok;1;10,00\n2;K-2;13.03.2026;storniert;1;5,00\n',
      { how: { recipe: parseRecipe(shown) } },
    );
    expect(log).toMatchObject([{}, { type: 'OrderPlaced', data: { amountMinor: 1_300 } }]);
  });

  it('is a JSON file', () => void expect(parseRecipe(JSON.stringify(RECIPE))).toEqual(RECIPE));

  it('may be any of those that are known, written down', () => {
    const known = RECIPES.filter(({ rows }) => rows.length > 0);
    for (const recipe of known) expect(parseRecipe(recipeText(recipe))).toEqual(recipe);
  });

  it('keeps what was said of a file once', () => {
    const recipe = ownRecipe(['who', 'when', 'no', 'sum', 'state'], {
      map: { account_id: 'who', occurred_at: 'when', reference: 'no', amount: 'sum' },
      lines: true,
      typeByWord: { column: 'state', types: { paid: 'order' } },
      set: { currency: 'EUR' },
    });
    expect(parseRecipe(recipeText(recipe))).toEqual(recipe);
  });

  it.each([
    ['{', 'The recipe is no JSON.'],
    ['[]', 'The recipe has to be an object.'],
    ['{}', 'In the recipe, name is missing.'],
    [JSON.stringify({ ...RECIPE, colour: 1 }), 'In the recipe, colour is not known here.'],
    [
      withRow({ ...ORDER, type: { constant: 'weather' } }),
      'rows[0].type "weather" is none of order',
    ],
    [
      withRow({ ...ORDER, columns: { colour: { column: 'C' } } }),
      'rows[0].columns.colour is no column of ours.',
    ],
    [
      withRow({ ...ORDER, columns: { amount: { prodct: [] } } }),
      'rows[0].columns.amount is no step: write one of column',
    ],
    [
      withRow({ ...ORDER, columns: { amount: { product: [{ column: 'A' }] } } }),
      'rows[0].columns.amount.product has to be a list of 2.',
    ],
    [
      withRow({ ...ORDER, columns: { amount: { column: 7 } } }),
      'rows[0].columns.amount.column has to be a text.',
    ],
    [
      withRow({ ...ORDER, when: { of: { column: 'A' }, like: 'x' } }),
      'rows[0].when is no condition',
    ],
    [withRow({ ...ORDER, gathered: 'yes' }), 'rows[0].gathered has to be true or false.'],
    [
      withRow({ ...ORDER, columns: { amount: { opaque: { column: 'A' }, as: 'rival' } } }),
      'amount.as has to be one of account, stakeholder, colleague.',
    ],
  ])('is refused where it is wrong: %s', (text, sentence) => {
    expect(() => parseRecipe(text)).toThrow(RecipeUnusable);
    expect(() => parseRecipe(text)).toThrow(sentence);
  });

  it('is refused where its steps go without end', () => {
    let step: object = { column: 'A' };
    for (let depth = 0; depth < 200; depth += 1) step = { suffix: step, text: { constant: '' } };
    expect(() => parseRecipe(withRow({ ...ORDER, columns: { note: step } }))).toThrow(
      'is too deep',
    );
  });
});
