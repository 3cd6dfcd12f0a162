import { CDNOW } from '../bases/cdnow.ts';
import { lnSilence as mbgSilence } from '../bases/mbg-nbd.ts';
import { calibrate, HORIZONS } from '../calibration/calibrate.ts';
import { fitMbg } from '../calibration/fit-bases.ts';
import { HistoryWalk, startOf, type OrderHistory } from '../calibration/order-history.ts';
import { closedWindows, shortWindows } from '../calibration/windows.ts';
import { lnSilence as bgSilence } from '../published/bg-nbd.ts';
import { fitBgNbd, fitParetoNbd } from '../published/fit-published.ts';
import { lnSilence as paretoSilence } from '../published/pareto-nbd.ts';
import { chancesOf, recency, rfm, type Outcome } from '../published/rankings.ts';
import { rhythmScore, type RhythmModel } from '../reading/score.ts';
import { rhythmAt, type RhythmAt } from '../state/rhythm-at.ts';
import type { RhythmState } from '../state/rhythm-state.ts';

/** Everything a model may know at a cut-off day, and how far ahead it is asked. Day numbers. */
export interface Cut {
  readonly histories: readonly OrderHistory[];
  readonly day: number;
  readonly horizonDays: number;
}

/** The chance of no order of each account that had one by then, in the order of histories; null of all others. */
export type Chances = readonly (number | null)[];

/** A model fitted to what was known at a cut: what it says of histories, as they are known at the end of a day not before it. */
export type Fitted = (histories: readonly OrderHistory[], day: number) => Chances;

/** A named model, fitted to what is known at a cut. */
export type Algorithm = (cut: Cut) => Fitted;

/** What can be judged beside one another, by name. */
export const ALGORITHMS = {
  'rhythm-2': (cut) => {
    const model = calibratedAt(cut);
    return ofStates((_, state, day) => rhythmScore(model, state, day, cut.horizonDays).probability);
  },
  'mbg-nbd': (cut) => {
    const parameters = fitMbg(accountsAt(cut));
    return ofStates((at) => Math.exp(mbgSilence(parameters, at, cut.horizonDays / 7)));
  },
  'bg-nbd': (cut) => {
    const { parameters } = fitBgNbd(accountsAt(cut));
    return ofStates((at) => Math.exp(bgSilence(parameters, at, cut.horizonDays / 7)));
  },
  'pareto-nbd': (cut) => {
    const { parameters } = fitParetoNbd(accountsAt(cut));
    return ofStates((at) => Math.exp(paretoSilence(parameters, at, cut.horizonDays / 7)));
  },
  rfm: (cut) => ranked(cut, rfm),
  recency: (cut) => ranked(cut, (accounts) => accounts.map(recency)),
} as const satisfies Readonly<Record<string, Algorithm>>;

export type AlgorithmName = keyof typeof ALGORITHMS;

/** rhythm-2 as its calibration at the cut would have it: what scores without one where that finds nothing. */
export function calibratedAt({ histories, day, horizonDays }: Cut): RhythmModel {
  const horizons = HORIZONS.some((one) => one === horizonDays) ? [horizonDays] : HORIZONS;
  const steps = calibrate({ histories, cut: day, horizons });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return 'untold' in step.value ? { bases: CDNOW, corrections: [] } : step.value;
}

const ofStates =
  (chance: (at: RhythmAt, state: RhythmState, day: number) => number): Fitted =>
  (histories, day) =>
    histories.map((history) => {
      const state = new HistoryWalk(history).to(day);
      return state && chance(rhythmAt(state, day), state, day);
    });

const accountsAt = ({ histories, day }: Pick<Cut, 'histories' | 'day'>): readonly RhythmAt[] =>
  histories.flatMap((history) => {
    const state = new HistoryWalk(history).to(day);
    return state ? [rhythmAt(state, day)] : [];
  });

/** A ranking's chances are what came of ranks in closed windows, or in shorter ones while none of the horizon has closed. */
function ranked(cut: Cut, rank: (accounts: readonly RhythmAt[]) => readonly number[]): Fitted {
  const { histories, day, horizonDays } = cut;
  const start = startOf(histories) ?? day;
  const closed = closedWindows(day, horizonDays, start);
  const windows = closed.length > 0 ? closed : shortWindows(day, start);
  const outcomes = windows.flatMap((window): readonly Outcome[] => {
    const ranks = rank(accountsAt({ histories, day: window.day }));
    const lost = histories.flatMap((history) => {
      const walk = new HistoryWalk(history);
      return walk.to(window.day) ? [!walk.ordersUntil(window.day + window.horizonDays)] : [];
    });
    return ranks.map((one, place) => ({ rank: one, isLoss: lost[place] ?? false }));
  });
  const chance = chancesOf(outcomes);
  return (later, on) => {
    const ranks = rank(accountsAt({ histories: later, day: on }));
    let place = 0;
    return ofStates(() => chance(ranks[place++] ?? 0))(later, on);
  };
}
