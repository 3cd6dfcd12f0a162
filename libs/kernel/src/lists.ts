/** A cell people search, sort and filter by. */
export type Cell = string | number | null;

/** What a list looks like: its columns by kind, and those a search looks into (texts only). */
export interface ListShape {
  readonly name: string;
  readonly version: number;
  readonly columns: Readonly<Record<string, 'text' | 'number'>>;
  readonly searched: readonly string[];
  /** What tools for reports see of it; nothing when not said. */
  readonly report?: ListReport;
}

/** How a list is shown to tools that read SQL: a view with its columns, and one for each column of tuples. */
export interface ListReport {
  /** The column by which people know a row; it stands in every view. */
  readonly id: string;
  /** Columns only the list itself needs. */
  readonly hidden: readonly string[];
  /** Columns that name colleagues: empty while reports name nobody. */
  readonly persons: readonly string[];
  /** Columns whose text is a JSON array of tuples, and what stands in a tuple, in order: a row a tuple. */
  readonly tuples: Readonly<Record<string, Readonly<Record<string, 'text' | 'integer'>>>>;
}

/** From a moment on, until the next, reports name colleagues or do not. */
export interface PersonsInReports {
  readonly fromMs: number;
  readonly areNamed: boolean;
}

/** One row: its key, its cells, and everything shown, as JSON text. */
export interface ListRow {
  readonly key: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly body: string;
}

/**
 * A column's value is one of these, or lies between two bounds, both inclusive; or it is a text in which every
 * word of another begins a word, whatever their case or accents; or at least one of several conditions holds.
 */
export type Condition =
  | { readonly column: string; readonly in: readonly Cell[] }
  | { readonly column: string; readonly from?: string | number; readonly to?: string | number }
  | { readonly column: string; readonly begins: string }
  | { readonly any: readonly Condition[] };

export interface ListFilter {
  /** Every word must be found in some searched column, whatever its case or accents. */
  readonly search?: string;
  readonly where?: readonly Condition[];
}

export interface ListQuery extends ListFilter {
  /** Rows without a value come last in both directions; equal ones in the order of their keys. */
  readonly sort: { readonly column: string; readonly direction: 'asc' | 'desc' };
  /** The last row of the page before. */
  readonly after?: { readonly cell: Cell; readonly key: string };
  readonly limit: number;
}

export interface ListPage {
  readonly rows: readonly ListRow[];
  /** Rows that pass the filter, on all pages. */
  readonly total: number;
}

/** Rows that are searched, sorted, filtered and paged where they rest: a cache, outside the log's promises. */
export abstract class Lists {
  /** Writes rows and takes others out, in one transaction. */
  abstract put(
    shape: ListShape,
    rows: readonly ListRow[],
    removed?: readonly string[],
  ): Promise<void>;

  /**
   * For each owner its old rows go and the new ones come, in one transaction. Rows of an owner have keys
   * `<owner>/<thing>`. @throws RangeError for a key that is none of its owner's
   */
  abstract replaceOf(
    shape: ListShape,
    rowsByOwner: ReadonlyMap<string, readonly ListRow[]>,
  ): Promise<void>;

  abstract clear(shape: ListShape): Promise<void>;

  abstract rows(shape: ListShape, keys: readonly string[]): Promise<readonly ListRow[]>;

  /** @throws RangeError for a column the shape does not have */
  abstract query(shape: ListShape, query: ListQuery): Promise<ListPage>;

  /** The named columns of every row that passes the filter, for sums and counts. */
  abstract cells(
    shape: ListShape,
    filter: ListFilter,
    columns: readonly string[],
  ): Promise<readonly (readonly Cell[])[]>;

  /** Says when views for reports name colleagues; before the first of these moments, and where nobody said so, they do not. */
  abstract namePersons(since: readonly PersonsInReports[]): Promise<void>;

  /** Gives back what lists that last only for a while hold beyond this object. */
  close(): Promise<void> {
    return Promise.resolve();
  }
}
