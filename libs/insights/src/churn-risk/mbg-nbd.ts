import type { OrderBook } from '../commerce/order-facts.ts';
import { orderDays } from '../commerce/order-days.ts';

/**
 * Parameters of MBG/NBD, each above 0: order rates vary over accounts as Gamma(shape r, rate alpha in days),
 * the chance to leave after an order as Beta(a, b).
 */
export interface MbgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** What the model needs to know of an account: x repeat order days, t days from the first to the last, T to the day asked. */
export interface Rhythm {
  readonly x: number;
  readonly t: number;
  readonly T: number;
}

/** CDNOW (one tenth of the cohort of 1997 Q1, 39 weeks): what holds until a calibration is on record. */
export const CDNOW: MbgNbd = { r: 0.525, alpha: 43.3, a: 0.891, b: 1.614 };

/**
 * Probability that an account that buys ad hoc places no order within the next `horizonDays` days, in (0, 1].
 *
 * P = [1 + k·((α+t)/(α+T+H))^(r+x)] ÷ [1 + k·((α+t)/(α+T))^(r+x)], k = (b+x)/a: who has left orders no more,
 * who is still there orders by chance. One more order day always lowers it: who just ordered is likelier to be
 * there, and orders oftener. Source: MBG/NBD; Batislam, Denizel & Filiztekin 2007.
 */
export function silenceProbability(
  { r, alpha, a, b }: MbgNbd,
  { x, t, T }: Rhythm,
  horizonDays: number,
): number {
  const k = (b + x) / a;
  const silentThen = ((alpha + t) / (alpha + T + horizonDays)) ** (r + x);
  const silentNow = ((alpha + t) / (alpha + T)) ** (r + x);
  return (1 + k * silentThen) / (1 + k * silentNow);
}

/** The rhythm of an account's order days, call-offs among them, as of a day (day number); null before the first. */
export function rhythmOf(orders: OrderBook, day: number): Rhythm | null {
  const days = orderDays(orders);
  if (!days) return null;
  const { count, firstOn, lastOn } = days;
  return { x: count - 1, t: lastOn - firstOn, T: day - firstOn };
}
