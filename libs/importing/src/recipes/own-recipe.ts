import { planHeading, type Column, type ColumnMap } from '../reading/columns.ts';
import { why } from '../why/why.ts';
import { OWN } from './compile-recipe.ts';
import { saysOrders } from './heading-words.ts';
import type { HowToRead, TypeByWord } from './how-to-read.ts';
import type { Recipe, RowRecipe, Step } from './recipe.ts';
import { because, column, constant, firstOf, not, valueMap } from './steps.ts';

/** What is said of a file that no recipe knows: which column is which, and what its rows are. */
export interface OwnHeading extends Pick<HowToRead, 'type' | 'set' | 'typeByWord'> {
  readonly map: ColumnMap;
  /** Nobody said so: a heading alone makes no orders of the rows then. */
  readonly isGuess?: boolean;
  /** Rows of one reference are the lines of one order. */
  readonly lines: boolean;
}

/** What a row says as a line of its order; the reference names a line of nothing else. */
const LINE_COLUMNS = ['product', 'quantity', 'amount', 'margin'] as const;

/**
 * Makes a recipe of a file's heading and of what is said of it.
 * @throws HeadingUnusable when a column that is needed is said by neither
 */
export function ownRecipe(heading: readonly string[], said: OwnHeading): Recipe {
  const { map, lines, set = {}, typeByWord } = said;
  const type = typeOf(heading, said);
  const elsewhere = new Set([...Object.keys(set), ...(type ? ['type'] : [])]);
  const named = planHeading(heading, map, elsewhere).flatMap((ours, place) => {
    const name = heading[place]?.trim();
    return ours === undefined || name === undefined ? [] : [{ ours, name }];
  });
  const columns: Record<Column, Step> = Object.fromEntries(
    named.map(({ ours, name }) => [ours, column(name)]),
  );
  const amount = columns['amount'] ?? columns['annual_value'];
  // A currency may stand in the cell of its amount: 12,50 €.
  if (amount) columns['currency'] = firstOf(...[columns['currency'] ?? [], amount].flat());
  for (const [ours, text] of Object.entries(set)) columns[ours] = constant(text);
  const { type: typeColumn, ...others } = columns;
  return {
    name: OWN,
    title: 'our own columns',
    system: OWN,
    heading: [...new Set(named.map(({ name }) => name))],
    ...(typeByWord ? { leftOut: [otherWords(typeByWord)] } : {}),
    ...(lines ? filledDown(others) : {}),
    rows: [rowOf(type ?? typeColumn ?? constant(''), others, lines)],
  };
}

function rowOf(type: Step, columns: Readonly<Record<Column, Step>>, lines: boolean): RowRecipe {
  if (!lines) return { type, columns };
  const isOfLine = (name: string) => LINE_COLUMNS.some((ours) => ours === name);
  const entries = Object.entries(columns);
  return {
    type,
    columns: Object.fromEntries(entries.filter(([name]) => !isOfLine(name))),
    line: Object.fromEntries(entries.filter(([name]) => isOfLine(name))),
    gathered: true,
  };
}

/** An order's own columns often stand on its first line only. */
function filledDown(columns: Readonly<Record<Column, Step>>): Pick<Recipe, 'fillDown'> {
  const nameOf = (ours: Column): string[] => {
    const step = columns[ours];
    return step && 'column' in step ? [step.column] : [];
  };
  const [by] = nameOf('reference');
  if (by === undefined) return {};
  const filled = ['account_id', 'account_name', 'occurred_at'].flatMap(nameOf);
  return { fillDown: { by, columns: filled } };
}

function typeOf(
  heading: readonly string[],
  { type, typeByWord, set, map, isGuess = false }: OwnHeading,
): Step | undefined {
  if (typeByWord) return valueMap(column(typeByWord.column), typeByWord.types, '');
  if (type !== undefined) return constant(type);
  if (set?.['type'] !== undefined) return constant(set['type']);
  return !isGuess && saysOrders(heading, map) ? constant('order') : undefined;
}

const otherWords = ({ column: name, types }: TypeByWord) =>
  because(
    why('word-without-type', { column: name, words: Object.keys(types).join(', ') }),
    not({ of: column(name), is: Object.keys(types) }),
  );
