import type { ListFilter } from '#kernel/lists';
import type { Day } from '#kernel/time';
import { portfolioList, UNSCORED } from '../../portfolio/portfolio.list.ts';
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
  /** Of these, accounts that cannot be folded or scored. */
  readonly unscored: number;
  /** Accounts folded again since the start, as what rested of them could not be used. */
  readonly foldedAgain: number;
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
    const { isReady, position, listedOn, foldedAgain } = now;
    const sort = { column: 'accountId', direction: 'asc' } as const;
    const count = async (filter: ListFilter): Promise<number> =>
      (await lists.query(portfolioList, { ...filter, sort, limit: 1 })).total;
    const [accounts, unscored] = [await count({}), await count(UNSCORED)];
    const events = await countEvents();
    return { isReady, position, listedOn, accounts, unscored, foldedAgain, events };
  }

  override thread(): AnsweringThread {
    return 'following';
  }
}
