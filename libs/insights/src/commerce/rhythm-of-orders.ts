import { withOrderOn, withReturns, type RhythmState } from '#rhythm/state/rhythm-state';
import { exponentOf } from '#kernel/money';
import type { OrderBook } from './order-facts.ts';
import { daysWithOrders, type Trade } from './trades.ts';

/**
 * The rhythm of an account's order days, call-offs among them; null before the first. Amounts are those in the currency
 * it traded in first, as ordered: what came back is counted apart.
 */
export function rhythmOfOrders(book: OrderBook): RhythmState | null {
  const found = known.get(book);
  if (found !== undefined) return found;
  const ordered = withOrderDays(book.older, book.trades);
  const state = ordered && withReturns(ordered, book.returned.count);
  known.set(book, state);
  return state;
}

/** Several scores ask it of the same book, and again for each day looked at. */
const known = new WeakMap<OrderBook, RhythmState | null>();

/** A rhythm with the order days of some trades, all later than it. */
export function withOrderDays(
  rhythm: RhythmState | null,
  trades: readonly Trade[],
): RhythmState | null {
  const [first] = trades;
  if (!first) return rhythm;
  const minorUnits = 10 ** exponentOf(first.currency);
  let state = rhythm;
  let place = 0;
  for (const day of daysWithOrders(trades)) {
    while ((first.days[place]?.[0] ?? Infinity) < day) place += 1;
    const own = first.days[place];
    state = withOrderOn(state, day, own?.[0] === day ? own[4] / minorUnits : 0);
  }
  return state;
}
