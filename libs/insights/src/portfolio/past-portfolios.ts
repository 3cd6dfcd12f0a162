import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { Lists, ListRow } from '#kernel/lists';
import { Recent } from '#kernel/recent';
import { nextWorse } from '../account/account-scores.ts';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import type { PageEnd } from '../asking/cursor.ts';
import type { AskedMoment, MomentQuery, Moments } from '../asking/moments.ts';
import type { AccountFacts } from '../facts/account-facts.ts';
import { ACCOUNT_LISTS } from '../lists/account-lists.ts';
import { listAccounts, listedQuietly } from '../lists/list-accounts.ts';
import type { ListedAt, ListedMoment } from '../lists/listed-at.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import type { AccountsInHand } from '../projector/accounts-in-hand.ts';
import { historyOf } from '../projector/fold-stream.ts';
import { yieldToOthers } from '../projector/yielding.ts';
import type { Calibrations } from '../churn-risk/calibrations.ts';
import { PastFacts } from './past-facts.ts';
import type { PortfolioPage } from './portfolio.view.ts';
import type { PortfolioShown } from './portfolio-now.ts';
import { PortfolioPages } from './portfolio-pages.ts';
import { listedAccount } from './listed-account.ts';
import { earliestWorse, notWorse, type NextWorse } from './portfolio-row.ts';
import { portfolioList } from './portfolio.list.ts';
import { HORIZON_DAYS, type PortfolioQuery } from './portfolio.query.ts';

/** As many past portfolios are kept at a time, those asked for last. */
const VIEWS_MAX = 4;

/** What is listed: the portfolio, the portfolio with all next worse days, or the lists beside it. */
type Kind = 'rows' | 'whole' | 'beside';

/** The portfolio as of one moment: it never changes, but for next worse days of rows somebody looked at. */
interface PastView {
  readonly moment: AskedMoment;
  readonly question: ChurnQuestion;
  readonly pages: PortfolioPages;
  readonly worse: Map<string, NextWorse>;
  /** So many answers are read from it just now, and whether it is closed after the last of them. */
  readers: number;
  isForgotten: boolean;
}

/** Answers for any past moment: the log is folded once, then the rows are searched and paged like today's. */
export class PastPortfolios {
  readonly #views = new Recent<string, Promise<PastView>>(VIEWS_MAX, (view) => {
    void view.then(forget, () => undefined);
  });

  readonly #facts: PastFacts;

  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly folds: AccountFolds,
    private readonly moments: Moments,
    private readonly calibrations: Calibrations,
    private readonly newLists: () => Lists,
  ) {
    this.#facts = new PastFacts(store, keys, folds);
  }

  async page(
    query: PortfolioQuery,
    horizonDays: number,
    end: PageEnd | undefined,
  ): Promise<PortfolioPage> {
    const moment = await this.#momentOf(query, end);
    // Sorting by the next worse day takes that of every row, not of those in view alone.
    const kind = query.sort === 'nextWorseOn' ? 'whole' : 'rows';
    const view = this.#view(moment, horizonDays, kind);
    return reading(view, async (shown) => {
      const page = await shown.pages.page(query, this.#listedMoment(moment, horizonDays), end);
      const rows = [];
      for (const row of page.rows) {
        // Nothing worsens of what has no scores.
        const worse = row.problem ? notWorse : await this.#worseOf(shown, row.accountId);
        rows.push({ ...row, ...worse });
      }
      return { ...page, rows };
    });
  }

  /** Reads all of the portfolio as of a past moment, but for next worse days. */
  async shown<T>(
    query: MomentQuery,
    horizonDays: number,
    read: (shown: PortfolioShown) => Promise<T>,
  ): Promise<T> {
    const moment = await this.moments.asked(query);
    const listed = this.#listedMoment(moment, horizonDays);
    return reading(this.#view(moment, horizonDays, 'rows'), ({ pages }) =>
      read({ pages, moment: listed }),
    );
  }

  /** Reads the lists beside the portfolio, as of a past moment. */
  async listed<T>(
    query: MomentQuery,
    end: PageEnd | undefined,
    read: (listed: ListedAt) => Promise<T>,
  ): Promise<T> {
    const moment = await this.#momentOf(query, end);
    const listed = this.#listedMoment(moment, HORIZON_DAYS);
    return reading(this.#view(moment, HORIZON_DAYS, 'beside'), ({ pages }) =>
      read({ lists: pages.lists, moment: listed }),
    );
  }

  /** A page after the first holds for the first one's moment. */
  #momentOf(query: MomentQuery, end: PageEnd | undefined): Promise<AskedMoment> {
    if (!end) return this.moments.asked(query);
    const { asOf, knownAt, position } = end;
    return this.moments.asked({ asOf, knownAt: knownAt ?? undefined }, position);
  }

  #listedMoment(moment: AskedMoment, horizonDays: number): ListedMoment {
    const { position } = moment;
    const { ledgerId } = this.moments.ledger;
    return { view: this.moments.view(moment), ledgerId, position, horizonDays };
  }

  #view(moment: AskedMoment, horizonDays: number, kind: Kind): Promise<PastView> {
    const { asOf, position } = moment;
    const name = `${asOf} ${String(position)} ${String(horizonDays)}`;
    const whole = `${name} whole`;
    const key = kind === 'rows' && this.#views.has(whole) ? whole : `${name} ${kind}`;
    const view = this.#views.obtain(key, () => this.#build(moment, horizonDays, kind));
    view.catch(() => {
      this.#views.forget(key);
    });
    return view;
  }

  #build(moment: AskedMoment, horizonDays: number, kind: Kind): Promise<PastView> {
    return this.#facts.read(moment, async (accounts) => {
      const parameters = await this.calibrations.knownAt(moment.position);
      const question = parameters.question(moment.asOf, horizonDays);
      const worse = new Map<string, NextWorse>();
      const lists = this.newLists();
      if (kind === 'beside') {
        for (const list of ACCOUNT_LISTS) {
          const all = [...accounts.all()];
          await listAccounts(lists, list, this.folds, all, question.day, listedQuietly);
        }
      } else {
        const whole = kind === 'whole' ? worse : undefined;
        await lists.put(portfolioList, await this.#rows(accounts, question, whole));
      }
      const pages = new PortfolioPages(lists);
      return { moment, question, pages, worse, readers: 0, isForgotten: false };
    });
  }

  /** The rows of all accounts; their next worse days as well, where there is room for them. */
  async #rows(
    accounts: AccountsInHand,
    question: ChurnQuestion,
    worse: Map<string, NextWorse> | undefined,
  ): Promise<readonly ListRow[]> {
    const rows: ListRow[] = [];
    for (const account of accounts.all()) {
      if (account.rows.overview === undefined) continue;
      const worseOf = (facts: AccountFacts): NextWorse => {
        if (!worse) return notWorse;
        const found = earliestWorse(nextWorse(facts, question));
        worse.set(account.accountId, found);
        return found;
      };
      const of = { of: worseOf, isPending: false };
      rows.push(listedAccount(this.folds, account, question, of).row);
      await yieldToOthers();
    }
    return rows;
  }

  async #worseOf({ moment, question, worse }: PastView, accountId: string): Promise<NextWorse> {
    const known = worse.get(accountId);
    if (known) return known;
    const { store, keys, folds } = this;
    const history = await historyOf(store, keys, NOTHING, accountId, moment);
    const facts = folds.factsOf(folds.foldAll(history));
    const found = earliestWorse(nextWorse(facts, question));
    worse.set(accountId, found);
    await yieldToOthers();
    return found;
  }
}

/** Lists hold memory that no collector counts, so they are closed once nobody reads them. */
function forget(view: PastView): void {
  view.isForgotten = true;
  if (view.readers === 0) void view.pages.lists.close();
}

async function reading<T>(
  opening: Promise<PastView>,
  read: (view: PastView) => Promise<T>,
): Promise<T> {
  const view = await opening;
  view.readers += 1;
  try {
    return await read(view);
  } finally {
    view.readers -= 1;
    if (view.isForgotten) forget(view);
  }
}

/** Scores need no personal text. */
const NOTHING: ReadonlySet<string> = new Set();
