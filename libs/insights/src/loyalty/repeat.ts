import { callOffsIn } from '../commerce/call-offs.ts';
import type { CommerceFacts } from '../commerce/commerce.ts';
import type { ContractFacts } from '../commerce/contract-facts.ts';
import { isRunning, termOn } from '../commerce/contract-terms.ts';
import { medianGapDays, orderDays } from '../commerce/order-days.ts';
import { mergedEvidence } from '../score/evidence.ts';
import { LOYALTY_PARAMETERS, rounded, type Component } from './component.ts';

/**
 * Repeat, 0…100. Under running contracts with committed call-offs 100·min(1, called off in the term ÷
 * (committed × elapsed share of the term)), pooled over them; otherwise, from two order days on,
 * 100·0.5^max(0, gap/median − 1): gap = days since the last order day, median of the last 12 gaps.
 */
export function repeat(facts: CommerceFacts, day: number): Component | null {
  const committed = facts.contracts.contracts.filter(
    (contract) => isRunning(contract, day) && (contract.committedCallOffs ?? 0) > 0,
  );
  const expected = committed.reduce((sum, contract) => sum + expectedCallOffs(contract, day), 0);
  return expected > 0 ? calledOff(facts, committed, expected, day) : ordersAgain(facts, day);
}

function calledOff(
  facts: CommerceFacts,
  contracts: readonly ContractFacts[],
  expected: number,
  day: number,
): Component {
  const count = contracts.reduce(
    (sum, contract) =>
      sum + callOffsIn(facts.callOffs, contract.contractId, termOn(contract, day).startsOn),
    0,
  );
  return {
    name: 'repeat',
    code: 'repeat-contract',
    value: 100 * Math.min(1, count / expected),
    params: { calledOff: count, expected: rounded(expected) },
    evidence: () =>
      mergedEvidence([facts.orders.evidence, ...contracts.map((one) => one.evidence)]),
  };
}

/** Call-offs committed to so far: the day asked has elapsed, the term's last day included in its length. */
function expectedCallOffs(contract: ContractFacts, day: number): number {
  const { startsOn, endsOn } = termOn(contract, day);
  const elapsedDays = Math.max(0, day - startsOn + 1);
  return ((contract.committedCallOffs ?? 0) * elapsedDays) / (endsOn - startsOn + 1);
}

function ordersAgain({ orders }: CommerceFacts, day: number): Component | null {
  const days = orderDays(orders);
  const medianDays = medianGapDays(orders, LOYALTY_PARAMETERS.gaps);
  if (!days || medianDays === null) return null;
  const gapDays = day - days.lastOn;
  return {
    name: 'repeat',
    code: 'repeat-rhythm',
    value: 100 * 0.5 ** Math.max(0, gapDays / medianDays - 1),
    params: { gapDays, medianDays, orderDays: days.count },
    evidence: orders.evidence,
  };
}
