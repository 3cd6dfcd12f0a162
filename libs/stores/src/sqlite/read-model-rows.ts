import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Changes, RowText } from '#kernel/read-models';

// A table with row ids beside an index of keys: rows are long, and long rows make a slow index.
// A removed row stays without text, so that those who follow the changes hear of it.
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS models (
    number INTEGER PRIMARY KEY,
    model TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS model_rows (
    model INTEGER NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    row TEXT,
    UNIQUE (model, key)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS model_rows_by_position ON model_rows (model, position, key);
  CREATE INDEX IF NOT EXISTS model_rows_removed ON model_rows (model, position) WHERE row IS NULL;`;

/** How many removed rows of a model are remembered, the newest. */
export const REMOVED_MAX = 10_000;

/** A model as the store numbers it, and the position it has reached. */
export interface Checkpoint {
  readonly number: number;
  readonly position: number;
}

/** The statements on rows and checkpoints, each for use inside a transaction of its caller. */
export class ReadModelRows {
  readonly #checkpoint: StatementSync;
  readonly #positions: StatementSync;
  readonly #addModel: StatementSync;
  readonly #move: StatementSync;
  readonly #put: StatementSync;
  readonly #get: StatementSync;
  readonly #page: StatementSync;
  readonly #changed: StatementSync;
  readonly #keys: StatementSync;
  readonly #deleteAll: StatementSync;
  readonly #forgetRemoved: StatementSync;

  constructor(db: DatabaseSync) {
    db.exec(SCHEMA);
    this.#checkpoint = db.prepare('SELECT number, position FROM models WHERE model = ?');
    this.#positions = db.prepare(
      `SELECT coalesce(position, 0) FROM json_each(?) AS asked LEFT JOIN models ON model = asked.value
       ORDER BY asked.key`,
    );
    this.#addModel = db.prepare('INSERT INTO models (model, position) VALUES (?, 0)');
    this.#move = db.prepare('UPDATE models SET position = ? WHERE number = ?');
    this.#put = db.prepare(
      `INSERT INTO model_rows (model, key, position, row) VALUES (?, ?, ?, ?)
       ON CONFLICT (model, key) DO UPDATE SET position = excluded.position, row = excluded.row`,
    );
    this.#get = db.prepare('SELECT row FROM model_rows WHERE model = ? AND key = ?');
    this.#page = db.prepare(
      `SELECT key, row FROM model_rows WHERE model = ? AND key > ? AND row IS NOT NULL
       ORDER BY key LIMIT ?`,
    );
    this.#changed = db.prepare(
      `SELECT DISTINCT key FROM model_rows
       WHERE model IN (SELECT number FROM models JOIN json_each(?) AS asked ON model = asked.value)
         AND position > ? AND position <= ? LIMIT ?`,
    );
    this.#keys = db.prepare('SELECT key FROM model_rows WHERE model = ?');
    this.#deleteAll = db.prepare('DELETE FROM model_rows WHERE model = ?');
    this.#forgetRemoved = db.prepare(
      `DELETE FROM model_rows WHERE rowid IN (
         SELECT rowid FROM model_rows WHERE model = ? AND row IS NULL
         ORDER BY position DESC LIMIT -1 OFFSET ${REMOVED_MAX})`,
    );
    const listed = [this.#positions, this.#page, this.#changed, this.#keys];
    for (const statement of listed) statement.setReturnArrays(true);
  }

  checkpoint(model: string): Checkpoint | undefined {
    // The strict schema makes both columns integers.
    return this.#checkpoint.get(model) as Checkpoint | undefined;
  }

  /** Where some models are, in their order. */
  positions(models: readonly string[]): readonly number[] {
    return firsts(this.#positions.all(JSON.stringify(models))) as readonly number[];
  }

  /** The model's checkpoint, at 0 when there was none. */
  obtainCheckpoint(model: string): Checkpoint {
    const known = this.checkpoint(model);
    if (known) return known;
    return { number: Number(this.#addModel.run(model).lastInsertRowid), position: 0 };
  }

  put(
    number: number,
    position: number,
    rows: Iterable<readonly [key: string, row: RowText]>,
  ): void {
    let removed = false;
    for (const [key, row] of rows) {
      this.#put.run(number, key, position, row);
      removed ||= row === null;
    }
    this.#move.run(position, number);
    if (removed) this.#forgetRemoved.run(number);
  }

  /** Takes all rows out and answers their keys. */
  takeAll(number: number): readonly string[] {
    const keys = firsts(this.#keys.all(number)) as readonly string[];
    this.#deleteAll.run(number);
    return keys;
  }

  row(number: number, key: string): RowText {
    return (this.#get.get(number, key)?.['row'] ?? null) as RowText;
  }

  page(number: number, after: string, limit: number): readonly (readonly [string, string])[] {
    // Removed rows are left out by the statement, so each has its text.
    return this.#page.all(number, after, limit) as unknown as readonly (readonly [
      string,
      string,
    ])[];
  }

  changedKeys({ models, after, upTo }: Changes, limit: number): readonly string[] {
    const rows = this.#changed.all(JSON.stringify(models), after, upTo, limit);
    return firsts(rows) as readonly string[];
  }
}

/** The values of statements of one column: arrays of one value, which their declared type does not know. */
const firsts = (rows: readonly unknown[]): readonly unknown[] =>
  (rows as readonly (readonly [unknown])[]).map(([value]) => value);
