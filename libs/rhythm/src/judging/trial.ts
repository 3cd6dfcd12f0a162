import { HistoryWalk } from '../calibration/order-history.ts';
import { rhythmScore, type RhythmModel } from '../reading/score.ts';
import type { RhythmState } from '../state/rhythm-state.ts';
import { ALGORITHMS, calibratedAt, type Cut } from './algorithms.ts';
import { isLostAfter, seenAt } from './backtest.ts';
import { flagsOn, isAtWork, middleOf, most } from './flagging.ts';

/** A way to flag customers: the model, RFM, or the rule that many go by. */
export type Flagging = 'rhythm-2' | 'rfm' | 'silent-90-days';

/** What flagging so many customers finds. */
export interface Found {
  readonly by: Flagging;
  readonly flagged: number;
  readonly lostFlagged: number;
  readonly falseAlarms: number;
}

/** What would have been known of who was lost, at one cut. */
export interface Trial {
  /** Customers at work: three order days or more, the last within 180 days. */
  readonly customers: number;
  readonly lost: number;
  /** All flag as many as the rule does; a tenth where it flags fewer. */
  readonly found: readonly Found[];
  /** After so many days of silence the lost were flagged by the model, in the middle; null where none was. */
  readonly silenceAtFlag: number | null;
}

const STEP_DAYS = 7;

/**
 * Tries what a buyer asks first: of the customers lost after a cut, which would have been flagged, how early, at how
 * many false alarms, beside RFM and the rule of 90 days.
 */
export function trialAt(cut: Cut): Trial {
  const { day, horizonDays } = cut;
  const seen = seenAt(cut);
  const model = calibratedAt(seen);
  const byRfm = ALGORITHMS.rfm(seen)(seen.histories, day);
  const customers = seen.histories.flatMap((history, place): readonly Customer[] => {
    const state = new HistoryWalk(history).to(day);
    const whole = cut.histories[place];
    if (!state || !whole || !isAtWork(state, day)) return [];
    const { probability } = rhythmScore(model, state, day, horizonDays);
    return [{ state, probability, rfm: byRfm[place] ?? 0, isLost: isLostAfter(whole, cut) }];
  });
  const count = flagsOn(customers, day);
  const riskiest = most(customers, count, ({ probability }) => probability);
  const limit = riskiest.at(-1)?.probability ?? 1;
  const lost = customers.filter(({ isLost }) => isLost);
  return {
    customers: customers.length,
    lost: lost.length,
    found: [
      foundBy('rhythm-2', riskiest),
      foundBy(
        'rfm',
        most(customers, count, ({ rfm }) => rfm),
      ),
      foundBy(
        'silent-90-days',
        most(customers, count, ({ state }) => -state.last),
      ),
    ],
    silenceAtFlag: middleOf(
      lost.flatMap(({ state }) => flaggedAfter(model, state, horizonDays, limit)),
    ),
  };
}

/** A customer at work at the cut. */
interface Customer {
  readonly state: RhythmState;
  readonly probability: number;
  readonly rfm: number;
  readonly isLost: boolean;
}

function foundBy(by: Flagging, flagged: readonly Customer[]): Found {
  const lostFlagged = flagged.filter(({ isLost }) => isLost).length;
  return { by, flagged: flagged.length, lostFlagged, falseAlarms: flagged.length - lostFlagged };
}

/** After how much silence a customer's chance first passed a limit; nothing within two years. */
function flaggedAfter(
  model: RhythmModel,
  state: RhythmState,
  horizonDays: number,
  limit: number,
): readonly number[] {
  for (let silence = 0; silence <= 2 * 365; silence += STEP_DAYS) {
    const { probability } = rhythmScore(model, state, state.last + silence, horizonDays);
    if (probability >= limit) return [silence];
  }
  return [];
}
