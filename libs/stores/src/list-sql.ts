import type { Cell, Condition, ListFilter, ListQuery, ListShape } from '#kernel/lists';
import { folded, sorted, wordsOf } from '#kernel/folded';

/** A piece of SQL and the values of its question marks, in order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/** Names come from shapes, which are code; quoting them lets any column name be used. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Where a column's cell rests as it was given. */
export const cellColumn = (column: string): string => quoted(`cell_${column}`);

/** Where its folded form rests; empty where that is the cell itself. */
const foldedColumn = (column: string): string => quoted(`folded_${column}`);

/** Where the form it is sorted by rests; empty where that is the folded one. */
const sortedColumn = (column: string): string => quoted(`sorted_${column}`);

/** The columns beside a text's own that hold its other forms, in the order of `formsOf`. */
export const formColumns = (column: string): readonly string[] => [
  foldedColumn(column),
  sortedColumn(column),
];

/** What a text is searched by. */
const searchExpression = (column: string): string =>
  `coalesce(${foldedColumn(column)}, ${cellColumn(column)})`;

/** What a column is sorted by. */
const sortExpression = ({ columns }: ListShape, column: string): string =>
  columns[column] === 'text'
    ? `coalesce(${sortedColumn(column)}, ${foldedColumn(column)}, ${cellColumn(column)})`
    : cellColumn(column);

/** The other forms of a text: nothing where one is the same as that before it. */
export function formsOf(cell: Cell | undefined): readonly (string | null)[] {
  if (typeof cell !== 'string') return [null, null];
  const [searched, sorting] = [folded(cell), sorted(cell)];
  return [searched === cell ? null : searched, sorting === searched ? null : sorting];
}

/** The database's function that says where in a text another stands, from 1. */
type FindFunction = 'instr' | 'strpos';

/** Every word of the search and every condition must hold. */
export function filterSql(
  shape: ListShape,
  { search = '', where = [] }: ListFilter,
  find: FindFunction,
): Sql {
  const found = wordsOf(search).map((word) => ({
    text: `${find}(search, ?) > 0`,
    values: [word],
  }));
  // Comparing is cheaper than searching, so it comes first.
  return all([...where.map((condition) => conditionSql(shape, condition, find)), ...found]);
}

/** What comes after a row in the order of a list; empty cells come last in both directions. */
export function afterSql(shape: ListShape, { sort, after }: ListQuery): Sql {
  if (!after) return all([]);
  const column = sortExpression(shape, sort.column);
  const { cell, key } = after;
  if (cell === null) return { text: `(${column} IS NULL AND key > ?)`, values: [key] };
  const value = typeof cell === 'string' ? sorted(cell) : cell;
  const beyond = sort.direction === 'asc' ? '>' : '<';
  return {
    text: `(${column} ${beyond} ? OR (${column} = ? AND key > ?) OR ${column} IS NULL)`,
    values: [value, value, key],
  };
}

export const orderSql = (shape: ListShape, { sort }: ListQuery): string =>
  `${sortExpression(shape, sort.column)} ${sort.direction === 'asc' ? 'ASC' : 'DESC'} NULLS LAST, key`;

export function all(conditions: readonly Sql[]): Sql {
  return {
    text: conditions.map(({ text }) => text).join(' AND ') || 'TRUE',
    values: conditions.flatMap(({ values }) => values),
  };
}

function conditionSql(shape: ListShape, condition: Condition, find: FindFunction): Sql {
  if ('any' in condition) {
    const each = condition.any.map((one) => conditionSql(shape, one, find));
    return {
      text: each.length === 0 ? 'FALSE' : `(${each.map(({ text }) => `(${text})`).join(' OR ')})`,
      values: each.flatMap(({ values }) => values),
    };
  }
  const column = cellColumn(condition.column);
  if ('begins' in condition) {
    const text = `${find}(' ' || ${searchExpression(condition.column)}, ?) > 0`;
    return all(wordsOf(condition.begins).map((word) => ({ text, values: [` ${word}`] })));
  }
  if ('in' in condition) {
    const values = condition.in.filter((cell) => cell !== null);
    const among =
      values.length > 0 ? `${column} IN (${values.map(() => '?').join(', ')})` : 'FALSE';
    const orEmpty = condition.in.includes(null) ? `(${among} OR ${column} IS NULL)` : among;
    return { text: orEmpty, values };
  }
  const { from, to } = condition;
  return all([
    { text: `${column} IS NOT NULL`, values: [] },
    ...(from === undefined ? [] : [{ text: `${column} >= ?`, values: [from] }]),
    ...(to === undefined ? [] : [{ text: `${column} <= ?`, values: [to] }]),
  ]);
}
