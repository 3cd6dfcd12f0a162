import type { AccountEvent, AccountEventType } from '#events/catalogue';
import type { AccountHistory } from '../histories/history.ts';
import { correctEvent, retractEvent } from '../amendments/amendments.decisions.ts';
import type { Decide } from './rules.ts';
import { FACT_DECISIONS } from '../fact-decisions.ts';
import type { TimedIntent } from './intent.ts';

const DECISIONS: { readonly [T in AccountEventType]: Decide<T> } = {
  ...FACT_DECISIONS,
  EventCorrected: correctEvent,
  EventRetracted: retractEvent,
};

/**
 * What happens when an intent meets an account: the event wished for and what it brings about, or `[]` for "already so".
 * @throws Rejection, and InvalidFields where a correction's content has a form of its own
 */
export function decide(intent: TimedIntent, account: AccountHistory): readonly AccountEvent[] {
  // The table's key is the intent's own type, so the decision found takes that very member of the union.
  const decision = DECISIONS[intent.type] as Decide<AccountEventType>;
  return decision(intent, account);
}
