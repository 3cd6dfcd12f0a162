import { isRunning, nextDecision, termOn } from '../commerce/contract-terms.ts';
import { medianGapDays, orderDays } from '../commerce/order-days.ts';
import { leavingDays } from '../commerce/revenue.ts';
import type { AccountFacts } from '../facts/account-facts.ts';
import { loyaltyBand } from '../score/bands.ts';
import {
  modelIdentity,
  noScore,
  pointScore,
  totalOf,
  type Part,
  type Weighed,
} from '../score/score.ts';
import type { Missing } from '../score/score.view.ts';
import { LOYALTY_PARAMETERS, type Component } from './component.ts';
import { commitment, resilience, tenure, wallet } from './loyalty-components.ts';
import { repeat } from './repeat.ts';

export const LOYALTY_MODEL = modelIdentity('loyalty', 1, LOYALTY_PARAMETERS);

const { weights } = LOYALTY_PARAMETERS;

/** The components that have events, in their order. */
const ASKED = ['repeat', 'wallet', 'commitment', 'tenure', 'resilience'] as const;

/** The facts loyalty is scored from. */
export type LoyaltyReads = Pick<AccountFacts, 'loyalty' | 'commerce'>;

/**
 * How loyal an account is, 0…100, at the end of a day (day number) not before the last event of the facts.
 *
 * Loyalty = Σ w·x ÷ Σ w over the components with data: repeat 25, wallet 20, commitment 20, tenure 10,
 * advocacy 15, resilience 10, each x in 0…100. Completeness = that Σ w ÷ 100. Advocacy has no event yet and
 * counts as missing. The weights are expert priors: behaviour (repeat, share of wallet) beside attitude, after
 * Dick & Basu 1994, until a backtest replaces them.
 */
export function loyalty(
  { loyalty: facts, commerce }: LoyaltyReads,
  around: { readonly key: boolean },
  day: number,
): Weighed<'loyalty'> {
  const asked = {
    repeat: repeat(commerce, day),
    wallet: wallet(facts, commerce, day),
    commitment: commitment(commerce, around, day),
    tenure: tenure(facts, commerce, day),
    resilience: resilience(facts),
  };
  const components: Component[] = [];
  const missing: Missing[] = [];
  for (const name of ASKED) {
    const found = asked[name];
    if (found) components.push(found);
    else missing.push({ what: name });
  }
  if (components.length === 0) return noScore('loyalty', LOYALTY_MODEL, missing);
  const parts = partsOf(components);
  return pointScore(
    'loyalty',
    loyaltyBand,
    { total: totalOf(parts), parts: () => parts },
    { completeness: weightOf(components) / 100, missing },
    LOYALTY_MODEL,
  );
}

/** What each component with data gives: w·x ÷ Σ w. */
export function partsOf(components: readonly Component[]): readonly Part[] {
  const total = weightOf(components);
  return components.map(({ name, code, value, params, evidence }) => ({
    code,
    exact: (weights[name] * value) / total,
    most: (weights[name] * 100) / total,
    params,
    evidence,
  }));
}

const weightOf = (components: readonly Component[]): number =>
  components.reduce((sum, { name }) => sum + weights[name], 0);

/**
 * Days (day numbers) on which loyalty may jump or bend if nobody acts: the usual gap passes, a term or a
 * contract ends, revenue leaves the 365 days.
 */
export function loyaltyBreakDays(
  { loyalty: { wallet }, commerce: { orders, contracts } }: LoyaltyReads,
  day: number,
): readonly number[] {
  const days = orderDays(orders);
  const medianDays = medianGapDays(orders, LOYALTY_PARAMETERS.gaps);
  const running = contracts.contracts.filter((contract) => isRunning(contract, day));
  return [
    ...(days && medianDays !== null ? [days.lastOn + Math.floor(medianDays) + 1] : []),
    ...running.flatMap((contract) => [
      termOn(contract, day).endsOn + 1,
      nextDecision(contract, day).endsOn + 1,
      nextDecision(contract, day).on + 1,
    ]),
    ...(wallet !== null || contracts.everSigned ? leavingDays(orders) : []),
  ];
}
