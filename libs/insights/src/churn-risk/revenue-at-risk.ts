import { addMinor, type Currency } from '#kernel/money';
import type { CommerceFacts } from '../commerce/commerce.ts';
import { marginRate, yearRevenue } from '../commerce/revenue.ts';
import { pointsOf, thousandths, type Weighed } from '../score/score.ts';
import type { RevenueAtRisk } from './revenue-at-risk.view.ts';
import { contractLosses, type ChurnQuestion, type ContractLoss } from './churn-base.ts';
import { logOdds, probabilityOf } from './log-odds.ts';

/**
 * Renewable revenue = annual value of running contracts + net revenue of the last 365 days not under contract; value
 * at risk = p × that, in minor units, one entry a currency with renewable revenue. `risk` is the score of the
 * same facts and question: where it has no value, as for a lost account, nothing is renewable or at risk.
 *
 * Profit at risk = value at risk × margin rate: the share of margin in the amounts of all orders in that currency of
 * which it is known. Null where it is known of none, and past what a number holds exactly (2^53).
 *
 * With one running contract p is the score. With several the score is the loss of any of them; each then weighs by
 * its own value with its own probability under the same signals, what was bought ad hoc with the score.
 */
export function revenueAtRisk(
  commerce: CommerceFacts,
  risk: Pick<Weighed, 'value' | 'sum' | 'parts'>,
  question: Pick<ChurnQuestion, 'day' | 'horizonDays'>,
): readonly RevenueAtRisk[] {
  const { value } = risk;
  if (value === null) return [];
  const losses = contractLosses(commerce, question);
  const { orders } = commerce;
  const year = yearRevenue(orders, question.day);
  return currenciesOf(losses, year).flatMap((currency) => {
    const revenue = year.find((one) => one.currency === currency);
    const contracts = losses.filter(({ contract }) => contract.currency === currency);
    const adHocMinor = Math.max(0, revenue?.adHocMinor ?? 0);
    const renewableMinor = contracts.reduce(
      (sum, { contract }) => addMinor(sum, contract.annualValueMinor),
      adHocMinor,
    );
    if (renewableMinor === 0) return [];
    const lossIn = (loss: ContractLoss): number =>
      losses.length === 1 ? value : withSignals(loss.probability, risk);
    const atRisk = contracts.reduce(
      (sum, loss) => sum + lossIn(loss) * loss.contract.annualValueMinor,
      value * adHocMinor,
    );
    return [valueAtRisk(currency, renewableMinor, atRisk, marginRate(orders, currency))];
  });
}

/** Each once, in their order; most accounts have but one. */
function currenciesOf(
  losses: readonly ContractLoss[],
  year: ReturnType<typeof yearRevenue>,
): readonly Currency[] {
  const all = [
    ...losses.map(({ contract }) => contract.currency),
    ...year.map(({ currency }) => currency),
  ];
  return all.length < 2 ? all : [...new Set(all)].sort();
}

const valueAtRisk = (
  currency: Currency,
  renewableMinor: number,
  atRisk: number,
  rate: number | null,
): RevenueAtRisk => ({
  currency,
  renewableMinor,
  atRiskMinor: Math.round(atRisk),
  profitAtRiskMinor: rate === null ? null : exactOrNone(atRisk * rate),
});

/** To the nearest minor unit; JSON knows no negative zero. */
function exactOrNone(amount: number): number | null {
  const minor = Math.round(amount) + 0;
  return Number.isSafeInteger(minor) ? minor : null;
}

/** The base is a score's first part; all others are signals, which bear on each contract alike. */
function withSignals(probability: number, { sum, parts }: Pick<Weighed, 'sum' | 'parts'>): number {
  const [base = 0] = pointsOf(parts(), sum);
  return probabilityOf(thousandths(logOdds(probability)) + sum - base);
}
