import { numberIn } from '../reading/cells/number.ts';
import type { Survey } from '../reading/conventions.ts';
import { foldedHeading } from './ground.ts';
import type { Recipe } from './recipe.ts';

export const NO_CURRENCY = 'the file does not say in which currency its amounts are.';

/** Whether rows have amounts, and neither a column nor the cells of the amounts say in which currency. */
export function lacksCurrency(
  { rows }: Recipe,
  { columns }: Survey,
  heading: readonly string[],
): boolean {
  const folded = heading.map(foldedHeading);
  const isSaid = (name: string): boolean => {
    const profile = columns[folded.indexOf(foldedHeading(name))];
    return (
      profile !== undefined &&
      profile.filled > 0 &&
      (!profile.holdsNumbers ||
        profile.examples.some((cell) => numberIn(cell, '.')?.currency !== undefined))
    );
  };
  return rows.some(({ columns: ours, line = {} }) => {
    const amount = ours['amount'] ?? ours['annual_value'] ?? line['amount'];
    if (amount === undefined) return false;
    const currency = ours['currency'];
    return currency === undefined || !says(currency, isSaid);
  });
}

/** Whether a step comes to something: by a constant, or by a column that says it. */
function says(step: object, isSaid: (column: string) => boolean): boolean {
  return Object.entries(step).some(([name, value]: [string, unknown]) => {
    if (name === 'constant') return true;
    // What a step depends on is no currency.
    if (name === 'when') return false;
    if (name === 'column') return typeof value === 'string' && isSaid(value);
    // Of a list its places are the names.
    return typeof value === 'object' && value !== null && says(value, isSaid);
  });
}
