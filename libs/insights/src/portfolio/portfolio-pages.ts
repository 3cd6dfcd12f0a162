import type { Lists, ListRow } from '#kernel/lists';
import { cursorOf, type PageEnd } from '../asking/cursor.ts';
import { PositionUnreadable } from '#kernel/wire-position';
import type { Moment } from '../asking/moment.view.ts';
import type { PortfolioPage, PortfolioSort, PortfolioTotals } from './portfolio.view.ts';
import { filterOf, portfolioList, portfolioRowOf } from './portfolio.list.ts';
import {
  PORTFOLIO_LIMIT_MAX,
  PORTFOLIO_SORT,
  PORTFOLIO_SORTS,
  SORT_DIRECTIONS,
  type PortfolioQuery,
  type SortDirection,
} from './portfolio.query.ts';
import { portfolioTotals, TOTALLED } from './portfolio-totals.ts';

const LIMIT = 50;
/** Totals of so many different filters are kept until the list changes. */
const TOTALS_MAX = 50;

/** Which moment a listed portfolio holds for. */
export interface ListedMoment {
  readonly view: Moment;
  readonly ledgerId: string;
  readonly position: number;
  readonly horizonDays: number;
}

/** Answers pages of one list: the live one, and those of past days alike. */
export class PortfolioPages {
  readonly #totals = new Map<string, PortfolioTotals>();
  #managers: readonly string[] | undefined;
  #changes = 0;

  constructor(readonly lists: Lists) {}

  /** The list is not as it was: what was added up of it does not hold any more. */
  changed(): void {
    this.#changes += 1;
    this.#totals.clear();
    this.#managers = undefined;
  }

  async page(
    query: PortfolioQuery,
    moment: ListedMoment,
    end: PageEnd | undefined,
  ): Promise<PortfolioPage> {
    const sort = end ? orderIn(end.order) : orderOf(query);
    const filter = filterOf(query);
    const limit = Math.min(Math.max(query.limit ?? LIMIT, 1), PORTFOLIO_LIMIT_MAX);
    const { rows, total } = await this.lists.query(portfolioList, {
      ...filter,
      sort,
      ...(end ? { after: { cell: end.cell, key: end.key } } : {}),
      // One more than is shown tells whether there is a page after this one.
      limit: limit + 1,
    });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      ...moment.view,
      horizonDays: moment.horizonDays,
      rows: page.map(portfolioRowOf),
      total,
      totals: await this.#totalsOf(filter),
      managers: await this.#allManagers(),
      nextCursor: last ? cursorOf(moment.ledgerId, endOf(moment, sort, last)) : null,
    };
  }

  async #totalsOf(filter: ReturnType<typeof filterOf>): Promise<PortfolioTotals> {
    const name = JSON.stringify(filter);
    const known = this.#totals.get(name);
    if (known) return known;
    const changes = this.#changes;
    const totals = portfolioTotals(await this.lists.cells(portfolioList, filter, TOTALLED));
    if (changes !== this.#changes) return totals;
    if (this.#totals.size >= TOTALS_MAX) this.#totals.clear();
    this.#totals.set(name, totals);
    return totals;
  }

  async #allManagers(): Promise<readonly string[]> {
    if (this.#managers) return this.#managers;
    const changes = this.#changes;
    const cells = await this.lists.cells(portfolioList, {}, ['managerId']);
    const ids = new Set(cells.map(([id]) => id).filter((id) => typeof id === 'string'));
    const managers = [...ids].sort();
    if (changes === this.#changes) this.#managers = managers;
    return managers;
  }
}

interface Order {
  readonly column: PortfolioSort;
  readonly direction: SortDirection;
}

const orderOf = ({ sort: column = PORTFOLIO_SORT, direction }: PortfolioQuery): Order => ({
  column,
  direction: direction ?? SORT_DIRECTIONS[column],
});

/** The order a cursor was made in, as `endOf` writes it. */
function orderIn(order: string): Order {
  const [name, direction] = order.split(' ');
  const column = PORTFOLIO_SORTS.find((sort) => sort === name);
  if (!column) throw new PositionUnreadable();
  return { column, direction: direction === 'asc' ? 'asc' : 'desc' };
}

function endOf(moment: ListedMoment, { column, direction }: Order, row: ListRow): PageEnd {
  return {
    asOf: moment.view.asOf,
    knownAt: moment.view.knownAt,
    position: moment.position,
    horizonDays: moment.horizonDays,
    order: `${column} ${direction}`,
    cell: row.cells[column] ?? null,
    key: row.key,
  };
}
