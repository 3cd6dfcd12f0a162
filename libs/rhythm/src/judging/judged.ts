/** A chance of loss that was said, and what came: a loss is no order within the horizon. */
export interface Judged {
  readonly probability: number;
  readonly isLoss: boolean;
}

/** How well chances were said. */
export interface Verdict {
  readonly accounts: number;
  /** Share of losses, and the mean of the chances. */
  readonly lossRate: number;
  readonly meanProbability: number;
  /** How often a loss was given the higher chance than a survivor; ties count half. */
  readonly auc: number;
  /** Mean squared error of the chances, and mean logarithmic loss. */
  readonly brier: number;
  readonly logLoss: number;
  /** Mean distance of said and seen over ten groups of equal size by chance, and the groups. */
  readonly ece: number;
  readonly calibration: readonly CalibrationGroup[];
  /** The share of losses in the riskiest tenth over that in all. */
  readonly lift: number;
}

export interface CalibrationGroup {
  readonly accounts: number;
  readonly said: number;
  readonly seen: number;
}

const GROUPS = 10;
const CLIP = 1e-6;

/** What chances were worth. @throws RangeError of nobody */
export function verdictOn(judged: readonly Judged[]): Verdict {
  if (judged.length === 0) throw new RangeError('There is nobody to judge.');
  const ascending = [...judged].sort((one, other) => one.probability - other.probability);
  const lossRate = shareOfLosses(ascending);
  const calibration = groupsOf(ascending);
  const riskiest = ascending.slice(-Math.max(1, Math.round(judged.length / GROUPS)));
  return {
    accounts: judged.length,
    lossRate,
    meanProbability: mean(ascending, ({ probability }) => probability),
    auc: auc(ascending),
    brier: mean(ascending, ({ probability, isLoss }) => (probability - Number(isLoss)) ** 2),
    logLoss: mean(ascending, logLossOf),
    ece: calibration.reduce(
      (sum, { accounts, said, seen }) => sum + (accounts / judged.length) * Math.abs(said - seen),
      0,
    ),
    calibration,
    lift: lossRate === 0 ? 0 : shareOfLosses(riskiest) / lossRate,
  };
}

const logLossOf = ({ probability, isLoss }: Judged): number => {
  const p = Math.min(1 - CLIP, Math.max(CLIP, probability));
  return -Math.log(isLoss ? p : 1 - p);
};

/** The area under the curve by ranks, equal chances sharing theirs. Source: Mann & Whitney 1947. */
function auc(ascending: readonly Judged[]): number {
  let [ranks, losses] = [0, 0];
  for (let from = 0; from < ascending.length;) {
    let to = from;
    while (ascending[to]?.probability === ascending[from]?.probability) to += 1;
    for (const { isLoss } of ascending.slice(from, to)) {
      if (!isLoss) continue;
      ranks += (from + 1 + to) / 2;
      losses += 1;
    }
    from = to;
  }
  const survivors = ascending.length - losses;
  if (losses === 0 || survivors === 0) return NaN;
  return (ranks - (losses * (losses + 1)) / 2) / (losses * survivors);
}

const groupsOf = (ascending: readonly Judged[]): readonly CalibrationGroup[] =>
  Array.from({ length: GROUPS }, (_, group) =>
    ascending.slice(
      Math.floor((group * ascending.length) / GROUPS),
      Math.floor(((group + 1) * ascending.length) / GROUPS),
    ),
  )
    .filter(({ length }) => length > 0)
    .map((members) => ({
      accounts: members.length,
      said: mean(members, ({ probability }) => probability),
      seen: shareOfLosses(members),
    }));

const shareOfLosses = (judged: readonly Judged[]): number =>
  mean(judged, ({ isLoss }) => Number(isLoss));

const mean = <T>(all: readonly T[], figure: (one: T) => number): number =>
  all.reduce((sum, one) => sum + figure(one), 0) / all.length;
