import type { ScoreName } from './bands.ts';
import type { Weighed } from './score.ts';
import type { Missing, ScoreView } from './score.view.ts';

/**
 * A score is judged, by a band, once so much of its evidence is there; churn risk that rests on the rhythm of orders
 * only once there are so many order days, as two have no more than one gap between them.
 */
const JUDGED_FROM = { completeness: 0.3, orderDays: 3 } as const;

/** A score of which it is known whether it is judged; when its band worsens is asked apart, since it costs more. */
export type Judged<N extends ScoreName = ScoreName> = Weighed<N> &
  Pick<ScoreView<N>, 'state' | 'baseRate'>;

/**
 * Says of a score whether there is enough behind it. Where there is not it has no band, whatever its value: that is
 * then little but what holds of everybody, and called so.
 */
export function judged<N extends ScoreName>(score: Weighed<N>): Judged<N> {
  const lacking = orderDaysMissing(score);
  const missing = lacking.length > 0 ? [...lacking, ...score.missing] : score.missing;
  if (score.value === null) return { ...score, missing, state: 'none', baseRate: null };
  const isTooEarly = score.evidenceCompleteness < JUDGED_FROM.completeness || lacking.length > 0;
  return isTooEarly
    ? { ...score, missing, band: null, state: 'too-early', baseRate: baseRateOf(score) }
    : { ...score, missing, state: 'judged', baseRate: null };
}

/** Order days that the rhythm lacks, where that is the base. */
function orderDaysMissing({ base }: Weighed): readonly Missing[] {
  if (base?.code !== 'rhythm') return NOTHING;
  const orderDays = Number(base.params['orderDays']);
  const { orderDays: needed } = JUDGED_FROM;
  return orderDays < needed ? [{ what: 'order-days', params: { orderDays, needed } }] : NOTHING;
}

const NOTHING: readonly Missing[] = [];

/** The probability its base gives, without the account's own signals. */
function baseRateOf({ name, base }: Weighed): number | null {
  const probability = base?.params['probability'];
  if (name !== 'churnRisk' || typeof probability !== 'number') return null;
  // Rounding to what is shown must not make it certain.
  return Math.min(probability, 1 - 1e-6);
}
