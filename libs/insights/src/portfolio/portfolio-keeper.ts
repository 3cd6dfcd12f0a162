import { CHURN_MODEL_STREAM } from '#events/models/models.events';
import { POLICIES_STREAM } from '#events/policies/policies.events';
import { Mutex } from '#kernel/mutex';
import type { Day } from '#kernel/time';
import type { FactsListener, FactsMoved, Resumed } from '../projector/account-projector.ts';
import type { AccountList } from '../lists/account-list.ts';
import type { ListedAt } from '../lists/listed-at.ts';
import { nameReportPersons } from '../policies/report-persons.ts';
import { Troubles } from '../projector/troubles.ts';
import { pause } from '#kernel/pause';
import type { MainPortfolio } from './main-portfolio.ts';
import type { OtherHorizons } from './other-horizons.ts';
import {
  CURRENT_TIMEOUT_MS,
  momentNow,
  type PortfolioNow,
  type PortfolioShown,
} from './portfolio-now.ts';
import { HORIZON_DAYS } from './portfolio.query.ts';
import { portfoliosOf, type KeeperParts } from './keeper-parts.ts';
import { pageByPage } from './page-by-page.ts';
import { QuestionsOfToday } from './questions-of-today.ts';
import { Rest } from './rest.ts';
import { Waiting } from './waiting.ts';

/** While news comes in, work in the background rests: that much after the last of it. */
const QUIET_MS = 100;
/** Between two pieces of work in the background, so that it never takes a whole processor. */
const BREATH_MS = 5;
/** How often the day is looked at. */
const REST_MS = 1_000;

/** Keeps the portfolio, or a part of it, at the head of the log and at today's scores, and tells those who watch. */
export class PortfolioKeeper implements FactsListener, PortfolioNow {
  readonly #main: MainPortfolio;
  readonly #others: OtherHorizons;
  readonly #order = new Mutex();
  readonly #waiting = new Waiting();
  readonly #rest = new Rest();
  readonly #troubles: Troubles;
  readonly #today: QuestionsOfToday;
  /** Accounts with a new next worse day that nobody was told of yet. */
  readonly #worked = new Set<string>();
  #isAtEnd = false;
  #movedMs = -Infinity;

  constructor(private readonly parts: KeeperParts) {
    const { tell } = parts;
    this.#troubles = new Troubles(tell, (accountId) => {
      this.#main.mended(accountId);
    });
    this.#today = new QuestionsOfToday(parts.moments, parts.calibrations);
    const { main, others } = portfoliosOf(parts, this.#troubles, this.#order);
    this.#main = main;
    this.#others = others;
  }

  get position(): number {
    return this.#main.position;
  }

  get listedOn(): Day | null {
    return this.#main.listedOn;
  }

  get isReady(): boolean {
    return this.#isAtEnd && this.#isCurrent();
  }

  get foldedAgain(): number {
    return this.#troubles.foldedAgain;
  }

  mended(accountId: string, says: string): void {
    this.#troubles.mended(accountId, says);
  }

  async resumed(position: number, resumed: Resumed): Promise<void> {
    const { feed } = this.parts;
    await this.#order.run(async () => {
      await this.#readParameters(position);
      await this.#namePersons(position);
      await this.#main.resume(position, resumed, this.#today.at(HORIZON_DAYS));
      const isMissed = feed.position > 0 && feed.position < position;
      const missed = isMissed ? await this.#main.changedSince(feed.position) : [];
      feed.changed(missed ?? 'all', position);
    });
    this.#moved();
  }

  async moved({ to, accounts, others, atEnd }: FactsMoved): Promise<void> {
    await this.#order.run(async () => {
      if (others.has(CHURN_MODEL_STREAM)) await this.#readParameters(to);
      if (others.has(POLICIES_STREAM)) await this.#namePersons(to);
      this.#isAtEnd ||= atEnd;
      if (to === this.position) return;
      await this.#main.list(accounts, to, this.#today.at(HORIZON_DAYS));
      for (const other of this.#others.all()) {
        await other.put(accounts, this.#today.at(other.horizonDays));
      }
      this.#movedMs = performance.now();
      this.parts.feed.changed(
        accounts.map(({ accountId }) => accountId),
        to,
      );
    });
    this.#moved();
  }

  /** Works in the background until aborted: the change of day, new parameters, next worse days. */
  async work(signal: AbortSignal): Promise<void> {
    const rest = () =>
      this.#rest.take(this.#main.portfolio.pending > 0 ? QUIET_MS : REST_MS, signal);
    while (!signal.aborted) {
      if (!this.#isAtEnd) await rest();
      else if (!this.#isCurrent()) await this.#refresh(signal);
      else if (this.#main.unfilled) await this.#fill(this.#main.unfilled, signal);
      else if (!(await this.#workOutWorse())) await rest();
      await pause(BREATH_MS, signal);
    }
  }

  waitFor(position: number, timeoutMs: number): Promise<void> {
    const isThere = (): boolean => this.position >= position;
    return this.#waiting.until(isThere, timeoutMs, () => [position, this.position]);
  }

  async shown(horizonDays: number): Promise<PortfolioShown> {
    await this.#once(() => this.#isCurrent());
    const { pages } =
      horizonDays === HORIZON_DAYS
        ? this.#main.portfolio
        : await this.#others.of(horizonDays, this.#today.at(horizonDays));
    // Read before the rows: what changes meanwhile is told by the live stream from here on.
    return { pages, moment: momentNow(this.parts.moments, this.position, horizonDays) };
  }

  async listed(list: AccountList): Promise<ListedAt> {
    const { lists, moments } = this.parts;
    await this.#once(() => this.#isCurrent() && this.#main.isFilled(list));
    return { lists, moment: momentNow(moments, this.position, HORIZON_DAYS) };
  }

  /** Waits for work in the background, which rests no longer. @throws NotThereYet */
  #once(isDone: () => boolean): Promise<void> {
    const wanted = this.position;
    if (!isDone()) this.#rest.end();
    return this.#waiting.until(isDone, CURRENT_TIMEOUT_MS, () => [wanted, this.position]);
  }

  /** Fills a new list page by page: news is listed in between. */
  async #fill(list: AccountList, signal: AbortSignal): Promise<void> {
    const isSame = this.#sinceNow();
    const fill = (after: string | undefined) =>
      this.#order.run(async () =>
        isSame() ? this.#main.fillAfter(list, after, this.#today.at(HORIZON_DAYS)) : undefined,
      );
    await pageByPage(fill, () => !signal.aborted && isSame());
    this.#moved();
  }

  /** Scores all accounts anew, page by page: news is listed in between, on the new day already. */
  async #refresh(signal: AbortSignal): Promise<void> {
    const wanted = this.#today.wanted();
    const question = this.#today.at(HORIZON_DAYS);
    const isSame = this.#sinceNow();
    const refresh = (after: string | undefined) =>
      this.#order.run(async () =>
        isSame() ? this.#main.refreshAfter(after, question) : undefined,
      );
    const isWanted = (): boolean => {
      const { on, parametersHash } = this.#today.wanted();
      const isOfToday = on === wanted.on && parametersHash === wanted.parametersHash;
      return !signal.aborted && isOfToday && isSame();
    };
    if (!(await pageByPage(refresh, isWanted))) return;
    await this.#order.run(async () => {
      if (!isSame()) return;
      this.#others.forget();
      await this.#main.mark(wanted, question);
    });
    this.parts.feed.rescored('all');
    this.#moved();
  }

  /** Tells whether the lists are those that are there now, and were not begun anew since. */
  #sinceNow(): () => boolean {
    const { beginnings } = this.#main;
    return () => this.#main.beginnings === beginnings;
  }

  /** Answers whether there was anything to work out. */
  async #workOutWorse(): Promise<boolean> {
    if (performance.now() < this.#movedMs + QUIET_MS) return false;
    const main = this.#main.portfolio;
    const portfolio = [main, ...this.#others.all()].find(({ pending }) => pending > 0);
    if (!portfolio) return false;
    const accountIds = await this.#order.run(() =>
      portfolio.workOutWorse(this.#today.at(portfolio.horizonDays)),
    );
    if (portfolio === main) await this.#tellWorse(accountIds);
    return true;
  }

  /** Told once all of them are worked out: row by row it would be a flood after an import. */
  async #tellWorse(accountIds: readonly string[]): Promise<void> {
    for (const accountId of accountIds) this.#worked.add(accountId);
    if (this.#main.portfolio.pending > 0) return;
    await this.#order.run(() => this.#main.reworked());
    this.parts.feed.rescored(this.#worked);
    this.#worked.clear();
  }

  async #readParameters(position: number): Promise<void> {
    await this.#today.read(position);
    this.#others.forget();
  }

  /** Views are of all accounts: one of those who keep them says it. */
  async #namePersons(position: number): Promise<void> {
    const { store, lists, folds, moments } = this.parts;
    if (folds.shard.index > 0) return;
    await nameReportPersons({ store, lists, zone: moments.ledger.zone }, position);
  }

  #isCurrent(): boolean {
    return this.#main.holds(this.#today.wanted());
  }

  #moved(): void {
    this.#waiting.look();
    this.#rest.end();
  }
}
