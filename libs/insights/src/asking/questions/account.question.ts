import type { AccountView } from '../../views.ts';
import type { AnswerSources } from '../answer-sources.ts';
import type { ScoreQuery } from '../moments.ts';
import { Question } from '../question.ts';

/** One account with its scores and why they are so. @throws Rejection `account-unknown` when nothing had happened to it by then */
export class AccountQuestion extends Question<AccountView> {
  constructor(
    readonly accountId: string,
    readonly query: ScoreQuery = {},
  ) {
    super();
  }

  override answer({ accounts }: Pick<AnswerSources, 'accounts'>): Promise<AccountView> {
    return accounts.view(this.accountId, this.query);
  }
}
