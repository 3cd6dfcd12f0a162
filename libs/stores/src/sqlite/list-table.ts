import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Cell, ListFilter, ListQuery, ListRow, ListShape } from '#kernel/lists';
import { folded } from '#kernel/folded';
import { keysOfOwner } from '../list-rules.ts';
import { listTable, PERSONS_TABLE, viewsOf, VIEWS, type ViewSql } from '../list-views.ts';
import {
  afterSql,
  all,
  cellColumn,
  filterSql,
  formColumns,
  formsOf,
  orderSql,
  quoted,
} from '../list-sql.ts';

/**
 * One list as two tables: narrow rows of cells, which are scanned, and long bodies, which are only fetched.
 * There is no index a sort column: scanning 25,000 narrow rows takes 5 ms, keeping twenty indexes would make
 * the daily refresh of all rows several times as long.
 */
export class ListTable {
  readonly #db: DatabaseSync;
  readonly #shape: ListShape;
  readonly #columns: readonly string[];
  readonly #cells: string;
  readonly #bodies: string;
  readonly #put: StatementSync;
  readonly #putBody: StatementSync;
  readonly #remove: StatementSync;
  readonly #removeOf: StatementSync;
  readonly #removeBody: StatementSync;
  readonly #row: StatementSync;
  readonly #rowByKey: StatementSync;

  /** Makes the tables where they are missing: for use inside a transaction. */
  constructor(db: DatabaseSync, shape: ListShape) {
    this.#db = db;
    this.#shape = shape;
    this.#columns = Object.keys(shape.columns);
    this.#cells = quoted(listTable(shape));
    this.#bodies = quoted(`${listTable(shape)}_bodies`);
    const isNew = !has(db, 'table', listTable(shape));
    db.exec(this.#schema());
    db.exec(PERSONS_SCHEMA);
    for (const { name, select } of viewsOf(shape, VIEW_SQL)) {
      makeView(db, `${VIEWS}_${name}`, select, isNew);
    }
    const columns = ['key', 'search', ...this.#columns.map(cellColumn), ...this.#formColumns()];
    this.#put = db.prepare(
      `INSERT INTO ${this.#cells} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
       ON CONFLICT (key) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}
       RETURNING id`,
    );
    this.#putBody = db.prepare(`INSERT OR REPLACE INTO ${this.#bodies} (id, body) VALUES (?, ?)`);
    this.#remove = db.prepare(`DELETE FROM ${this.#cells} WHERE key = ? RETURNING id`);
    this.#removeOf = db.prepare(
      `DELETE FROM ${this.#cells} WHERE key >= ? AND key < ? RETURNING id`,
    );
    this.#removeBody = db.prepare(`DELETE FROM ${this.#bodies} WHERE id = ?`);
    const row = `SELECT key, body, ${this.#columns.map(cellColumn).join(', ')}
      FROM ${this.#cells} JOIN ${this.#bodies} USING (id)`;
    this.#row = this.#listed(`${row} WHERE id = ?`);
    this.#rowByKey = this.#listed(`${row} WHERE key = ?`);
  }

  put({ key, cells, body }: ListRow): void {
    const given = this.#columns.map((column) => cells[column] ?? null);
    const forms = this.#textColumns().flatMap((column) => formsOf(cells[column]));
    const search = this.#shape.searched.map((column) => folded(String(cells[column] ?? '')));
    const row = this.#put.get(key, search.join('\n'), ...given, ...forms);
    this.#putBody.run(Number(row?.['id']), body);
  }

  remove(key: string): void {
    const removed = this.#remove.get(key);
    if (removed) this.#removeBody.run(Number(removed['id']));
  }

  removeOf(owner: string): void {
    for (const { id } of this.#removeOf.all(...keysOfOwner(owner)))
      this.#removeBody.run(Number(id));
  }

  clear(): void {
    this.#db.exec(`DELETE FROM ${this.#cells}; DELETE FROM ${this.#bodies}`);
  }

  row(key: string): ListRow | undefined {
    return this.#rowOf(this.#rowByKey.get(key));
  }

  /** Sorts narrow rows only, then fetches those of the page. */
  page(query: ListQuery): readonly ListRow[] {
    const { text, values } = all([
      filterSql(this.#shape, query, 'instr'),
      afterSql(this.#shape, query),
    ]);
    const ids = this.#listed(
      `SELECT id FROM ${this.#cells} WHERE ${text} ORDER BY ${orderSql(this.#shape, query)} LIMIT ?`,
    ).all(...values, query.limit) as unknown as readonly (readonly [number])[];
    return ids.map(([id]) => this.#rowOf(this.#row.get(id))).filter((row) => row !== undefined);
  }

  count(filter: ListFilter): number {
    const { text, values } = filterSql(this.#shape, filter, 'instr');
    const sql = `SELECT count(*) AS total FROM ${this.#cells} WHERE ${text}`;
    return Number(this.#db.prepare(sql).get(...values)?.['total']);
  }

  cells(filter: ListFilter, columns: readonly string[]): readonly (readonly Cell[])[] {
    const { text, values } = filterSql(this.#shape, filter, 'instr');
    // The strict schema holds nothing but cells. A list of no columns is still one entry a row.
    const selected = columns.map(cellColumn).join(', ') || 'NULL';
    const sql = `SELECT ${selected} FROM ${this.#cells} WHERE ${text}`;
    const rows = this.#listed(sql).all(...values) as unknown as readonly (readonly Cell[])[];
    return columns.length > 0 ? rows : rows.map(() => []);
  }

  #rowOf(found: unknown): ListRow | undefined {
    if (found === undefined) return undefined;
    // Selected in this order: key, body, then the cells.
    const [key, body, ...cells] = found as readonly [string, string, ...Cell[]];
    const named = this.#columns.map((column, index) => [column, cells[index] ?? null] as const);
    return { key, cells: Object.fromEntries(named), body };
  }

  #listed(sql: string): StatementSync {
    const statement = this.#db.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  }

  #textColumns(): readonly string[] {
    return this.#columns.filter((column) => this.#shape.columns[column] === 'text');
  }

  #formColumns(): readonly string[] {
    return this.#textColumns().flatMap(formColumns);
  }

  #schema(): string {
    const columns = this.#columns.map(
      (column) =>
        `${cellColumn(column)} ${this.#shape.columns[column] === 'text' ? 'TEXT' : 'REAL'}`,
    );
    const forms = this.#formColumns().map((name) => `${name} TEXT`);
    return `
      CREATE TABLE IF NOT EXISTS ${this.#cells} (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        search TEXT NOT NULL,
        ${[...columns, ...forms].join(', ')}
      ) STRICT;
      CREATE TABLE IF NOT EXISTS ${this.#bodies} (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;`;
  }
}

/** Since when views name colleagues. */
export const PERSONS_SCHEMA = `
  CREATE TABLE IF NOT EXISTS ${PERSONS_TABLE} (from_ms INTEGER PRIMARY KEY, are_named INTEGER NOT NULL) STRICT`;

const VIEW_SQL: ViewSql = {
  nowMs: "unixepoch('subsec') * 1000",
  rows: (column) => `json_each(${column})`,
  part: (index) => `json_extract(value, '$[${index}]')`,
};

/** A view is of the newest version of its list: whoever makes that turns it there. */
function makeView(db: DatabaseSync, name: string, select: string, isNew: boolean): void {
  if (!isNew && has(db, 'view', name)) return;
  db.exec(`DROP VIEW IF EXISTS ${quoted(name)}; CREATE VIEW ${quoted(name)} AS ${select}`);
}

const has = (db: DatabaseSync, type: 'table' | 'view', name: string): boolean =>
  db.prepare('SELECT 1 FROM sqlite_schema WHERE type = ? AND name = ?').get(type, name) !==
  undefined;
