import type { Condition, ListFilter, ListShape } from '#kernel/lists';

/** @throws RangeError for a column the shape does not have */
export function refuseUnknownColumns(shape: ListShape, columns: readonly string[]): void {
  const unknown = columns.find((column) => !Object.hasOwn(shape.columns, column));
  if (unknown !== undefined) {
    throw new RangeError(`The list ${shape.name} has no column ${unknown}.`);
  }
}

/** The columns a filter names. */
export const columnsOf = ({ where = [] }: ListFilter): readonly string[] =>
  where.map(({ column }: Condition) => column);
