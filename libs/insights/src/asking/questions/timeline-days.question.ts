import type { TimelineQuery } from '../../timeline/timelines.ts';
import type { TimelineDays } from '../../views.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { Question } from '../question.ts';

/** How many events of an account there are of each day. @throws Rejection `account-unknown`, PositionUnreadable */
export class TimelineDaysQuestion extends Question<TimelineDays> {
  constructor(
    readonly accountId: string,
    readonly query: TimelineQuery = {},
  ) {
    super();
  }

  override answer({ timelines }: Pick<AnswerSources, 'timelines'>): Promise<TimelineDays> {
    return timelines.days(this.accountId, this.query);
  }
}
