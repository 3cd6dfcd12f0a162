import type { RecordedAccountEvent } from '#events/catalogue';
import { evidenceOf, noEvidence, withEvent } from '../score/evidence.ts';
import { openOrder, withNewest, YEAR_DAYS, type OpenOrder, type OrderBook } from './order-facts.ts';
import { countedAgain, withoutReturns } from './order-returns.ts';
import { withOrderDays } from './rhythm-of-orders.ts';
import {
  booked,
  changedAt,
  daysWithOrders,
  noTrade,
  ordering,
  placeOf,
  unordering,
  type Amounts,
} from './trades.ts';

/** What is older is forgotten a month at a time: looking for it at every order would cost more than keeping it. */
const SLACK_DAYS = 28;
/** As many of the last forgotten order days are kept as twelve gaps between order days need. */
const OLDER_DAYS_MAX = 13;

type Placed = Extract<RecordedAccountEvent, { type: 'OrderPlaced' }>;
type Cancelled = Extract<RecordedAccountEvent, { type: 'OrderCancelled' }>;

/** The book with one more order, the newest, under the contract it is called off from. */
export function withOrder(
  book: OrderBook,
  event: Placed,
  on: number,
  contractId: string | null,
): OrderBook {
  const { orderId, kind, currency, amountMinor, marginMinor } = event.data;
  const kept = keptFrom(book, on - YEAR_DAYS + 1);
  const before = withoutReturns(kept, orderId);
  const trade = placeOf(before.trades, currency);
  const known = before.trades[trade] ?? noTrade(currency);
  const amounts = amountsOf(kind === 'call-off', amountMinor);
  const { adHocMinor, callOffMinor } = amounts;
  const order: OpenOrder =
    contractId === null
      ? [orderId, on, trade, adHocMinor, callOffMinor]
      : [orderId, on, trade, adHocMinor, callOffMinor, contractId];
  const placed: OrderBook = {
    ...before,
    trades: changedAt(before.trades, trade, {
      currency,
      days: booked(known.days, on, ordering(amounts)),
      marginMinor: known.marginMinor + (marginMinor ?? 0),
      marginOfMinor: known.marginOfMinor + (marginMinor === undefined ? 0 : amountMinor),
    }),
    open: withNewest(before.open, order),
    evidence: withEvent(book.evidence, event),
    newest: evidenceOf(event),
  };
  return countedAgain(placed, kept, orderId);
}

/**
 * The book without a cancelled order and what came back of it; as it was when the order is not among those that can
 * be cancelled.
 */
export function withCancellation(book: OrderBook, event: Cancelled): OrderBook {
  const { orderId } = event.data;
  const whole = withoutReturns(book, orderId);
  const order = openOrder(whole, orderId);
  if (!order) return book;
  const [, on, trade, adHocMinor, callOffMinor] = order;
  const known = whole.trades[trade];
  if (!known) return book;
  const days = booked(known.days, on, unordering({ adHocMinor, callOffMinor }));
  return {
    ...whole,
    trades: whole.trades.with(trade, { ...known, days }),
    open: whole.open.filter((one) => one !== order),
    cancelled: withNewest(whole.cancelled, orderId),
    evidence: withEvent(book.evidence, event),
    newest: order === whole.open.at(-1) ? noEvidence : book.newest,
  };
}

const amountsOf = (isCallOff: boolean, amountMinor: number): Amounts => ({
  adHocMinor: isCallOff ? 0 : amountMinor,
  callOffMinor: isCallOff ? amountMinor : 0,
});

/** The book without what lies before a day: of its order days the rhythm and the last ones remain. */
function keptFrom(book: OrderBook, from: number): OrderBook {
  const { trades, open, returns } = book;
  const isOld = trades.some(({ days }) => (days[0]?.[0] ?? from) < from - SLACK_DAYS);
  if (!isOld) return book;
  const kept = trades.map(({ days }) => firstPlace(days, ([on]) => on >= from));
  const goneTrades = trades.map((trade, place) => ({
    ...trade,
    days: trade.days.slice(0, kept[place]),
  }));
  const gone = daysWithOrders(goneTrades);
  return {
    ...book,
    older: withOrderDays(book.older, goneTrades),
    olderLastOn: [...book.olderLastOn, ...gone].slice(-OLDER_DAYS_MAX),
    trades: trades.map((trade, place) => ({ ...trade, days: trade.days.slice(kept[place]) })),
    open: open.slice(firstPlace(open, ([, on]) => on >= from)),
    returns: returns.filter(([, on]) => on >= from),
  };
}

/** The place of the first that is so in a list, or its end. */
function firstPlace<T>(list: readonly T[], isSo: (one: T) => boolean): number {
  const place = list.findIndex(isSo);
  return place < 0 ? list.length : place;
}
