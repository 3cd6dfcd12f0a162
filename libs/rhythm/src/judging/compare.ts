import type { OrderHistory } from '../calibration/order-history.ts';
import type { AlgorithmName, Cut } from './algorithms.ts';
import { toldBy } from './backtest.ts';
import { verdictOn, type CalibrationGroup } from './judged.ts';
import { revenueFigures, revenueUntil, type RevenueFigures } from './revenue.ts';

/** What chances were worth; no area under the curve where all came out alike. */
export interface Figures {
  readonly auc?: number;
  readonly brier: number;
  readonly logLoss: number;
  readonly ece: number;
  readonly lift: number;
  readonly calibration: readonly CalibrationGroup[];
  /** Ranked by chance × last year's revenue; left out where no revenue was lost. */
  readonly revenue?: RevenueFigures;
}

/** Two models at one cut, judged by what came. */
export interface Compared {
  readonly accounts: number;
  readonly losses: number;
  readonly model: Figures;
  readonly against: Figures;
  /** Accounts that stand in another band under the other model. */
  readonly changed: number;
}

const DIGITS = 6;

/**
 * Judges two models at a cut, each from what was `known` of it by then. `bandOf` names the band of a chance.
 * @throws RangeError where nobody had ordered by the cut
 */
export function compareAt(
  cut: Cut,
  [model, against]: readonly [AlgorithmName, AlgorithmName],
  bandOf: (probability: number) => string,
  known?: readonly OrderHistory[],
): Compared {
  const mine = toldBy(cut, model, known);
  const other = toldBy(cut, against, known);
  const theirs = new Map(other.map((told) => [told.accountId, told.probability]));
  const revenueOf = new Map(
    (known ?? cut.histories).map((one) => [one.accountId, revenueUntil(one, cut.day)]),
  );
  const changed = mine.filter(
    ({ accountId, probability }) =>
      bandOf(probability) !== bandOf(theirs.get(accountId) ?? probability),
  );
  return {
    accounts: mine.length,
    losses: mine.filter(({ isLoss }) => isLoss).length,
    model: figuresOf(mine, revenueOf),
    against: figuresOf(other, revenueOf),
    changed: changed.length,
  };
}

type Told = ReturnType<typeof toldBy>;

function figuresOf(judged: Told, revenueOf: ReadonlyMap<string, number>): Figures {
  const { auc, brier, logLoss, ece, lift, calibration } = verdictOn(judged);
  const revenue = revenueFigures(
    judged.map(({ accountId, ...one }) => ({ ...one, revenue: revenueOf.get(accountId) ?? 0 })),
  );
  return {
    ...(Number.isNaN(auc) ? {} : { auc: rounded(auc) }),
    brier: rounded(brier),
    logLoss: rounded(logLoss),
    ece: rounded(ece),
    lift: rounded(lift),
    calibration: calibration.map(({ accounts, said, seen }) => ({
      accounts,
      said: rounded(said),
      seen: rounded(seen),
    })),
    ...(revenue === undefined
      ? {}
      : {
          revenue: {
            topTenth: rounded(revenue.topTenth),
            topFifth: rounded(revenue.topFifth),
            ratio: rounded(revenue.ratio),
          },
        }),
  };
}

const rounded = (figure: number): number => Number(figure.toFixed(DIGITS));
