import { addMinor, type Currency } from '#kernel/money';
import { YEAR_DAYS, type OrderBook } from './order-facts.ts';
import type { Amounts, Trade } from './trades.ts';

/** Net revenue of the 365 days up to and with a day, in minor units of one currency; returns may make it negative. */
interface YearRevenue extends Amounts {
  readonly currency: Currency;
  /** Orders placed, without those cancelled since. */
  readonly orders: number;
}

/**
 * Revenue of the 365 days up to a day (day number), one entry a currency by code: never added up over currencies.
 * @throws RangeError when it could not be said exactly
 */
export function yearRevenue({ trades }: OrderBook, day: number): readonly YearRevenue[] {
  const revenue = trades.map((trade) => revenueOf(trade, day - YEAR_DAYS));
  return revenue.length < 2
    ? revenue
    : revenue.sort((one, other) => (one.currency < other.currency ? -1 : 1));
}

export const netMinor = ({ adHocMinor, callOffMinor }: Amounts): number =>
  addMinor(adHocMinor, callOffMinor);

/** Of several currencies the one ordered in most often; of equal ones the first by code. */
export const mainCurrency = (revenue: readonly YearRevenue[]): YearRevenue | undefined =>
  revenue.reduce<YearRevenue | undefined>(
    (main, one) => (main && main.orders >= one.orders ? main : one),
    undefined,
  );

/** Margin as a share of amounts, over all orders in a currency of which it is known; null when none is. */
export function marginRate(book: OrderBook, currency: Currency): number | null {
  const trade = book.trades.find((one) => one.currency === currency);
  return trade && trade.marginOfMinor > 0 ? trade.marginMinor / trade.marginOfMinor : null;
}

/** The days (day numbers) on which what was traded leaves the 365 days. */
export const leavingDays = (book: OrderBook): readonly number[] =>
  book.trades.flatMap(({ days }) => days.map(([on]) => on + YEAR_DAYS));

function revenueOf({ currency, days }: Trade, after: number): YearRevenue {
  let [orders, adHocMinor, callOffMinor] = [0, 0, 0];
  for (const [on, placed, adHoc, callOff] of days) {
    if (on <= after) continue;
    orders += placed;
    adHocMinor = addMinor(adHocMinor, adHoc);
    callOffMinor = addMinor(callOffMinor, callOff);
  }
  return { currency, orders, adHocMinor, callOffMinor };
}
