import type { TimelineQuery } from '../../timeline/timelines.ts';
import type { TimelinePage } from '../../views.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { Question } from '../question.ts';

/** What happened to an account, the newest first. @throws Rejection `account-unknown`, PositionUnreadable, LedgerChanged */
export class TimelineQuestion extends Question<TimelinePage> {
  constructor(
    readonly accountId: string,
    readonly query: TimelineQuery = {},
  ) {
    super();
  }

  override answer({ timelines }: Pick<AnswerSources, 'timelines'>): Promise<TimelinePage> {
    return timelines.page(this.accountId, this.query);
  }
}
