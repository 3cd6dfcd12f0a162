const { log, log1p, max } = Math;

/**
 * What is remembered of an account's order days, however many there are. Days are day numbers, amounts in major units
 * of the account's currency. An order day is a day with at least one order; an amount of 0 or less counts 0.
 */
export interface RhythmState {
  /** Order days, the first and the last of them. */
  readonly n: number;
  readonly first: number;
  readonly last: number;
  /** Σ ln(gap ÷ 7 days) over the gaps between order days. */
  readonly lnGaps: number;
  /** Order days that fade by half in 90 and 365 days, and amounts in 90, as of the last order day. */
  readonly e90: number;
  readonly e365: number;
  readonly v90: number;
  /** Σ ln(1 + amount of a day). */
  readonly lnAmounts: number;
  readonly lastAmount: number;
  /** Returns, however long ago. */
  readonly returns: number;
}

/** What is left of 1 after so many days, when half of it goes in a half-life. */
export const faded = (days: number, halfLifeDays: number): number => 2 ** (-days / halfLifeDays);

/** The state after an order on a day not before the last one; the first where there was none. */
export function withOrderOn(state: RhythmState | null, day: number, amount: number): RhythmState {
  const counted = max(0, amount);
  if (!state) return firstOrder(day, counted);
  return day === state.last ? withMoreOnLast(state, counted) : withNextDay(state, day, counted);
}

export const withReturns = (state: RhythmState, returns: number): RhythmState => ({
  ...state,
  returns,
});

const firstOrder = (day: number, amount: number): RhythmState => ({
  n: 1,
  first: day,
  last: day,
  lnGaps: 0,
  e90: 1,
  e365: 1,
  v90: amount,
  lnAmounts: log1p(amount),
  lastAmount: amount,
  returns: 0,
});

const withMoreOnLast = (state: RhythmState, amount: number): RhythmState => ({
  ...state,
  v90: state.v90 + amount,
  lnAmounts: state.lnAmounts - log1p(state.lastAmount) + log1p(state.lastAmount + amount),
  lastAmount: state.lastAmount + amount,
});

function withNextDay(state: RhythmState, day: number, amount: number): RhythmState {
  const gap = day - state.last;
  return {
    ...state,
    n: state.n + 1,
    last: day,
    lnGaps: state.lnGaps + log(gap / 7),
    e90: state.e90 * faded(gap, 90) + 1,
    e365: state.e365 * faded(gap, 365) + 1,
    v90: state.v90 * faded(gap, 90) + amount,
    lnAmounts: state.lnAmounts + log1p(amount),
    lastAmount: amount,
  };
}
