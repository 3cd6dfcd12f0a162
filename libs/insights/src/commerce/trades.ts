import { addMinor, type Currency } from '#kernel/money';

/** Net amounts in minor units, apart for what was bought ad hoc and what was called off under a contract. */
export interface Amounts {
  readonly adHocMinor: number;
  readonly callOffMinor: number;
}

/**
 * One day (day number) in one currency: orders placed, then what was ordered less what was given back, and what was
 * ordered. A tuple, since facts hold hundreds of them. Orders are 0 on a day on which things were only given back.
 */
type TradeDay = readonly [
  on: number,
  orders: number,
  adHocMinor: number,
  callOffMinor: number,
  orderedMinor: number,
];

/** What is booked on a day: orders placed (or taken out, negative) and what was ordered with them, beside net amounts. */
interface Booking extends Amounts {
  readonly orders: number;
  readonly orderedMinor: number;
}

/** What an order books, and what its cancellation takes out again. */
export const ordering = (amounts: Amounts): Booking => ({
  ...amounts,
  orders: 1,
  orderedMinor: addMinor(amounts.adHocMinor, amounts.callOffMinor),
});

export const unordering = (amounts: Amounts): Booking => ({
  ...negated(amounts),
  orders: -1,
  orderedMinor: 0 - addMinor(amounts.adHocMinor, amounts.callOffMinor),
});

/** What is given back, or not any more, changes no order. */
export const givingBack = (amounts: Amounts): Booking => ({
  ...amounts,
  orders: 0,
  orderedMinor: 0,
});

/** What was traded in one currency. */
export interface Trade {
  readonly currency: Currency;
  /** In the order of days, each day once. */
  readonly days: readonly TradeDay[];
  /** Margin of all orders of which it is known, and their amounts. */
  readonly marginMinor: number;
  readonly marginOfMinor: number;
}

export const noTrade = (currency: Currency): Trade => ({
  currency,
  days: [],
  marginMinor: 0,
  marginOfMinor: 0,
});

/** Days with orders and amounts added to one of them; taken away where they are negative. @throws RangeError past exact sums */
export function booked(
  days: readonly TradeDay[],
  on: number,
  { orders, adHocMinor, callOffMinor, orderedMinor }: Booking,
): readonly TradeDay[] {
  let index = days.length - 1;
  while (index >= 0 && dayAt(days, index) > on) index -= 1;
  const day = days[index];
  if (day?.[0] !== on) {
    return days.toSpliced(index + 1, 0, [on, orders, adHocMinor, callOffMinor, orderedMinor]);
  }
  const sum: TradeDay = [
    on,
    day[1] + orders,
    addMinor(day[2], adHocMinor),
    addMinor(day[3], callOffMinor),
    addMinor(day[4], orderedMinor),
  ];
  const isNothing = sum[1] === 0 && sum[2] === 0 && sum[3] === 0;
  return isNothing ? days.toSpliced(index, 1) : days.with(index, sum);
}

/** Zero stays what it is: JSON knows no negative one. */
export const negated = ({ adHocMinor, callOffMinor }: Amounts): Amounts => ({
  adHocMinor: 0 - adHocMinor,
  callOffMinor: 0 - callOffMinor,
});

/** The place of a currency's trade: its own, or the next free one. */
export function placeOf(trades: readonly Trade[], currency: Currency): number {
  const index = trades.findIndex((trade) => trade.currency === currency);
  return index < 0 ? trades.length : index;
}

export const changedAt = (
  trades: readonly Trade[],
  place: number,
  trade: Trade,
): readonly Trade[] => (place === trades.length ? [...trades, trade] : trades.with(place, trade));

/** The days on which something was ordered in whatever currency, in order, each once. */
export function daysWithOrders(trades: readonly Trade[]): readonly number[] {
  const found: number[] = [];
  for (const { days } of trades) for (const day of days) if (day[1] > 0) found.push(day[0]);
  return trades.length < 2 ? found : [...new Set(found)].sort((one, other) => one - other);
}

const dayAt = (days: readonly TradeDay[], index: number): number => days[index]?.[0] ?? -Infinity;
