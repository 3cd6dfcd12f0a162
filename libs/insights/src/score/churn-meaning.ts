import type { ScoreView } from './score.view.ts';

/**
 * What churn risk is the probability of within its horizon: that no order comes, of who buys ad hoc, or that the
 * customer leaves at a decision on a contract. Null where there is no value.
 */
export type ChurnMeaning = 'no-order' | 'leaves' | null;

/** The base comes first of all contributions, and says which of the two it is. */
export function churnMeaning({
  value,
  contributions,
}: Pick<ScoreView, 'value' | 'contributions'>): ChurnMeaning {
  const [base] = contributions;
  if (value === null || !base) return null;
  return base.code === 'rhythm' ? 'no-order' : 'leaves';
}
