import type { Since } from '../../account/account-changes.ts';
import type { Changes } from '../../views.ts';
import type { AnswerSources } from '../answer-sources.ts';
import type { ScoreQuery } from '../moments.ts';
import { Question } from '../question.ts';

/** Why the scores of an account changed since an earlier moment. @throws Rejection `account-unknown` */
export class ChangesQuestion extends Question<Changes> {
  constructor(
    readonly accountId: string,
    readonly query: ScoreQuery,
    readonly since: Since,
  ) {
    super();
  }

  override answer({ changes }: Pick<AnswerSources, 'changes'>): Promise<Changes> {
    return changes.ofAccount(this.accountId, this.query, this.since);
  }
}
