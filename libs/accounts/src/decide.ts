import type { AccountEvent, AccountEventType } from '#events/account-events';
import type { AccountHistory } from './account-history.ts';
import { correctEvent, retractEvent } from './amendments/amendments.decisions.ts';
import type { Decide } from './deciding.ts';
import { FACT_DECISIONS } from './fact-decisions.ts';
import type { TimedWish } from './wish.ts';

const DECISIONS: { readonly [T in AccountEventType]: Decide<T> } = {
  ...FACT_DECISIONS,
  EventCorrected: correctEvent,
  EventRetracted: retractEvent,
};

/**
 * What happens when a wish meets an account: the event wished for and what it brings about, or `[]` for "already so".
 * @throws Rejection, and InvalidFields where a correction's content has a form of its own
 */
export function decide(wish: TimedWish, account: AccountHistory): readonly AccountEvent[] {
  // The table's key is the wish's own type, so the decision found takes that very member of the union.
  const decision = DECISIONS[wish.type] as Decide<AccountEventType>;
  return decision(wish, account);
}
