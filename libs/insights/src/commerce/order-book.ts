import type { RecordedAccountEvent } from '#events/catalogue';
import { withEvent } from '../score/evidence.ts';
import { OPEN_ORDERS_MAX, YEAR_DAYS, type OpenOrder, type OrderBook } from './order-facts.ts';
import { booked, daysWithOrders, noTrade, type Amounts, type Trade } from './trades.ts';

/** What is older is forgotten a month at a time: looking for it at every order would cost more than keeping it. */
const SLACK_DAYS = 28;
/** As many of the last forgotten order days are kept as twelve gaps between order days need. */
const OLDER_DAYS_MAX = 13;

type Placed = Extract<RecordedAccountEvent, { type: 'OrderPlaced' }>;
type Returned = Extract<RecordedAccountEvent, { type: 'OrderReturned' }>;
type Cancelled = Extract<RecordedAccountEvent, { type: 'OrderCancelled' }>;

/** The book with one more order, the newest, under the contract it is called off from. */
export function withOrder(
  book: OrderBook,
  event: Placed,
  on: number,
  contractId: string | null,
): OrderBook {
  const { orderId, kind, currency, amountMinor, marginMinor } = event.data;
  const { olderDays, olderFirstOn, olderLastOn, trades, open } = keptFrom(book, on - YEAR_DAYS + 1);
  const trade = placeOf(trades, currency);
  const known = trades[trade] ?? noTrade(currency);
  const amounts = amountsOf(kind === 'call-off', amountMinor);
  const { adHocMinor, callOffMinor } = amounts;
  const order: OpenOrder =
    contractId === null
      ? [orderId, on, trade, adHocMinor, callOffMinor]
      : [orderId, on, trade, adHocMinor, callOffMinor, contractId];
  return {
    olderDays,
    olderFirstOn,
    olderLastOn,
    trades: changedAt(trades, trade, {
      currency,
      days: booked(known.days, on, 1, amounts),
      marginMinor: known.marginMinor + (marginMinor ?? 0),
      marginOfMinor: known.marginOfMinor + (marginMinor === undefined ? 0 : amountMinor),
    }),
    open: withNewest(open, order),
    evidence: withEvent(book.evidence, event),
  };
}

/** The book after a return: revenue of that day falls, under contract when the order it names was a call-off. */
export function withReturn(book: OrderBook, event: Returned, on: number): OrderBook {
  const { orderId, currency, amountMinor } = event.data;
  const order = openOrder(book, orderId);
  const trade = placeOf(book.trades, currency);
  const known = book.trades[trade] ?? noTrade(currency);
  const returned = negated(amountsOf(order !== undefined && order[4] > 0, amountMinor));
  return {
    ...book,
    trades: changedAt(book.trades, trade, { ...known, days: booked(known.days, on, 0, returned) }),
    open:
      order?.[2] === trade
        ? book.open.map((one) => (one === order ? lessReturned(one, returned) : one))
        : book.open,
    evidence: withEvent(book.evidence, event),
  };
}

/** The book without a cancelled order; as it was when the order is not among those that can be cancelled. */
export function withCancellation(book: OrderBook, event: Cancelled): OrderBook {
  const order = openOrder(book, event.data.orderId);
  if (!order) return book;
  const [, on, trade, adHocMinor, callOffMinor] = order;
  const known = book.trades[trade];
  if (!known) return book;
  const days = booked(known.days, on, -1, negated({ adHocMinor, callOffMinor }));
  return {
    ...book,
    trades: book.trades.with(trade, { ...known, days }),
    open: book.open.filter((one) => one !== order),
    evidence: withEvent(book.evidence, event),
  };
}

/** The order of that id that may still be cancelled or returned. */
export const openOrder = (book: OrderBook, orderId: string | undefined): OpenOrder | undefined =>
  orderId === undefined ? undefined : book.open.findLast(([id]) => id === orderId);

/** Appended by the way that copies fastest, since this happens at every order. */
const withNewest = (open: readonly OpenOrder[], order: OpenOrder): readonly OpenOrder[] =>
  (open.length < OPEN_ORDERS_MAX ? open : open.slice(1)).toSpliced(OPEN_ORDERS_MAX, 0, order);

const amountsOf = (isCallOff: boolean, amountMinor: number): Amounts => ({
  adHocMinor: isCallOff ? 0 : amountMinor,
  callOffMinor: isCallOff ? amountMinor : 0,
});

/** Zero stays what it is: JSON knows no negative one. */
const negated = ({ adHocMinor, callOffMinor }: Amounts): Amounts => ({
  adHocMinor: 0 - adHocMinor,
  callOffMinor: 0 - callOffMinor,
});

/** A later cancellation must take out only what was not given back before. */
function lessReturned(order: OpenOrder, returned: Amounts): OpenOrder {
  const [orderId, on, trade, adHocMinor, callOffMinor, ...contract] = order;
  const adHocLeft = Math.max(0, adHocMinor + returned.adHocMinor);
  const callOffLeft = Math.max(0, callOffMinor + returned.callOffMinor);
  return [orderId, on, trade, adHocLeft, callOffLeft, ...contract];
}

/** The place of a currency's trade: its own, or the next free one. */
function placeOf(trades: readonly Trade[], currency: string): number {
  const index = trades.findIndex((trade) => trade.currency === currency);
  return index < 0 ? trades.length : index;
}

const changedAt = (trades: readonly Trade[], place: number, trade: Trade): readonly Trade[] =>
  place === trades.length ? [...trades, trade] : trades.with(place, trade);

/** The book without what lies before a day: of its order days the count, the first and the last remain. */
function keptFrom(book: OrderBook, from: number): OrderBook {
  const { trades, open } = book;
  const isOld = trades.some(({ days }) => (days[0]?.[0] ?? from) < from - SLACK_DAYS);
  if (!isOld) return book;
  const kept = trades.map(({ days }) => firstPlace(days, ([on]) => on >= from));
  const gone = daysWithOrders(
    trades.map((trade, place) => ({ ...trade, days: trade.days.slice(0, kept[place]) })),
  );
  return {
    ...book,
    olderDays: book.olderDays + gone.length,
    olderFirstOn: book.olderFirstOn ?? gone[0] ?? null,
    olderLastOn: [...book.olderLastOn, ...gone].slice(-OLDER_DAYS_MAX),
    trades: trades.map((trade, place) => ({ ...trade, days: trade.days.slice(kept[place]) })),
    open: open.slice(firstPlace(open, ([, on]) => on >= from)),
  };
}

/** The place of the first that is so in a list, or its end. */
function firstPlace<T>(list: readonly T[], isSo: (one: T) => boolean): number {
  const place = list.findIndex(isSo);
  return place < 0 ? list.length : place;
}
