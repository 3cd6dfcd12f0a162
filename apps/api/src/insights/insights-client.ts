import { InsightQueries } from '#insights/asking/insight-queries';
import type { Question } from '#insights/asking/question';
import type { LiveNews } from '#insights/live/live-projection';
import type { FeedPort } from '#insights/live/live-streams';
import type { Clock } from '#kernel/clock';
import type { LedgerIdentity } from '#kernel/event-store';
import { dayOf, instantOf } from '#kernel/time';
import { carriedQuestion } from './carried-questions.ts';
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

  async ask<Answer>(question: Question<Answer>): Promise<Answer> {
    const { clock, ledger } = this.parts;
    const today = dayOf(instantOf(clock.nowMs()), ledger.zone);
    const line = question.thread(ledger, today) === 'following' ? this.#following : this.#answering;
    // The worker answers with what the question of that class gives.
    return (await line.askUntil(question.left, 'answer', carriedQuestion(question))) as Answer;
  }

  live(
    projections: readonly string[],
    after: number | undefined,
    tell: (news: LiveNews) => void,
  ): Promise<() => void> {
    return this.#streams.open(projections, after, tell);
  }

  /** Starts both threads again: what they have open was put aside. */
  again(): void {
    this.#following.again();
    this.#answering.again();
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
