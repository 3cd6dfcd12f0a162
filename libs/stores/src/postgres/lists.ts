import type { Lease } from '#kernel/leases';
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
import { writing } from './fence.ts';
import { PostgresListTable } from './list-table.ts';
import type { Postgres } from './postgres.ts';

/** Lists in PostgreSQL, a table a list, beside the read models. */
export class PostgresLists extends Lists {
  constructor(
    private readonly postgres: Postgres,
    private readonly lease?: Lease,
    private readonly tables = new Map<string, Promise<PostgresListTable>>(),
  ) {
    super();
  }

  /** The same lists, written only while the lease is in the same hands: later writes are LeaseLost. */
  fencedBy(lease: Lease): PostgresLists {
    return new PostgresLists(this.postgres, lease, this.tables);
  }

  async put(
    shape: ListShape,
    rows: readonly ListRow[],
    removed: readonly string[] = [],
  ): Promise<void> {
    for (const { cells } of rows) refuseUnknownColumns(shape, Object.keys(cells));
    const table = await this.#table(shape);
    await writing(this.postgres, this.lease, async (connection) => {
      await table.remove(connection, removed);
      await table.put(connection, rows);
    });
  }

  async replaceOf(
    shape: ListShape,
    rowsByOwner: ReadonlyMap<string, readonly ListRow[]>,
  ): Promise<void> {
    refuseForeignRows(shape, rowsByOwner);
    const table = await this.#table(shape);
    await writing(this.postgres, this.lease, async (connection) => {
      await table.removeOf(connection, [...rowsByOwner.keys()]);
      await table.put(connection, [...rowsByOwner.values()].flat());
    });
  }

  async clear(shape: ListShape): Promise<void> {
    const table = await this.#table(shape);
    await writing(this.postgres, this.lease, (connection) => table.clear(connection));
  }

  async rows(shape: ListShape, keys: readonly string[]): Promise<readonly ListRow[]> {
    return (await this.#table(shape)).rows(this.postgres, keys);
  }

  async query(shape: ListShape, query: ListQuery): Promise<ListPage> {
    refuseUnknownColumns(shape, [query.sort.column, ...columnsOf(query)]);
    const table = await this.#table(shape);
    const rows = await table.page(this.postgres, query);
    // A first page that is not full is the whole list.
    const isWhole = !query.after && rows.length < query.limit;
    return { rows, total: isWhole ? rows.length : await table.count(this.postgres, query) };
  }

  async cells(
    shape: ListShape,
    filter: ListFilter,
    columns: readonly string[],
  ): Promise<readonly (readonly Cell[])[]> {
    refuseUnknownColumns(shape, [...columns, ...columnsOf(filter)]);
    return (await this.#table(shape)).cells(this.postgres, filter, columns);
  }

  async namePersons(since: readonly PersonsInReports[]): Promise<void> {
    const text = `INSERT INTO ${PERSONS_TABLE} SELECT * FROM unnest($1::bigint[], $2::smallint[])`;
    const values = [
      since.map(({ fromMs }) => fromMs),
      since.map(({ areNamed }) => (areNamed ? 1 : 0)),
    ];
    await writing(this.postgres, this.lease, async (connection) => {
      await connection.rows({ text: `LOCK TABLE ${PERSONS_TABLE} IN EXCLUSIVE MODE` });
      await connection.rows({ text: `DELETE FROM ${PERSONS_TABLE}` });
      await connection.rows({ text }, values);
    });
  }

  /** Made once a process; one that could not be made is tried again. */
  #table(shape: ListShape): Promise<PostgresListTable> {
    const id = `${shape.name}@${shape.version}`;
    const known = this.tables.get(id);
    if (known) return known;
    const made = this.#made(shape);
    this.tables.set(id, made);
    made.catch(() => this.tables.delete(id));
    return made;
  }

  async #made(shape: ListShape): Promise<PostgresListTable> {
    const table = new PostgresListTable(shape);
    await table.make(this.postgres);
    return table;
  }
}
