/** A day scores are tried on whose horizon has passed, and how much that counts. */
export interface Window {
  readonly day: number;
  readonly horizonDays: number;
  readonly weight: number;
}

/** Nobody can be judged before a ledger is so old. */
const YOUNG_DAYS = 60;
const STEP_DAYS = 30;
const STEPS = 6;
const YEARS = 3;
/** No window shorter than this says anything. */
const SHORTEST_DAYS = 28;

/**
 * The closed windows of a horizon at a cut-off day: the six latest, a month apart, and those of the same season in the
 * three years before, which fade. A day that is both counts as both.
 */
export function closedWindows(cut: number, horizonDays: number, start: number): readonly Window[] {
  const weights = new Map<number, number>();
  const add = (day: number, weight: number) => {
    if (day < start + YOUNG_DAYS || day + horizonDays > cut) return;
    weights.set(day, (weights.get(day) ?? 0) + weight);
  };
  for (let step = 0; step < STEPS; step += 1) add(cut - horizonDays - STEP_DAYS * step, 1);
  for (let year = 1; year <= YEARS; year += 1) {
    const weight = 2 * 0.7 ** (year - 1);
    for (const offset of [-STEP_DAYS, 0, STEP_DAYS]) {
      add(cut - 365 * year + offset, offset === 0 ? weight : weight / 2);
    }
  }
  return [...weights]
    .map(([day, weight]) => ({ day, horizonDays, weight }))
    .sort((one, other) => one.day - other.day);
}

/** Windows of as many days as a young ledger has room for; none in a ledger younger than about four months. */
export function shortWindows(cut: number, start: number): readonly Window[] {
  const horizonDays = Math.floor((cut - start - YOUNG_DAYS) / 2);
  if (horizonDays < SHORTEST_DAYS) return [];
  return Array.from({ length: STEPS }, (_, step) => cut - horizonDays - STEP_DAYS * step)
    .filter((day) => day >= start + YOUNG_DAYS)
    .map((day) => ({ day, horizonDays, weight: 1 }))
    .reverse();
}
