/** A row as the stream last told it. */
export interface LiveRow<Row> {
  readonly row: Row;
  /** Where the log stood. */
  readonly position: number;
  readonly changedAt: number;
  /** For a second after the change. */
  readonly glows: boolean;
}

const GLOW_MS = 1_000;

/**
 * What changed since the rows were loaded. It lies over them, so that a changed row keeps its place
 * and only rows in view are drawn again.
 */
export class LiveRows<Row> {
  #rows: ReadonlyMap<string, LiveRow<Row>> = new Map();
  readonly #watchers = new Set<() => void>();
  readonly #idOf: (row: Row) => string;

  constructor(idOf: (row: Row) => string) {
    this.#idOf = idOf;
  }

  readonly all = (): ReadonlyMap<string, LiveRow<Row>> => this.#rows;

  readonly watch = (tell: () => void): (() => void) => {
    this.#watchers.add(tell);
    return () => void this.#watchers.delete(tell);
  };

  put(rows: readonly Row[], position: number, changedAt: number): void {
    if (rows.length === 0) return;
    const next = new Map(this.#rows);
    for (const row of rows) next.set(this.#idOf(row), { row, position, changedAt, glows: true });
    this.#become(next);
    setTimeout(() => this.#dim(changedAt), GLOW_MS);
  }

  #dim(changedAt: number): void {
    const dimmed = [...this.#rows]
      .filter(([, live]) => live.glows && live.changedAt <= changedAt)
      .map(([id, live]) => [id, { ...live, glows: false }] as const);
    if (dimmed.length > 0) this.#become(new Map([...this.#rows, ...dimmed]));
  }

  #become(rows: ReadonlyMap<string, LiveRow<Row>>): void {
    this.#rows = rows;
    this.#watchers.forEach((tell) => tell());
  }
}
