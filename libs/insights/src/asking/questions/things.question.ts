import type { ThingsQuery } from '../../things/things.ts';
import type { ThingsPage } from '../../views.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { Question } from '../question.ts';

/** What an account has of a kind. @throws Rejection `account-unknown` */
export class ThingsQuestion extends Question<ThingsPage> {
  constructor(
    readonly accountId: string,
    readonly query: ThingsQuery,
  ) {
    super();
  }

  override answer({ things }: Pick<AnswerSources, 'things'>): Promise<ThingsPage> {
    return things.page(this.accountId, this.query);
  }
}
