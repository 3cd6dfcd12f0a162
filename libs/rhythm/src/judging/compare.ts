import type { OrderHistory } from '../calibration/order-history.ts';
import { ALGORITHMS, type AlgorithmName, type Cut } from './algorithms.ts';
import { seenAt, toldBy, type Told } from './backtest.ts';
import { verdictOn, type CalibrationGroup } from './judged.ts';
import { leadOf, type Lead, type Look } from './lead.ts';
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
  /** How early who was lost was flagged; left out where nobody at work was lost. */
  readonly lead?: Lead;
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

/** What models know at a cut. */
export interface Knowledge {
  /** What was known by then; what lies up to the cut where none is said. */
  readonly known?: readonly OrderHistory[] | undefined;
  /** What was known on the days of `lookDaysBefore`, in their order. */
  readonly looks: readonly Look[];
}

/**
 * Judges two models at a cut, each from what was known of it by then, and before. `bandOf` names the band of a chance.
 * @throws RangeError where nobody had ordered by the cut
 */
export function compareAt(
  cut: Cut,
  [model, against]: readonly [AlgorithmName, AlgorithmName],
  bandOf: (probability: number) => string,
  { known, looks }: Knowledge,
): Compared {
  const seen = seenAt(cut, known);
  const judge = (name: AlgorithmName) => {
    const algorithm = ALGORITHMS[name];
    const fitted = algorithm(seen);
    const lead = leadOf(cut, looks, { algorithm, seen, fitted });
    return { told: toldBy(cut, seen, fitted), lead };
  };
  const [mine, other] = [judge(model), judge(against)];
  const theirs = new Map(other.told.map((told) => [told.accountId, told.probability]));
  const revenueOf = new Map(
    seen.histories.map((one) => [one.accountId, revenueUntil(one, cut.day)]),
  );
  const changed = mine.told.filter(
    ({ accountId, probability }) =>
      bandOf(probability) !== bandOf(theirs.get(accountId) ?? probability),
  );
  return {
    accounts: mine.told.length,
    losses: mine.told.filter(({ isLoss }) => isLoss).length,
    model: figuresOf(mine, revenueOf),
    against: figuresOf(other, revenueOf),
    changed: changed.length,
  };
}

interface OfModel {
  readonly told: readonly Told[];
  readonly lead: Lead | undefined;
}

function figuresOf(
  { told: judged, lead }: OfModel,
  revenueOf: ReadonlyMap<string, number>,
): Figures {
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
    ...(lead === undefined ? {} : { lead: { ...lead, neverFlagged: rounded(lead.neverFlagged) } }),
  };
}

const rounded = (figure: number): number => Number(figure.toFixed(DIGITS));
