import type { LiveNews } from '../live/live-projection.ts';
import type { Question } from './question.ts';

/** The read side, whichever thread answers. */
export abstract class InsightQueries {
  /** Answers one of `QUESTIONS`; each says itself what it throws. */
  abstract ask<Answer>(question: Question<Answer>): Promise<Answer>;

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
