import type { AccountActions } from '../../actions/actions.view.ts';
import type { AnswerSources } from '../answer-sources.ts';
import type { MomentQuery } from '../moments.ts';
import { Question } from '../question.ts';

/** What is and was agreed to be done for an account. @throws Rejection `account-unknown` when nothing had happened to it by then */
export class AccountActionsQuestion extends Question<AccountActions> {
  constructor(
    readonly accountId: string,
    readonly query: MomentQuery = {},
  ) {
    super();
  }

  override answer({ accounts }: Pick<AnswerSources, 'accounts'>): Promise<AccountActions> {
    return accounts.actions(this.accountId, this.query);
  }
}
