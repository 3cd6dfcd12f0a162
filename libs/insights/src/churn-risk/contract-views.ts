import { dayFromNumber } from '#kernel/time';
import type { ContractBook, ContractFacts } from '../commerce/contract-facts.ts';
import { isRunning, nextDecision } from '../commerce/contract-terms.ts';
import { round6 } from '../score/score.ts';
import type { ContractView } from '../commerce/commerce.view.ts';
import { renewalProbability } from './renewal.ts';

/**
 * The contracts as they stand on a day (day number), with the next decision and its own probability to be one
 * against us. `endsOn` is the last day if the customer decides so. Those over for more than a year may be missing.
 */
export const contractViews = ({ contracts }: ContractBook, day: number): readonly ContractView[] =>
  contracts.map((contract) => ({
    contractId: contract.contractId,
    status: statusOn(contract, day),
    startsOn: dayFromNumber(contract.startsOn),
    endsOn: dayFromNumber(nextDecision(contract, day).endsOn),
    noticeDays: contract.noticeDays,
    renewalMonths: contract.renewalMonths,
    annualValueMinor: contract.annualValueMinor,
    currency: contract.currency,
    ...decisionOn(contract, day),
  }));

const statusOn = (contract: ContractFacts, day: number): ContractView['status'] =>
  contract.status === 'drafted'
    ? 'drafted'
    : !isRunning(contract, day)
      ? 'ended'
      : contract.status === 'terminated'
        ? 'terminated'
        : 'running';

function decisionOn(
  contract: ContractFacts,
  day: number,
): Pick<ContractView, 'nextDecisionOn' | 'nextDecisionRisk'> {
  if (contract.status !== 'signed' || !isRunning(contract, day)) {
    return { nextDecisionOn: null, nextDecisionRisk: null };
  }
  const { on, renewal } = nextDecision(contract, day);
  return {
    nextDecisionOn: dayFromNumber(on),
    nextDecisionRisk: round6(1 - renewalProbability(renewal)),
  };
}
