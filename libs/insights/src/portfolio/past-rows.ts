import type { ListRow } from '#kernel/lists';
import { nextWorse } from '../account/account-scores.ts';
import type { Work } from '../asking/making.ts';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import type { AccountFacts } from '../facts/account-facts.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import type { AccountsInHand } from '../projector/accounts-in-hand.ts';
import { yieldToOthers } from '../projector/yielding.ts';
import { listedAccount } from './listed-account.ts';
import { earliestWorse, notWorse, type NextWorse } from './portfolio-row.ts';

/** So many accounts are scored at a stretch. */
const STRETCH = 64;

/** The rows of all accounts; their next worse days as well, where there is room for them. */
export async function pastRows(
  folds: AccountFolds,
  accounts: AccountsInHand,
  question: ChurnQuestion,
  worse: Map<string, NextWorse> | undefined,
  { ending, tell }: Work,
): Promise<readonly ListRow[]> {
  const rows: ListRow[] = [];
  let done = 0;
  for (const account of accounts.all()) {
    done += 1;
    if (worse || done % STRETCH === 0) {
      await yieldToOthers();
      ending.throwIfAborted();
      tell(done / accounts.size);
    }
    if (account.rows.overview === undefined) continue;
    const worseOf = (facts: AccountFacts): NextWorse => {
      if (!worse) return notWorse;
      const found = earliestWorse(nextWorse(facts, question));
      worse.set(account.accountId, found);
      return found;
    };
    const { row } = listedAccount(folds, account, question, { of: worseOf, isPending: false });
    rows.push(row);
  }
  return rows;
}
