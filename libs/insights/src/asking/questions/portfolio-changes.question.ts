import type { Since } from '../../account/account-changes.ts';
import type { PortfolioChanges } from '../../views.ts';
import type { AnswerSources } from '../answer-sources.ts';
import type { ScoreQuery } from '../moments.ts';
import { Question } from '../question.ts';

/** Why the scores of some accounts changed since an earlier moment, as means. @throws Rejection `since-later` */
export class PortfolioChangesQuestion extends Question<PortfolioChanges> {
  constructor(
    readonly accountIds: readonly string[],
    readonly query: ScoreQuery,
    readonly since: Since,
  ) {
    super();
  }

  override answer({ changes }: Pick<AnswerSources, 'changes'>): Promise<PortfolioChanges> {
    return changes.ofMany(this.accountIds, this.query, this.since, this.left);
  }
}
