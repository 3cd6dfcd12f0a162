import type { Clock } from '#kernel/clock';
import { Rejection } from '#kernel/decision';
import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import { dayNumber, dayOf, endOfDay, instantOf, type Day, type Zone } from '#kernel/time';
import { calibrate, HORIZONS } from '#rhythm/calibration/calibrate';
import type { OrderHistory } from '#rhythm/calibration/order-history';
import type { Calibration } from '../churn-risk/calibration.ts';
import { AccountFolds } from '../projector/account-folds.ts';
import { foldLog } from '../projector/fold-log.ts';
import { yieldToOthers } from '../projector/yielding.ts';
import { orderHistoryOf, ordersProjection } from './order-histories.ts';

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
    const histories = await this.#histories(cutOffOn, zone);
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

  /** In the order of account ids, so that the same histories give the same bits. */
  async #histories(day: Day, zone: Zone): Promise<readonly OrderHistory[]> {
    const folds = new AccountFolds({ orders: ordersProjection(zone) }, zone);
    const extent = { position: await this.store.head(), until: endOfDay(day, zone) };
    const accounts = await foldLog(this.store, this.keys, folds, extent);
    return [...accounts.all()]
      .map(({ accountId, rows }) =>
        orderHistoryOf(accountId, folds.wholeFactsOf(accountId, rows).orders),
      )
      .filter(({ days }) => days.length > 0)
      .sort((one, other) => (one.accountId < other.accountId ? -1 : 1));
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
