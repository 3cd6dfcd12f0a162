import { HistoryWalk, type OrderHistory } from '../calibration/order-history.ts';
import type { RhythmState } from '../state/rhythm-state.ts';
import type { Algorithm, Cut, Fitted } from './algorithms.ts';
import { isLostAfter } from './backtest.ts';
import { flagsOn, isAtWork, middleOf, most, SILENT_MAX_DAYS } from './flagging.ts';

/** What was known at the end of a day, by day number. */
export type Look = Pick<Cut, 'histories' | 'day'>;

/** How early a model flagged the customers at work at a cut who were lost after it. */
export interface Lead {
  readonly lost: number;
  /** The share of them that was not flagged from the last order to the cut, 0 to 1. */
  readonly neverFlagged: number;
  /** After so many days of silence those flagged were flagged first, in the middle; left out where none was. */
  readonly silenceAtFlag?: number;
  /** So many days before the horizon was over, and the loss certain, they were, in the middle. */
  readonly leadDays?: number;
}

const LOOK_EVERY_DAYS = 14;
/** A model is fitted anew at every sixth look, each twelve weeks. */
const FIT_EVERY_LOOKS = 6;

/** The days before a cut on which is looked: every fourteenth, from the one on which a model was fitted. */
export function lookDaysBefore(day: number): readonly number[] {
  const looks = FIT_EVERY_LOOKS * Math.floor(SILENT_MAX_DAYS / LOOK_EVERY_DAYS / FIT_EVERY_LOOKS);
  return Array.from({ length: looks }, (_, look) => day - LOOK_EVERY_DAYS * (looks - look));
}

/**
 * How early a model flagged who was lost: on every fourteenth day of the 24 weeks up to the cut it flags the riskiest of
 * the customers at work on that day, as many as *last order older than 90 days* would have flagged, and a tenth at least.
 * It is given what was known on the day of each look alone, and is what it learned at the latest of three fits by then,
 * twelve weeks apart, the last at the cut. What counts is the first look from a customer's last order on at which it was
 * flagged, which may be up to 13 days late. Middles are those of who was flagged, and say little where most never were.
 * `looks` are those before the cut, in their order; undefined where nobody at work was lost.
 */
export function leadOf(
  cut: Cut,
  looks: readonly Look[],
  { algorithm, seen, fitted }: Fit,
): Lead | undefined {
  const lost = lostAtWork(cut, seen);
  if (lost.size === 0) return undefined;
  const flaggedOn = new Map<string, number>();
  const look = (at: Look, by: Fitted): void => {
    for (const accountId of flaggedAt(at, by)) {
      const last = lost.get(accountId);
      if (last === undefined || at.day < last || flaggedOn.has(accountId)) continue;
      flaggedOn.set(accountId, at.day);
    }
  };
  let latest: Fitted | undefined;
  for (const [place, one] of looks.entries()) {
    if (place % FIT_EVERY_LOOKS === 0) {
      // Nothing is learned where nobody had ordered.
      const { horizonDays } = cut;
      latest = one.histories.length > 0 ? algorithm({ ...one, horizonDays }) : undefined;
    }
    if (latest) look(one, latest);
  }
  look(seen, fitted);
  const silences = [...flaggedOn].map(([id, day]) => day - (lost.get(id) ?? day));
  const silence = middleOf(silences);
  const on = middleOf([...flaggedOn.values()]);
  return {
    lost: lost.size,
    neverFlagged: 1 - flaggedOn.size / lost.size,
    ...(silence === null ? {} : { silenceAtFlag: silence }),
    ...(on === null ? {} : { leadDays: cut.day + cut.horizonDays - on }),
  };
}

/** A model as it was fitted at the cut, to what was seen of it. */
interface Fit {
  readonly algorithm: Algorithm;
  readonly seen: Cut;
  readonly fitted: Fitted;
}

/** The last order days of the customers at work at a cut who were lost after it, by account. */
function lostAtWork(cut: Cut, seen: Look): ReadonlyMap<string, number> {
  const lost = new Map(cut.histories.map((one) => [one.accountId, isLostAfter(one, cut)]));
  return new Map(
    atWork(seen)
      .filter(({ accountId }) => lost.get(accountId) !== false)
      .map(({ accountId, state }) => [accountId, state.last]),
  );
}

/** Whom a model flags on a day: of those it cannot tell apart whoever has been silent for longest. */
function flaggedAt({ histories, day }: Look, fitted: Fitted): readonly string[] {
  const chances = fitted(histories, day);
  const customers = atWork({ histories, day }).toSorted(
    (one, other) => one.state.last - other.state.last,
  );
  return most(customers, flagsOn(customers, day), ({ place }) => chances[place] ?? 0).map(
    ({ accountId }) => accountId,
  );
}

interface AtWork {
  readonly accountId: string;
  /** In the histories that were looked at. */
  readonly place: number;
  readonly state: RhythmState;
}

const atWork = ({ histories, day }: Look): readonly AtWork[] =>
  histories.flatMap((history: OrderHistory, place): readonly AtWork[] => {
    const state = new HistoryWalk(history).to(day);
    return state && isAtWork(state, day) ? [{ accountId: history.accountId, place, state }] : [];
  });
