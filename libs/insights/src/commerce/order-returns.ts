import type { RecordedAccountEvent } from '#events/catalogue';
import type { Currency } from '#kernel/money';
import { withEvent } from '../score/evidence.ts';
import {
  openOrder,
  withNewest,
  type CountedReturn,
  type OpenOrder,
  type OrderBook,
} from './order-facts.ts';
import {
  booked,
  changedAt,
  givingBack,
  negated,
  noTrade,
  placeOf,
  type Amounts,
} from './trades.ts';

type Returned = Extract<RecordedAccountEvent, { type: 'OrderReturned' }>;

/** The book after a return: revenue of that day falls, under contract when the order it names was a call-off. */
export const withReturn = (book: OrderBook, event: Returned, on: number): OrderBook => ({
  ...counted(book, { ...event.data, on }),
  returned: withEvent(book.returned, event),
  evidence: withEvent(book.evidence, event),
});

/** The book as if nothing had come back of an order. */
export function withoutReturns(book: OrderBook, orderId: string): OrderBook {
  const own = returnsOf(book, orderId);
  if (own.length === 0) return book;
  const order = openOrder(book, orderId);
  return {
    ...book,
    trades: own.reduce((trades, [, on, trade, ...amounts]) => {
      const known = trades[trade];
      return known
        ? trades.with(trade, { ...known, days: booked(known.days, on, givingBack(sumOf(amounts))) })
        : trades;
    }, book.trades),
    open: book.open.map((one) => (one === order ? own.reduce(withMore, one) : one)),
    returns: book.returns.filter(([id]) => id !== orderId),
  };
}

/** A book in which an order has come, with what had come back of it in the book before, as much as the order allows. */
export const countedAgain = (book: OrderBook, before: OrderBook, orderId: string): OrderBook =>
  returnsOf(before, orderId).reduce((counting, [, on, trade, adHocMinor, callOffMinor]) => {
    const currency = before.trades[trade]?.currency;
    return currency === undefined
      ? counting
      : counted(counting, { orderId, currency, amountMinor: adHocMinor + callOffMinor, on });
  }, book);

interface Returning {
  readonly orderId?: string;
  readonly currency: Currency;
  readonly amountMinor: number;
  readonly on: number;
}

function counted(book: OrderBook, { orderId, currency, amountMinor, on }: Returning): OrderBook {
  if (orderId !== undefined && book.cancelled.includes(orderId)) return book;
  const order = openOrder(book, orderId);
  const trade = placeOf(book.trades, currency);
  if (order && order[2] !== trade) return book;
  const taken = order
    ? takenFrom(order, amountMinor)
    : { adHocMinor: amountMinor, callOffMinor: 0 };
  const { adHocMinor, callOffMinor } = taken;
  if (adHocMinor + callOffMinor === 0) return book;
  const known = book.trades[trade] ?? noTrade(currency);
  const days = booked(known.days, on, givingBack(negated(taken)));
  return {
    ...book,
    trades: changedAt(book.trades, trade, { ...known, days }),
    open: book.open.map((one) => (one === order ? less(one, taken) : one)),
    returns:
      orderId === undefined
        ? book.returns
        : withNewest(book.returns, [orderId, on, trade, adHocMinor, callOffMinor]),
  };
}

/** No more than what is left; of ad hoc and called off one is always nothing. */
const takenFrom = ([, , , adHocMinor, callOffMinor]: OpenOrder, amountMinor: number): Amounts => ({
  adHocMinor: Math.min(adHocMinor, amountMinor),
  callOffMinor: Math.min(callOffMinor, amountMinor),
});

const returnsOf = (book: OrderBook, orderId: string): readonly CountedReturn[] =>
  book.returns.filter(([id]) => id === orderId);

const withMore = (order: OpenOrder, [, , , adHocMinor, callOffMinor]: CountedReturn): OpenOrder =>
  less(order, negated({ adHocMinor, callOffMinor }));

function less(order: OpenOrder, { adHocMinor, callOffMinor }: Amounts): OpenOrder {
  const [orderId, on, trade, adHocLeft, callOffLeft, ...contract] = order;
  return [orderId, on, trade, adHocLeft - adHocMinor, callOffLeft - callOffMinor, ...contract];
}

const sumOf = ([adHocMinor, callOffMinor]: readonly [number, number]): Amounts => ({
  adHocMinor,
  callOffMinor,
});
