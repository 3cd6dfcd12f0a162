import type { Sparkline } from '../../views.ts';
import type { AnswerSources } from '../answer-sources.ts';
import type { ScoreQuery } from '../moments.ts';
import { Question } from '../question.ts';

/** Scores at the end of each of the last twelve months, of those of the accounts that there are; at most 100. */
export class SparklinesQuestion extends Question<readonly Sparkline[]> {
  constructor(
    readonly accountIds: readonly string[],
    readonly query: ScoreQuery = {},
  ) {
    super();
  }

  override answer({ accounts }: Pick<AnswerSources, 'accounts'>): Promise<readonly Sparkline[]> {
    return accounts.sparklines(this.accountIds, this.query);
  }
}
