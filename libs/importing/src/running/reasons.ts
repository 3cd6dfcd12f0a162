import type { Why } from '../why/why.ts';

/** A reason, how many rows have it, and the line of the first of them. */
export interface Counted {
  readonly because: string;
  readonly why: Why;
  readonly rows: number;
  readonly line: number | null;
}

const REASONS_MAX = 50;

/** Counts reasons. What a sentence quotes of a cell makes it no other reason. */
export class Reasons {
  readonly #counted = new Map<
    string,
    { because: string; why: Why; rows: number; line: number | null }
  >();

  add(why: Why, rows: number, line: number | null = null): void {
    const key = sortOf(why);
    const known = this.#counted.get(key);
    if (known) known.rows += rows;
    else if (this.#counted.size < REASONS_MAX) {
      this.#counted.set(key, { because: why.message, why, rows, line });
    }
  }

  /** The line of the first row that has it, where only their number was told. */
  place(why: Why, line: number): void {
    const known = this.#counted.get(sortOf(why));
    if (known) known.line ??= line;
  }

  counted(): readonly Counted[] {
    return [...this.#counted.values()].sort((one, other) => other.rows - one.rows);
  }
}

/** Reasons are of one sort whatever they quote or count. */
const sortOf = ({ message }: Why): string => message.replaceAll(/"[^"]*"|\d+/g, '…');
