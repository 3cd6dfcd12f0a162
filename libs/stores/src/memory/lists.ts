import {
  Lists,
  type Cell,
  type Condition,
  type ListFilter,
  type ListPage,
  type ListQuery,
  type ListRow,
  type ListShape,
} from '#kernel/lists';
import { folded, sorted, wordsOf } from '#kernel/folded';
import { columnsOf, refuseForeignRows, refuseUnknownColumns } from '../list-rules.ts';

/** Lists that last as long as the process, for specs. */
export class MemoryLists extends Lists {
  readonly #lists = new Map<string, Map<string, ListRow>>();

  // An async function turns what is thrown inside into a rejection, as a store with real waiting does.
  // eslint-disable-next-line @typescript-eslint/require-await
  async put(
    shape: ListShape,
    rows: readonly ListRow[],
    removed: readonly string[] = [],
  ): Promise<void> {
    for (const { cells } of rows) refuseUnknownColumns(shape, Object.keys(cells));
    const list = this.#list(shape);
    for (const key of removed) list.delete(key);
    for (const row of rows) list.set(row.key, complete(shape, row));
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async replaceOf(
    shape: ListShape,
    rowsByOwner: ReadonlyMap<string, readonly ListRow[]>,
  ): Promise<void> {
    refuseForeignRows(shape, rowsByOwner);
    const list = this.#list(shape);
    for (const key of [...list.keys()]) {
      const end = key.indexOf('/');
      if (end >= 0 && rowsByOwner.has(key.slice(0, end))) list.delete(key);
    }
    for (const row of [...rowsByOwner.values()].flat()) list.set(row.key, complete(shape, row));
  }

  clear(shape: ListShape): Promise<void> {
    this.#list(shape).clear();
    return Promise.resolve();
  }

  rows(shape: ListShape, keys: readonly string[]): Promise<readonly ListRow[]> {
    const list = this.#list(shape);
    const found = keys.map((key) => list.get(key)).filter((row) => row !== undefined);
    return Promise.resolve(found);
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async query(shape: ListShape, query: ListQuery): Promise<ListPage> {
    const { sort, after, limit } = query;
    refuseUnknownColumns(shape, [sort.column]);
    const passing = this.#passing(shape, query);
    const place = ({ cells, key }: ListRow): SortKey => ({ cell: cells[sort.column] ?? null, key });
    const rows = passing
      .filter((row) => !after || compared(place(row), after, sort.direction) > 0)
      .sort((left, right) => compared(place(left), place(right), sort.direction))
      .slice(0, limit);
    return { rows, total: passing.length };
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async cells(
    shape: ListShape,
    filter: ListFilter,
    columns: readonly string[],
  ): Promise<readonly (readonly Cell[])[]> {
    refuseUnknownColumns(shape, columns);
    return this.#passing(shape, filter).map(({ cells }) =>
      columns.map((column) => cells[column] ?? null),
    );
  }

  #passing(shape: ListShape, filter: ListFilter): ListRow[] {
    refuseUnknownColumns(shape, columnsOf(filter));
    const words = wordsOf(filter.search ?? '');
    return [...this.#list(shape).values()].filter(
      (row) =>
        words.every((word) => isFound(shape, row, word)) &&
        (filter.where ?? []).every((condition) => holds(condition, row)),
    );
  }

  #list({ name, version }: ListShape): Map<string, ListRow> {
    const id = `${name}@${version}`;
    const list = this.#lists.get(id) ?? new Map<string, ListRow>();
    this.#lists.set(id, list);
    return list;
  }
}

interface SortKey {
  readonly cell: Cell;
  readonly key: string;
}

/** A cell nobody filled is an empty one. */
function complete({ columns }: ListShape, { key, cells, body }: ListRow): ListRow {
  const all = Object.keys(columns).map((column) => [column, cells[column] ?? null] as const);
  return { key, cells: Object.fromEntries(all), body };
}

const isFound = ({ searched }: ListShape, { cells }: ListRow, word: string): boolean =>
  searched.some((column) => folded(String(cells[column] ?? '')).includes(word));

function holds(condition: Condition, { cells }: ListRow): boolean {
  const cell = cells[condition.column] ?? null;
  if ('in' in condition) return condition.in.includes(cell);
  if ('begins' in condition) {
    const text = ` ${folded(String(cell ?? ''))}`;
    return wordsOf(condition.begins).every((word) => text.includes(` ${word}`));
  }
  const { from, to } = condition;
  if (cell === null) return false;
  return (
    (from === undefined || order(cell, from) >= 0) && (to === undefined || order(cell, to) <= 0)
  );
}

/** Empty cells come last in both directions; equal ones in the order of their keys. */
function compared(left: SortKey, right: SortKey, direction: 'asc' | 'desc'): number {
  const byKey = order(left.key, right.key);
  if (left.cell === null || right.cell === null) {
    return Number(left.cell === null) - Number(right.cell === null) || byKey;
  }
  const byCell = order(sortable(left.cell), sortable(right.cell));
  return (direction === 'asc' ? byCell : -byCell) || byKey;
}

const sortable = (cell: string | number): string | number =>
  typeof cell === 'string' ? sorted(cell) : cell;

/** Texts in the order of their code points, as databases keep them. */
function order(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return Buffer.compare(Buffer.from(String(left)), Buffer.from(String(right)));
}
