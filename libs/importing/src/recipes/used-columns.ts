import type { UsedColumns } from '../reading/conventions.ts';
import { kindOfColumn, type CellKind } from './column-kinds.ts';
import { foldedHeading } from './ground.ts';
import type { Condition, Recipe, Step } from './recipe.ts';

/** The columns of a file that a recipe reads as moments and as numbers, by their places. */
export function usedColumns(recipe: Recipe, heading: readonly string[]): UsedColumns {
  const folded = heading.map(foldedHeading);
  const placesOf = (...kinds: readonly CellKind[]) => {
    const places = [...readBy(recipe)]
      .filter(([, kind]) => kinds.includes(kind))
      .map(([name]) => folded.indexOf(foldedHeading(name)))
      .filter((place) => place >= 0);
    return [...new Set(places)];
  };
  return { days: placesOf('moment', 'day'), numbers: placesOf('number') };
}

type Use = readonly [heading: string, kind: CellKind];

function* readBy({ rows, leftOut = [], rejected = [] }: Recipe): Generator<Use> {
  for (const { when } of [...leftOut, ...rejected]) yield* readByCondition(when);
  for (const row of rows) {
    yield* readByStep(row.type, 'text');
    if (row.when) yield* readByCondition(row.when);
    if (row.total) yield* readByStep(row.total, 'number');
    for (const [column, step] of Object.entries({ ...row.columns, ...row.line })) {
      yield* readByStep(step, kindOfColumn(column));
    }
  }
}

function* readByStep(step: Step, kind: CellKind): Generator<Use> {
  if ('column' in step) yield [step.column, kind];
  else if ('firstOf' in step) for (const one of step.firstOf) yield* readByStep(one, kind);
  else if ('valueMap' in step) yield* readByStep(step.valueMap, 'text');
  else if ('split' in step) yield* readByStep(step.split, 'text');
  else if ('suffix' in step) {
    yield* readByStep(step.suffix, 'text');
    yield* readByStep(step.text, 'text');
  } else if ('outside' in step) yield* readByStep(step.outside, 'text');
  else if ('opaque' in step) yield* readByStep(step.opaque, 'text');
  else if ('product' in step) for (const one of step.product) yield* readByStep(one, 'number');
  else if ('share' in step) for (const one of step.share) yield* readByStep(one, 'number');
  else if ('minus' in step) for (const one of step.minus) yield* readByStep(one, 'number');
  else if ('when' in step) {
    yield* readByCondition(step.when);
    yield* readByStep(step.then, kind);
    if (step.otherwise) yield* readByStep(step.otherwise, kind);
  }
}

function* readByCondition(condition: Condition): Generator<Use> {
  if ('all' in condition) for (const one of condition.all) yield* readByCondition(one);
  else if ('any' in condition) for (const one of condition.any) yield* readByCondition(one);
  else if ('not' in condition) yield* readByCondition(condition.not);
  else if ('of' in condition) yield* readByStep(condition.of, 'text');
  else if ('empty' in condition) yield* readByStep(condition.empty, 'text');
  else if ('above0' in condition) yield* readByStep(condition.above0, 'number');
  else if ('below0' in condition) yield* readByStep(condition.below0, 'number');
  else for (const one of condition.equal) yield* readByStep(one, 'number');
}
