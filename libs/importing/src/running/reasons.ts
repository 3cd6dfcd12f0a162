/** A reason, how many rows have it, and the line of the first of them. */
export interface Counted {
  readonly because: string;
  readonly rows: number;
  readonly line: number | null;
}

const REASONS_MAX = 50;

/** Counts reasons. What a sentence quotes of a cell makes it no other reason. */
export class Reasons {
  readonly #counted = new Map<string, { because: string; rows: number; line: number | null }>();

  add(because: string, rows: number, line: number | null = null): void {
    const key = because.replaceAll(/"[^"]*"|\d+/g, '…');
    const known = this.#counted.get(key);
    if (known) known.rows += rows;
    else if (this.#counted.size < REASONS_MAX) this.#counted.set(key, { because, rows, line });
  }

  /** The line of the first row that has it, where only their number was told. */
  place(because: string, line: number): void {
    const known = this.#counted.get(because.replaceAll(/"[^"]*"|\d+/g, '…'));
    if (known) known.line ??= line;
  }

  counted(): readonly Counted[] {
    return [...this.#counted.values()].sort((one, other) => other.rows - one.rows);
  }
}
