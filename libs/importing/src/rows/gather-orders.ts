import type { MadeRow } from '../recipes/compile-recipe.ts';
import type { TableRow } from '../reading/table.ts';
import { orderOf } from './import-row.ts';
import { turnOf, type LineCounts } from './line-counts.ts';

/** A row of ours with the row of the file it was made of. */
export interface SourcedRow {
  readonly made: MadeRow;
  readonly source: TableRow;
}

/** Rows that are recorded together or not at all: one, or those of an order. */
export interface RowGroup {
  readonly rows: readonly SourcedRow[];
  /** More rows than an order can have said to be of this one: these are some of them. */
  readonly isTooLong: boolean;
}

/** So many rows one order may have in a file; a name that stands on more is the name of something else. */
export const ROWS_MAX = 10_000;
/** So many rows are held at a time, of orders whose rows stand apart. */
const HELD_MAX = 100_000;

/** The order a row is of; undefined where it stands alone. */
export const orderOfRow = ({ gathered, fields }: MadeRow): string | undefined =>
  gathered ? orderOf(fields) : undefined;

/** How often a file is read, so that no more rows are held at a time than `heldMax`. */
export const turnsFor = (counts: LineCounts, heldMax = HELD_MAX): number =>
  Math.max(1, Math.ceil(counts.rowsApart() / heldMax));

/** Puts the rows of each order together, wherever in the file they stand: it is told how many there are. */
export class OrderGatherer {
  readonly #open = new Map<string, SourcedRow[]>();
  readonly #tooLong = new Set<string>();

  constructor(
    private readonly counts: LineCounts,
    /** Which of how many readings this is. */
    private readonly turn = 0,
    private readonly turns = 1,
  ) {}

  /** What a row completes: itself, or its order. */
  add(row: SourcedRow): RowGroup | undefined {
    const order = orderOfRow(row.made);
    if (order === undefined) {
      return this.turn === 0 ? { rows: [row], isTooLong: false } : undefined;
    }
    if (turnOf(order, this.turns) !== this.turn) return undefined;
    if (this.#tooLong.has(order)) return { rows: [row], isTooLong: true };
    const rows = this.#open.get(order) ?? [];
    rows.push(row);
    if (rows.length > ROWS_MAX) {
      this.#tooLong.add(order);
      this.#open.delete(order);
      return { rows, isTooLong: true };
    }
    if (rows.length === this.counts.of(order)) {
      this.#open.delete(order);
      return { rows, isTooLong: false };
    }
    this.#open.set(order, rows);
    return undefined;
  }

  /** Orders that still wait at the end of the file. */
  *rest(): Generator<RowGroup> {
    for (const rows of this.#open.values()) yield { rows, isTooLong: false };
    this.#open.clear();
  }
}
