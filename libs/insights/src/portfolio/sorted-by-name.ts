import type { Cell, ListFilter, ListPage, ListQuery, Lists, ListShape } from '#kernel/lists';
import { Recent } from '#kernel/recent';
import type { NameRanks } from './name-ranks.ts';

/** Orders of so many filters are kept. */
const ORDERS_MAX = 8;

/** An account by its key, and its name. */
type Named = readonly [key: string, name: string];

/**
 * Sorts accounts by name as the reader's language does; those of one name by their keys. Of one state of a list: the
 * accounts of each filter are looked up once.
 */
export class SortedByName implements Pick<Lists, 'query'> {
  readonly #found = new Recent<string, Promise<readonly Named[]>>(ORDERS_MAX);

  constructor(
    private readonly lists: Lists,
    private readonly ranks: NameRanks,
  ) {}

  async query(shape: ListShape, { sort, after, limit, ...filter }: ListQuery): Promise<ListPage> {
    const named = await this.#named(shape, filter);
    // In one go from here on: ranks move when somebody learns of new names.
    this.ranks.learn(named.map(([, name]) => name));
    const placed = named.map(([key, name]) => ({ key, rank: this.ranks.of(name) }));
    const sign = sort.direction === 'asc' ? 1 : -1;
    const compare = (one: Placed, other: Placed): number =>
      sign * (one.rank - other.rank) || (one.key < other.key ? -1 : Number(one.key > other.key));
    const end = after && this.#endOf(after, sign);
    const page = placed
      .filter((one) => !end || compare(one, end) > 0)
      .sort(compare)
      .slice(0, limit);
    const rows = await this.lists.rows(
      shape,
      page.map(({ key }) => key),
    );
    return { rows, total: named.length };
  }

  /** The row a cursor goes on from; a name nobody bears any more stands between two others. */
  #endOf({ cell, key }: { readonly cell: Cell; readonly key: string }, sign: number): Placed {
    return { key, rank: cell === null ? sign * Infinity : this.ranks.of(String(cell)) };
  }

  #named(shape: ListShape, filter: ListFilter): Promise<readonly Named[]> {
    const name = JSON.stringify(filter);
    const found = this.#found.obtain(name, async () => {
      const cells = await this.lists.cells(shape, filter, ['accountId', 'name']);
      return cells.map(([key, of]): Named => [String(key), String(of)]);
    });
    // Whoever asks next begins again after a failure.
    found.catch(() => {
      this.#found.forget(name);
    });
    return found;
  }
}

interface Placed {
  readonly key: string;
  readonly rank: number;
}
