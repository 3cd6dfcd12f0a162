import type { Clock } from '#kernel/clock';
import type { EventStore, LedgerIdentity } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { Lists } from '#kernel/lists';
import type { ReadModels } from '#kernel/read-models';
import type { Day } from '#kernel/time';
import { Accounts } from '../account/accounts.ts';
import { projectionsOf } from '../facts/account-facts.ts';
import { pageEndOf } from './cursor.ts';
import { InsightQueries, type InsightStatus, type ScoreQuestion } from './insight-queries.ts';
import { accountLive } from '../live/account-live.ts';
import { LiveFeed } from '../live/live-feed.ts';
import type { LiveNews } from '../live/live-projection.ts';
import { feedPort, openLive } from '../live/live-streams.ts';
import { portfolioLive } from '../live/portfolio-live.ts';
import { Moments } from './moments.ts';
import { PastPortfolios } from '../portfolio/past-portfolios.ts';
import { keepPortfolio } from '../portfolio/keep-portfolio.ts';
import { PortfolioKeeper } from '../portfolio/portfolio-keeper.ts';
import type { PortfolioNow } from '../portfolio/portfolio-now.ts';
import { HORIZON_DAYS, type PortfolioQuery } from '../portfolio/portfolio.query.ts';
import { PortfolioWatcher, type WatcherParts } from '../portfolio/portfolio-watcher.ts';
import { portfolioList } from '../portfolio/portfolio.list.ts';
import { AccountFolds } from '../projector/account-folds.ts';
import { AccountProjector } from '../projector/account-projector.ts';
import { shardsOf } from '../projector/shard.ts';
import { Timelines, type TimelineQuery } from '../timeline/timelines.ts';
import type {
  AccountView,
  PortfolioPage,
  Sparkline,
  TimelineEntry,
  TimelinePage,
} from '../views.ts';

/** What the read side stands on. */
export interface InsightParts {
  readonly store: EventStore;
  /** How many events the log holds; its head where positions have no gaps, as in files. */
  readonly countEvents?: (() => Promise<number>) | undefined;
  readonly keys: Keys;
  readonly readModels: ReadModels;
  readonly lists: Lists;
  readonly clock: Clock;
  /** Empty lists for portfolios that last only for a while. */
  readonly newLists: () => Lists;
  /** Said where other processes keep facts and scores, in so many parts, and this one shows them. */
  readonly kept?: KeptByOthers | undefined;
}

export interface KeptByOthers extends Pick<WatcherParts, 'mayHaveMoved'> {
  readonly shards: number;
}

/** The read side in one piece: follows the log while it runs, and answers what is asked. */
export class Insights extends InsightQueries {
  readonly feed: LiveFeed;
  readonly #accounts: Accounts;
  readonly #timelines: Timelines;
  readonly #past: PastPortfolios;
  readonly #now: PortfolioNow;
  readonly #work: (signal: AbortSignal) => Promise<void>;
  readonly #moments: Moments;

  private constructor(
    private readonly parts: InsightParts,
    private readonly ledger: LedgerIdentity,
  ) {
    super();
    const { store, keys, readModels, lists, clock, newLists, kept } = parts;
    const moments = new Moments(store, clock, ledger);
    const projections = projectionsOf(ledger.zone);
    const folds = new AccountFolds(projections, ledger.zone);
    const shards = shardsOf(kept?.shards ?? 1).map(
      (shard) => new AccountFolds(projections, ledger.zone, shard),
    );
    const models = shards.flatMap((shard) => shard.models);
    this.#moments = moments;
    this.#accounts = new Accounts(store, keys, folds, moments);
    this.#timelines = new Timelines(store, keys, moments);
    this.#past = new PastPortfolios(store, keys, folds, moments, newLists);
    // A later projection that people watch is registered here.
    const watched = [portfolioLive(lists, models), accountLive(this.#accounts, models)];
    this.feed = new LiveFeed(watched, readModels);
    const feed = this.feed;
    const shown = { store, readModels, lists, folds, moments, feed, newLists };
    if (kept) {
      const watcher = new PortfolioWatcher({ ...shown, ...kept, shards });
      this.#now = watcher;
      this.#work = (signal) => watcher.run(signal);
    } else {
      const keeper = new PortfolioKeeper(shown);
      const projector = new AccountProjector(store, keys, readModels, folds, keeper);
      this.#now = keeper;
      this.#work = (signal) => keepPortfolio(store, projector, keeper, signal);
    }
  }

  static async of(parts: InsightParts): Promise<Insights> {
    return new Insights(parts, await parts.store.identity());
  }

  /** Stays at the head of the log until aborted; answers hold for now only while this runs. */
  async run(signal: AbortSignal): Promise<void> {
    try {
      await this.#work(signal);
    } finally {
      this.feed.stop();
    }
  }

  async portfolio(query: PortfolioQuery): Promise<PortfolioPage> {
    const end =
      query.cursor === undefined ? undefined : pageEndOf(query.cursor, this.ledger.ledgerId);
    const horizonDays = end?.horizonDays ?? query.horizonDays ?? HORIZON_DAYS;
    return isAboutNow(query, this.ledger, this.#moments.today())
      ? this.#now.page(query, horizonDays, end)
      : this.#past.page(query, horizonDays, end);
  }

  sparklines(
    accountIds: readonly string[],
    question: ScoreQuestion,
  ): Promise<readonly Sparkline[]> {
    return this.#accounts.sparklines(accountIds, question);
  }

  account(accountId: string, question: ScoreQuestion): Promise<AccountView> {
    return this.#accounts.view(accountId, question);
  }

  timeline(accountId: string, query: TimelineQuery): Promise<TimelinePage> {
    return this.#timelines.page(accountId, query);
  }

  entry(accountId: string, eventId: string): Promise<TimelineEntry> {
    return this.#timelines.entry(accountId, eventId);
  }

  waitFor(position: number, timeoutMs: number): Promise<void> {
    return this.#now.waitFor(position, timeoutMs);
  }

  async status(): Promise<InsightStatus> {
    const { isReady, position, listedOn } = this.#now;
    const { total } = await this.parts.lists.query(portfolioList, {
      sort: { column: 'accountId', direction: 'asc' },
      limit: 1,
    });
    const { store, countEvents = () => store.head() } = this.parts;
    return { isReady, position, listedOn, accounts: total, events: await countEvents() };
  }

  live(
    projections: readonly string[],
    after: number | undefined,
    tell: (news: LiveNews) => void,
  ): Promise<() => void> {
    return openLive(feedPort(this.feed), projections, after, tell);
  }
}

/** Whether a portfolio is asked for as of now, which the list answers; all else is folded from the log. */
export function isAboutNow(
  query: PortfolioQuery,
  { ledgerId }: LedgerIdentity,
  today: Day,
): boolean {
  const { asOf, knownAt } = query.cursor === undefined ? query : pageEndOf(query.cursor, ledgerId);
  return (asOf ?? today) === today && (knownAt ?? null) === null;
}
