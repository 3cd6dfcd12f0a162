import type { Day } from '#kernel/time';
import type { Changes } from '../../views.ts';
import type { AnswerSources } from '../answer-sources.ts';
import type { MomentQuery, ScoreQuery } from '../moments.ts';
import { Question } from '../question.ts';

/** Why the scores of an account changed since an earlier moment. @throws Rejection `account-unknown` */
export class ChangesQuestion extends Question<Changes> {
  constructor(
    readonly accountId: string,
    readonly query: ScoreQuery,
    readonly since: MomentQuery & { readonly asOf: Day },
  ) {
    super();
  }

  override answer({ accounts }: Pick<AnswerSources, 'accounts'>): Promise<Changes> {
    return accounts.changes(this.accountId, this.query, this.since);
  }
}
