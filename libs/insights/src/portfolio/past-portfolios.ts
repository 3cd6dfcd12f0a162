import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { Lists } from '#kernel/lists';
import { Recent } from '#kernel/recent';
import { nextWorse } from '../account/account-scores.ts';
import type { PageEnd } from '../asking/cursor.ts';
import { Making, type Work } from '../asking/making.ts';
import type { AskedMoment, MomentQuery, Moments } from '../asking/moments.ts';
import type { AccountFacts } from '../facts/account-facts.ts';
import type { AccountList } from '../lists/account-list.ts';
import { listAccounts, listedQuietly } from '../lists/list-accounts.ts';
import type { ListedAt, ListedMoment } from '../lists/listed-at.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import type { AccountsInHand } from '../projector/accounts-in-hand.ts';
import type { FactsRows } from '../projector/facts-rows.ts';
import { historyOf } from '../projector/fold-stream.ts';
import { NO_TEXTS } from '../projector/unseal-events.ts';
import { yieldToOthers } from '../projector/yielding.ts';
import type { Calibrations } from '../churn-risk/calibrations.ts';
import { PastFacts } from './past-facts.ts';
import { pastRows } from './past-rows.ts';
import { forget, reading, type PastView } from './past-view.ts';
import type { PortfolioPage } from './portfolio.view.ts';
import type { PortfolioShown } from './portfolio-now.ts';
import { PortfolioPages } from './portfolio-pages.ts';
import { earliestWorse, notWorse, type NextWorse } from './portfolio-row.ts';
import { portfolioList } from './portfolio.list.ts';
import { HORIZON_DAYS, type PortfolioQuery } from './portfolio.query.ts';

/** As many past portfolios are kept at a time, those asked for last. */
const VIEWS_MAX = 4;

/** What is listed: the portfolio, the portfolio with all next worse days, or some of the lists beside it. */
type Kind = 'rows' | 'whole' | readonly AccountList[];

/** How much of making a portfolio is folding the log, about; the rest is scoring. */
const FOLDING = 0.8;

/**
 * Answers for any past moment: the log is folded once, then the rows are searched and paged like today's. What nobody
 * waits for any more (`left` says so of each who asks) is not made to its end.
 */
export class PastPortfolios {
  readonly #views = new Recent<string, Making<PastView>>(VIEWS_MAX, ({ made }) => {
    void made.then(forget, () => undefined);
  });

  /** Those not made yet. */
  readonly #makings = new Map<
    Making<PastView>,
    { readonly moment: AskedMoment; readonly horizonDays: number }
  >();
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
    left: AbortSignal | undefined,
  ): Promise<PortfolioPage> {
    const moment = await this.#momentOf(query, end);
    // Sorting by the next worse day takes that of every row, not of those in view alone.
    const kind = query.sort === 'nextWorseOn' ? 'whole' : 'rows';
    const view = this.#view(moment, horizonDays, kind, left);
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
    left: AbortSignal | undefined,
    read: (shown: PortfolioShown) => Promise<T>,
  ): Promise<T> {
    const moment = await this.moments.asked(query);
    const listed = this.#listedMoment(moment, horizonDays);
    return reading(this.#view(moment, horizonDays, 'rows', left), ({ pages }) =>
      read({ pages, moment: listed }),
    );
  }

  /** Reads some of the lists beside the portfolio, as of a past moment; no others are made. */
  async listed<T>(
    beside: readonly AccountList[],
    query: MomentQuery,
    end: PageEnd | undefined,
    left: AbortSignal | undefined,
    read: (listed: ListedAt) => Promise<T>,
  ): Promise<T> {
    const moment = await this.#momentOf(query, end);
    const listed = this.#listedMoment(moment, HORIZON_DAYS);
    return reading(this.#view(moment, HORIZON_DAYS, beside, left), ({ pages }) =>
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

  /** How much of what is asked of a past moment is made, in per cent; undefined while nothing of it is being made. */
  progress({ asOf, knownAt }: MomentQuery, horizonDays: number): number | undefined {
    const makings = [...this.#makings].filter(
      ([, made]) =>
        made.moment.asOf === asOf &&
        made.moment.knownAt === (knownAt ?? null) &&
        made.horizonDays === horizonDays,
    );
    return makings.at(-1)?.[0].percent;
  }

  #view(
    moment: AskedMoment,
    horizonDays: number,
    kind: Kind,
    left: AbortSignal | undefined,
  ): Promise<PastView> {
    const whole = nameOf(moment, horizonDays, 'whole');
    const isThere = kind === 'rows' && this.#views.peek(whole)?.isGivenUp === false;
    const name = isThere ? whole : nameOf(moment, horizonDays, kind);
    if (this.#views.peek(name)?.isGivenUp) this.#views.forget(name);
    const make = (work: Work) => this.#make(moment, horizonDays, kind, work);
    const making = this.#views.obtain(name, () => new Making(make));
    if (making.percent !== undefined) this.#makings.set(making, { moment, horizonDays });
    void making.made
      .catch(() => {
        if (this.#views.peek(name) === making) this.#views.forget(name);
      })
      .finally(() => this.#makings.delete(making));
    return making.wait(left);
  }

  #make(moment: AskedMoment, horizonDays: number, kind: Kind, work: Work): Promise<PastView> {
    const { ending, tell } = work;
    const folding: Work = {
      ending,
      tell: (done) => {
        tell(done * FOLDING);
      },
    };
    const scoring: Work = {
      ending,
      tell: (done) => {
        tell(FOLDING + done * (1 - FOLDING));
      },
    };
    return this.#facts.read(moment, folding, async (accounts) => {
      const parameters = await this.calibrations.knownAt(moment.position);
      const question = parameters.question(moment.asOf, horizonDays);
      const worse = new Map<string, NextWorse>();
      const lists = this.newLists();
      if (isBeside(kind)) await this.#listBeside(lists, kind, accounts, question.day, ending);
      else {
        const whole = kind === 'whole' ? worse : undefined;
        await lists.put(
          portfolioList,
          await pastRows(this.folds, accounts, question, whole, scoring),
        );
      }
      const pages = new PortfolioPages(lists);
      return { moment, question, pages, worse, readers: 0, isForgotten: false };
    });
  }

  async #listBeside(
    lists: Lists,
    beside: readonly AccountList[],
    accounts: AccountsInHand,
    day: number,
    ending: AbortSignal,
  ): Promise<void> {
    const all = [...accounts.all()];
    for (const list of beside) {
      ending.throwIfAborted();
      await listAccounts(lists, list, this.folds, all, day, listedQuietly);
    }
  }

  async #worseOf({ moment, question, worse }: PastView, accountId: string): Promise<NextWorse> {
    const known = worse.get(accountId);
    if (known) return known;
    const facts = this.folds.factsOf(await this.#rowsOf(moment, accountId));
    const found = earliestWorse(nextWorse(facts, question));
    worse.set(accountId, found);
    await yieldToOthers();
    return found;
  }

  async #rowsOf(moment: AskedMoment, accountId: string): Promise<FactsRows<AccountFacts>> {
    const inHand = this.#facts.inHand(moment, accountId);
    if (inHand) return inHand.rows;
    const { store, keys, folds } = this;
    return folds.foldAll(await historyOf(store, keys, NO_TEXTS, accountId, moment));
  }
}

const nameOf = ({ asOf, position }: AskedMoment, horizonDays: number, kind: Kind): string =>
  `${asOf} ${String(position)} ${String(horizonDays)} ${wordOf(kind)}`;

const isBeside = (kind: Kind): kind is readonly AccountList[] => typeof kind !== 'string';

const wordOf = (kind: Kind): string =>
  isBeside(kind) ? kind.map(({ shape }) => shape.name).join(' ') : kind;
