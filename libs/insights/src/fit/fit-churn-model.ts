import { encode } from '#events/codec';
import { CHURN_MODEL_STREAM } from '#events/models/models.events';
import type { EventOf } from '#events/catalogue';
import type { Clock } from '#kernel/clock';
import { Rejection } from '#kernel/decision';
import type { EventStore } from '#kernel/event-store';
import { uuidOf } from '#kernel/hash';
import { canonicalJson } from '#kernel/json';
import type { Keys } from '#kernel/keys';
import { dayNumber, dayOf, endOfDay, instantOf, type Day, type Zone } from '#kernel/time';
import { parametersFor, type Calibration } from '../churn-risk/calibration.ts';
import { commerceProjection } from '../commerce/commerce.projection.ts';
import { fit, type AccountRhythm } from '../churn-risk/fit.ts';
import { rhythmOf } from '../churn-risk/mbg-nbd.ts';
import { AccountFolds } from '../projector/account-folds.ts';
import { foldLog } from '../projector/fold-log.ts';
import { calibrationsKnown } from '../churn-risk/known-calibrations.ts';

/** What a fit found. `recorded` is false when the same stands on record already. */
export interface Fitted {
  readonly calibration: Calibration;
  readonly recorded: boolean;
  /** Hash of the churn model under these parameters, as scores name it. */
  readonly modelHash: string;
}

/** Fits the churn model to what is known to have occurred by the end of a day, and puts it on record. */
export class ChurnModelFit {
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  /** @throws Rejection `in-the-future`, `too-little-to-fit`; StreamMoved when another fit is recorded meanwhile */
  async record(cutOffOn: Day, actor: string): Promise<Fitted> {
    const { zone } = await this.store.identity();
    const now = instantOf(this.clock.nowMs());
    if (cutOffOn > dayOf(now, zone)) {
      throw new Rejection('in-the-future', `What will occur until ${cutOffOn} is not known yet.`);
    }
    const calibration = fit(cutOffOn, await this.#rhythms(cutOffOn, zone));
    const known = await calibrationsKnown(this.store, await this.store.head());
    const last = known.findLast((one) => one.cutOffOn === cutOffOn);
    const recorded = last === undefined || canonicalJson(last) !== canonicalJson(calibration);
    const event: EventOf<'ChurnModelCalibrated'> = {
      type: 'ChurnModelCalibrated',
      occurredAt: now,
      data: calibration,
    };
    if (recorded) await this.#append(event, known.length, actor);
    const { hash } = parametersFor([calibration], cutOffOn).model;
    return { calibration, recorded, modelHash: hash };
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

  /** The stream holds nothing but calibrations, so their number is its next revision. */
  async #append(
    event: EventOf<'ChurnModelCalibrated'>,
    revision: number,
    actor: string,
  ): Promise<void> {
    const stream = CHURN_MODEL_STREAM;
    const id = uuidOf(actor, stream, canonicalJson(event.data), revision);
    const encoded = encode(stream, { id, event, meta: { actor, origin: 'captured' } }, new Map());
    await this.store.append({
      stream,
      expected: revision === 0 ? 'none' : revision - 1,
      events: [encoded],
    });
  }
}
