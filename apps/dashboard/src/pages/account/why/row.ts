import type { Contribution, ScoreView } from '#insights/views';
import type { Tools } from '../../../parts/causes/because.ts';
import type { Step, Tick, Unit } from './waterfall.ts';

/** What a row of a waterfall is made with. */
export interface RowProps {
  readonly contribution: Contribution;
  readonly score: ScoreView;
  readonly index: number;
  readonly step: Step;
  /** What the score was before this step. */
  readonly before: number;
  readonly ticks: readonly Tick[];
  readonly unit: Unit;
  readonly tools: Tools;
}

/** What a step gives: points, log-odds, or what the chance is more or less by it; the base is no step yet. */
export function shareOf({
  contribution,
  index,
  step,
  before,
  unit,
  tools: { formats },
}: Omit<RowProps, 'score' | 'ticks'>): string {
  if (unit !== 'chance')
    return formats.signed(contribution.points / 1000, unit === 'points' ? 1 : 2);
  return index === 0
    ? formats.number(100 * step.running, 1)
    : formats.signed(100 * (step.running - before), 1);
}
