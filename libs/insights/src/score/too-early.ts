import type { ScoreName } from './bands.ts';
import type { Score } from './score.ts';
import type { Missing, ScoreView } from './score.view.ts';

/**
 * A score is judged, by a band, once so much of its evidence is there; churn risk that rests on the rhythm of orders
 * only once there are so many order days, as two have no more than one gap between them.
 */
const JUDGED_FROM = { completeness: 0.3, orderDays: 3 } as const;

/** A score of which it is known whether it is judged; when its band worsens is asked apart, since it costs more. */
export type Judged<N extends ScoreName = ScoreName> = Omit<
  ScoreView<N>,
  'nextWorseOn' | 'nextWorseBand'
>;

/**
 * Says of a score whether there is enough behind it. Where there is not it has no band, whatever its value: that is
 * then little but what holds of everybody, and called so.
 */
export function judged<N extends ScoreName>(score: Score<N>): Judged<N> {
  const missing = [...orderDaysMissing(score), ...score.missing];
  if (score.value === null) return { ...score, missing, state: 'none', baseRate: null };
  const isTooEarly =
    score.evidenceCompleteness < JUDGED_FROM.completeness || orderDaysMissing(score).length > 0;
  return isTooEarly
    ? { ...score, missing, band: null, state: 'too-early', baseRate: baseRateOf(score) }
    : { ...score, missing, state: 'judged', baseRate: null };
}

/** Order days that the rhythm lacks, where that is the base. */
function orderDaysMissing({ contributions: [base] }: Score): readonly Missing[] {
  if (base?.code !== 'rhythm') return [];
  const orderDays = Number(base.params['orderDays']);
  const { orderDays: needed } = JUDGED_FROM;
  return orderDays < needed ? [{ what: 'order-days', params: { orderDays, needed } }] : [];
}

/** The probability its base gives, without the account's own signals. */
function baseRateOf({ name, contributions: [base] }: Score): number | null {
  const probability = base?.params['probability'];
  if (name !== 'churnRisk' || typeof probability !== 'number') return null;
  // Rounding to what is shown must not make it certain.
  return Math.min(probability, 1 - 1e-6);
}
