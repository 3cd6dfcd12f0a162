import { faded, type RhythmState } from './rhythm-state.ts';

/** An account's rhythm as read at the end of a day not before its last order day. */
export interface RhythmAt {
  /** Order days, and how many of them repeat an earlier one. */
  readonly n: number;
  readonly x: number;
  /** Weeks from the first order day to the last, and to the day read. */
  readonly tx: number;
  readonly T: number;
  readonly lnGaps: number;
  /** Days since the last order day, since the first, and from the first to the last. */
  readonly silentDays: number;
  readonly knownDays: number;
  readonly activeDays: number;
  readonly e90: number;
  readonly e365: number;
  readonly v90: number;
  readonly lnAmounts: number;
  readonly returns: number;
}

export function rhythmAt(state: RhythmState, day: number): RhythmAt {
  const { n, first, last, lnGaps, lnAmounts, returns } = state;
  const silentDays = day - last;
  return {
    n,
    x: n - 1,
    tx: (last - first) / 7,
    T: (day - first) / 7,
    lnGaps,
    silentDays,
    knownDays: day - first,
    activeDays: last - first,
    e90: state.e90 * faded(silentDays, 90),
    e365: state.e365 * faded(silentDays, 365),
    v90: state.v90 * faded(silentDays, 90),
    lnAmounts,
    returns,
  };
}
