import type { Clock } from '#kernel/clock';
import type { EventStore, LedgerIdentity } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { Lists } from '#kernel/lists';
import type { LogFilling } from '#kernel/log-filling';
import { AccountChanges } from '../account/account-changes.ts';
import { Accounts } from '../account/accounts.ts';
import { Calibrations } from '../churn-risk/calibrations.ts';
import { projectionsOf } from '../facts/account-facts.ts';
import type { Finder } from '../finding/finder.ts';
import { KnowledgeLags } from '../knowledge-lag/knowledge-lags.ts';
import { Models } from '../models/models.ts';
import { Policies } from '../policies/policies.ts';
import type { PastPortfolios } from '../portfolio/past-portfolios.ts';
import type { PortfolioNow } from '../portfolio/portfolio-now.ts';
import { PostMortems } from '../post-mortem/post-mortems.ts';
import { AccountFolds } from '../projector/account-folds.ts';
import { Things } from '../things/things.ts';
import { Timelines } from '../timeline/timelines.ts';
import { Suppositions } from '../what-if/suppositions.ts';
import { Moments } from './moments.ts';

/** What is answered from the log alone, whether or not anybody follows it. */
export interface LogSources {
  readonly moments: Moments;
  readonly calibrations: Calibrations;
  readonly folds: AccountFolds;
  readonly accounts: Accounts;
  readonly changes: AccountChanges;
  readonly knowledgeLags: KnowledgeLags;
  readonly models: Models;
  readonly postMortems: PostMortems;
  readonly policies: Policies;
  readonly suppositions: Suppositions;
  readonly things: Things;
  readonly timelines: Timelines;
}

/** Everything a question may be answered from. */
export interface AnswerSources extends LogSources {
  readonly past: PastPortfolios;
  readonly now: PortfolioNow;
  readonly lists: Lists;
  readonly finder: Finder;
  /** How far what is known here of the log is, until it is all there. */
  readonly filling: () => LogFilling | undefined;
  /** How many events the log holds, as far as it is known here. */
  readonly countEvents: () => Promise<number>;
}

export function logSources(
  store: EventStore,
  keys: Keys,
  clock: Clock,
  ledger: LedgerIdentity,
): LogSources {
  const moments = new Moments(store, clock, ledger);
  const calibrations = new Calibrations(store);
  const folds = new AccountFolds(projectionsOf(ledger.zone), ledger.zone);
  const policies = new Policies(store, keys, moments);
  return {
    moments,
    calibrations,
    folds,
    accounts: new Accounts(store, keys, folds, moments, calibrations),
    changes: new AccountChanges(store, keys, folds, moments, calibrations),
    knowledgeLags: new KnowledgeLags(store, moments),
    models: new Models(store, moments, calibrations, policies),
    postMortems: new PostMortems(store, keys, folds, moments, calibrations),
    policies,
    suppositions: new Suppositions(store, keys, folds, moments, calibrations),
    things: new Things(store, keys, moments),
    timelines: new Timelines(store, keys, moments),
  };
}
