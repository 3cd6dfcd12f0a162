import { Rejection } from '#kernel/decision';
import type { EventStore } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import { endOfDay, type Day } from '#kernel/time';
import type { AskedMoment, MomentQuery, Moments, ScoreQuery } from '../asking/moments.ts';
import type { ChurnParameters } from '../churn-risk/calibration.ts';
import type { Calibrations } from '../churn-risk/calibrations.ts';
import { nameOf } from '../overview/overview.model.ts';
import { HORIZON_DAYS } from '../portfolio/portfolio.query.ts';
import {
  portfolioChanges,
  strongestOf,
  type ChangedAccount,
} from '../portfolio/portfolio-changes.ts';
import type { PortfolioChanges } from '../portfolio/portfolio-changes.view.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import { foldStream } from '../projector/fold-stream.ts';
import { readStream } from '../projector/read-stream.ts';
import { NO_TEXTS, unsealEvents } from '../projector/unseal-events.ts';
import { yieldToOthers } from '../projector/yielding.ts';
import { accountUnknown } from './account-unknown.ts';
import { changesOf } from './changes.ts';
import type { Changes, ScoreChange } from './changes.view.ts';

/** An earlier moment: its day, and what was known by the end of it where nothing else is said. */
export type Since = MomentQuery & { readonly asOf: Day };

/** Two moments, and the models in force at them. */
interface Between {
  readonly before: AskedMoment;
  readonly after: AskedMoment;
  readonly models: { readonly before: ChurnParameters; readonly after: ChurnParameters };
  readonly horizonDays: number;
  /** Whether somebody said what was known at the first. */
  readonly isKnownSaid: boolean;
}

/** Answers why scores changed between two moments: of one account, and of many as totals. */
export class AccountChanges {
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly folds: AccountFolds,
    private readonly moments: Moments,
    private readonly calibrations: Calibrations,
  ) {}

  /**
   * Of an account of which nothing was recorded by the first moment, as it is known at the second.
   * @throws Rejection `account-unknown`, `since-later`
   */
  async ofAccount(accountId: string, question: ScoreQuery, since: Since): Promise<Changes> {
    const between = await this.#between(question, since);
    const found = await this.#changes(accountId, between);
    if (!found) throw accountUnknown(accountId);
    const { after, horizonDays } = between;
    return {
      accountId,
      ...this.moments.view(after),
      horizonDays,
      since: this.moments.view(found.before),
      changes: found.changes,
    };
  }

  /** What the changes of some accounts come to together. @throws Rejection `since-later`; what `left` was aborted with */
  async ofMany(
    accountIds: readonly string[],
    question: ScoreQuery,
    since: Since,
    left: AbortSignal | undefined,
  ): Promise<PortfolioChanges> {
    const between = await this.#between(question, since);
    const changed: ChangedAccount[] = [];
    for (const accountId of accountIds) {
      left?.throwIfAborted();
      const found = await this.#changes(accountId, between);
      if (found) changed.push({ accountId, changes: found.changes });
      await yieldToOthers();
    }
    const { after, before, horizonDays } = between;
    const names = await this.#namesOf(strongestOf(changed), after.position);
    return {
      ...this.moments.view(after),
      horizonDays,
      since: this.moments.view(before),
      accounts: changed.length,
      changes: portfolioChanges(changed, names),
    };
  }

  async #between(question: ScoreQuery, since: Since): Promise<Between> {
    const after = await this.moments.asked(question);
    if (since.asOf > after.asOf) throw sinceLater(since.asOf, after.asOf);
    const before = await this.moments.asked({
      asOf: since.asOf,
      knownAt: since.knownAt ?? endOfDay(since.asOf, this.moments.ledger.zone),
    });
    const { horizonDays = HORIZON_DAYS } = question;
    const modelAt = async ({ asOf, position }: AskedMoment) =>
      (await this.calibrations.knownAt(position)).on(asOf);
    const models = { before: await modelAt(before), after: await modelAt(after) };
    return { before, after, models, horizonDays, isKnownSaid: since.knownAt !== undefined };
  }

  /** Undefined of an account of which nothing was recorded by the second moment. */
  async #changes(
    accountId: string,
    between: Between,
  ): Promise<{ before: AskedMoment; changes: readonly ScoreChange[] } | undefined> {
    const { after, models, horizonDays, isKnownSaid } = between;
    const stored = await readStream(this.store, accountStream(accountId), after.position);
    if (stored.length === 0) return undefined;
    const isKnownThen = (stored[0]?.position ?? 0) <= between.before.position;
    // A history that was brought along later is told as it is known now: all of it would be late otherwise.
    const before =
      isKnownSaid || isKnownThen
        ? between.before
        : { ...after, asOf: between.before.asOf, until: between.before.until };
    const known = stored.findLast(({ position }) => position <= before.position);
    const changes = changesOf(await unsealEvents(stored, NO_TEXTS, this.keys), this.folds, {
      before: { asOf: before.asOf, revision: known?.revision ?? -1, parameters: models.before },
      after: { asOf: after.asOf, revision: Infinity, parameters: models.after },
      horizonDays,
      zone: this.moments.ledger.zone,
    });
    return { before, changes };
  }

  async #namesOf(
    accountIds: ReadonlySet<string>,
    position: number,
  ): Promise<ReadonlyMap<string, string>> {
    const names = new Map<string, string>();
    for (const accountId of accountIds) {
      const rows = await foldStream(this.store, this.keys, this.folds, accountId, { position });
      names.set(accountId, nameOf(this.folds.factsOf(rows).overview));
    }
    return names;
  }
}

const sinceLater = (since: Day, asOf: Day): Rejection =>
  new Rejection('since-later', `${since} is later than ${asOf}.`, { since, asOf });
