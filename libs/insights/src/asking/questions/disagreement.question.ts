import type { Disagreement } from '../../views.ts';
import type { AnswerSources } from '../answer-sources.ts';
import type { ScoreQuery } from '../moments.ts';
import { Question } from '../question.ts';

/** Whether what an account does, its contracts and its people disagree. @throws Rejection `account-unknown` */
export class DisagreementQuestion extends Question<Disagreement> {
  constructor(
    readonly accountId: string,
    readonly query: ScoreQuery = {},
  ) {
    super();
  }

  override answer({ accounts }: Pick<AnswerSources, 'accounts'>): Promise<Disagreement> {
    return accounts.disagreement(this.accountId, this.query);
  }
}
