import type { Contribution, ScoreName, ScoreView } from '#insights/views';
import { BANDS } from '../../../parts/marks/bands.ts';

/** A step of a waterfall, in percent of its width. */
export interface Step {
  readonly fromPercent: number;
  readonly toPercent: number;
  /** How far it could have gone at most; undefined where that cannot be said. */
  readonly mostPercent: number | undefined;
  /** What the score is once this step is taken. */
  readonly running: number;
}

export interface Tick {
  readonly atPercent: number;
  /** A value of the score. */
  readonly value: number;
}

interface Waterfall {
  readonly steps: readonly Step[];
  /** Where bands begin. */
  readonly ticks: readonly Tick[];
}

/** Points stand on 0 to 100. Churn risk is shown as chances people know, or as the log-odds that add up. */
export type Unit = 'points' | 'chance' | 'log-odds';

/**
 * Causes in the order they are told, each with its number: of churn risk as they add up, from the base on; of points, which
 * add up in any order, the largest first, and what is missing by what it could give.
 */
export function inOrder({
  name,
  contributions,
}: Pick<ScoreView, 'name' | 'contributions'>): readonly Cause[] {
  const causes = contributions.map((one, index) => ({ one, index }));
  if (name === 'churnRisk') return causes;
  return causes.toSorted((one, other) => weightOf(other.one) - weightOf(one.one));
}

interface Cause {
  readonly one: Contribution;
  /** Its number among the contributions of the score. */
  readonly index: number;
}

const weightOf = ({ code, points, most = 0 }: Contribution): number =>
  code === 'role-vacant' ? most : Math.abs(points);

/** Contributions one after the other, each from where the one before ended. */
export function waterfallOf(
  { name, contributions }: Pick<ScoreView, 'name' | 'contributions'>,
  unit: Unit = name === 'churnRisk' ? 'chance' : 'points',
): Waterfall {
  const sums = runningSums(contributions.map(({ points }) => points));
  const mosts = contributions.map(({ most }, index) =>
    most === undefined ? undefined : (sums[index - 1] ?? 0) + most,
  );
  const limits = BANDS[name].limits.map((value) => ({ value, at: thousandthsOf(name, value) }));
  const percent = placeIn(unit, [...sums, ...mosts.filter((one) => one !== undefined)], limits);
  return {
    steps: sums.map((sum, index) => ({
      fromPercent: index === 0 ? 0 : percent(sums[index - 1] ?? 0),
      toPercent: percent(sum),
      mostPercent: mosts[index] === undefined ? undefined : percent(mosts[index]),
      running: valueOf(name, sum),
    })),
    ticks: limits
      .map(({ value, at }) => ({ value, atPercent: percent(at) }))
      .filter(({ atPercent }) => atPercent < 100),
  };
}

/**
 * Where thousandths stand, in percent. Chances stand on a scale from nothing to somewhat more than the largest; log-odds
 * on one just wide enough for all steps and the limits of the bands, where equal lengths are equal odds.
 */
function placeIn(
  unit: Unit,
  sums: readonly number[],
  limits: readonly { readonly at: number }[],
): (at: number) => number {
  if (unit === 'points') return (at) => round(at / 1000);
  if (unit === 'chance') {
    const chance = (at: number): number => valueOf('churnRisk', at);
    const top = Math.min(1, Math.max(LEAST_TOP, ...sums.map(chance)) * 1.08);
    return (at) => round((chance(at) / top) * 100);
  }
  const [low, high] = reach([...sums, ...limits.map(({ at }) => at)]);
  return (at) => round(((at - low) / (high - low)) * 100);
}

/** A small chance is drawn as one: up to the limit of the band that wants watching. */
const LEAST_TOP = 0.25;

/** Ticks whose labels have so much room beside the one before; the others are lines only. */
export const labelledTicks = (
  ticks: readonly Tick[],
  roomPercent: number = LABEL_PERCENT,
): readonly Tick[] =>
  ticks.reduce<readonly Tick[]>((labelled, tick) => {
    const before = labelled.at(-1);
    const isFree = !before || Math.abs(tick.atPercent - before.atPercent) >= roomPercent;
    return isFree ? [...labelled, tick] : labelled;
  }, []);

/** What a label needs of a chart's width, and of the narrow one on a phone. */
const LABEL_PERCENT = 16;
export const NARROW_LABEL_PERCENT = 32;

/** What thousandths stand for: points, or by way of log-odds a probability. */
export const valueOf = (name: ScoreName, thousandths: number): number =>
  name === 'churnRisk' ? 1 / (1 + Math.exp(-thousandths / 1000)) : thousandths / 1000;

const thousandthsOf = (name: ScoreName, value: number): number =>
  name === 'churnRisk' ? 1000 * Math.log(value / (1 - value)) : 1000 * value;

function runningSums(points: readonly number[]): readonly number[] {
  let sum = 0;
  return points.map((each) => (sum += each));
}

/** Some air on both sides, so that no step begins or ends at the very edge. */
function reach(values: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high - low) * 0.08;
  return [low - air, high + air];
}

const round = (percent: number): number => Math.round(percent * 100) / 100;
