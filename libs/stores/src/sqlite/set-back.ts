import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { patiently } from './busy.ts';

/** One row each beside what a ledger says of itself: there are as many as clocks were set right. */
const PREFIX = 'setBack/';
const ALL = `SELECT name FROM ledger WHERE name >= '${PREFIX}' AND name < 'setBack0'`;

/**
 * Where in the log time steps back, as the clock before was far ahead. Between two such places what is known never
 * becomes known earlier with the position.
 */
export class SetBack {
  readonly #all: StatementSync;

  constructor(private readonly db: DatabaseSync) {
    this.#all = patiently(() => db.prepare(ALL));
  }

  /** The positions of the first events recorded by a clock that was right again, the last one first. */
  positions(): readonly number[] {
    return patiently(() => this.#all.all())
      .map(({ name }) => Number(String(name).slice(PREFIX.length)))
      .sort((left, right) => right - left);
  }

  /** Inside the transaction that writes the event. */
  add(position: number): void {
    this.db
      .prepare('INSERT INTO ledger (name, value) VALUES (?, ?)')
      .run(`${PREFIX}${String(position)}`, '');
  }
}
