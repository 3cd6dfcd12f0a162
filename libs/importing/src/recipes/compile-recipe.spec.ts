import { compileRecipe } from './compile-recipe.ts';
import { groundOf } from './ground.ts';
import type { Recipe, RowRecipe } from './recipe.ts';
import { why } from '../why/why.ts';
import { because, column, constant, is, valueMap } from './steps.ts';

const ORDER: RowRecipe = {
  type: constant('order'),
  columns: { account_id: column('Customer'), occurred_at: column('Day'), reference: column('No') },
};
const recipeOf = (said: Partial<Recipe>): Recipe => ({
  name: 'shop',
  title: 'a shop',
  system: 'shop',
  heading: ['Customer', 'No'],
  rows: [ORDER],
  ...said,
});

const HEADING = ['Customer', 'Day', 'No', 'Status'];
function readerOf(recipe: Recipe, heading: readonly string[] = HEADING) {
  const ground = groundOf(
    heading,
    { dayOrder: 'dmy', decimals: heading.map(() => '.') },
    'UTC',
    Buffer.alloc(32, 7),
    { currency: 'EUR', taxPercent: undefined, ours: undefined, now: '2026-03-31T12:00:00.000Z' },
  );
  return compileRecipe(recipe, ground)();
}
const fieldsOf = (made: ReturnType<ReturnType<typeof readerOf>>) =>
  made.kind === 'rows' ? made.rows.map(({ fields }) => fields) : made.because.message;

describe('a recipe, read for one file', () => {
  it('says why it leaves a row out, and why it rejects another', () => {
    const read = readerOf(
      recipeOf({
        leftOut: [because('it is a draft', is('Status', 'draft'))],
        rejected: [because('nobody knows its state', is('Status', '?'))],
      }),
    );
    expect(read(['7', '2026-03-01', 'A1', 'draft'])).toEqual({
      kind: 'left-out',
      because: { code: 'own-words', message: 'it is a draft' },
    });
    expect(read(['7', '2026-03-01', 'A1', '?'])).toEqual({
      kind: 'rejected',
      because: { code: 'own-words', message: 'nobody knows its state' },
    });
  });

  it('leaves out a row of no sort that it records, and one of no customer', () => {
    const type = valueMap(column('Status'), { paid: 'order' }, '');
    const read = readerOf(recipeOf({ rows: [{ ...ORDER, type }] }));
    expect(read(['7', '2026-03-01', 'A1', 'open'])).toEqual({
      kind: 'left-out',
      because: why('nothing-recorded'),
    });
    expect(read(['', '2026-03-01', 'A1', 'paid'])).toEqual({
      kind: 'left-out',
      because: why('no-customer-named'),
    });
  });

  it('makes the first of several rows only where a row is of its account', () => {
    const read = readerOf(recipeOf({ rows: [{ ...ORDER, firstOnly: true }] }));
    const row = ['7', '2026-03-01', 'A1', 'paid'];
    expect(read(row).kind).toBe('rows');
    expect(read(row).kind).toBe('left-out');
  });

  it('lets a column of our name say what its own columns would, also one it does not read', () => {
    const heading = [...HEADING, 'account_id', 'account_name'];
    const read = readerOf(recipeOf({}), heading);
    expect(fieldsOf(read(['7', '2026-03-01', 'A1', 'paid', 'ACC-7', 'Alder']))).toEqual([
      expect.objectContaining({ account_id: 'ACC-7', account_name: 'Alder', reference: 'A1' }),
    ]);
  });

  it('dates a row without a moment to that of the import, where the recipe says so', () => {
    const columns = { account_id: column('Customer') };
    const read = readerOf(recipeOf({ rows: [{ type: constant('note'), columns, undated: true }] }));
    expect(fieldsOf(read(['7', '', '', '']))).toEqual([
      expect.objectContaining({ occurred_at: '2026-03-31T12:00:00.000Z' }),
    ]);
  });

  it('fills down what the first line of an order says, and only as far as its name goes', () => {
    const fillDown = { by: 'No', columns: ['Customer', 'Day', 'Colour'] };
    const read = readerOf(recipeOf({ fillDown }));
    const rows = [
      ['7', '2026-03-01', 'A1', ''],
      ['', '', 'A1', ''],
      ['', '', '', ''],
      ['8', '2026-03-02', 'A2', ''],
    ];
    const customers = rows.flatMap((row) => {
      const made = read(row);
      return made.kind === 'rows' ? made.rows.map(({ fields }) => fields['account_id']) : [];
    });
    expect(customers).toEqual(['7', '7', '7', '8']);
  });

  it('fills nothing down in a file without the column that names the order', () => {
    const read = readerOf(recipeOf({ fillDown: { by: 'Bill', columns: ['Customer'] } }));
    read(['7', '2026-03-01', 'A1', '']);
    expect(read(['', '2026-03-01', 'A1', '']).kind).toBe('left-out');
  });
});
