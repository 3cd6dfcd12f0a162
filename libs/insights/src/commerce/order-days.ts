import type { OrderBook } from './order-facts.ts';
import { daysWithOrders } from './trades.ts';

/** How often and how lately an account ordered; days are day numbers. */
interface OrderDays {
  readonly count: number;
  readonly firstOn: number;
  readonly lastOn: number;
}

/** Order days over the whole history; null when there is none. */
export function orderDays(book: OrderBook): OrderDays | null {
  const found = known.get(book);
  if (found !== undefined) return found;
  const days = daysOf(book);
  known.set(book, days);
  return days;
}

/** Several scores ask it of the same book, and again for each day looked at. */
const known = new WeakMap<OrderBook, OrderDays | null>();

function daysOf(book: OrderBook): OrderDays | null {
  const kept = daysWithOrders(book.trades);
  const firstOn = book.older?.first ?? kept[0];
  const lastOn = kept.at(-1) ?? book.olderLastOn.at(-1);
  if (firstOn === undefined || lastOn === undefined) return null;
  return { count: (book.older?.n ?? 0) + kept.length, firstOn, lastOn };
}

/** The median of the last gaps between order days, in days; null before the second order day. */
export function medianGapDays(book: OrderBook, gapsMax: number): number | null {
  const found = medians.get(book);
  if (found?.gapsMax === gapsMax) return found.median;
  const median = medianOf(book, gapsMax);
  medians.set(book, { gapsMax, median });
  return median;
}

const medians = new WeakMap<
  OrderBook,
  { readonly gapsMax: number; readonly median: number | null }
>();

function medianOf(book: OrderBook, gapsMax: number): number | null {
  const days = [...book.olderLastOn, ...daysWithOrders(book.trades)].slice(-gapsMax - 1);
  const gaps = days
    .slice(1)
    .map((day, index) => day - (days[index] ?? day))
    .sort((one, other) => one - other);
  const [low, high] = [gaps[(gaps.length - 1) >> 1], gaps[gaps.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
