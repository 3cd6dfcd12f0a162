import { exponentOf, type Currency } from '#kernel/money';
import { dayFromNumber, dayNumber, type Day } from '#kernel/time';
import type { RevenueAtRisk } from '../churn-risk/revenue-at-risk.view.ts';
import type { AccountFacts } from '../facts/account-facts.ts';
import { customerSince, keyOf } from '../overview/overview.model.ts';
import type { AccountStatus } from '../overview/overview.view.ts';
import type { Weighed } from '../score/score.ts';

/** What the portfolio says of an account for those who ask what a day asks of them. */
export interface ForToday {
  /** How much can be done about its risk: 1, .5 where its rhythm alone speaks, 0 where the contract is terminated. */
  readonly remedy: number | null;
  /** Value × risk × remedy. */
  readonly stake: { readonly currency: Currency; readonly amountMinor: number } | null;
  /** Open actions of ours. */
  readonly inHand: number;
  readonly asideUntil: Day | null;
  readonly neglectedOn: Day | null;
  readonly twoSidedOn: Day | null;
  /** Since when there was no contact of two sides: since the last, or since it is a customer. */
  readonly quietSince: Day | null;
}

/** Of an account that cannot be scored nothing is said. */
export const nothingForToday: ForToday = {
  remedy: null,
  stake: null,
  inHand: 0,
  asideUntil: null,
  neglectedOn: null,
  twoSidedOn: null,
  quietSince: null,
};

/** Causes of churn risk about which somebody can do something. */
const ACTED_ON: ReadonlySet<string> = new Set([
  'renewal-due',
  'renewal-passed',
  'threat',
  'key-person-left',
  'coverage-low',
  'cadence-missed',
]);

/** Contacts of two sides in 90 days below which a key account is neglected; others have no floor. */
const KEY_FLOOR = 3;
const FLOOR_DAYS = 90;

export function forToday(
  facts: AccountFacts,
  status: AccountStatus,
  risk: Weighed<'churnRisk'>,
  revenue: readonly RevenueAtRisk[],
): ForToday {
  const { work, overview } = facts;
  const isCustomer = status === 'customer' || status === 'dormant';
  const remedy = isCustomer ? remedyOf(risk) : null;
  const aside = work.aside.find(({ matterId }) => matterId === 'account');
  const twoSided = work.twoSided.at(-1);
  const twoSidedOn = twoSided === undefined ? null : dayFromNumber(twoSided);
  const since = isCustomer ? customerSince(overview) : null;
  return {
    remedy,
    stake: stakeOf(revenue, risk.value, remedy),
    inHand: work.open.filter(({ side }) => side === 'us').length,
    asideUntil: aside ? dayFromNumber(aside.untilOn) : null,
    neglectedOn:
      since === null ? null : neglectedOn(work.twoSided, keyOf(overview) ? KEY_FLOOR : 0, since),
    twoSidedOn,
    quietSince: twoSidedOn ?? since,
  };
}

/** Null where there is no risk to speak of. Its parts are put together only where what it begins with does not say. */
export function remedyOf({
  value,
  base,
  parts,
}: Pick<Weighed, 'value' | 'base' | 'parts'>): number | null {
  if (value === null) return null;
  if (base?.code === 'contract-terminated') return 0;
  const isActedOn = ({ code }: { readonly code: string }): boolean => ACTED_ON.has(code);
  return (base && isActedOn(base)) || parts().some(isActedOn) ? 1 : 0.5;
}

/** What can be kept by acting, of the renewable revenue in the account's largest currency. */
export function stakeOf(
  revenue: readonly RevenueAtRisk[],
  risk: number | null,
  remedy: number | null,
): ForToday['stake'] {
  const largest = largestOf(revenue);
  if (!largest || risk === null || remedy === null) return null;
  const { currency, renewableMinor } = largest;
  return { currency, amountMinor: Math.round(renewableMinor * risk * remedy) };
}

/** By units of each currency; of equal ones the first by code. */
export const largestOf = (revenue: readonly RevenueAtRisk[]): RevenueAtRisk | undefined =>
  revenue.reduce<RevenueAtRisk | undefined>(
    (most, one) => (most && unitsOf(most) >= unitsOf(one) ? most : one),
    undefined,
  );

const unitsOf = ({ currency, renewableMinor }: RevenueAtRisk): number =>
  inUnits(renewableMinor, currency);

/** Minor units as units of their currency, to sort by. */
export const inUnits = (minor: number, currency: Currency): number =>
  minor / 10 ** exponentOf(currency);

/**
 * The day on which contacts of two sides (day numbers, oldest first) become fewer than a floor for 90 days, and never
 * before 90 days as a customer; null without a floor.
 */
export function neglectedOn(twoSided: readonly number[], floor: number, since: Day): Day | null {
  if (floor === 0) return null;
  const begun = dayNumber(since);
  return dayFromNumber(Math.max(begun, twoSided.at(-floor) ?? begun) + FLOOR_DAYS);
}
