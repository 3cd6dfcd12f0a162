import { ownRecipe, type OwnHeading } from './own-recipe.ts';
import { column, constant, firstOf } from './steps.ts';

const HEADING = ['account_id', ' Occurred At ', 'reference', 'amount', 'notice'];
const recipeOf = (heading: readonly string[], said: Partial<OwnHeading>) =>
  ownRecipe(heading, { map: {}, lines: false, ...said });

describe('a recipe made of a heading', () => {
  it('reads the columns that are ours by name, and leaves the others', () => {
    const { heading, rows } = recipeOf(HEADING, { type: 'order' });
    expect(heading).toEqual(['account_id', 'Occurred At', 'reference', 'amount']);
    expect(rows[0]?.columns['occurred_at']).toEqual(column('Occurred At'));
    expect(rows[0]?.columns['notice']).toBeUndefined();
  });

  it('looks for a currency in its own column first, then in the cell of the amount', () => {
    const inCell = recipeOf(HEADING, { type: 'order' });
    expect(inCell.rows[0]?.columns['currency']).toEqual(firstOf(column('amount')));
    const inBoth = recipeOf([...HEADING, 'currency'], { type: 'order' });
    expect(inBoth.rows[0]?.columns['currency']).toEqual(
      firstOf(column('currency'), column('amount')),
    );
  });

  it.each<[string, Partial<OwnHeading>]>([
    ['said for all rows', { type: 'order' }],
    ['set as a column of its own', { set: { type: 'order' } }],
    ['that a heading of orders says', { map: { reference: 'order no' } }],
  ])('takes a type %s', (_, said) => {
    const heading = HEADING.map((name) => (name === 'reference' && said.map ? 'order no' : name));
    expect(recipeOf(heading, said).rows[0]?.type).toEqual(constant('order'));
  });

  it('fills down what the first line of an order says of its customer and its day', () => {
    const { fillDown } = recipeOf(HEADING, { type: 'order', lines: true });
    expect(fillDown).toEqual({ by: 'reference', columns: ['account_id', 'Occurred At'] });
  });

  it.each<[string, readonly string[], Partial<OwnHeading>]>([
    ['no column says which order', HEADING.filter((name) => name !== 'reference'), {}],
    ['all rows are of one order', HEADING, { set: { reference: '7' } }],
  ])('fills nothing down where %s', (_, heading, said) => {
    const recipe = recipeOf(heading, { type: 'order', lines: true, ...said });
    expect(recipe.fillDown).toBeUndefined();
    expect(recipe.rows[0]?.gathered).toBe(true);
  });
});
