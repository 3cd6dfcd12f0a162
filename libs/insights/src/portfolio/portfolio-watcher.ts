import { StoreUnavailable, type EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { Lists } from '#kernel/lists';
import type { ModelId } from '#kernel/projection';
import { Mutex } from '#kernel/mutex';
import type { ReadModels } from '#kernel/read-models';
import type { Day } from '#kernel/time';
import type { NewsDesk } from '../live/news-desk.ts';
import type { Moments } from '../asking/moments.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import { listIdOf, type AccountList } from '../lists/account-list.ts';
import type { ListedAt } from '../lists/listed-at.ts';
import { RowsOfDay } from '../projector/rows-of-day.ts';
import { StoredFacts } from '../projector/stored-facts.ts';
import type { Calibrations } from '../churn-risk/calibrations.ts';
import { KeptBasis } from './kept-basis.ts';
import { ListCheckpoint, listModelOf, type Listed } from './list-checkpoint.ts';
import { LivePortfolio } from './live-portfolio.ts';
import { OtherHorizons } from './other-horizons.ts';
import { PortfolioPages } from './portfolio-pages.ts';
import {
  CURRENT_TIMEOUT_MS,
  momentNow,
  type PortfolioNow,
  type PortfolioShown,
} from './portfolio-now.ts';
import { HORIZON_DAYS } from './portfolio.query.ts';
import { QuestionsOfToday } from './questions-of-today.ts';
import { Waiting } from './waiting.ts';

/** Without news the lists are looked at this often. */
const LOOK_MS = 250;
/** Changed accounts are named up to so many. */
const CHANGED_MAX = 1_000;

/** What the watcher stands on. */
export interface WatcherParts {
  /** The log as this process sees it. */
  readonly store: EventStore;
  readonly keys: Keys;
  readonly readModels: ReadModels;
  readonly lists: Lists;
  /** All accounts in one, to read facts with, and the parts that they are kept in. */
  readonly folds: AccountFolds;
  readonly shards: readonly AccountFolds[];
  readonly moments: Moments;
  readonly calibrations: Calibrations;
  readonly feed: NewsDesk;
  readonly newLists: () => Lists;
  /** Resolves when others may have written, or after a time. */
  readonly mayHaveMoved: (timeoutMs: number, signal: AbortSignal) => Promise<void>;
}

/** Shows the portfolio that other processes keep, each a part of it, and tells those who watch what they wrote. */
export class PortfolioWatcher implements PortfolioNow {
  /** Whoever keeps the facts does that, and says so. */
  readonly foldedAgain = 0;
  readonly #facts: StoredFacts;
  readonly #pages: PortfolioPages;
  readonly #others: OtherHorizons;
  readonly #order = new Mutex();
  readonly #waiting = new Waiting();
  readonly #models: readonly ModelId[];
  readonly #checkpoints: readonly ListCheckpoint[];
  readonly #basis: KeptBasis;
  #listed: readonly Listed[] = [];
  /** Of each part the build that is of this log; undefined until all are. */
  #builds: readonly string[] | undefined;
  readonly #today: QuestionsOfToday;
  #position = 0;
  #scoresSeenMs = -Infinity;
  /** What was there at the first look is not told: nobody saw anything before it. */
  #hasLooked = false;
  #isReachable = false;
  #trouble: string | undefined;

  constructor(private readonly parts: WatcherParts) {
    const { store, keys, readModels, lists, folds, shards, moments, newLists } = parts;
    const { zone, ledgerId } = moments.ledger;
    const kept = shards.map(({ shard }) => shard);
    this.#basis = new KeptBasis(store, readModels, ledgerId, kept);
    this.#today = new QuestionsOfToday(moments, parts.calibrations);
    this.#facts = new StoredFacts(readModels, shards);
    this.#pages = new PortfolioPages(lists);
    const ofDay = new RowsOfDay(store, keys, folds, zone);
    this.#others = new OtherHorizons(
      (horizonDays) => new LivePortfolio(newLists(), this.#facts, folds, ofDay, horizonDays),
      this.#order,
    );
    this.#models = shards.map(({ shard }) => listModelOf(zone, shard));
    this.#checkpoints = shards.map(({ shard }) => new ListCheckpoint(readModels, zone, shard));
  }

  get position(): number {
    return this.#position;
  }

  get listedOn(): Day | null {
    const days = new Set(this.#listed.map(({ scores }) => scores?.on ?? null));
    const [on = null] = days;
    return days.size === 1 ? on : null;
  }

  get trouble(): string | undefined {
    return this.#isReachable ? undefined : this.#trouble;
  }

  get isReady(): boolean {
    return this.#isReachable && this.#isCurrent();
  }

  /** Looks at what others wrote until aborted; while their store is away, what was seen last is shown. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.#isReachable = await this.#look().then(
        () => true,
        (error: unknown) => {
          if (!(error instanceof StoreUnavailable)) throw error;
          this.#trouble = error.reason;
          return false;
        },
      );
      await this.parts.mayHaveMoved(LOOK_MS, signal);
    }
  }

  waitFor(position: number, timeoutMs: number): Promise<void> {
    const isThere = (): boolean => this.#position >= position;
    return this.#waiting.until(isThere, timeoutMs, () => [position, this.#position]);
  }

  async shown(horizonDays: number): Promise<PortfolioShown> {
    const wanted = this.#position;
    const isCurrent = (): boolean => this.#isCurrent();
    await this.#waiting.until(isCurrent, CURRENT_TIMEOUT_MS, () => [wanted, this.#position]);
    const pages = await this.#pagesOf(horizonDays);
    // Read before the rows: what changes meanwhile is told by the live stream from here on.
    return { pages, moment: momentNow(this.parts.moments, this.#position, horizonDays) };
  }

  async listed(list: AccountList): Promise<ListedAt> {
    const { lists, moments } = this.parts;
    const wanted = this.#position;
    const isListed = (): boolean =>
      this.#isCurrent() && this.#listed.every(({ filled }) => filled.includes(listIdOf(list)));
    await this.#waiting.until(isListed, CURRENT_TIMEOUT_MS, () => [wanted, this.#position]);
    return { lists, moment: momentNow(moments, this.#position, HORIZON_DAYS) };
  }

  async #pagesOf(horizonDays: number): Promise<PortfolioPages> {
    if (horizonDays === HORIZON_DAYS) return this.#pages;
    return (await this.#others.of(horizonDays, this.#today.at(horizonDays))).pages;
  }

  async #look(): Promise<void> {
    const { readModels, store } = this.parts;
    // Nothing is shown, or told, of rows that were made of another log.
    if (!this.#builds) await this.#lookAtScores();
    if (!this.#builds) return;
    const positions = await readModels.positions(this.#models);
    // An account is answered from the log as it is seen here, which may be behind the lists.
    const reached = Math.min(...positions, await store.head());
    const hasMoved = reached !== this.#position;
    if (hasMoved) await this.#moveTo(reached);
    this.#hasLooked = true;
    // While there is news the scores are looked at now and then; without, that is what may have been written.
    if (!hasMoved || performance.now() > this.#scoresSeenMs + LOOK_MS) await this.#lookAtScores();
    this.#waiting.look();
  }

  /** Lists that were made anew stand where they begin: then nothing of before is told again. */
  async #moveTo(reached: number): Promise<void> {
    const { feed } = this.parts;
    const before = this.#position;
    const isNews = this.#hasLooked && reached > before;
    const changed = isNews ? await this.#facts.changedSince(before, reached, CHANGED_MAX) : [];
    await this.#today.read(reached);
    this.#pages.changed();
    if (changed) await this.#putOthers(changed);
    else this.#others.forget();
    this.#position = reached;
    feed.changed(changed ?? 'all', reached);
  }

  async #putOthers(accountIds: readonly string[]): Promise<void> {
    if (accountIds.length === 0) return;
    await this.#order.run(async () => {
      for (const other of this.#others.all()) {
        await other.putByKeys(accountIds, this.#today.at(other.horizonDays));
      }
    });
  }

  /** Other scores of all accounts, or rows worked out in the background: what is shown is read again. */
  async #lookAtScores(): Promise<void> {
    this.#scoresSeenMs = performance.now();
    this.#builds = await this.#basis.builds();
    const listed = await Promise.all(this.#checkpoints.map((checkpoint) => checkpoint.read()));
    const [before, after] = [this.#listed, listed].map(scoresOf);
    this.#listed = listed;
    if (before === after) return;
    this.#pages.changed();
    this.#others.forget();
    this.parts.feed.rescored('all');
  }

  #isCurrent(): boolean {
    const { on, parametersHash } = this.#today.wanted();
    const builds = this.#builds;
    // What was listed of rows before they were built anew is about to be listed again.
    return (
      builds !== undefined &&
      this.#listed.every(
        ({ build, scores }, index) =>
          build === builds[index] && scores?.on === on && scores.parametersHash === parametersHash,
      )
    );
  }
}

const scoresOf = (listed: readonly Listed[]): string =>
  JSON.stringify(listed.map(({ scores, reworked }) => [scores, reworked]));
