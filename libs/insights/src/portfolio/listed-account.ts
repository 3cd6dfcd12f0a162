import type { ListRow } from '#kernel/lists';
import type { AccountFacts } from '../facts/account-facts.ts';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import { messageOf, type AccountFolds } from '../projector/account-folds.ts';
import type { FoldProblem } from '../projector/facts-rows.ts';
import type { Account } from '../projector/stored-facts.ts';
import { portfolioRow, unscoredRow, type NextWorse } from './portfolio-row.ts';
import { listRow } from './portfolio.list.ts';

/** An account's row in the list, and why it has no scores where it has none. */
export interface ListedAccount {
  readonly row: ListRow;
  readonly problem: FoldProblem | undefined;
}

/** When an account's next band worsens; while it is still to be worked out, that is what is known so far. */
export interface WorseOf {
  readonly of: (facts: AccountFacts) => NextWorse;
  readonly isPending: boolean;
}

/** An account as the list holds it: one that cannot be folded or scored stands there without scores, and says why. */
export function listedAccount(
  folds: AccountFolds,
  { accountId, rows }: Account,
  question: ChurnQuestion,
  worse: WorseOf,
): ListedAccount {
  const facts = folds.factsOf(rows);
  const unscored = (problem: FoldProblem): ListedAccount => ({
    row: listRow(unscoredRow(accountId, facts, question.day, problem), false),
    problem,
  });
  const problem = folds.problemOf(rows);
  if (problem) return unscored(problem);
  try {
    const row = portfolioRow(accountId, facts, question, worse.of(facts));
    return { row: listRow(row, worse.isPending), problem: undefined };
  } catch (error) {
    return unscored({ says: messageOf(error), code: 'not-scored', eventId: null });
  }
}
