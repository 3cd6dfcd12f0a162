import { daysBetween, type Day } from '#kernel/time';
import type { AccountStatus, KeyMark } from './overview.view.ts';
import { noOverview, type OverviewFacts, type PersonTexts } from './overview.facts.ts';

/** A customer without an order for so many days is dormant. */
const DORMANT_DAYS = 365;

/** What to call an account: its name, or its id where none was said or it was erased. */
export const nameOf = ({ name, accountId }: OverviewFacts): string => name ?? accountId;

/** Why an account is a key account; one that is lost is none until it is won back. */
export const keyOf = ({ key, lost }: OverviewFacts): KeyMark | null => (lost ? null : key);

/** What is made of an overview, or of one that knows next to nothing where it cannot be used. */
export function ofUsable<T>(overview: OverviewFacts, make: (overview: OverviewFacts) => T): T {
  try {
    return make(overview);
  } catch {
    return make(noOverview);
  }
}

/** The day of the last order that was not cancelled. */
export const lastOrderOn = ({ purchases }: OverviewFacts): Day | null =>
  purchases.newest[0]?.on ?? purchases.settledOn;

/** The day of the first order that was not cancelled. */
export const firstOrderOn = ({ purchases }: OverviewFacts): Day | null => purchases.firstOn;

/** Since when an account is a customer: its first order or signature, or opened as one; null for a prospect. */
export function customerSince(facts: OverviewFacts): Day | null {
  const { purchases, firstSignedOn, openedAs, openedOn } = facts;
  const opened = openedAs === 'customer' ? openedOn : null;
  return earlier(earlier(purchases.firstOn, firstSignedOn), opened);
}

const earlier = (one: Day | null, other: Day | null): Day | null =>
  one === null || (other !== null && other < one) ? other : one;

/**
 * Where an account stands as of the end of a day: lost until won back; else a prospect until the first
 * order or signature; else dormant when the last order (without any, the beginning as a customer) is 365
 * days past; else a customer. Derived, since nothing happens on the day a customer falls asleep.
 */
export function statusOn(facts: OverviewFacts, day: Day): AccountStatus {
  if (facts.lost) return 'lost';
  const since = customerSince(facts);
  if (since === null) return 'prospect';
  return daysBetween(lastOrderOn(facts) ?? since, day) >= DORMANT_DAYS ? 'dormant' : 'customer';
}

/** Names and title of a stakeholder; nulls for somebody of whom none were said. */
export const personOf = (facts: OverviewFacts, stakeholderId: string): PersonTexts =>
  facts.people.find((person) => person.stakeholderId === stakeholderId) ?? {
    stakeholderId,
    name: null,
    title: null,
  };
