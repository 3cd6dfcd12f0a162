import { choiceIn } from '../reading/cells/choice.ts';
import type { Cells } from './cells.ts';
import { typeNamed } from './import-row.ts';
import { columnOf } from './row-input.ts';
import { entryOfRow, ROW_TYPES, type RowType } from './row-types.ts';

/** The words that each type of row takes in its columns of choices. */
const CHOICES: ReadonlyMap<
  RowType,
  readonly (readonly [column: string, words: readonly string[]])[]
> = new Map(
  ROW_TYPES.map((type) => [
    type,
    Object.entries(entryOfRow(type).fields).flatMap(([name, { kind, schema }]) =>
      kind === 'choice' && schema.enum ? [[columnOf(name), schema.enum] as const] : [],
    ),
  ]),
);

/** The cells of a row with its choices in our words; what is none of them stays, so that its form says so. */
export function choicesOf(fields: Cells): Cells {
  const type = typeNamed(fields['type']);
  const choices = type === undefined ? [] : (CHOICES.get(type) ?? []);
  const said: Record<string, string | undefined> = { ...fields };
  for (const [column, words] of choices) {
    const text = said[column];
    if (text !== undefined) said[column] = choiceIn(text, words) ?? text;
  }
  return said;
}
