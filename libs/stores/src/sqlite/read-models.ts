import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { ModelId } from '#kernel/projection';
import {
  CheckpointMoved,
  ReadModels,
  type Advance,
  type Changes,
  type RowText,
} from '#kernel/read-models';
import { openSqlite } from './open-sqlite.ts';
import { opening } from './opening.ts';
import { ReadModelRows } from './read-model-rows.ts';
import { patiently } from './busy.ts';
import { Transactions } from './transactions.ts';

/** Rows in `insights.db`. A power cut may lose the last moments of it, which the log brings back. */
export class SqliteReadModels extends ReadModels {
  readonly #db: DatabaseSync;
  readonly #transactions: Transactions;
  readonly #rows: ReadModelRows;

  private constructor(db: DatabaseSync) {
    super();
    this.#db = db;
    this.#rows = new ReadModelRows(db);
    this.#transactions = new Transactions(db);
  }

  static open(dir: string): SqliteReadModels {
    const path = join(dir, 'insights.db');
    const db = openSqlite(path, { synchronous: 'NORMAL' });
    // Texts of a person who was erased do not stay behind in pages that are free.
    db.exec('PRAGMA secure_delete = ON');
    return opening(path, () => new SqliteReadModels(db));
  }

  // An async function turns what is thrown inside into a rejection.
  // eslint-disable-next-line @typescript-eslint/require-await
  async positions(models: readonly ModelId[]): Promise<readonly number[]> {
    return patiently(() => this.#rows.positions(models));
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async rows(model: ModelId, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.#reading(model, new Map<string, string>(), (number) => {
      const found = new Map<string, string>();
      for (const key of keys) {
        const row = this.#rows.row(number, key);
        if (row !== null) found.set(key, row);
      }
      return found;
    });
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async page(
    model: ModelId,
    after: string | undefined,
    limit: number,
  ): Promise<readonly (readonly [key: string, row: string])[]> {
    return this.#reading(model, [], (number) => this.#rows.page(number, after ?? '', limit));
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async changedKeys(changes: Changes, limit: number): Promise<readonly string[]> {
    return patiently(() => this.#rows.changedKeys(changes, limit));
  }

  async advance(advances: readonly Advance[]): Promise<void> {
    await this.#transactions.run(() => {
      for (const { model, from, to, rows } of advances) {
        const { number, position } = this.#rows.obtainCheckpoint(model);
        if (position !== from) throw new CheckpointMoved(model, from, position);
        if (to < from) throw new RangeError(`${model} cannot go back from ${from} to ${to}.`);
        this.#rows.put(number, to, rows);
      }
    });
  }

  async replace(
    model: ModelId,
    to: number,
    rows: Iterable<readonly [key: string, row: string]>,
  ): Promise<void> {
    await this.#transactions.run(() => {
      const { number } = this.#rows.obtainCheckpoint(model);
      const gone = new Set(this.#rows.takeAll(number));
      this.#rows.put(number, to, withRemoved(rows, gone));
    });
  }

  close(): Promise<void> {
    if (this.#db.isOpen) this.#db.close();
    return Promise.resolve();
  }

  #reading<T>(model: ModelId, missing: T, read: (number: number) => T): T {
    return patiently(() => {
      const checkpoint = this.#rows.checkpoint(model);
      return checkpoint ? read(checkpoint.number) : missing;
    });
  }
}

/** The new rows, then those of the old ones that are not among them, as removed. */
function* withRemoved(
  rows: Iterable<readonly [key: string, row: string]>,
  gone: Set<string>,
): Generator<readonly [key: string, row: RowText]> {
  for (const entry of rows) {
    gone.delete(entry[0]);
    yield entry;
  }
  for (const key of gone) yield [key, null];
}
