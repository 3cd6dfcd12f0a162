import type { CommerceFacts } from '../commerce/commerce.ts';
import { isRunning, nextDecision } from '../commerce/contract-terms.ts';
import type { AccountFacts } from '../facts/account-facts.ts';
import { churnBand } from '../score/bands.ts';
import { noScore, round6, thousandths, totalOf, type Weighed } from '../score/score.ts';
import { certaintyOf } from './certainty.ts';
import { churnBase, type ChurnQuestion } from './churn-base.ts';
import {
  churnSignals,
  SIGNALS_WITH_EVENTS,
  signalsMissing,
  type ChurnAround,
} from './churn-signals.ts';
import { COMPLETENESS } from './churn-weights.ts';
import { probabilityOf } from './log-odds.ts';

/**
 * The probability, in (0, 1), that within a horizon an account places no order or, under running contracts, leaves at
 * a decision, as of the end of a day not before the last event of the facts: the first falls as the horizon grows, the
 * second rises. No value for a lost account, or one with neither a running contract nor an order.
 *
 * logit(P) = logit(base) + Σ signals, in thousandths of a logit, converted to a probability once. The base is
 * renewal under running contracts, otherwise rhythm; it is the first contribution. Completeness =
 * (2·base + signals with any event of their kind ever recorded) ÷ 10. Signals are expert priors. Source: sBG
 * (Fader & Hardie 2007) and MBG/NBD (Batislam, Denizel & Filiztekin 2007) for the bases.
 */
export function churnRisk(
  { churnRisk: facts, commerce }: Pick<AccountFacts, 'churnRisk' | 'commerce'>,
  around: ChurnAround,
  question: ChurnQuestion,
): Weighed<'churnRisk'> {
  const { model } = question.parameters;
  if (around.lost) return noScore('churnRisk', model);
  const missing = signalsMissing(facts, around);
  const known = SIGNALS_WITH_EVENTS - missing.length;
  const base = churnBase(commerce, question);
  if (!base) {
    const withoutBase = noScore('churnRisk', model, [{ what: 'order-or-contract' }, ...missing]);
    return { ...withoutBase, evidenceCompleteness: known / COMPLETENESS.whole };
  }
  const parts = [base, ...churnSignals(facts, around, question.day, question.parameters.signals)];
  const sum = thousandths(totalOf(parts));
  const value = probabilityOf(sum);
  return {
    name: 'churnRisk',
    value,
    band: churnBand(value),
    sum,
    certainty:
      base.code === 'rhythm' ? certaintyOf(value, question.parameters, question.horizonDays) : null,
    evidenceCompleteness: round6((COMPLETENESS.base + known) / COMPLETENESS.whole),
    missing,
    model,
    parts: () => parts,
    base,
  };
}

/**
 * Days (day numbers) on which churn risk may jump if nobody acts, coverage and cadence apart: a decision comes
 * into the horizon, or passes; a contract ends.
 */
export function churnBreakDays(
  { contracts: { contracts } }: CommerceFacts,
  { day, horizonDays }: Pick<ChurnQuestion, 'day' | 'horizonDays'>,
): readonly number[] {
  const running = contracts.filter((contract) => isRunning(contract, day));
  return running.flatMap((contract) => {
    const decision = nextDecision(contract, day);
    const following = nextDecision(contract, Math.max(day, decision.on + 1));
    return [
      decision.on - horizonDays,
      decision.on + 1,
      decision.endsOn + 1,
      following.on - horizonDays,
      following.on + 1,
      following.endsOn + 1,
    ];
  });
}
