import { HistoryWalk, type OrderHistory } from '../calibration/order-history.ts';
import { ALGORITHMS, type AlgorithmName, type Cut, type Fitted } from './algorithms.ts';
import { bootstrapped, type Interval } from './bootstrap.ts';
import { coveredBy, type Covered } from './covered.ts';
import { verdictOn, type Judged, type Verdict } from './judged.ts';

/** What a model said of an account at a cut, and what came. */
export interface Told extends Judged {
  readonly accountId: string;
}

/** What a model may know at a cut: what lies up to that day, or what was `known` of it by then. */
export const seenAt = (cut: Cut, known: readonly OrderHistory[] = cut.histories): Cut => ({
  ...cut,
  histories: known.map((one) => untilDay(one, cut.day)),
});

/** What a model fitted to what was seen at a cut says of it, beside what came. Accounts are those with an order by the cut. */
export function toldBy(cut: Cut, seen: Cut, fitted: Fitted): readonly Told[] {
  const lost = new Map(cut.histories.map((one) => [one.accountId, isLostAfter(one, cut)]));
  const chances = fitted(seen.histories, cut.day);
  return seen.histories.flatMap(({ accountId }, place) => {
    const probability = chances[place];
    // Whoever is not known any more does not order any more.
    return typeof probability === 'number'
      ? [{ accountId, probability, isLoss: lost.get(accountId) !== false }]
      : [];
  });
}

/** What a model said at one cut, judged by what came. */
export interface CutVerdict {
  readonly model: AlgorithmName;
  readonly verdict: Verdict;
  /** Between what AUC and Brier score lie in 95 of 100 draws of accounts. */
  readonly aucInterval: Interval;
  readonly brierInterval: Interval;
  /** How often the interval of its chances held what came. */
  readonly covered: Covered;
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
  const seen = seenAt(cut);
  return models.map((model) => {
    const judged = toldBy(cut, seen, ALGORITHMS[model](seen));
    const figures = (drawn: readonly Judged[]) => {
      const { auc, brier } = verdictOn(drawn);
      return [auc, brier];
    };
    const [aucInterval = NOWHERE, brierInterval = NOWHERE] = bootstrapped(judged, figures, draws);
    const [verdict, covered] = [verdictOn(judged), coveredBy(judged)];
    return { model, verdict, aucInterval, brierInterval, covered };
  });
}

export function isLostAfter(history: OrderHistory, { day, horizonDays }: Cut): boolean {
  const walk = new HistoryWalk(history);
  walk.to(day);
  return !walk.ordersUntil(day + horizonDays);
}

/** A history as it was at the end of a day: what a model must not know is not there. */
export function untilDay(history: OrderHistory, day: number): OrderHistory {
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
