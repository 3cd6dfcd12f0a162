import type {
  Cell,
  ListFilter,
  ListPage,
  ListQuery,
  ListRow,
  Lists,
  ListShape,
} from '#kernel/lists';
import { exponentOf, type Currency } from '#kernel/money';
import { Recent } from '#kernel/recent';
import { yieldToOthers } from '../projector/yielding.ts';
import { atRiskIn, currenciesIn } from './portfolio.list.ts';

/**
 * Currencies of renewable revenue, the installation's main one first: that in which most accounts have some, then the
 * next; of equal ones the first by code. Amounts of different currencies do not compare, so they have no say in it.
 */
export function currencyOrder(revenueCells: readonly (Cell | undefined)[]): readonly Currency[] {
  const accounts = new Map<Currency, number>();
  for (const cell of revenueCells) {
    if (typeof cell !== 'string') continue;
    for (const currency of currenciesIn(cell)) {
      accounts.set(currency, (accounts.get(currency) ?? 0) + 1);
    }
  }
  return [...accounts]
    .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .map(([currency]) => currency);
}

/** An account among those sorted by what is at risk: the place of its currency, Infinity where nothing is renewable. */
interface Ranked {
  readonly key: string;
  readonly place: number;
  readonly atRiskMinor: number;
}

/** Orders of so many filters and directions are kept. */
const ORDERS_MAX = 8;

/**
 * Sorts by revenue at risk within one currency at a time: accounts with revenue in the main currency by that, then
 * those with some in the next by that, and so on, in both directions; those without any come last. Of one state of a
 * list: each order is worked out once.
 */
export class SortedWithinCurrencies implements Pick<Lists, 'query'> {
  readonly #orders = new Recent<string, Promise<readonly Ranked[]>>(ORDERS_MAX);

  constructor(
    private readonly lists: Lists,
    private readonly currencies: readonly Currency[],
  ) {}

  async query(shape: ListShape, { sort, after, limit, ...filter }: ListQuery): Promise<ListPage> {
    const compare = comparing(sort.direction);
    const ranked = await this.#ranked(shape, filter, sort.direction);
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
    direction: 'asc' | 'desc',
  ): Promise<readonly Ranked[]> {
    const name = JSON.stringify([direction, filter]);
    const ranked = this.#orders.obtain(name, async () =>
      (await this.#rank(shape, filter)).sort(comparing(direction)),
    );
    // Whoever asks next begins again after a failure.
    ranked.catch(() => {
      this.#orders.forget(name);
    });
    return ranked;
  }

  async #rank(shape: ListShape, filter: ListFilter): Promise<Ranked[]> {
    const cells = await this.lists.cells(shape, filter, ['accountId', 'revenue']);
    const ranked: Ranked[] = [];
    for (const [key, revenue] of cells) {
      ranked.push(rankOf(String(key), revenue ?? null, this.currencies));
      if (ranked.length % STEP === 0) await yieldToOthers();
    }
    return ranked;
  }
}

/** So many are ranked at a stretch. */
const STEP = 1_000;

function rankOf(key: string, revenue: Cell, currencies: readonly Currency[]): Ranked {
  if (typeof revenue === 'string') {
    for (const [place, currency] of currencies.entries()) {
      const atRiskMinor = atRiskIn(revenue, currency);
      if (atRiskMinor !== undefined) return { key, place, atRiskMinor };
    }
  }
  return { key, place: Infinity, atRiskMinor: 0 };
}

const comparing = (direction: 'asc' | 'desc') => {
  const sign = direction === 'asc' ? 1 : -1;
  return (one: Ranked, other: Ranked): number => {
    if (one.place !== other.place) return one.place < other.place ? -1 : 1;
    return (
      sign * (one.atRiskMinor - other.atRiskMinor) ||
      (one.key < other.key ? -1 : Number(one.key > other.key))
    );
  };
};

/** How a cursor names the last row of a page: currency and amount; nothing where nothing is renewable. */
const endCell = ({ place, atRiskMinor }: Ranked, currencies: readonly Currency[]): Cell =>
  place === Infinity ? null : `${currencies[place] ?? ''} ${String(atRiskMinor)}`;

/** The row a cursor goes on from; one given out while there was a single currency has an amount in units of that. */
function endOf(
  { cell, key }: NonNullable<ListQuery['after']>,
  currencies: readonly Currency[],
): Ranked {
  if (cell === null) return { key, place: Infinity, atRiskMinor: 0 };
  if (typeof cell === 'number') {
    return { key, place: 0, atRiskMinor: Math.round(cell * 10 ** exponentOf(currencies[0] ?? '')) };
  }
  const [currency = '', amount] = cell.split(' ');
  const place = currencies.indexOf(currency);
  return { key, place: place < 0 ? currencies.length : place, atRiskMinor: Number(amount) };
}
