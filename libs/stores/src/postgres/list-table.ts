import type { Cell, ListFilter, ListQuery, ListRow, ListShape } from '#kernel/lists';
import { folded } from '#kernel/folded';
import {
  afterSql,
  all,
  cellColumn,
  filterSql,
  formColumns,
  formsOf,
  orderSql,
  quoted,
  type Sql,
} from '../list-sql.ts';
import { keysOfOwner } from '../list-rules.ts';
import { listTable } from '../list-views.ts';
import { hasTable, lockSchema } from './schema.ts';
import { hasViews, makeViews } from './views.ts';
import type { Connection, Statement } from './connection.ts';
import type { Postgres } from './postgres.ts';

/** Rows to be sent in one statement. */
const PUT_ROWS = 2_000;

/**
 * One list as two tables, as in SQLite: narrow rows of cells, which are scanned, and long bodies, which are
 * only fetched. Text is compared by its bytes, whatever the language of the database.
 */
export class PostgresListTable {
  readonly #shape: ListShape;
  readonly #columns: readonly string[];
  readonly #texts: readonly string[];
  readonly #cells: string;
  readonly #bodies: string;
  readonly #row: string;
  readonly #put: Statement;
  readonly #remove: Statement;
  readonly #removeOf: Statement;

  constructor(shape: ListShape) {
    this.#shape = shape;
    this.#columns = Object.keys(shape.columns);
    this.#texts = this.#columns.filter((column) => shape.columns[column] === 'text');
    const name = listTable(shape);
    this.#cells = quoted(name);
    this.#bodies = quoted(`${name}_bodies`);
    this.#row = ['key', 'body', ...this.#columns.map(cellColumn)].join(', ');
    this.#put = { name: `${name} put`, text: this.#putSql() };
    this.#removeOf = { name: `${name} remove of`, text: this.#removeOfSql() };
    this.#remove = { name: `${name} remove`, text: this.#removeSql() };
  }

  /** Makes the tables where they are missing, and the views of them. */
  async make(postgres: Postgres): Promise<void> {
    const { schema } = postgres;
    if (
      (await this.#isThere(postgres, schema)) &&
      (await hasViews(postgres, schema, this.#shape))
    ) {
      return;
    }
    await postgres.transaction(async (connection) => {
      await lockSchema(connection, schema);
      const isNew = !(await this.#isThere(connection, schema));
      await connection.rows({ text: this.#schema() });
      // A view is of the newest version of its list: whoever makes that turns it there.
      if (isNew || !(await hasViews(connection, schema, this.#shape))) {
        await makeViews(connection, schema, this.#shape);
      }
    });
  }

  async put(connection: Connection, rows: readonly ListRow[]): Promise<void> {
    // One statement may write a key once only; the last said counts. In one order for all: two who put the
    // same rows would otherwise wait for each other.
    const byKey = new Map(rows.map((row) => [row.key, row]));
    const sorted = [...byKey.values()].sort((left, right) => (left.key < right.key ? -1 : 1));
    for (let from = 0; from < sorted.length; from += PUT_ROWS) {
      await connection.rows(this.#put, this.#arraysOf(sorted.slice(from, from + PUT_ROWS)));
    }
  }

  async remove(connection: Connection, keys: readonly string[]): Promise<void> {
    if (keys.length > 0) await connection.rows(this.#remove, [keys]);
  }

  async removeOf(connection: Connection, owners: readonly string[]): Promise<void> {
    // In one order for all, as in `put`.
    const ranges = owners.toSorted().map(keysOfOwner);
    if (ranges.length === 0) return;
    const values = [ranges.map(([from]) => from), ranges.map(([, before]) => before)];
    await connection.rows(this.#removeOf, values);
  }

  async clear(connection: Connection): Promise<void> {
    await connection.rows({ text: `DELETE FROM ${this.#cells}` });
    await connection.rows({ text: `DELETE FROM ${this.#bodies}` });
  }

  async rows(connection: Connection, keys: readonly string[]): Promise<readonly ListRow[]> {
    const text = `SELECT ${this.#row} FROM ${this.#cells} JOIN ${this.#bodies} USING (key)
      WHERE key = ANY ($1)`;
    const found = await connection.rows<Listed>({ text, rowMode: 'array' }, [keys]);
    const byKey = new Map(found.map((row) => [row[0], this.#rowOf(row)]));
    return keys.map((key) => byKey.get(key)).filter((row) => row !== undefined);
  }

  /** Sorts narrow rows only, then fetches those of the page. */
  async page(connection: Connection, query: ListQuery): Promise<readonly ListRow[]> {
    const { text, values } = all([
      filterSql(this.#shape, query, 'strpos'),
      afterSql(this.#shape, query),
    ]);
    const order = orderSql(this.#shape, query);
    const page = `SELECT * FROM ${this.#cells} WHERE ${text} ORDER BY ${order} LIMIT ?`;
    const sql = `SELECT ${this.#row} FROM (${page}) AS page JOIN ${this.#bodies} USING (key)
      ORDER BY ${order}`;
    const found = await asked<Listed>(connection, { text: sql, values: [...values, query.limit] });
    return found.map((row) => this.#rowOf(row));
  }

  async count(connection: Connection, filter: ListFilter): Promise<number> {
    const { text, values } = filterSql(this.#shape, filter, 'strpos');
    const sql = { text: `SELECT count(*) FROM ${this.#cells} WHERE ${text}`, values };
    const [row] = await asked<readonly [number]>(connection, sql);
    return row?.[0] ?? 0;
  }

  async cells(
    connection: Connection,
    filter: ListFilter,
    columns: readonly string[],
  ): Promise<readonly (readonly Cell[])[]> {
    const { text, values } = filterSql(this.#shape, filter, 'strpos');
    // A list of no columns is still one entry a row, which PostgreSQL answers as an empty one.
    const selected = columns.map(cellColumn).join(', ');
    return asked(connection, {
      text: `SELECT ${selected} FROM ${this.#cells} WHERE ${text}`,
      values,
    });
  }

  #rowOf([key, body, ...cells]: Listed): ListRow {
    const named = this.#columns.map((column, index) => [column, cells[index] ?? null] as const);
    return { key, cells: Object.fromEntries(named), body };
  }

  /** An array a column, in the order of the statement. */
  #arraysOf(rows: readonly ListRow[]): readonly (readonly Cell[])[] {
    return [
      rows.map(({ key }) => key),
      rows.map(({ body }) => body),
      rows.map(({ cells }) =>
        this.#shape.searched.map((column) => folded(String(cells[column] ?? ''))).join('\n'),
      ),
      ...this.#columns.map((column) => rows.map(({ cells }) => cells[column] ?? null)),
      ...this.#texts.flatMap((column) => {
        const forms = rows.map(({ cells }) => formsOf(cells[column]));
        return formColumns(column).map((_, nth) => forms.map((form) => form[nth] ?? null));
      }),
    ];
  }

  #putSql(): string {
    const types = this.#columns.map((column) => this.#typeOf(column));
    const columns = [
      'search',
      ...this.#columns.map(cellColumn),
      ...this.#texts.flatMap(formColumns),
    ];
    const arrays = [
      'text',
      'text',
      'text',
      ...types,
      ...this.#texts.flatMap(formColumns).map(() => 'text'),
    ];
    const set = columns.map((name) => `${name} = excluded.${name}`);
    return `
      WITH given AS (
        SELECT * FROM unnest(${arrays.map((type, index) => `$${index + 1}::${type}[]`).join(', ')})
          AS given (key, body, ${columns.join(', ')})
      ), cells AS (
        INSERT INTO ${this.#cells} (key, ${columns.join(', ')})
        SELECT key, ${columns.join(', ')} FROM given
        ON CONFLICT (key) DO UPDATE SET ${set.join(', ')}
      )
      INSERT INTO ${this.#bodies} (key, body) SELECT key, body FROM given
      ON CONFLICT (key) DO UPDATE SET body = excluded.body`;
  }

  #removeSql(): string {
    return `
      WITH cells AS (DELETE FROM ${this.#cells} WHERE key = ANY ($1))
      DELETE FROM ${this.#bodies} WHERE key = ANY ($1)`;
  }

  #removeOfSql(): string {
    return `
      WITH keys AS (
        DELETE FROM ${this.#cells} USING unnest($1::text[], $2::text[]) AS owned (first, before)
        WHERE key >= owned.first AND key < owned.before
        RETURNING key
      )
      DELETE FROM ${this.#bodies} USING keys WHERE ${this.#bodies}.key = keys.key`;
  }

  #typeOf(column: string): string {
    return this.#shape.columns[column] === 'text' ? 'text' : 'double precision';
  }

  #isThere(connection: Connection, schema: string): Promise<boolean> {
    return hasTable(connection, schema, listTable(this.#shape));
  }

  #schema(): string {
    const text = 'TEXT COLLATE "C"';
    const columns = this.#columns.map(
      (column) =>
        `${cellColumn(column)} ${this.#typeOf(column) === 'text' ? text : 'DOUBLE PRECISION'}`,
    );
    const forms = this.#texts.flatMap(formColumns).map((name) => `${name} ${text}`);
    return `
      CREATE TABLE IF NOT EXISTS ${this.#cells} (
        key ${text} PRIMARY KEY,
        search ${text} NOT NULL,
        ${[...columns, ...forms].join(', ')}
      );
      CREATE TABLE IF NOT EXISTS ${this.#bodies} (key ${text} PRIMARY KEY, body TEXT NOT NULL);`;
  }
}

/** A row as it is selected: key, body, then the cells. */
type Listed = readonly [key: string, body: string, ...cells: Cell[]];

/** PostgreSQL numbers its parameters. */
function asked<R>(connection: Connection, { text, values }: Sql): Promise<readonly R[]> {
  let count = 0;
  const numbered = text.replaceAll('?', () => `$${(count += 1)}`);
  return connection.rows<R>({ text: numbered, rowMode: 'array' }, values);
}
