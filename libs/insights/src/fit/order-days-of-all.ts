import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import { endOfDay, type Day, type Zone } from '#kernel/time';
import type { OrderHistory } from '#rhythm/calibration/order-history';
import { AccountFolds } from '../projector/account-folds.ts';
import { foldLog } from '../projector/fold-log.ts';
import { orderHistoryOf, ordersProjection } from './order-histories.ts';

/** What is looked at: what had occurred by the end of a day, as far as a prefix of the log knows. */
interface Looked {
  readonly zone: Zone;
  readonly position: number;
  /** All that occurred where none is said. */
  readonly until?: Day;
}

/** The order days of all accounts that had any, in the order of account ids, so that the same histories give the same bits. */
export async function orderDaysOfAll(
  store: EventStore,
  keys: Keys,
  { zone, position, until }: Looked,
): Promise<readonly OrderHistory[]> {
  const folds = new AccountFolds({ orders: ordersProjection(zone) }, zone);
  const extent = { position, until: until === undefined ? undefined : endOfDay(until, zone) };
  const accounts = await foldLog(store, keys, folds, extent);
  return [...accounts.all()]
    .map(({ accountId, rows }) =>
      orderHistoryOf(accountId, folds.wholeFactsOf(accountId, rows).orders),
    )
    .filter(({ days }) => days.length > 0)
    .sort((one, other) => (one.accountId < other.accountId ? -1 : 1));
}
