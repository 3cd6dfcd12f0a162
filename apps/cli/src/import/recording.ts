import { OWN } from '#importing/recipes/compile-recipe';
import type { ImportProgress } from '#importing/running/import-progress';
import type { ImportSummary } from '#importing/running/import-run';
import { bySentence } from '#importing/why/left-out';
import { answer, plural } from '../terminal.ts';

/** How far an import is, or what came of it, in figures. */
export const figuresOf = ({ rowsRead, recorded, known }: ImportProgress): string =>
  `${plural(rowsRead, 'row')} read, ${plural(recorded, 'event')} recorded, ${plural(known, 'row')} known already`;

/** Tells what came of an import. @throws where nothing of the file could be used */
export function tell(summary: ImportSummary, json: boolean): void {
  const { rejected, rejectedFile, done, recorded, known } = summary;
  if (!done) {
    throw new Error(
      `Nothing was imported: ${plural(rejected, 'row')} cannot be used. ${rejectedFile ?? ''} says which and why; mend them, or leave out --strict.`,
    );
  }
  const { leftOutBecause: leftOutWhy } = summary;
  const told = { ...summary, leftOutBecause: bySentence(leftOutWhy), leftOutWhy };
  answer({ json: told, text: sentences(summary).join('\n') }, json);
  if (rejected > 0 && recorded + known === 0) {
    throw new Error('No row of the file could be used.');
  }
}

function sentences(summary: ImportSummary): readonly string[] {
  const { recipe, rejected, rejectedFile, unknownPeople, recorded, batch } = summary;
  const { leftOutBecause, cellsLeftOut, alike } = summary;
  const by = recipe === null || recipe.name === OWN ? '' : `, as ${recipe.title}`;
  return [
    `${figuresOf(summary)}${by}.`,
    ...leftOutBecause.map(({ why, rows }) => `${plural(rows, 'row')} left out: ${why.message}.`),
    ...Object.entries(cellsLeftOut).map(
      ([column, cells]) => `${plural(cells, 'cell')} of ${column} could not be used and left out.`,
    ),
    ...alike.map(
      ([one, other]) =>
        `Accounts ${one} and ${other} differ in upper and lower case alone: are they one?`,
    ),
    ...(unknownPeople > 0
      ? [
          `${plural(unknownPeople, 'participant')} of contacts not known and left out: bring people along in the same file, or before it.`,
        ]
      : []),
    ...(rejectedFile === null
      ? []
      : [
          `${plural(rejected, 'row')} cannot be used: ${rejectedFile} says which and why. Mend them there and import that file.`,
        ]),
    ...(recorded > 0 ? [`\`npx mainstay undo ${batch}\` takes it back.`] : []),
  ];
}
