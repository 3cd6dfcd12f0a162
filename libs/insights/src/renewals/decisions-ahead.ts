import type { ContractFacts } from '../commerce/contract-facts.ts';
import { nextDecision, type RenewalDecision } from '../commerce/contract-terms.ts';

/** Decisions are foreseen so many days ahead. */
const AHEAD_DAYS = 400;

export type Decision = RenewalDecision;

/** Decisions on a contract, and when there is one more to see (day numbers); null when there will be none. */
interface DecisionsAhead {
  readonly decisions: readonly Decision[];
  readonly nextOn: number | null;
}

/**
 * The decisions on a contract as seen on a day (day number): the next, however far, and all that follow within 400
 * days. One that renews itself shows another once that comes within 400 days, or is the next.
 */
export function decisionsAhead(contract: ContractFacts, day: number): DecisionsAhead {
  let decision = nextDecision(contract, day);
  const decisions = [decision];
  if (contract.status !== 'signed' || !contract.renewalMonths) return { decisions, nextOn: null };
  for (;;) {
    const following = nextDecision(contract, decision.on + 1);
    if (following.on > day + AHEAD_DAYS) {
      return { decisions, nextOn: Math.min(following.on - AHEAD_DAYS, decision.on + 1) };
    }
    decisions.push(following);
    decision = following;
  }
}
