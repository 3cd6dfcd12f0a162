import {
  InsightQueries,
  type InsightStatus,
  type ScoreQuestion,
} from '#insights/asking/insight-queries';
import { isAboutNow } from '#insights/asking/insights';
import type { LiveNews } from '#insights/live/live-projection';
import type { FeedPort } from '#insights/live/live-streams';
import type { PortfolioQuery } from '#insights/portfolio/portfolio.query';
import type { TimelineQuery } from '#insights/timeline/timelines';
import type {
  AccountView,
  PortfolioPage,
  Sparkline,
  TimelineEntry,
  TimelinePage,
} from '#insights/views';
import type { Clock } from '#kernel/clock';
import type { LedgerIdentity } from '#kernel/event-store';
import { dayOf, instantOf } from '#kernel/time';
import { ReopeningStreams } from './reopening-streams.ts';
import { WorkerLine, type Thread } from './worker-line.ts';

/** What the client stands on: how to start each thread, and whom to tell when one fails. */
export interface ClientParts {
  readonly clock: Clock;
  readonly ledger: LedgerIdentity;
  /** Starts the thread that follows the log, or the one that answers about single accounts and the past. */
  readonly startThread: (follows: boolean) => Thread;
  readonly failed: (error: unknown) => void;
}

/** The read side in two threads: one keeps up with the log, the other does what may take long. */
export class InsightsClient extends InsightQueries {
  readonly #following: WorkerLine;
  readonly #answering: WorkerLine;
  readonly #streams: ReopeningStreams;

  constructor(private readonly parts: ClientParts) {
    super();
    const { startThread, failed } = parts;
    const listeners = new Set<(news: LiveNews) => void>();
    const news = (told: LiveNews): void => {
      for (const listener of listeners) listener(told);
    };
    const started = (): void => void this.#streams.reopen().catch(failed);
    this.#following = new WorkerLine(() => startThread(true), { started, news, failed });
    const deaf = (): void => undefined;
    this.#answering = new WorkerLine(() => startThread(false), {
      started: deaf,
      news: deaf,
      failed,
    });
    this.#streams = new ReopeningStreams(feedOver(this.#following, listeners), failed);
  }

  async portfolio(query: PortfolioQuery): Promise<PortfolioPage> {
    const { clock, ledger } = this.parts;
    const today = dayOf(instantOf(clock.nowMs()), ledger.zone);
    const line = isAboutNow(query, ledger, today) ? this.#following : this.#answering;
    return await line.ask('portfolio', query);
  }

  sparklines(
    accountIds: readonly string[],
    question: ScoreQuestion,
  ): Promise<readonly Sparkline[]> {
    return this.#answering.ask('sparklines', accountIds, question);
  }

  account(accountId: string, question: ScoreQuestion): Promise<AccountView> {
    return this.#answering.ask('account', accountId, question);
  }

  timeline(accountId: string, query: TimelineQuery): Promise<TimelinePage> {
    return this.#answering.ask('timeline', accountId, query);
  }

  entry(accountId: string, eventId: string): Promise<TimelineEntry> {
    return this.#answering.ask('entry', accountId, eventId);
  }

  waitFor(position: number, timeoutMs: number): Promise<void> {
    return this.#following.ask('waitFor', position, timeoutMs);
  }

  status(): Promise<InsightStatus> {
    return this.#following.ask('status');
  }

  live(
    projections: readonly string[],
    after: number | undefined,
    tell: (news: LiveNews) => void,
  ): Promise<() => void> {
    return this.#streams.open(projections, after, tell);
  }

  /** Stops both threads; their files are closed when this resolves. */
  async close(): Promise<void> {
    await Promise.all([this.#following.close(), this.#answering.close()]);
  }
}

const feedOver = (line: WorkerLine, listeners: Set<(news: LiveNews) => void>): FeedPort => ({
  watch: async (projection) => {
    await line.ask('watch', projection);
    const { threads } = line;
    return () => {
      // With a thread all that was watched there is gone; the next one knows nothing of it.
      if (line.threads === threads) void line.ask('unwatch', projection).catch(() => undefined);
    };
  },
  listen: (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  since: (projection, after) => line.ask('since', projection, after),
  position: () => line.ask('feedPosition'),
});
