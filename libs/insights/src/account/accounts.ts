import { effectiveHistory } from '#events/effective-history';
import type { EventStore } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import { actionsIn } from '../actions/actions-in.ts';
import type { AccountActions } from '../actions/actions.view.ts';
import type { AskedMoment, MomentQuery, Moments, ScoreQuery } from '../asking/moments.ts';
import { HORIZON_DAYS, SPARKLINES_MAX } from '../portfolio/portfolio.query.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import { NO_TEXTS, unsealEvents } from '../projector/unseal-events.ts';
import { historyOf } from '../projector/fold-stream.ts';
import { readStream } from '../projector/read-stream.ts';
import { yieldToOthers } from '../projector/yielding.ts';
import type { Calibrations } from '../churn-risk/calibrations.ts';
import { SHOWN_TEXTS } from './shown-texts.ts';
import { inPoints } from '../score/score.ts';
import { dutiesNow } from '../today/duties-now.ts';
import type { Contribution } from '../score/score.view.ts';
import { disagreementOf } from '../disagreement/disagreement.model.ts';
import type { Disagreement } from '../disagreement/disagreement.view.ts';
import { scoreAccount } from './account-scores.ts';
import { sparkline, type SparklineQuestion } from './sparkline.ts';
import type { AccountView, Sparkline } from './account.view.ts';
import { courses } from './courses.ts';
import type { Courses } from './courses.view.ts';
import { contactDetails } from './contact-details.ts';
import { accountUnknown } from './account-unknown.ts';
import { accountViewOrProblem } from './view-account.ts';

/** Answers about single accounts, as of any moment: each is folded from its stream. */
export class Accounts {
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly folds: AccountFolds,
    private readonly moments: Moments,
    private readonly calibrations: Calibrations,
  ) {}

  /** @throws Rejection `account-unknown` */
  async view(accountId: string, question: ScoreQuery): Promise<AccountView> {
    const moment = await this.moments.asked(question);
    const stored = await readStream(this.store, accountStream(accountId), moment.position);
    const events = await unsealEvents(stored, SHOWN_TEXTS, this.keys);
    const history = effectiveHistory(events, moment.until);
    const [rows, last] = [this.folds.foldAll(history), stored.at(-1)];
    if (rows.overview === undefined || !last) throw accountUnknown(accountId);
    const asked = await this.#asked(moment, question);
    return accountViewOrProblem(
      { facts: this.folds.factsOf(rows), problem: this.folds.problemOf(rows) },
      asked.parameters.question(asked.asOf, asked.horizonDays),
      {
        moment: this.moments.view(moment),
        accountId,
        revision: last.revision,
        sparkline: sparkline(accountId, history, this.folds, asked),
        details: contactDetails(history),
      },
    );
  }

  /** How its scores went, and go on. @throws Rejection `account-unknown` */
  async courses(accountId: string, question: ScoreQuery): Promise<Courses> {
    const moment = await this.moments.asked(question);
    const history = await historyOf(this.store, this.keys, NO_TEXTS, accountId, moment);
    if (history.length === 0) throw accountUnknown(accountId);
    const asked = await this.#asked(moment, question);
    return {
      accountId,
      ...this.moments.view(moment),
      horizonDays: asked.horizonDays,
      courses: courses(history, this.folds, asked),
    };
  }

  /** Whether what it does, its contracts and its people disagree. @throws Rejection `account-unknown` */
  async disagreement(accountId: string, question: ScoreQuery): Promise<Disagreement> {
    const moment = await this.moments.asked(question);
    const stored = await readStream(this.store, accountStream(accountId), moment.position);
    const stream = await unsealEvents(stored, NO_TEXTS, this.keys);
    if (!stream.some(({ occurredAt }) => occurredAt <= moment.until)) {
      throw accountUnknown(accountId);
    }
    const asked = await this.#asked(moment, question);
    return {
      accountId,
      ...this.moments.view(moment),
      ...disagreementOf(stream, this.folds, asked),
    };
  }

  /** One for each of the accounts that there was by then. */
  async sparklines(
    accountIds: readonly string[],
    question: ScoreQuery,
  ): Promise<readonly Sparkline[]> {
    const moment = await this.moments.asked(question);
    const asked = await this.#asked(moment, question);
    const { store, keys, folds } = this;
    const drawn: Sparkline[] = [];
    for (const accountId of accountIds.slice(0, SPARKLINES_MAX)) {
      const history = await historyOf(store, keys, NO_TEXTS, accountId, moment);
      if (history.length > 0) drawn.push(sparkline(accountId, history, folds, asked));
      await yieldToOthers();
    }
    return drawn;
  }

  /** Its next steps, those that are over as well. @throws Rejection `account-unknown` */
  async actions(accountId: string, query: MomentQuery): Promise<AccountActions> {
    const moment = await this.moments.asked(query);
    const unseals = new Set([...this.folds.unseals, ...OF_ACTIONS]);
    const history = await historyOf(this.store, this.keys, unseals, accountId, moment);
    if (history.length === 0) throw accountUnknown(accountId);
    const parameters = await this.calibrations.knownAt(moment.position);
    const question = parameters.question(moment.asOf, HORIZON_DAYS);
    const rows = this.folds.foldAll(history);
    const isUsable = this.folds.problemOf(rows) === undefined;
    return {
      accountId,
      ...this.moments.view(moment),
      // Of what cannot be scored the portfolio says why.
      ...(isUsable
        ? dutiesNow(accountId, this.folds.factsOf(rows), question)
        : { duties: [], ahead: [] }),
      actions: actionsIn(history, this.moments.ledger.zone),
    };
  }

  /** Why some accounts may leave, as of a moment: the contributions to their churn risk. */
  async churnCauses(
    accountIds: readonly string[],
    moment: AskedMoment,
  ): Promise<ReadonlyMap<string, readonly Contribution[]>> {
    const parameters = await this.calibrations.knownAt(moment.position);
    const question = parameters.question(moment.asOf, HORIZON_DAYS);
    const { store, keys, folds } = this;
    const causes = new Map<string, readonly Contribution[]>();
    for (const accountId of accountIds) {
      const history = await historyOf(store, keys, NO_TEXTS, accountId, moment);
      const facts = folds.factsOf(folds.foldAll(history));
      causes.set(accountId, inPoints(scoreAccount(facts, question).churnRisk).contributions);
      await yieldToOthers();
    }
    return causes;
  }

  async #asked(
    { asOf, position }: AskedMoment,
    { horizonDays = HORIZON_DAYS }: ScoreQuery,
  ): Promise<SparklineQuestion> {
    const parameters = await this.calibrations.knownAt(position);
    return { asOf, horizonDays, parameters, zone: this.moments.ledger.zone };
  }
}

/** What is noted of actions. */
const OF_ACTIONS: ReadonlySet<string> = new Set(['ActionAgreed']);
