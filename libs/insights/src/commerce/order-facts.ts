import { noEvidence } from '../score/evidence.ts';
import type { Evidence } from '../score/score.view.ts';
import type { Trade } from './trades.ts';

/** Figures look back so many days, the day asked included. */
export const YEAR_DAYS = 365;
/** As many of the newest orders can still be cancelled or returned by their id. */
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

/**
 * What is remembered of an account's orders: bounded, however long the history.
 *
 * Orders of one day are one order day. A cancelled order is taken out of revenue and rhythm as if it had never
 * been placed, as long as it is among the 100 newest and about a year old at most; an older one keeps its order
 * day and its revenue. A return lowers the revenue of the day it comes on, never the rhythm.
 */
export interface OrderBook {
  /** Order days that are no longer kept one by one: how many, the first, the last ones. */
  readonly olderDays: number;
  readonly olderFirstOn: number | null;
  readonly olderLastOn: readonly number[];
  /** What was traded in the last year, one a currency, in the order they came up. */
  readonly trades: readonly Trade[];
  /** In the order placed. */
  readonly open: readonly OpenOrder[];
  readonly evidence: Evidence;
}

export const noOrders: OrderBook = {
  olderDays: 0,
  olderFirstOn: null,
  olderLastOn: [],
  trades: [],
  open: [],
  evidence: noEvidence,
};
