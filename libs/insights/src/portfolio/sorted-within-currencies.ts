import type { ListFilter, ListPage, ListQuery, ListRow, Lists, ListShape } from '#kernel/lists';
import type { Currency } from '#kernel/money';
import { Recent } from '#kernel/recent';
import { yieldToOthers } from '../projector/yielding.ts';
import { isMoney, type MoneySort } from './portfolio.list.ts';
import { comparing, endCell, endOf, rankOf, type Ranked } from './revenue-order.ts';

/** Orders of so many filters and directions are kept. */
const ORDERS_MAX = 8;
/** So many accounts are ranked at a stretch. */
const STEP = 1_000;

/**
 * Sorts by revenue at risk, or by the profit in it, within one currency at a time: accounts with some in the main
 * currency by that, then those with some in the next by that, and so on, in both directions; those without any, and
 * those of which it is not known, come last. Of one state of a list: each order is worked out once. Whose risk is too
 * early to say comes after all others.
 */
export class SortedWithinCurrencies implements Pick<Lists, 'query'> {
  readonly #orders = new Recent<string, Promise<readonly Ranked[]>>(ORDERS_MAX);

  constructor(
    private readonly lists: Lists,
    private readonly currencies: readonly Currency[],
  ) {}

  async query(shape: ListShape, { sort, after, limit, ...filter }: ListQuery): Promise<ListPage> {
    const money = isMoney(sort.column) ? sort.column : 'atRisk';
    const compare = comparing(sort.direction);
    const ranked = await this.#ranked(shape, filter, money, sort.direction);
    const end = after && endOf(after, this.currencies);
    const from = end ? ranked.findIndex((one) => compare(one, end) > 0) : 0;
    const page = from < 0 ? [] : ranked.slice(from, from + limit);
    const rows = await this.lists.rows(
      shape,
      page.map(({ key }) => key),
    );
    const byKey = new Map(rows.map((row) => [row.key, row]));
    const listed = page.flatMap((one): ListRow[] => {
      const row = byKey.get(one.key);
      const cell = endCell(one, this.currencies);
      return row ? [{ ...row, cells: { ...row.cells, [sort.column]: cell } }] : [];
    });
    return { rows: listed, total: ranked.length };
  }

  async #ranked(
    shape: ListShape,
    filter: ListFilter,
    money: MoneySort,
    direction: 'asc' | 'desc',
  ): Promise<readonly Ranked[]> {
    const name = JSON.stringify([money, direction, filter]);
    const ranked = this.#orders.obtain(name, async () =>
      (await this.#rank(shape, filter, money)).sort(comparing(direction)),
    );
    // Whoever asks next begins again after a failure.
    ranked.catch(() => {
      this.#orders.forget(name);
    });
    return ranked;
  }

  async #rank(shape: ListShape, filter: ListFilter, money: MoneySort): Promise<Ranked[]> {
    const cells = await this.lists.cells(shape, filter, [
      'accountId',
      'revenue',
      'churnRiskStanding',
    ]);
    const ranked: Ranked[] = [];
    for (const [key, ...cellsOfRank] of cells) {
      ranked.push(rankOf(String(key), cellsOfRank, this.currencies, money));
      if (ranked.length % STEP === 0) await yieldToOthers();
    }
    return ranked;
  }
}
