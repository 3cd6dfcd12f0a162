import type { ContactKind } from '#events/contacts/contacts.events';
import type { ActionOutcome, Purpose, Side } from '#events/work/work.events';

/** As many open actions are remembered: of more those due first. */
export const OPEN_MAX = 50;
/** Of actions that are over the newest so many, and none for longer than 400 days. */
export const CLOSED_MAX = 25;
const CLOSED_DAYS = 400;
/** Of contacts of two sides the newest so many. */
export const TWO_SIDED_MAX = 30;
/** Of threats something was done against the newest so many. */
export const DEFENDED_MAX = 20;
/** As many matters out of sight: of more those that stay so longest. */
export const ASIDE_MAX = 20;

/** An action as agreed, and moved since. Days are day numbers; what nobody said is left out. */
export interface ActionFacts {
  readonly actionId: string;
  readonly purpose: Purpose;
  readonly side: Side;
  readonly ownerId?: string;
  readonly agreedOn: number;
  readonly dueOn: number;
  /** How often it was moved. */
  readonly moved?: number;
  readonly about?: string;
  readonly campaign?: string;
  readonly channel?: ContactKind;
  readonly withMarketing?: boolean;
  readonly people?: readonly string[];
  /** The event it was agreed by. */
  readonly eventId: string;
}

export interface ClosedFacts extends ActionFacts {
  readonly closedOn: number;
  readonly outcome: ActionOutcome;
}

/** Something done, and the event that says so. */
interface DoneFacts {
  readonly on: number;
  readonly eventId: string;
}

/** What is agreed to be done for an account, and what was done lately; bounded, however long the history. */
export interface WorkFacts {
  /** In the order agreed. */
  readonly open: readonly ActionFacts[];
  /** In the order closed. */
  readonly closed: readonly ClosedFacts[];
  /** The days of contacts in which both sides took part, oldest first. */
  readonly twoSided: readonly number[];
  readonly review: DoneFacts | null;
  /** Against which threats something was done last, by their ids. */
  readonly defended: readonly (DoneFacts & { readonly threatId: string })[];
  readonly aside: readonly { readonly matterId: string; readonly untilOn: number }[];
  /** More is agreed than is remembered. */
  readonly incomplete?: true;
}

export const noWork: WorkFacts = {
  open: [],
  closed: [],
  twoSided: [],
  review: null,
  defended: [],
  aside: [],
};

/** With one action more; of too many that which is due last is let go. */
export function withAction(facts: WorkFacts, action: ActionFacts): WorkFacts {
  const open = [...facts.open.filter(({ actionId }) => actionId !== action.actionId), action];
  if (open.length <= OPEN_MAX) return { ...facts, open };
  const last = open.reduce((one, other) => (other.dueOn >= one.dueOn ? other : one));
  return { ...facts, open: open.filter((one) => one !== last), incomplete: true };
}

/** With an action over, the newest of those. */
export function withEnd(
  facts: WorkFacts,
  actionId: string,
  closedOn: number,
  outcome: ActionOutcome,
): WorkFacts {
  const action = facts.open.find((one) => one.actionId === actionId);
  if (!action) return facts;
  const kept = facts.closed.filter((one) => closedOn - one.closedOn <= CLOSED_DAYS);
  return {
    ...facts,
    open: facts.open.filter((one) => one !== action),
    closed: [...kept, { ...action, closedOn, outcome }].slice(-CLOSED_MAX),
  };
}

/** With a matter out of sight until a day; what is in sight again by a day is forgotten. */
export function withAside(
  facts: WorkFacts,
  matterId: string,
  untilOn: number,
  on: number,
): WorkFacts {
  const others = facts.aside.filter((one) => one.matterId !== matterId && one.untilOn >= on);
  if (untilOn <= on) return { ...facts, aside: others };
  const aside = [...others, { matterId, untilOn }];
  if (aside.length <= ASIDE_MAX) return { ...facts, aside };
  const first = aside.reduce((one, other) => (other.untilOn < one.untilOn ? other : one));
  return { ...facts, aside: aside.filter((one) => one !== first) };
}
