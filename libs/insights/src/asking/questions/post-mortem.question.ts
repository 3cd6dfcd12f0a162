import type { PostMortem } from '../../views.ts';
import type { AnswerSources } from '../answer-sources.ts';
import type { ScoreQuery } from '../moments.ts';
import { Question } from '../question.ts';

/** What models would have said before an account was lost. @throws Rejection `account-unknown`, `not-lost` */
export class PostMortemQuestion extends Question<PostMortem> {
  constructor(
    readonly accountId: string,
    readonly query: ScoreQuery = {},
  ) {
    super();
  }

  override answer({ postMortems }: Pick<AnswerSources, 'postMortems'>): Promise<PostMortem> {
    return postMortems.of(this.accountId, this.query, this.left);
  }
}
