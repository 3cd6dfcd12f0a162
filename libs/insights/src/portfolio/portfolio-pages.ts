import type { Lists } from '#kernel/lists';
import type { PageEnd } from '../asking/cursor.ts';
import { questionId } from '../asking/paging.ts';
import { listPage } from '../lists/list-page.ts';
import type { ListedMoment } from '../lists/listed-at.ts';
import type { PortfolioPage, PortfolioRow, PortfolioTotals } from './portfolio.view.ts';
import { filterOf, portfolioList } from './portfolio.list.ts';
import {
  PORTFOLIO_LIMIT_MAX,
  portfolioAsked,
  sortOf,
  type PortfolioQuery,
} from './portfolio.query.ts';
import { portfolioTotals, TOTALLED } from './portfolio-totals.ts';

/** Totals of so many different filters are kept until the list changes. */
const TOTALS_MAX = 50;

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
    const filter = filterOf(query);
    const { rows, total, nextCursor } = await listPage<PortfolioRow>(
      this.lists,
      portfolioList,
      moment,
      {
        filter,
        sort: sortOf(query),
        question: end?.question ?? questionId(portfolioAsked(query)),
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
      totals: await this.#totalsOf(filter),
      managers: await this.#allManagers(),
      nextCursor,
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
