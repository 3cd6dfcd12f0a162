import { figureAt } from '../numerics/figure-at.ts';
import type { OrderHistory } from '../calibration/order-history.ts';

/** An account at a cut: the chance that was said, what it ordered in the year before, and what came. */
export interface RevenueTold {
  readonly probability: number;
  readonly revenue: number;
  readonly isLoss: boolean;
}

/** What ranking accounts by chance × last year's revenue finds of the revenue that was lost. */
export interface RevenueFigures {
  /** Share of the revenue lost that stood in the first tenth, and in the first fifth, of accounts. */
  readonly topTenth: number;
  readonly topFifth: number;
  /** Σ chance × revenue over what was lost. */
  readonly ratio: number;
}

const YEAR_DAYS = 365;

/** What an account ordered in the 365 days up to a day. */
export function revenueUntil({ days, amounts }: OrderHistory, day: number): number {
  let sum = 0;
  for (let place = 0; place < days.length; place += 1) {
    const on = figureAt(days, place);
    if (on <= day && on > day - YEAR_DAYS) sum += figureAt(amounts, place);
  }
  return sum;
}

/** Undefined where no revenue was lost, or none is known. */
export function revenueFigures(told: readonly RevenueTold[]): RevenueFigures | undefined {
  const lost = sumOf(told.filter(({ isLoss }) => isLoss));
  if (lost === 0) return undefined;
  const atRisk = ({ probability, revenue }: RevenueTold): number => probability * revenue;
  const ranked = told.toSorted((one, other) => atRisk(other) - atRisk(one));
  const within = (share: number): number =>
    sumOf(ranked.slice(0, Math.ceil(share * ranked.length)).filter(({ isLoss }) => isLoss)) / lost;
  const said = told.reduce((sum, one) => sum + atRisk(one), 0);
  return { topTenth: within(0.1), topFifth: within(0.2), ratio: said / lost };
}

const sumOf = (told: readonly RevenueTold[]): number =>
  told.reduce((sum, { revenue }) => sum + revenue, 0);
