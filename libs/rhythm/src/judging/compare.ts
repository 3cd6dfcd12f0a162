import type { OrderHistory } from '../calibration/order-history.ts';
import type { AlgorithmName, Cut } from './algorithms.ts';
import { toldBy } from './backtest.ts';
import { verdictOn, type CalibrationGroup, type Judged } from './judged.ts';

/** What chances were worth; no area under the curve where all came out alike. */
export interface Figures {
  readonly auc?: number;
  readonly brier: number;
  readonly logLoss: number;
  readonly ece: number;
  readonly lift: number;
  readonly calibration: readonly CalibrationGroup[];
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
  const changed = mine.filter(
    ({ accountId, probability }) =>
      bandOf(probability) !== bandOf(theirs.get(accountId) ?? probability),
  );
  return {
    accounts: mine.length,
    losses: mine.filter(({ isLoss }) => isLoss).length,
    model: figuresOf(mine),
    against: figuresOf(other),
    changed: changed.length,
  };
}

function figuresOf(judged: readonly Judged[]): Figures {
  const { auc, brier, logLoss, ece, lift, calibration } = verdictOn(judged);
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
  };
}

const rounded = (figure: number): number => Number(figure.toFixed(DIGITS));
