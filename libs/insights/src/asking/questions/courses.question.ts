import type { Courses } from '../../views.ts';
import type { AnswerSources } from '../answer-sources.ts';
import type { ScoreQuery } from '../moments.ts';
import { Question } from '../question.ts';

/** How the scores of an account went over a year, and go on. @throws Rejection `account-unknown` */
export class CoursesQuestion extends Question<Courses> {
  constructor(
    readonly accountId: string,
    readonly query: ScoreQuery = {},
  ) {
    super();
  }

  override answer({ accounts }: Pick<AnswerSources, 'accounts'>): Promise<Courses> {
    return accounts.courses(this.accountId, this.query);
  }
}
