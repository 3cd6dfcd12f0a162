/** What may have moved a score between two moments. */
export const CAUSES = ['time', 'acts', 'late', 'corrections', 'model'] as const;

export type Cause = (typeof CAUSES)[number];

/** The score with only these causes switched on. */
export type ScoreWith = (causes: ReadonlySet<Cause>) => number;

/** What each cause moved; they add up to what all of them did. */
export type Attribution = Readonly<Record<Cause, number>>;

/**
 * The share of each cause in a change: the Shapley value under precedence, the mean over all orders in which time comes
 * before acts, since acts presuppose it, of what a cause moves when it joins those before it. A cause that is not
 * `active` moved nothing and costs nothing. Source: Faigle & Kern 1992.
 */
export function attribute(scoreWith: ScoreWith, active: readonly Cause[] = CAUSES): Attribution {
  const values = new Map<string, number>();
  const valueOf = (causes: readonly Cause[]) => {
    const key = CAUSES.filter((cause) => causes.includes(cause)).join(' ');
    const found = values.get(key) ?? scoreWith(new Set(causes));
    values.set(key, found);
    return found;
  };
  const orders = ordersOf(CAUSES.filter((cause) => active.includes(cause))).filter(
    (order) => !order.includes('time') || order.indexOf('time') < after(order.indexOf('acts')),
  );
  const moved = { time: 0, acts: 0, late: 0, corrections: 0, model: 0 };
  for (const order of orders) {
    order.forEach((cause, place) => {
      moved[cause] += valueOf(order.slice(0, place + 1)) - valueOf(order.slice(0, place));
    });
  }
  for (const cause of CAUSES) moved[cause] /= orders.length;
  return moved;
}

const after = (place: number): number => (place < 0 ? Infinity : place);

function ordersOf(causes: readonly Cause[]): readonly (readonly Cause[])[] {
  if (causes.length === 0) return [[]];
  return causes.flatMap((first) =>
    ordersOf(causes.filter((cause) => cause !== first)).map((rest) => [first, ...rest]),
  );
}
