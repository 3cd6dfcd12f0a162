import type { ListFilter } from '#kernel/lists';
import type { LogFilling } from '#kernel/log-filling';
import type { Day } from '#kernel/time';
import { portfolioList, UNSCORED } from '../../portfolio/portfolio.list.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { Question, type AnsweringThread } from '../question.ts';

/** How far the read side is. `isReady`: it shows today's scores and is at the log's end, or was lately. */
export interface InsightStatus {
  readonly isReady: boolean;
  /** How far the copy of the log is, until all is in it; null where there is none to be filled. */
  readonly filling: LogFilling | null;
  /** Why the read models cannot be used just now, where that is known. */
  readonly trouble: string | null;
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
    filling,
  }: Pick<AnswerSources, 'now' | 'lists' | 'countEvents' | 'filling'>): Promise<InsightStatus> {
    const { position, listedOn, foldedAgain } = now;
    const left = filling() ?? null;
    const isReady = now.isReady && left === null;
    const sort = { column: 'accountId', direction: 'asc' } as const;
    const count = async (filter: ListFilter): Promise<number> =>
      (await lists.query(portfolioList, { ...filter, sort, limit: 1 })).total;
    const [accounts, unscored] = [await count({}), await count(UNSCORED)];
    const events = await countEvents();
    return {
      isReady,
      filling: left,
      trouble: now.trouble ?? null,
      position,
      listedOn,
      accounts,
      unscored,
      foldedAgain,
      events,
    };
  }

  /** It is what says how far that is. */
  override needsWholeLog(): boolean {
    return false;
  }

  override thread(): AnsweringThread {
    return 'following';
  }
}
