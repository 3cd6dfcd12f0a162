import type { EventOf } from '#events/catalogue';
import type { ChurnAlgorithm } from '#events/models/models.events';
import type { Clock } from '#kernel/clock';
import { Rejection } from '#kernel/decision';
import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import {
  addDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  endOfDay,
  instantOf,
  type Day,
  type Zone,
} from '#kernel/time';
import type { OrderHistory } from '#rhythm/calibration/order-history';
import { untilDay } from '#rhythm/judging/backtest';
import { compareAt } from '#rhythm/judging/compare';
import { lookDaysBefore, type Look } from '#rhythm/judging/lead';
import { yieldToOthers } from '../projector/yielding.ts';
import { churnBand } from '../score/bands.ts';
import { orderDaysOfAll } from './order-days-of-all.ts';

/** Which two models are judged, on which days, by what came within how many days. */
export interface BacktestRequest {
  readonly backtestId: string;
  readonly model: ChurnAlgorithm;
  readonly against: ChurnAlgorithm;
  readonly cuts: readonly Day[];
  readonly horizonDays: number;
}

export type BacktestFound = EventOf<'ChurnBacktestRecorded'>['data'];

/**
 * Judges two models on past days, and on the days before on which how early they flagged is looked at: each day they knew
 * what was recorded by then, where anything was, and else what is known now of then.
 */
export class ChurnBacktest {
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  /** @throws Rejection `horizon-open`, `nobody-ordered` */
  async run(
    request: BacktestRequest,
    onProgress?: (share: number) => void,
  ): Promise<BacktestFound> {
    const { cuts, horizonDays, model, against } = request;
    const { zone } = await this.store.identity();
    const today = dayOf(instantOf(this.clock.nowMs()), zone);
    for (const cut of cuts) mustHavePassed(cut, horizonDays, today);
    const position = await this.store.head();
    const histories = await orderDaysOfAll(this.store, this.keys, { zone, position });
    const found: BacktestFound['cuts'][number][] = [];
    for (const [place, cutOn] of [...cuts].sort().entries()) {
      const day = dayNumber(cutOn);
      if (!histories.some(({ days }) => (days[0] ?? Infinity) <= day)) throw nobody(cutOn);
      const looks: Look[] = [];
      for (const one of lookDaysBefore(day)) {
        const known = await this.#knownOn(dayFromNumber(one), zone);
        looks.push({ day: one, histories: known ?? histories.flatMap((all) => until(all, one)) });
      }
      const known = await this.#knownOn(cutOn, zone);
      const cut = { histories, day, horizonDays };
      const compared = compareAt(cut, [model, against], churnBand, { known, looks });
      found.push({ cutOn, isKnownThen: known !== undefined, ...compared });
      onProgress?.((place + 1) / cuts.length);
      await yieldToOthers();
    }
    const { backtestId } = request;
    return { backtestId, model, against, horizonDays, cuts: found };
  }

  /** What was recorded by the end of a day of what had occurred by then; undefined where nothing was recorded yet. */
  async #knownOn(day: Day, zone: Zone): Promise<readonly OrderHistory[] | undefined> {
    const position = await this.store.positionKnownAt(endOfDay(day, zone));
    const known = await orderDaysOfAll(this.store, this.keys, { zone, position, until: day });
    return known.length > 0 ? known : undefined;
  }
}

/** A history up to a day, where it had begun by then. */
function until(history: OrderHistory, day: number): readonly OrderHistory[] {
  const known = untilDay(history, day);
  return known.days.length > 0 ? [known] : [];
}

function mustHavePassed(cutOn: Day, horizonDays: number, today: Day): void {
  if (addDays(cutOn, horizonDays) <= today) return;
  throw new Rejection(
    'horizon-open',
    `What came within ${horizonDays} days of ${cutOn} is not known yet.`,
    { cutOn, horizonDays },
  );
}

const nobody = (cutOn: Day): Rejection =>
  new Rejection('nobody-ordered', `Nobody had ordered by ${cutOn}.`, { cutOn });
