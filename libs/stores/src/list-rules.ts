import type { Condition, ListFilter, ListRow, ListShape } from '#kernel/lists';

/** @throws RangeError for a column the shape does not have */
export function refuseUnknownColumns(shape: ListShape, columns: readonly string[]): void {
  const unknown = columns.find((column) => !Object.hasOwn(shape.columns, column));
  if (unknown !== undefined) {
    throw new RangeError(`The list ${shape.name} has no column ${unknown}.`);
  }
}

/** The keys of an owner's rows are from the first of these on and before the second: 0 follows on / in every order of bytes. */
export const keysOfOwner = (owner: string): readonly [from: string, before: string] => [
  `${owner}/`,
  `${owner}0`,
];

/** @throws RangeError for a row with columns the shape does not have, or that is not its owner's */
export function refuseForeignRows(
  shape: ListShape,
  rowsByOwner: ReadonlyMap<string, readonly ListRow[]>,
): void {
  for (const [owner, rows] of rowsByOwner) {
    for (const { key, cells } of rows) {
      refuseUnknownColumns(shape, Object.keys(cells));
      if (!key.startsWith(`${owner}/`)) {
        throw new RangeError(`The row ${key} of the list ${shape.name} is not of ${owner}.`);
      }
    }
  }
}

/** The columns a filter names. */
export const columnsOf = ({ where = [] }: ListFilter): readonly string[] =>
  where.flatMap(columnsIn);

const columnsIn = (condition: Condition): readonly string[] =>
  'any' in condition ? condition.any.flatMap(columnsIn) : [condition.column];
