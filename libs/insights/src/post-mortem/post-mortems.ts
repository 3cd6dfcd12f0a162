import { effectiveHistory } from '#events/effective-history';
import { CHURN_MODEL_STREAM } from '#events/models/models.events';
import { Rejection } from '#kernel/decision';
import type { EventStore } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import { endOfDay, type Day } from '#kernel/time';
import { accountUnknown } from '../account/account-unknown.ts';
import type { Moments, ScoreQuery } from '../asking/moments.ts';
import type { ChurnParameters } from '../churn-risk/calibration.ts';
import type { Calibrations } from '../churn-risk/calibrations.ts';
import { HORIZON_DAYS } from '../portfolio/portfolio.query.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import { readStream } from '../projector/read-stream.ts';
import { NO_TEXTS, unsealEvents } from '../projector/unseal-events.ts';
import { yieldToOthers } from '../projector/yielding.ts';
import { postMortem } from './post-mortem.model.ts';
import type { PostMortem } from './post-mortem.view.ts';

/** Answers what can be said of lost accounts afterwards; each is folded from its stream. */
export class PostMortems {
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly folds: AccountFolds,
    private readonly moments: Moments,
    private readonly calibrations: Calibrations,
  ) {}

  /** @throws Rejection `account-unknown`, `not-lost`; what the signal says, once nobody waits any more */
  async of(accountId: string, query: ScoreQuery, left?: AbortSignal): Promise<PostMortem> {
    const { folds } = this;
    const { zone } = this.moments.ledger;
    const { horizonDays = HORIZON_DAYS } = query;
    const moment = await this.moments.asked(query);
    const stored = await readStream(this.store, accountStream(accountId), moment.position);
    if (stored.length === 0) throw accountUnknown(accountId);
    const stream = await unsealEvents(stored, NO_TEXTS, this.keys);
    const history = effectiveHistory(stream, moment.until);
    const { lost: loss } = folds.factsOf(folds.foldAll(history)).overview;
    if (!loss) throw notLost(accountId, moment.asOf);
    const steps = postMortem(stream, folds, {
      ...{ loss, horizonDays, zone },
      today: (await this.calibrations.knownAt(moment.position)).on(moment.asOf),
      inForceOn: await this.#inForce(moment.position),
    });
    for (;;) {
      const step = steps.next();
      if (step.done) {
        return { accountId, ...this.moments.view(moment), horizonDays, ...step.value };
      }
      left?.throwIfAborted();
      await yieldToOthers();
    }
  }

  /** Which parameters were in force on a day: as known by its end, from what is on record by a position. */
  async #inForce(position: number): Promise<(day: Day) => ChurnParameters> {
    const { zone } = this.moments.ledger;
    const said = await readStream(this.store, CHURN_MODEL_STREAM, position);
    const none = await this.calibrations.knownAt(0);
    const known = [{ recordedAt: '', parameters: none }];
    for (const { recordedAt, position: saidAt } of said) {
      known.push({ recordedAt, parameters: await this.calibrations.knownAt(saidAt) });
    }
    return (day) => {
      const until = endOfDay(day, zone);
      return (known.findLast((one) => one.recordedAt <= until)?.parameters ?? none).on(day);
    };
  }
}

const notLost = (accountId: string, asOf: Day): Rejection =>
  new Rejection('not-lost', `The account ${accountId} is not lost on ${asOf}.`, {
    accountId,
    asOf,
  });
