import type { Clock } from '#kernel/clock';
import type { EventStore, LedgerIdentity } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { Lists } from '#kernel/lists';
import type { LogFilling } from '#kernel/log-filling';
import type { ReadModels } from '#kernel/read-models';
import { logSources, type AnswerSources } from './answer-sources.ts';
import { projectionsOf } from '../facts/account-facts.ts';
import { InsightQueries } from './insight-queries.ts';
import type { Question } from './question.ts';
import { wholeLog } from './whole-log.ts';
import { Finder } from '../finding/finder.ts';
import { Hints } from '../finding/hints.ts';
import { ACCOUNT_LISTS } from '../lists/account-lists.ts';
import { accountLive } from '../live/account-live.ts';
import { listLive } from '../live/list-live.ts';
import { LiveFeed } from '../live/live-feed.ts';
import type { LiveNews } from '../live/live-projection.ts';
import { feedPort, openLive } from '../live/live-streams.ts';
import { portfolioLive } from '../live/portfolio-live.ts';
import { PastPortfolios } from '../portfolio/past-portfolios.ts';
import { keepPortfolio } from '../portfolio/keep-portfolio.ts';
import { PortfolioKeeper } from '../portfolio/portfolio-keeper.ts';
import type { PortfolioNow } from '../portfolio/portfolio-now.ts';
import { PortfolioWatcher, type WatcherParts } from '../portfolio/portfolio-watcher.ts';
import { AccountFolds } from '../projector/account-folds.ts';
import { AccountProjector } from '../projector/account-projector.ts';
import { tellNobody, type Tell } from '../projector/troubles.ts';
import { shardsOf } from '../projector/shard.ts';

/** What the read side stands on. */
export interface InsightParts {
  readonly store: EventStore;
  /** How many events the log holds; its head where positions have no gaps, as in files. */
  readonly countEvents?: (() => Promise<number>) | undefined;
  /** How far what `store` knows of the log is, until it is all there; said where it is a copy. */
  readonly filling?: (() => LogFilling | undefined) | undefined;
  readonly keys: Keys;
  readonly readModels: ReadModels;
  readonly lists: Lists;
  readonly clock: Clock;
  /** Empty lists for portfolios that last only for a while. */
  readonly newLists: () => Lists;
  /** Hears what is worth a line in the log. */
  readonly tell?: Tell;
  /** Said where other processes keep facts and scores, in so many parts, and this one shows them. */
  readonly kept?: KeptByOthers | undefined;
}

export interface KeptByOthers extends Pick<WatcherParts, 'mayHaveMoved'> {
  readonly shards: number;
}

/** The read side in one piece: follows the log while it runs, and answers what is asked. */
export class Insights extends InsightQueries {
  readonly feed: LiveFeed;
  readonly #sources: AnswerSources;
  readonly #work: (signal: AbortSignal) => Promise<void>;

  private constructor(parts: InsightParts, ledger: LedgerIdentity) {
    super();
    const { store, keys, readModels, lists, clock, newLists, tell = tellNobody, kept } = parts;
    const { countEvents = () => store.head(), filling = () => undefined } = parts;
    const sources = logSources(store, keys, clock, ledger);
    const { moments, calibrations, folds, accounts } = sources;
    const projections = projectionsOf(ledger.zone);
    const shards = shardsOf(kept?.shards ?? 1).map(
      (shard) => new AccountFolds(projections, ledger.zone, shard),
    );
    const models = shards.flatMap((shard) => shard.models);
    const past = new PastPortfolios(store, keys, folds, moments, calibrations, newLists);
    const finder = new Finder(store, keys, lists, moments, new Hints(store, keys, readModels));
    const withNow = (now: PortfolioNow): AnswerSources => ({
      ...sources,
      past,
      now,
      lists,
      finder,
      filling,
      countEvents,
    });
    // A later projection that people watch is registered here.
    const watched = [
      portfolioLive(lists, models),
      accountLive(accounts, models),
      ...ACCOUNT_LISTS.map((list) => listLive(list, lists, models)),
    ];
    this.feed = new LiveFeed(watched, readModels);
    const feed = this.feed;
    const shown = { store, readModels, lists, folds, moments, calibrations, feed, newLists };
    if (kept) {
      const watcher = new PortfolioWatcher({ ...shown, ...kept, keys, shards });
      this.#sources = withNow(watcher);
      this.#work = (signal) => watcher.run(signal);
    } else {
      const keeper = new PortfolioKeeper({ ...shown, keys, tell });
      const projector = new AccountProjector(store, keys, readModels, folds, keeper);
      this.#sources = withNow(keeper);
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

  /** What a question throws, at once or later, is a rejection. @throws LogIncomplete */
  async ask<Answer>(question: Question<Answer>): Promise<Answer> {
    if (question.needsWholeLog()) await wholeLog(this.#sources.filling);
    return await question.answer(this.#sources);
  }

  live(
    projections: readonly string[],
    after: number | undefined,
    tell: (news: LiveNews) => void,
  ): Promise<() => void> {
    return openLive(feedPort(this.feed), projections, after, tell);
  }
}
