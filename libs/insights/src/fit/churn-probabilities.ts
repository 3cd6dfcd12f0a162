import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import { scoreAccount } from '../account/account-scores.ts';
import { orderDays } from '../commerce/order-days.ts';
import type { MomentQuery, Moments } from '../asking/moments.ts';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import type { AccountFacts } from '../facts/account-facts.ts';
import { messageOf, type AccountFolds } from '../projector/account-folds.ts';
import { foldLog } from '../projector/fold-log.ts';
import { yieldToOthers } from '../projector/yielding.ts';
import { Calibrations } from '../churn-risk/calibrations.ts';

/** How likely an account places no order, or leaves at a decision, within the horizon; null for one lost already, or that cannot be scored. */
export interface ChurnProbability {
  readonly accountId: string;
  readonly probability: number | null;
  /** Why it cannot be scored, if it cannot. */
  readonly problem?: string;
}

/**
 * Churn risk of every account that had an order by a day, in the order of account ids. What occurred later has no
 * say, recorded or not: that is what makes a backtest free of leaks.
 */
export async function churnProbabilities(
  store: EventStore,
  keys: Keys,
  folds: AccountFolds,
  moments: Moments,
  { horizonDays, ...asked }: MomentQuery & { readonly horizonDays: number },
): Promise<readonly ChurnProbability[]> {
  const moment = await moments.asked(asked);
  const parameters = await new Calibrations(store).knownAt(moment.position);
  const question = parameters.question(moment.asOf, horizonDays);
  const accounts = await foldLog(store, keys, folds, moment);
  const found: ChurnProbability[] = [];
  for (const { accountId, rows } of accounts.all()) {
    const probability = probabilityOf(
      accountId,
      () => folds.wholeFactsOf(accountId, rows),
      question,
    );
    if (probability) found.push(probability);
    await yieldToOthers();
  }
  return found.sort((one, other) => (one.accountId < other.accountId ? -1 : 1));
}

/** Undefined for an account that had no order. */
function probabilityOf(
  accountId: string,
  factsOf: () => AccountFacts,
  question: ChurnQuestion,
): ChurnProbability | undefined {
  try {
    const facts = factsOf();
    if (!orderDays(facts.commerce.orders)) return undefined;
    return { accountId, probability: scoreAccount(facts, question).churnRisk.value };
  } catch (error) {
    return { accountId, probability: null, problem: messageOf(error) };
  }
}
