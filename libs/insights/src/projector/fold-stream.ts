import { effectiveHistory } from '#events/effective-history';
import type { EventStore } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import type { Instant } from '#kernel/time';
import type { RecordedAccountEvent } from '#events/catalogue';
import type { AccountFolds } from './account-folds.ts';
import type { FactsRows } from './facts-rows.ts';
import { unsealEvents } from './unseal-events.ts';
import { readStream } from './read-stream.ts';

/** Where what is known ends, and until when it occurred (without: all of it). */
export interface Extent {
  readonly position: number;
  readonly until?: Instant | undefined;
}

/** The rows of one account, folded from its stream. */
export async function foldStream<F extends object>(
  store: EventStore,
  keys: Keys,
  folds: AccountFolds<F>,
  accountId: string,
  extent: Extent,
): Promise<FactsRows<F>> {
  return folds.foldAll(await historyOf(store, keys, folds.unseals, accountId, extent));
}

/** The same, and when the first thing occurred that the extent leaves out. */
export async function foldStreamUntil<F extends object>(
  store: EventStore,
  keys: Keys,
  folds: AccountFolds<F>,
  accountId: string,
  { position, until }: Extent,
): Promise<{ readonly rows: FactsRows<F>; readonly nextAt: Instant | undefined }> {
  const history = await historyOf(store, keys, folds.unseals, accountId, { position });
  const left = history.findIndex(({ occurredAt }) => until !== undefined && occurredAt > until);
  // A history is in the order in which things occurred.
  const occurred = left < 0 ? history : history.slice(0, left);
  return { rows: folds.foldAll(occurred), nextAt: history[left]?.occurredAt };
}

/** The effective history of an account, with the personal texts of the types in `unseals`. */
export async function historyOf(
  store: EventStore,
  keys: Keys,
  unseals: ReadonlySet<string>,
  accountId: string,
  { position, until }: Extent,
): Promise<readonly RecordedAccountEvent[]> {
  const stored = await readStream(store, accountStream(accountId), position);
  return effectiveHistory(await unsealEvents(stored, unseals, keys), until);
}
