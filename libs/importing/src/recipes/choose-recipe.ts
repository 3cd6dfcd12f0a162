import { HeadingUnusable, type ColumnMap } from '../reading/columns.ts';
import type { Table } from '../reading/table.ts';
import type { HowToRead } from './how-to-read.ts';
import { ownRecipe } from './own-recipe.ts';
import type { Recipe } from './recipe.ts';
import { recognise } from './recognise.ts';
import { constant } from './steps.ts';

/** What has to be said of a file before it can be read. */
export type Asked = 'tax' | 'ours' | 'currency' | { readonly column: string };

/** A file leaves open what its recipe needs to know: whoever imports it has to say. */
export class RecipeAsks extends HeadingUnusable {
  constructor(
    readonly recipe: Recipe,
    readonly asked: Asked,
    sentence: string,
    code: string,
  ) {
    super({ code, message: `${recipe.title}: ${sentence}` });
  }
}

const TAX = 'the file does not say whether its amounts hold tax.';
const OURS = 'the file does not say which addresses are yours.';

/** The recipe a file is read by: one's own, one made of what is said, the one that its heading is known by, or ours. */
export function chooseRecipe(
  { heading, format }: Pick<Table, 'heading' | 'format'>,
  how: HowToRead,
  map: ColumnMap,
  lines: boolean,
  isGuess = false,
): Recipe {
  const isSaid =
    how.type !== undefined || how.typeByWord !== undefined || Object.keys(map).length > 0;
  const known = how.recipe ?? (isSaid ? undefined : recognise(heading, format));
  const recipe = known
    ? withSet(known, how.set)
    : ownRecipe(heading, { ...how, map, lines, isGuess });
  if (recipe.refuses !== undefined)
    throw new HeadingUnusable({
      code: `refuses-${recipe.name}`,
      message: `${recipe.title}: ${recipe.refuses}`,
    });
  const needed = Object.entries(recipe.needs ?? {}).find(([name]) => how.set?.[name] === undefined);
  if (needed)
    throw new RecipeAsks(recipe, { column: needed[0] }, needed[1], `needs-${recipe.name}`);
  if (recipe.asksTax && how.tax === undefined) throw new RecipeAsks(recipe, 'tax', TAX, 'tax-open');
  if (recipe.asksOurs && how.ours === undefined)
    throw new RecipeAsks(recipe, 'ours', OURS, 'ours-open');
  return recipe;
}

/** What is said for all rows goes before what a recipe makes of them. */
function withSet(recipe: Recipe, set: HowToRead['set'] = {}): Recipe {
  const constants = Object.fromEntries(
    Object.entries(set).map(([name, text]) => [name, constant(text)] as const),
  );
  if (Object.keys(constants).length === 0) return recipe;
  return {
    ...recipe,
    rows: recipe.rows.map((row) => ({ ...row, columns: { ...row.columns, ...constants } })),
  };
}
