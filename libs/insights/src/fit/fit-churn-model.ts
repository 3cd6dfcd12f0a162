import type { Clock } from '#kernel/clock';
import { Rejection } from '#kernel/decision';
import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import { dayNumber, dayOf, endOfDay, instantOf, type Day, type Zone } from '#kernel/time';
import type { Calibration } from '../churn-risk/calibration.ts';
import { fit, type AccountRhythm } from '../churn-risk/fit.ts';
import { rhythmOf } from '../churn-risk/mbg-nbd.ts';
import { commerceProjection } from '../commerce/commerce.projection.ts';
import { AccountFolds } from '../projector/account-folds.ts';
import { foldLog } from '../projector/fold-log.ts';

/** Fits the churn model to what is known to have occurred by the end of a day. */
export class ChurnModelFit {
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  /** @throws Rejection `in-the-future`, `too-little-to-fit`, `not-identified` */
  async to(cutOffOn: Day): Promise<Calibration> {
    const { zone } = await this.store.identity();
    if (cutOffOn > dayOf(instantOf(this.clock.nowMs()), zone)) {
      throw new Rejection('in-the-future', `What will occur until ${cutOffOn} is not known yet.`, {
        saidOn: cutOffOn,
      });
    }
    return fit(cutOffOn, await this.#rhythms(cutOffOn, zone));
  }

  async #rhythms(day: Day, zone: Zone): Promise<readonly AccountRhythm[]> {
    const folds = new AccountFolds({ commerce: commerceProjection(zone) }, zone);
    const extent = { position: await this.store.head(), until: endOfDay(day, zone) };
    const accounts = await foldLog(this.store, this.keys, folds, extent);
    return [...accounts.all()].flatMap(({ accountId, rows }) => {
      const { commerce } = folds.wholeFactsOf(accountId, rows);
      const rhythm = rhythmOf(commerce.orders, dayNumber(day));
      return rhythm ? [{ accountId, ...rhythm }] : [];
    });
  }
}
