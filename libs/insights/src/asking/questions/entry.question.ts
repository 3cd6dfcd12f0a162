import type { TimelineEntry } from '../../views.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { Question } from '../question.ts';

/** One event of an account. @throws Rejection `account-unknown`, `event-unknown` */
export class EntryQuestion extends Question<TimelineEntry> {
  constructor(
    readonly accountId: string,
    readonly eventId: string,
  ) {
    super();
  }

  override answer({ timelines }: Pick<AnswerSources, 'timelines'>): Promise<TimelineEntry> {
    return timelines.entry(this.accountId, this.eventId);
  }
}
