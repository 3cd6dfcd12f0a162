import { dayFromNumber } from '#kernel/time';
import { rhythmScore } from '#rhythm/reading/score';
import type { CommerceFacts } from '../commerce/commerce.ts';
import { rhythmOfOrders } from '../commerce/rhythm-of-orders.ts';
import type { ContractFacts } from '../commerce/contract-facts.ts';
import { isRunning, nextDecision } from '../commerce/contract-terms.ts';
import { mergedEvidence } from '../score/evidence.ts';
import { round6, type Base } from '../score/score.ts';
import type { ChurnParameters } from './calibration.ts';
import { CHURN_WEIGHTS } from './churn-weights.ts';
import { logOdds } from './log-odds.ts';
import { renewalProbability } from './renewal.ts';
import { rhythmParts } from './rhythm-parts.ts';

/** What churn risk is asked for: the end of a day (day number) and a horizon of 30 to 730 days. */
export interface ChurnQuestion {
  readonly day: number;
  readonly horizonDays: number;
  readonly parameters: ChurnParameters;
}

/** How likely one contract is lost within the horizon, and why. */
export interface ContractLoss {
  readonly contract: ContractFacts;
  readonly probability: number;
  readonly code: 'contract-running' | 'renewal-due' | 'renewal-passed' | 'contract-terminated';
}

/**
 * The base of churn risk, in log-odds; null with neither a running contract nor an order. Under running contracts
 * the loss of any of them, 1 − Π(1 − p); otherwise the rhythm of order days.
 */
export function churnBase(commerce: CommerceFacts, question: ChurnQuestion): Base | null {
  const losses = contractLosses(commerce, question);
  return losses.length > 0 ? renewalBase(losses, question.day) : rhythmBase(commerce, question);
}

/** The contracts that run on the day asked, each with the probability to lose it within the horizon. */
export const contractLosses = (
  { contracts: { contracts } }: CommerceFacts,
  { day, horizonDays }: Pick<ChurnQuestion, 'day' | 'horizonDays'>,
): readonly ContractLoss[] =>
  contracts
    .filter((contract) => isRunning(contract, day))
    .map((contract) => lossOf(contract, day, horizonDays));

/**
 * .95 when terminated; 1 − P(renewal) when the decision lies within the horizon, or has passed while no renewal
 * came of it; .005 when it lies beyond.
 */
function lossOf(contract: ContractFacts, day: number, horizonDays: number): ContractLoss {
  const { contractTerminated, contractRunning } = CHURN_WEIGHTS;
  if (contract.status === 'terminated') {
    return { contract, probability: contractTerminated, code: 'contract-terminated' };
  }
  const decision = nextDecision(contract, day);
  if (decision.on > day + horizonDays) {
    return { contract, probability: contractRunning, code: 'contract-running' };
  }
  return {
    contract,
    // After very many renewals a decision would weigh less than none in sight.
    probability: Math.max(contractRunning, 1 - renewalProbability(decision.renewal)),
    code: decision.on < day ? 'renewal-passed' : 'renewal-due',
  };
}

/** The contract likeliest to be lost tells the story of all. */
function renewalBase(losses: readonly ContractLoss[], day: number): Base {
  const kept = losses.reduce((product, { probability }) => product * (1 - probability), 1);
  const worst = losses.reduce((one, other) => (other.probability > one.probability ? other : one));
  const decision = nextDecision(worst.contract, day);
  return {
    code: worst.code,
    exact: logOdds(1 - kept),
    params: {
      contracts: losses.length,
      contractId: worst.contract.contractId,
      decisionOn: dayFromNumber(decision.on),
      endsOn: dayFromNumber(decision.endsOn),
      renewal: decision.renewal,
      probability: round6(1 - kept),
    },
    evidence: () => mergedEvidence(losses.map(({ contract }) => contract.evidence)),
  };
}

function rhythmBase({ orders }: CommerceFacts, question: ChurnQuestion): Base | null {
  const { day, horizonDays, parameters } = question;
  const state = rhythmOfOrders(orders);
  if (!state) return null;
  const score = rhythmScore(parameters.rhythm, state, day, horizonDays);
  return {
    code: 'rhythm',
    exact: score.logOdds,
    params: {
      orderDays: state.n,
      silentDays: score.at.silentDays,
      customerDays: score.at.knownDays,
      usualGapDays: Math.round(score.usualGapDays),
      probability: round6(score.probability),
    },
    within: () => rhythmParts(parameters.rhythm, score, state, orders),
    evidence: orders.evidence,
  };
}
