import type { Clock } from '#kernel/clock';
import { Rejection } from '#kernel/decision';
import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import { dayNumber, dayOf, instantOf, type Day } from '#kernel/time';
import { calibrate, HORIZONS } from '#rhythm/calibration/calibrate';
import type { OrderHistory } from '#rhythm/calibration/order-history';
import type { Calibration } from '../churn-risk/calibration.ts';
import { yieldToOthers } from '../projector/yielding.ts';
import { orderDaysOfAll } from './order-days-of-all.ts';

/** Below these a fit says more about chance than about customers. */
const ACCOUNTS_MIN = 50;
const REPEATS_MIN = 50;

/** What a calibration is asked for beside its cut-off day. */
export interface FitOptions {
  /** Horizons of their own in days; 30, 90, 180 and 365 where none are said. */
  readonly horizons?: readonly number[];
  /** Hears of the share done, in (0, 1]. */
  readonly onProgress?: (share: number) => void;
}

/** Calibrates the churn model on what is known to have occurred by the end of a day. */
export class ChurnModelFit {
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  /** @throws Rejection `in-the-future`, `too-little-to-fit`, `not-identified` */
  async to(
    cutOffOn: Day,
    { horizons = HORIZONS, onProgress }: FitOptions = {},
  ): Promise<Calibration> {
    const { zone } = await this.store.identity();
    if (cutOffOn > dayOf(instantOf(this.clock.nowMs()), zone)) {
      throw new Rejection('in-the-future', `What will occur until ${cutOffOn} is not known yet.`, {
        saidOn: cutOffOn,
      });
    }
    const position = await this.store.head();
    const looked = { zone, position, until: cutOffOn };
    const histories = await orderDaysOfAll(this.store, this.keys, looked);
    mustTellSomething(cutOffOn, histories);
    const steps = calibrate({ histories, cut: dayNumber(cutOffOn), horizons });
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      onProgress?.(step.value);
      await yieldToOthers();
    }
    const found = step.value;
    if ('untold' in found) throw notIdentified(cutOffOn, found.untold);
    const { bases, corrections, accounts, orderDays } = found;
    return { cutOffOn, bases, corrections, metrics: { accounts, orderDays } };
  }
}

function mustTellSomething(cutOffOn: Day, histories: readonly OrderHistory[]): void {
  const repeats = histories.reduce((sum, { days }) => sum + days.length - 1, 0);
  if (histories.length < ACCOUNTS_MIN || repeats < REPEATS_MIN) {
    throw tooLittle(cutOffOn, histories.length, repeats);
  }
}

const tooLittle = (cutOffOn: Day, accounts: number, repeats: number): Rejection =>
  new Rejection(
    'too-little-to-fit',
    `A fit needs ${ACCOUNTS_MIN} accounts with orders and ${REPEATS_MIN} repeat order days by ${cutOffOn}; there are ${accounts} and ${repeats}.`,
  );

const notIdentified = (cutOffOn: Day, names: readonly string[]): Rejection =>
  new Rejection(
    'not-identified',
    `What was ordered by ${cutOffOn} does not tell ${names.join(', ')} of the model: values without end are as likely, since accounts are too much alike or none of them leaves.`,
  );
