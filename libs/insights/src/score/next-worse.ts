/** Bands are foreseen this far. */
export const FORESEEN_DAYS = 400;
/** Between break days a score bends slowly: looking every four weeks and halving back finds the day. */
const GRID_DAYS = 28;

/** How bad the band of a score is on a day (day number), the larger the worse; null when it has none. */
type RankOn = (day: number) => number | null;

/**
 * The first day (day number) after `from` on which the band is worse than on `from` if nobody acts, or null
 * for none within 400 days. Break days are those on which the score may jump: overdue, renewal, cadence.
 * Between two of them the rank is taken to rise at most once within a step of the grid.
 */
export function nextWorseOn(
  rankOn: RankOn,
  from: number,
  breakDays: readonly number[],
): number | null {
  const start = rankOn(from);
  if (start === null) return null;
  const worse = (day: number): boolean => (rankOn(day) ?? start) > start;
  let before = from;
  for (const day of daysToTry(from, breakDays)) {
    if (worse(day)) return firstWorse(worse, before, day);
    before = day;
  }
  return null;
}

/** A jump is looked for on the day itself and on the day before, where the stretch in between ends. */
function daysToTry(from: number, breakDays: readonly number[]): readonly number[] {
  const last = from + FORESEEN_DAYS;
  const days = new Set<number>([last]);
  for (let day = from + GRID_DAYS; day < last; day += GRID_DAYS) days.add(day);
  for (const day of breakDays) for (const near of [day - 1, day]) days.add(near);
  return [...days].filter((day) => day > from && day <= last).sort((one, other) => one - other);
}

function firstWorse(worse: (day: number) => boolean, before: number, found: number): number {
  let [fine, bad] = [before, found];
  while (bad - fine > 1) {
    const middle = Math.floor((fine + bad) / 2);
    if (worse(middle)) bad = middle;
    else fine = middle;
  }
  return bad;
}
