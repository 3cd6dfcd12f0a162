import type { ScoreName, ScoreView } from '#insights/views';
import { BANDS } from '../../../parts/marks/bands.ts';

/** A step of a waterfall, in percent of its width. */
export interface Step {
  readonly fromPercent: number;
  readonly toPercent: number;
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

/**
 * Contributions one after the other, each from where the one before ended. Points stand on 0 to 100;
 * log-odds on a scale just wide enough for all steps and the limits of the bands, where equal lengths are
 * equal odds. The first step of churn risk is its base and comes from the left edge.
 */
export function waterfallOf({
  name,
  contributions,
}: Pick<ScoreView, 'name' | 'contributions'>): Waterfall {
  const sums = runningSums(contributions.map(({ points }) => points));
  const limits = BANDS[name].limits.map((value) => ({ value, at: thousandthsOf(name, value) }));
  const [low, high] =
    name === 'churnRisk' ? reach([...sums, ...limits.map(({ at }) => at)]) : [0, 100_000];
  const percent = (at: number) => round(((at - low) / (high - low)) * 100);
  return {
    steps: sums.map((sum, index) => ({
      fromPercent: percent(sums[index - 1] ?? low),
      toPercent: percent(sum),
      running: valueOf(name, sum),
    })),
    ticks: limits.map(({ value, at }) => ({ value, atPercent: percent(at) })),
  };
}

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
