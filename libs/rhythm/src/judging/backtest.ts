import { HistoryWalk, type OrderHistory } from '../calibration/order-history.ts';
import { ALGORITHMS, type AlgorithmName, type Cut } from './algorithms.ts';
import { bootstrapped, type Interval } from './bootstrap.ts';
import { verdictOn, type Judged, type Verdict } from './judged.ts';

/** What a model said at one cut, judged by what came. */
export interface CutVerdict {
  readonly model: AlgorithmName;
  readonly verdict: Verdict;
  /** Between what AUC and Brier score lie in 95 of 100 draws of accounts. */
  readonly aucInterval: Interval;
  readonly brierInterval: Interval;
}

const NOWHERE: Interval = [NaN, NaN];

/**
 * Judges models at a cut-off day whose horizon has passed in these histories: each learns from what lies up to that day
 * alone. Accounts are those with an order by then.
 * @throws RangeError where nobody had ordered, or a model cannot be fitted
 */
export function judgeAt(
  cut: Cut,
  models: readonly AlgorithmName[],
  draws?: number,
): readonly CutVerdict[] {
  const outcomes = cut.histories.map((history) => outcomeOf(history, cut));
  const seen: Cut = { ...cut, histories: cut.histories.map((one) => untilDay(one, cut.day)) };
  return models.map((model) => {
    const chances = ALGORITHMS[model](seen);
    const judged = chances.flatMap((probability, place): readonly Judged[] =>
      probability === null ? [] : [{ probability, isLoss: outcomes[place] ?? false }],
    );
    const figures = (drawn: readonly Judged[]) => {
      const { auc, brier } = verdictOn(drawn);
      return [auc, brier];
    };
    const [aucInterval = NOWHERE, brierInterval = NOWHERE] = bootstrapped(judged, figures, draws);
    return { model, verdict: verdictOn(judged), aucInterval, brierInterval };
  });
}

function outcomeOf(history: OrderHistory, { day, horizonDays }: Cut): boolean {
  const walk = new HistoryWalk(history);
  walk.to(day);
  return !walk.ordersUntil(day + horizonDays);
}

/** A history as it was at the end of a day: what a model must not know is not there. */
function untilDay(history: OrderHistory, day: number): OrderHistory {
  const { accountId, days, amounts, returnDays } = history;
  const count = days.findIndex((one) => one > day);
  const end = count < 0 ? days.length : count;
  return {
    accountId,
    days: days.subarray(0, end),
    amounts: amounts.subarray(0, end),
    returnDays: returnDays.filter((one) => one <= day),
  };
}
