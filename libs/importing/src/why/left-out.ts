import type { Why } from './why.ts';

/** Rows that are nothing to record, and why. */
export interface LeftOut {
  readonly why: Why;
  readonly rows: number;
}

/** Counts rows that are left out, by the sentence that says why. */
export class LeftOutRows {
  readonly #rows = new Map<string, { readonly why: Why; rows: number }>();

  constructor(counted: readonly LeftOut[] = []) {
    this.addAll(counted);
  }

  get all(): readonly LeftOut[] {
    return [...this.#rows.values()].map((one) => ({ ...one }));
  }

  get count(): number {
    return this.#rows.values().reduce((sum, { rows }) => sum + rows, 0);
  }

  add(why: Why, rows: number): void {
    const known = this.#rows.get(why.message);
    if (known) known.rows += rows;
    else this.#rows.set(why.message, { why, rows });
  }

  addAll(counted: readonly LeftOut[]): void {
    for (const { why, rows } of counted) this.add(why, rows);
  }

  clear(): void {
    this.#rows.clear();
  }
}

/** By the sentence, for programs that count by it. */
export const bySentence = (leftOut: readonly LeftOut[]): Readonly<Record<string, number>> =>
  Object.fromEntries(leftOut.map(({ why, rows }) => [why.message, rows]));
