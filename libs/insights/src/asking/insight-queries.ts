import type { Day } from '#kernel/time';
import type { LiveNews } from '../live/live-projection.ts';
import type { Question } from './moments.ts';
import type { PortfolioQuery } from '../portfolio/portfolio.query.ts';
import type { TimelineQuery } from '../timeline/timelines.ts';
import type {
  AccountView,
  PortfolioPage,
  Sparkline,
  TimelineEntry,
  TimelinePage,
} from '../views.ts';

/** A question about scores: churn risk has a horizon, 180 days where none is said. */
export interface ScoreQuestion extends Question {
  readonly horizonDays?: number | undefined;
}

/** How far the read side is. `isReady`: it shows today's scores and is at the log's end, or was lately. */
export interface InsightStatus {
  readonly isReady: boolean;
  /** The position all answers about now include. */
  readonly position: number;
  /** The day the portfolio list holds scores for; null before it was ever made. */
  readonly listedOn: Day | null;
  readonly accounts: number;
  /** Events of the log, as far as it is known here. */
  readonly events: number;
}

/** Everything that can be asked of the read side, whichever thread answers. */
export abstract class InsightQueries {
  /** @throws MarkUnreadable, LedgerChanged for a cursor of elsewhere */
  abstract portfolio(query: PortfolioQuery): Promise<PortfolioPage>;

  /** One for each of the accounts that there is, at most 100. */
  abstract sparklines(
    accountIds: readonly string[],
    question: ScoreQuestion,
  ): Promise<readonly Sparkline[]>;

  /** @throws Rejection `account-unknown` when nothing had happened to it by then */
  abstract account(accountId: string, question: ScoreQuestion): Promise<AccountView>;

  /** @throws Rejection `account-unknown`, MarkUnreadable, LedgerChanged */
  abstract timeline(accountId: string, query: TimelineQuery): Promise<TimelinePage>;

  /** @throws Rejection `account-unknown`, `event-unknown` */
  abstract entry(accountId: string, eventId: string): Promise<TimelineEntry>;

  /** Resolves once all answers include a position of the log. @throws NotThereYet */
  abstract waitFor(position: number, timeoutMs: number): Promise<void>;

  abstract status(): Promise<InsightStatus>;

  /**
   * Tells what changes in some projections (`portfolio`, `account:ID` …) until the function it answers is
   * called: first what changed after a position, if one is given, else where the log is, without messages.
   * Nothing is missing and no change is told twice; `position` of each news is where to go on after it.
   * @throws ProjectionUnknown
   */
  abstract live(
    projections: readonly string[],
    after: number | undefined,
    tell: (news: LiveNews) => void,
  ): Promise<() => void>;
}

/** The read side did not reach a position in time: ask again, or without it. */
export class NotThereYet extends Error {
  override readonly name = 'NotThereYet';

  constructor(
    readonly position: number,
    readonly reached: number,
  ) {
    super(`Position ${String(position)} is not in the answers yet; ${String(reached)} is.`);
  }
}
