import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { Lists } from '#kernel/lists';
import type { Mutex } from '#kernel/mutex';
import type { ReadModels } from '#kernel/read-models';
import type { Moments } from '../asking/moments.ts';
import type { Calibrations } from '../churn-risk/calibrations.ts';
import { ListKeeper } from '../lists/list-keeper.ts';
import type { NewsDesk } from '../live/news-desk.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import { Mending } from '../projector/mending.ts';
import { RowsOfDay } from '../projector/rows-of-day.ts';
import { StoredFacts } from '../projector/stored-facts.ts';
import type { Tell, Troubles } from '../projector/troubles.ts';
import { ListCheckpoint } from './list-checkpoint.ts';
import { LivePortfolio } from './live-portfolio.ts';
import { MainPortfolio } from './main-portfolio.ts';
import { OtherHorizons } from './other-horizons.ts';
import { HORIZON_DAYS } from './portfolio.query.ts';

/** What the keeper stands on. */
export interface KeeperParts {
  readonly store: EventStore;
  readonly keys: Keys;
  readonly readModels: ReadModels;
  readonly lists: Lists;
  readonly folds: AccountFolds;
  readonly moments: Moments;
  readonly calibrations: Calibrations;
  readonly feed: NewsDesk;
  readonly newLists: () => Lists;
  readonly tell: Tell;
}

interface Portfolios {
  readonly main: MainPortfolio;
  readonly others: OtherHorizons;
}

/** The portfolio of the usual horizon and those of others, over the facts of the parts. */
export function portfoliosOf(parts: KeeperParts, troubles: Troubles, order: Mutex): Portfolios {
  const { lists, readModels, folds, moments, newLists } = parts;
  const mending = new Mending(parts, troubles);
  const facts = new StoredFacts(readModels, [folds]);
  const ofDay = new RowsOfDay(parts.store, parts.keys, folds, moments.ledger.zone);
  const main = new MainPortfolio(
    new LivePortfolio(lists, facts, folds, ofDay, HORIZON_DAYS, mending),
    new ListKeeper(lists, facts, folds, ofDay, (list, accountId, says) => {
      troubles.notListed(list, accountId, says);
    }),
    facts,
    ofDay,
    new ListCheckpoint(readModels, moments.ledger.zone, folds.shard),
  );
  const others = new OtherHorizons(
    (horizonDays) => new LivePortfolio(newLists(), facts, folds, ofDay, horizonDays, mending),
    order,
  );
  return { main, others };
}
