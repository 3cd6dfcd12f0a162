import type { AccountEvent } from '#events/catalogue';
import { replay } from '#kernel/fold';
import { dayNumber } from '#kernel/time';
import { commerceProjection } from '../src/commerce/commerce.projection.ts';
import { loyalty, type LoyaltyReads } from '../src/loyalty/loyalty.model.ts';
import { loyaltyProjection } from '../src/loyalty/loyalty.projection.ts';
import { inPoints } from '../src/score/score.ts';
import { DAY_ZERO, historyOf, noonOfDay } from './history.ts';

export const KEY = { key: true };
export const OTHER = { key: false };

export const loyaltyFactsOf = (events: readonly AccountEvent[]): LoyaltyReads => {
  const history = historyOf(events);
  return {
    loyalty: replay(loyaltyProjection('UTC'), history),
    commerce: replay(commerceProjection('UTC'), history),
  };
};

/** Loyalty on the n-th day after day 0. */
export const loyaltyOn = (
  day: number,
  around: { readonly key: boolean },
  ...events: readonly AccountEvent[]
) => inPoints(loyalty(loyaltyFactsOf(events), around, dayNumber(DAY_ZERO) + day));

const WEIGHTS: Readonly<Record<string, number>> = {
  'repeat-rhythm': 25,
  'repeat-contract': 25,
  wallet: 20,
  commitment: 20,
  tenure: 10,
  resilience: 10,
};

/** The one component of that code alone, 0…100, from its share of the score; null when it is missing. */
export const component = (
  code: string,
  day: number,
  ...events: readonly AccountEvent[]
): number | null => {
  const { contributions, evidenceCompleteness } = loyaltyOn(day, OTHER, ...events);
  const found = contributions.find((one) => one.code === code);
  return found
    ? ((found.points / 1000) * evidenceCompleteness * 100) / (WEIGHTS[code] ?? NaN)
    : null;
};

export const opened: AccountEvent = {
  type: 'AccountOpened',
  occurredAt: noonOfDay(0),
  data: { as: 'customer' },
};
export const wallet = (annualMinor: number, currency = 'EUR'): AccountEvent => ({
  type: 'WalletEstimated',
  occurredAt: noonOfDay(0),
  data: { annualMinor, currency },
});
