import type { Lists } from '#kernel/lists';
import { Recent } from '#kernel/recent';
import type { PageEnd } from '../asking/cursor.ts';
import type { Only } from '../lists/only.ts';
import { questionOf } from '../asking/paging.ts';
import { listPage } from '../lists/list-page.ts';
import type { ListedMoment } from '../lists/listed-at.ts';
import { groupedColumns, portfolioGroups } from './portfolio-groups.ts';
import type {
  PortfolioGroup,
  PortfolioGrouping,
  PortfolioPage,
  PortfolioRow,
  PortfolioTotals,
} from './portfolio.view.ts';
import { filterOf, isMoney, portfolioList } from './portfolio.list.ts';
import {
  PORTFOLIO_LIMIT_MAX,
  portfolioAsked,
  sortOf,
  type PortfolioQuery,
} from './portfolio.query.ts';
import { currencyOrder } from './revenue-order.ts';
import { ranksOf, type NameRanks } from './name-ranks.ts';
import { SortedByName } from './sorted-by-name.ts';
import { SortedWithinCurrencies } from './sorted-within-currencies.ts';
import { portfolioTotals, TOTALLED } from './portfolio-totals.ts';

/** Orders by name in so many languages are kept until then. */
const LANGUAGES_MAX = 4;
/** Totals of so many different filters are kept until the list changes. */
const TOTALS_MAX = 50;

/** What is said of all rows, whatever is asked for. */
interface Whole extends Pick<PortfolioPage, 'managers'> {
  /** The main one first. */
  readonly currencies: readonly string[];
  readonly byMoney: SortedWithinCurrencies;
}

/** Answers pages of one list: the live one, and those of past days alike. */
export class PortfolioPages {
  readonly #totals = new Map<string, PortfolioTotals>();
  readonly #byName = new Recent<NameRanks, SortedByName>(LANGUAGES_MAX);
  #whole: Whole | undefined;
  #changes = 0;

  constructor(readonly lists: Lists) {}

  /** The list is not as it was: what was added up of it does not hold any more. */
  changed(): void {
    this.#changes += 1;
    this.#totals.clear();
    this.#whole = undefined;
    this.#byName.forgetAll();
  }

  async page(
    query: PortfolioQuery,
    moment: ListedMoment,
    end: PageEnd | undefined,
  ): Promise<PortfolioPage> {
    const filter = filterOf(query);
    const { managers, currencies, byMoney } = await this.#ofAll();
    const sort = sortOf(query);
    const { rows, total, nextCursor } = await listPage<PortfolioRow>(
      isMoney(sort.column) ? byMoney : (this.#byNameIn(query) ?? this.lists),
      portfolioList,
      moment,
      {
        filter,
        sort,
        question: end?.question ?? questionOf(portfolioAsked(query)),
        limit: query.limit,
        limitMax: PORTFOLIO_LIMIT_MAX,
        end,
      },
    );
    return {
      ...moment.view,
      horizonDays: moment.horizonDays,
      rows,
      total,
      totals: await this.#totalsOf(filter, currencies),
      managers: managersSeen(managers, query.only),
      nextCursor,
    };
  }

  /** The accounts that fit, put together. */
  async groups(query: PortfolioQuery, by: PortfolioGrouping): Promise<readonly PortfolioGroup[]> {
    const { currencies } = await this.#ofAll();
    const filter = filterOf(query);
    return portfolioGroups(
      await this.lists.cells(portfolioList, filter, groupedColumns(by)),
      currencies,
    );
  }

  /** Of all that fit. */
  async ids(query: PortfolioQuery): Promise<readonly string[]> {
    const cells = await this.lists.cells(portfolioList, filterOf(query), ['accountId']);
    return cells.map(([id]) => String(id));
  }

  /** By name in the reader's language, where that is asked for. */
  #byNameIn({ sort, language }: PortfolioQuery): SortedByName | undefined {
    const ranks = sort === 'name' && language !== undefined ? ranksOf(language) : undefined;
    return ranks && this.#byName.obtain(ranks, () => new SortedByName(this.lists, ranks));
  }

  async #totalsOf(
    filter: ReturnType<typeof filterOf>,
    currencies: readonly string[],
  ): Promise<PortfolioTotals> {
    const name = JSON.stringify(filter);
    const known = this.#totals.get(name);
    if (known) return known;
    const changes = this.#changes;
    const totals = portfolioTotals(
      await this.lists.cells(portfolioList, filter, TOTALLED),
      currencies,
    );
    if (changes !== this.#changes) return totals;
    if (this.#totals.size >= TOTALS_MAX) this.#totals.clear();
    this.#totals.set(name, totals);
    return totals;
  }

  async #ofAll(): Promise<Whole> {
    if (this.#whole) return this.#whole;
    const changes = this.#changes;
    const cells = await this.lists.cells(portfolioList, {}, ['managerId', 'revenue']);
    const ids = new Set(cells.map(([id]) => id).filter((id) => typeof id === 'string'));
    const currencies = currencyOrder(cells.map(([, revenue]) => revenue));
    const byMoney = new SortedWithinCurrencies(this.lists, currencies);
    const whole = { managers: [...ids].sort(), currencies, byMoney };
    if (changes === this.#changes) this.#whole = whole;
    return whole;
  }
}

/** Whoever sees some accounts alone hears of no other managers. */
const managersSeen = (managers: readonly string[], only: Only): readonly string[] =>
  only === undefined
    ? managers
    : 'managerIds' in only
      ? managers.filter((id) => only.managerIds.includes(id))
      : [];
