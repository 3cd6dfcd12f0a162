import type { CommerceFacts } from '../commerce/commerce.ts';
import { isRunning, nextDecision } from '../commerce/contract-terms.ts';
import { orderDays } from '../commerce/order-days.ts';
import { mainCurrency, netMinor, yearRevenue } from '../commerce/revenue.ts';
import { mergedEvidence } from '../score/evidence.ts';
import { LOYALTY_PARAMETERS, rounded, type Component } from './component.ts';
import type { LoyaltyFacts } from './loyalty.projection.ts';

const DAYS_PER_YEAR = 365.25;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

/** Share of wallet, 0…100: our net revenue of the 365 days in the wallet's currency ÷ its estimate, at most all. */
export function wallet(
  { wallet }: LoyaltyFacts,
  { orders }: CommerceFacts,
  day: number,
): Component | null {
  if (!wallet || wallet.annualMinor <= 0) return null;
  const { annualMinor, currency } = wallet;
  const revenue = yearRevenue(orders, day).find((one) => one.currency === currency);
  const revenueMinor = revenue ? netMinor(revenue) : 0;
  return {
    name: 'wallet',
    code: 'wallet',
    value: 100 * share(revenueMinor, annualMinor),
    params: { revenueMinor, annualMinor, currency },
    evidence: () => mergedEvidence([wallet.evidence, orders.evidence]),
  };
}

/**
 * Commitment, 0…100: 60 % contract share of the 365 days' net revenue + 40 % min(1, remaining months/24).
 * Missing unless the account has or had a contract, or is a key account. Amounts of several currencies are not
 * added: the share is that of the currency ordered in most often. The longest running contract remains.
 */
export function commitment(
  { contracts, orders }: CommerceFacts,
  around: { readonly key: boolean },
  day: number,
): Component | null {
  if (!contracts.everSigned && !around.key) return null;
  const { contractShare, remainingShare, remainingMonthsFull } = LOYALTY_PARAMETERS;
  const revenue = mainCurrency(yearRevenue(orders, day));
  const underContract = revenue ? share(revenue.callOffMinor, netMinor(revenue)) : 0;
  const running = contracts.contracts.filter((contract) => isRunning(contract, day));
  const remainingDays = Math.max(0, ...running.map((one) => nextDecision(one, day).endsOn - day));
  const months = remainingDays / DAYS_PER_MONTH;
  return {
    name: 'commitment',
    code: 'commitment',
    value:
      100 *
      (contractShare * underContract + remainingShare * Math.min(1, months / remainingMonthsFull)),
    params: { contractPercent: rounded(100 * underContract), remainingMonths: rounded(months) },
    evidence: () =>
      mergedEvidence([...contracts.contracts.map(({ evidence }) => evidence), orders.evidence]),
  };
}

/** Tenure, 0…100: 100·(1 − e^(−years/3)) since the earliest order, signature or opening. */
export function tenure(
  { since }: LoyaltyFacts,
  { orders }: CommerceFacts,
  day: number,
): Component | null {
  const firstOrderOn = orderDays(orders)?.firstOn ?? Infinity;
  const begunOn = Math.min(since?.on ?? Infinity, firstOrderOn);
  if (begunOn === Infinity) return null;
  const years = (day - begunOn) / DAYS_PER_YEAR;
  return {
    name: 'tenure',
    code: 'tenure',
    value: 100 * (1 - Math.exp(-years / LOYALTY_PARAMETERS.tenureYears)),
    params: { years: rounded(years) },
    evidence: since?.on === begunOn ? since.evidence : orders.evidence,
  };
}

/** Resilience, 0…100: threats defended ÷ (defended + lost); missing while no threat has ended. */
export function resilience({ defended, lost, outcomes }: LoyaltyFacts): Component | null {
  if (defended + lost === 0) return null;
  return {
    name: 'resilience',
    code: 'resilience',
    value: (100 * defended) / (defended + lost),
    params: { defended, lost },
    evidence: outcomes,
  };
}

/** A part of a whole, 0…1; returns may have made either negative. */
const share = (part: number, whole: number): number =>
  whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
