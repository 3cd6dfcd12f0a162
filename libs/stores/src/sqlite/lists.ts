import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import {
  Lists,
  type Cell,
  type ListFilter,
  type ListPage,
  type ListQuery,
  type ListRow,
  type ListShape,
  type PersonsInReports,
} from '#kernel/lists';
import { columnsOf, refuseForeignRows, refuseUnknownColumns } from '../list-rules.ts';
import { PERSONS_TABLE } from '../list-views.ts';
import { ListTable, PERSONS_SCHEMA } from './list-table.ts';
import { openSqlite } from './open-sqlite.ts';
import { patiently } from './busy.ts';
import { Transactions } from './transactions.ts';

/** Lists in `insights.db`, beside the read models, or in memory for a question of the moment. */
export class SqliteLists extends Lists {
  readonly #db: DatabaseSync;
  readonly #transactions: Transactions;
  readonly #tables = new Map<string, ListTable>();

  private constructor(db: DatabaseSync) {
    super();
    this.#db = db;
    this.#transactions = new Transactions(db);
  }

  /** @param dir a directory, or `:memory:` for lists that last as long as the connection */
  static open(dir: string): SqliteLists {
    const path = dir === ':memory:' ? dir : join(dir, 'insights.db');
    const db = openSqlite(path, { synchronous: 'NORMAL' });
    db.exec('PRAGMA secure_delete = ON');
    return new SqliteLists(db);
  }

  async put(
    shape: ListShape,
    rows: readonly ListRow[],
    removed: readonly string[] = [],
  ): Promise<void> {
    for (const { cells } of rows) refuseUnknownColumns(shape, Object.keys(cells));
    const table = await this.#table(shape);
    await this.#transactions.run(() => {
      for (const key of removed) table.remove(key);
      for (const row of rows) table.put(row);
    });
  }

  async replaceOf(
    shape: ListShape,
    rowsByOwner: ReadonlyMap<string, readonly ListRow[]>,
  ): Promise<void> {
    refuseForeignRows(shape, rowsByOwner);
    const table = await this.#table(shape);
    await this.#transactions.run(() => {
      for (const [owner, rows] of rowsByOwner) {
        table.removeOf(owner);
        for (const row of rows) table.put(row);
      }
    });
  }

  async clear(shape: ListShape): Promise<void> {
    const table = await this.#table(shape);
    await this.#transactions.run(() => {
      table.clear();
    });
  }

  async rows(shape: ListShape, keys: readonly string[]): Promise<readonly ListRow[]> {
    const table = await this.#table(shape);
    return patiently(() => keys.map((key) => table.row(key)).filter((row) => row !== undefined));
  }

  async query(shape: ListShape, query: ListQuery): Promise<ListPage> {
    refuseUnknownColumns(shape, [query.sort.column, ...columnsOf(query)]);
    const table = await this.#table(shape);
    return patiently(() => {
      const rows = table.page(query);
      // A first page that is not full is the whole list.
      const isWhole = !query.after && rows.length < query.limit;
      return { rows, total: isWhole ? rows.length : table.count(query) };
    });
  }

  async cells(
    shape: ListShape,
    filter: ListFilter,
    columns: readonly string[],
  ): Promise<readonly (readonly Cell[])[]> {
    refuseUnknownColumns(shape, [...columns, ...columnsOf(filter)]);
    const table = await this.#table(shape);
    return patiently(() => table.cells(filter, columns));
  }

  async namePersons(since: readonly PersonsInReports[]): Promise<void> {
    await this.#transactions.run(() => {
      this.#db.exec(`${PERSONS_SCHEMA}; DELETE FROM ${PERSONS_TABLE}`);
      const put = this.#db.prepare(`INSERT INTO ${PERSONS_TABLE} VALUES (?, ?)`);
      for (const { fromMs, areNamed } of since) put.run(fromMs, areNamed ? 1 : 0);
    });
  }

  override close(): Promise<void> {
    if (this.#db.isOpen) this.#db.close();
    return Promise.resolve();
  }

  async #table(shape: ListShape): Promise<ListTable> {
    const id = `${shape.name}@${shape.version}`;
    const known = this.#tables.get(id);
    if (known) return known;
    const made = await this.#transactions.run(() => new ListTable(this.#db, shape));
    this.#tables.set(id, made);
    return made;
  }
}
