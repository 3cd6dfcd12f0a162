import type { RhythmState } from '#rhythm/state/rhythm-state';
import { noEvidence } from '../score/evidence.ts';
import type { Evidence } from '../score/score.view.ts';
import type { Trade } from './trades.ts';

/** Figures look back so many days, the day asked included. */
export const YEAR_DAYS = 365;
/** As many of the newest orders, and of their returns, can still be cancelled or returned by their id. */
export const OPEN_ORDERS_MAX = 100;

/**
 * An order that may still be cancelled or returned, with what is left of its amount: a tuple, like days of trade.
 * `trade` is the place of its currency; the contract is named of a call-off under a known one.
 */
export type OpenOrder = readonly [
  orderId: string,
  on: number,
  trade: number,
  adHocMinor: number,
  callOffMinor: number,
  contractId?: string,
];

/** A return of an order that is open or was not placed yet, with what it takes from the revenue of the day it came on. */
export type CountedReturn = readonly [
  orderId: string,
  on: number,
  trade: number,
  adHocMinor: number,
  callOffMinor: number,
];

/**
 * What is remembered of an account's orders: bounded, however long the history.
 *
 * Orders of one day are one order day. A cancelled order is taken out of revenue and rhythm as if it had never
 * been placed, as long as it is among the 100 newest and about a year old at most; an older one keeps its order
 * day and its revenue. A return lowers the revenue of the day it comes on, never the rhythm: that of an open order by
 * no more than what is left of it, and in no other currency; a cancelled order takes its returns along. A return that
 * names no order, or one that is not known, counts whole, until that order comes.
 */
export interface OrderBook {
  /** Order days that are no longer kept one by one: their rhythm, and the last ones. */
  readonly older: RhythmState | null;
  readonly olderLastOn: readonly number[];
  /** What was traded in the last year, one a currency, in the order they came up. */
  readonly trades: readonly Trade[];
  /** In the order placed. */
  readonly open: readonly OpenOrder[];
  readonly returns: readonly CountedReturn[];
  /** Returns ever recorded. */
  readonly returned: Evidence;
  /** Orders taken out: what comes back of them later counts nothing. */
  readonly cancelled: readonly string[];
  readonly evidence: Evidence;
  /** The order placed last; none once that was cancelled, until the next. */
  readonly newest: Evidence;
}

export const noOrders: OrderBook = {
  older: null,
  olderLastOn: [],
  trades: [],
  open: [],
  returns: [],
  returned: noEvidence,
  cancelled: [],
  evidence: noEvidence,
  newest: noEvidence,
};

/** The order of that id that may still be cancelled or returned. */
export const openOrder = (book: OrderBook, orderId: string | undefined): OpenOrder | undefined =>
  orderId === undefined ? undefined : book.open.findLast(([id]) => id === orderId);

/** Appended by the way that copies fastest, since this happens at every order. */
export const withNewest = <T>(list: readonly T[], one: T): readonly T[] =>
  (list.length < OPEN_ORDERS_MAX ? list : list.slice(1)).toSpliced(OPEN_ORDERS_MAX, 0, one);
