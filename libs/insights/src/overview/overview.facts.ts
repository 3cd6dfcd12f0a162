import type { Severity } from '#events/competition/competition.events';
import type { Day } from '#kernel/time';
import type { KeyMark, LossView, ThreatView } from './overview.view.ts';

/** As many of the newest orders can still be cancelled out of the last order day. */
export const LAST_ORDERS_MAX = 8;
/** As many threats are kept to be shown; the oldest that are over go first. */
export const THREATS_MAX = 50;
/** As many stakeholders' names are kept: as many as coverage keeps people. */
export const NAMES_MAX = 200;

/** An order as the overview needs it: to name the last order day also after a cancellation. */
interface LastOrder {
  readonly orderId: string;
  readonly on: Day;
}

/** What a stakeholder is called; null when nothing was said, or once the person was erased. */
export interface PersonTexts {
  readonly stakeholderId: string;
  readonly name: string | null;
  readonly title: string | null;
}

/** The orders of an account as far as the first and the last order day are told from them. */
interface Purchases {
  /** Orders placed and not cancelled. */
  readonly orders: number;
  readonly firstOn: Day | null;
  /** Newest first. */
  readonly newest: readonly LastOrder[];
  /** The newest order day that can no longer be cancelled away. */
  readonly settledOn: Day | null;
}

const noPurchases: Purchases = { orders: 0, firstOn: null, newest: [], settledOn: null };

/** Who an account is and where it stands: what lists and pages show beside the scores. */
export interface OverviewFacts {
  /** Empty until the first event. */
  readonly accountId: string;
  readonly name: string | null;
  /** The day it was opened; null while only earlier events are known. */
  readonly openedOn: Day | null;
  readonly openedAs: 'prospect' | 'customer';
  /** The day of the first thing that happened, which may be before the account was opened. */
  readonly firstOn: Day | null;
  readonly managerId: string | null;
  readonly parentId: string | null;
  readonly key: KeyMark | null;
  readonly lost: LossView | null;
  readonly wonBackOn: Day | null;
  readonly purchases: Purchases;
  readonly firstSignedOn: Day | null;
  readonly lastContactOn: Day | null;
  /** In the order logged. */
  readonly threats: readonly ThreatView[];
  readonly people: readonly PersonTexts[];
}

export const noOverview: OverviewFacts = {
  accountId: '',
  name: null,
  openedOn: null,
  openedAs: 'prospect',
  firstOn: null,
  managerId: null,
  parentId: null,
  key: null,
  lost: null,
  wonBackOn: null,
  purchases: noPurchases,
  firstSignedOn: null,
  lastContactOn: null,
  threats: [],
  people: [],
};

/** With one more order, the newest. */
export function withOrder(purchases: Purchases, orderId: string, on: Day): Purchases {
  const { newest, orders, firstOn, settledOn } = purchases;
  const isFull = newest.length === LAST_ORDERS_MAX;
  return {
    orders: orders + 1,
    firstOn: orders === 0 ? on : firstOn,
    newest: [{ orderId, on }, ...(isFull ? newest.slice(0, -1) : newest)],
    settledOn: isFull ? (newest.at(-1)?.on ?? null) : settledOn,
  };
}

/**
 * A cancelled order was none: without another the account never ordered. An order that is not among the
 * newest kept, because it is older or was never placed, changes nothing.
 */
export function withoutOrder(purchases: Purchases, orderId: string): Purchases {
  const newest = purchases.newest.filter((order) => order.orderId !== orderId);
  if (newest.length === purchases.newest.length) return purchases;
  const orders = purchases.orders - 1;
  // While all orders are kept, the oldest left is the first.
  const isAllKept = newest.length === orders;
  const firstOn = isAllKept ? (newest.at(-1)?.on ?? null) : purchases.firstOn;
  return { orders, firstOn, newest, settledOn: purchases.settledOn };
}

/** The facts with a threat logged anew; a full list loses the oldest that is over, else the oldest. */
export function withThreat(facts: OverviewFacts, threat: ThreatView): OverviewFacts {
  const { threats } = facts;
  if (threats.length < THREATS_MAX) return { ...facts, threats: [...threats, threat] };
  const over = Math.max(
    0,
    threats.findIndex(({ status }) => status !== 'open'),
  );
  return { ...facts, threats: [...threats.toSpliced(over, 1), threat] };
}

export const withThreatChanged = (
  facts: OverviewFacts,
  threatId: string,
  change: {
    readonly status?: ThreatView['status'];
    readonly severity?: Severity;
    readonly evidence?: string | null;
  },
): OverviewFacts => ({
  ...facts,
  threats: facts.threats.map((threat) =>
    threat.threatId === threatId ? { ...threat, ...change } : threat,
  ),
});

/** The newest texts said of a person replace the older ones, whole. */
export function withPerson(facts: OverviewFacts, person: PersonTexts): OverviewFacts {
  const index = facts.people.findIndex((one) => one.stakeholderId === person.stakeholderId);
  if (index >= 0) return { ...facts, people: facts.people.with(index, person) };
  return { ...facts, people: [...facts.people, person].slice(-NAMES_MAX) };
}
