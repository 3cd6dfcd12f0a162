import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { ReadModels } from '#kernel/read-models';
import { projectionsOf } from './account-facts.ts';
import { AccountFolds } from './projector/account-folds.ts';
import { rebuild } from './projector/rebuild.ts';

/** What was built, from how much. */
export interface Rebuilt {
  readonly accounts: number;
  readonly position: number;
}

/**
 * Builds the facts of all accounts anew from the log alone, and swaps them in. A server that runs beside
 * goes on from what was built; scores follow from the facts.
 */
export async function rebuildFacts(
  store: EventStore,
  keys: Keys,
  readModels: ReadModels,
): Promise<Rebuilt> {
  const { zone } = await store.identity();
  const folds = new AccountFolds(projectionsOf(zone), zone);
  const position = await store.head();
  const { accounts } = await rebuild(store, keys, readModels, folds, { position });
  return { accounts, position };
}
