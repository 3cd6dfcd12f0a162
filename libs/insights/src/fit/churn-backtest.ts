import type { EventOf } from '#events/catalogue';
import type { ChurnAlgorithm } from '#events/models/models.events';
import type { Clock } from '#kernel/clock';
import { Rejection } from '#kernel/decision';
import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import { addDays, dayNumber, dayOf, endOfDay, instantOf, type Day } from '#kernel/time';
import { compareAt } from '#rhythm/judging/compare';
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

/** Judges two models on past days: each knew what was recorded by then, where anything was, and else what is known now of then. */
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
      const then = await this.store.positionKnownAt(endOfDay(cutOn, zone));
      const known = await orderDaysOfAll(this.store, this.keys, {
        zone,
        position: then,
        until: cutOn,
      });
      const day = dayNumber(cutOn);
      if (!histories.some(({ days }) => (days[0] ?? Infinity) <= day)) throw nobody(cutOn);
      const isKnownThen = known.length > 0;
      const cut = { histories, day, horizonDays };
      const compared = compareAt(cut, [model, against], churnBand, isKnownThen ? known : undefined);
      found.push({ cutOn, isKnownThen, ...compared });
      onProgress?.((place + 1) / cuts.length);
      await yieldToOthers();
    }
    const { backtestId } = request;
    return { backtestId, model, against, horizonDays, cuts: found };
  }
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
