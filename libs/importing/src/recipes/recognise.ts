import type { Format } from '../reading/table.ts';
import { foldedHeading } from './ground.ts';
import type { Recipe } from './recipe.ts';
import { RECIPES } from './recipes.ts';

/** The recipes whose headings all stand in a file's. */
export function recognised(
  heading: readonly string[],
  format: Format,
  recipes: readonly Recipe[] = RECIPES,
): readonly Recipe[] {
  const there = new Set(heading.map(foldedHeading));
  const has = (name: string) => there.has(foldedHeading(name));
  const isTable = format === 'delimited' || format === 'workbook';
  return recipes.filter(
    (recipe) =>
      (recipe.format === undefined ? isTable : recipe.format === format) &&
      recipe.heading.every((names) => [names].flat().some(has)) &&
      !(recipe.without ?? []).some(has),
  );
}

/** The one recipe that a file is known by; undefined where none is, or more than one: a file is never guessed at. */
export function recognise(heading: readonly string[], format: Format): Recipe | undefined {
  const [recipe, ...others] = recognised(heading, format);
  return others.length === 0 ? recipe : undefined;
}
