import type { Day } from '#kernel/time';
import { portfolioList } from '../../portfolio/portfolio.list.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { Question, type AnsweringThread } from '../question.ts';

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

/** How far the read side is, and how much it holds. */
export class StatusQuestion extends Question<InsightStatus> {
  override async answer({
    now,
    lists,
    countEvents,
  }: Pick<AnswerSources, 'now' | 'lists' | 'countEvents'>): Promise<InsightStatus> {
    const { isReady, position, listedOn } = now;
    const { total } = await lists.query(portfolioList, {
      sort: { column: 'accountId', direction: 'asc' },
      limit: 1,
    });
    return { isReady, position, listedOn, accounts: total, events: await countEvents() };
  }

  override thread(): AnsweringThread {
    return 'following';
  }
}
