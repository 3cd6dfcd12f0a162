import {
  Lists,
  type Cell,
  type Condition,
  type ListFilter,
  type ListPage,
  type ListQuery,
  type ListRow,
  type ListShape,
  type PersonsInReports,
} from '#kernel/lists';
import { folded, sorted, wordsOf } from '#kernel/folded';
import { columnsOf, refuseForeignRows, refuseUnknownColumns } from '../list-rules.ts';

/** Lists that last as long as this object: for questions of the moment, such as a past day, and for specs. */
export class MemoryLists extends Lists {
  readonly #lists = new Map<string, Map<string, Entry>>();

  /** Nobody reports from what lasts only for a while. */
  namePersons(_since: readonly PersonsInReports[]): Promise<void> {
    return Promise.resolve();
  }

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
    for (const row of rows) list.set(row.key, new Entry(row));
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async replaceOf(
    shape: ListShape,
    rowsByOwner: ReadonlyMap<string, readonly ListRow[]>,
  ): Promise<void> {
    refuseForeignRows(shape, rowsByOwner);
    const list = this.#list(shape);
    for (const key of list.keys()) {
      const end = key.indexOf('/');
      if (end >= 0 && rowsByOwner.has(key.slice(0, end))) list.delete(key);
    }
    for (const rows of rowsByOwner.values()) {
      for (const row of rows) list.set(row.key, new Entry(row));
    }
  }

  clear(shape: ListShape): Promise<void> {
    this.#list(shape).clear();
    return Promise.resolve();
  }

  rows(shape: ListShape, keys: readonly string[]): Promise<readonly ListRow[]> {
    const list = this.#list(shape);
    const found = keys.map((key) => list.get(key)).filter((entry) => entry !== undefined);
    return Promise.resolve(found.map(({ row }) => complete(shape, row)));
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async query(shape: ListShape, query: ListQuery): Promise<ListPage> {
    const { sort, after, limit } = query;
    refuseUnknownColumns(shape, [sort.column]);
    const passing = this.#passing(shape, query);
    const end = after && placeOf(after.cell, after.key);
    const rows = passing
      .map((entry) => ({ place: entry.placeBy(sort.column), row: entry.row }))
      .filter(({ place }) => !end || compared(place, end, sort.direction) > 0)
      .sort((left, right) => compared(left.place, right.place, sort.direction))
      .slice(0, limit)
      .map(({ row }) => complete(shape, row));
    return { rows, total: passing.length };
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async cells(
    shape: ListShape,
    filter: ListFilter,
    columns: readonly string[],
  ): Promise<readonly (readonly Cell[])[]> {
    refuseUnknownColumns(shape, columns);
    return this.#passing(shape, filter).map(({ row: { cells } }) =>
      columns.map((column) => cells[column] ?? null),
    );
  }

  #passing(shape: ListShape, filter: ListFilter): readonly Entry[] {
    refuseUnknownColumns(shape, columnsOf(filter));
    const words = wordsOf(filter.search ?? '');
    const { where = [] } = filter;
    const all = [...this.#list(shape).values()];
    if (words.length === 0 && where.length === 0) return all;
    return all.filter(
      (entry) =>
        where.every((condition) => entry.holds(condition)) &&
        words.every((word) => entry.has(word, shape.searched)),
    );
  }

  #list({ name, version }: ListShape): Map<string, Entry> {
    const id = `${name}@${version}`;
    const list = this.#lists.get(id) ?? new Map<string, Entry>();
    this.#lists.set(id, list);
    return list;
  }
}

/** A row, and the forms in which its cells are searched and sorted, made once somebody does. */
class Entry {
  /** By column; most lists are searched by none and sorted by one. */
  #searched: Map<string, string> | undefined;
  #places: Map<string, Place> | undefined;

  constructor(readonly row: ListRow) {}

  placeBy(column: string): Place {
    const cell = this.#cell(column);
    if (typeof cell !== 'string') return placeOf(cell, this.row.key);
    const places = (this.#places ??= new Map<string, Place>());
    const known = places.get(column) ?? placeOf(cell, this.row.key);
    places.set(column, known);
    return known;
  }

  has(word: string, columns: readonly string[]): boolean {
    return columns.some((column) => this.#searchedIn(column).includes(word));
  }

  holds(condition: Condition): boolean {
    if ('any' in condition) return condition.any.some((one) => this.holds(one));
    const { column } = condition;
    const cell = this.#cell(column);
    if ('in' in condition) return condition.in.includes(cell);
    if ('begins' in condition) {
      const text = ` ${this.#searchedIn(column)}`;
      return wordsOf(condition.begins).every((word) => text.includes(` ${word}`));
    }
    const { from, to } = condition;
    if (cell === null) return false;
    return (
      (from === undefined || order(plain(cell), plain(from)) >= 0) &&
      (to === undefined || order(plain(cell), plain(to)) <= 0)
    );
  }

  #cell(column: string): Cell {
    return this.row.cells[column] ?? null;
  }

  #searchedIn(column: string): string {
    const searched = (this.#searched ??= new Map<string, string>());
    const known = searched.get(column) ?? folded(String(this.#cell(column) ?? ''));
    searched.set(column, known);
    return known;
  }
}

/** Where a row stands in an order. */
interface Place {
  readonly by: string | number | null;
  readonly key: string;
}

const placeOf = (cell: Cell, key: string): Place => ({
  by: typeof cell === 'string' ? byCodePoint(sorted(cell)) : cell,
  key: byCodePoint(key),
});

const plain = (cell: string | number): string | number =>
  typeof cell === 'string' ? byCodePoint(cell) : cell;

/** A cell nobody filled is an empty one. */
function complete({ columns }: ListShape, row: ListRow): ListRow {
  const all = Object.keys(columns).map((column) => [column, row.cells[column] ?? null] as const);
  return { key: row.key, cells: Object.fromEntries(all), body: row.body };
}

/** Empty cells come last in both directions; equal ones in the order of their keys. */
function compared(left: Place, right: Place, direction: 'asc' | 'desc'): number {
  const byKey = order(left.key, right.key);
  if (left.by === null || right.by === null) {
    return Number(left.by === null) - Number(right.by === null) || byKey;
  }
  const byCell = order(left.by, right.by);
  return (direction === 'asc' ? byCell : -byCell) || byKey;
}

/** Texts as `byCodePoint` gives them. */
function order(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const one = String(left);
  const other = String(right);
  return one < other ? -1 : Number(one > other);
}

/**
 * A text whose code units are in the order of the code points of another, as databases keep texts: what is written with
 * two units comes after all that is written with one.
 */
const byCodePoint = (text: string): string =>
  HIGH.test(text)
    ? text.replaceAll(HIGH_UNITS, (unit) => {
        const code = unit.charCodeAt(0);
        return String.fromCharCode(code >= 0xe000 ? code - 0x800 : code + 0x2000);
      })
    : text;

// Halves of pairs among them: each unit is looked at by itself.
const HIGH = /[\ud800-\uffff]/;
const HIGH_UNITS = /[\ud800-\uffff]/g;
