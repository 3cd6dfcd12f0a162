import type { ContactKind } from '#events/contacts/contacts.events';
import type { ActionOutcome, Purpose, Side } from '#events/work/work.events';
import type { Day } from '#kernel/time';
import type { Moment } from '../asking/moment.view.ts';

/** Something agreed to be done, as it stands. */
export interface ActionRow {
  readonly accountId: string;
  readonly name: string;
  readonly managerId: string | null;
  readonly actionId: string;
  readonly purpose: Purpose;
  readonly side: Side;
  readonly ownerId: string | null;
  readonly agreedOn: Day;
  readonly dueOn: Day;
  /** How often it was moved. */
  readonly moved: number;
  /** Null while it is open. */
  readonly closedOn: Day | null;
  readonly outcome: ActionOutcome | null;
  /** What of the account it is about, as `kind:id`. */
  readonly about: string | null;
  readonly campaign: string | null;
  readonly channel: ContactKind | null;
  readonly withMarketing: boolean;
  /** The event it was agreed by. */
  readonly eventId: string;
}

/** An action as the page of its account shows it, with what was noted of it. */
export interface AccountAction extends Omit<ActionRow, 'accountId' | 'name' | 'managerId'> {
  readonly note: string | null;
}

/** All that was ever agreed for an account, what is due last first. */
export interface AccountActions extends Moment {
  readonly accountId: string;
  readonly actions: readonly AccountAction[];
}

/** One page of actions, by the day they are due. `nextCursor` is null on the last page. */
export interface ActionsPage extends Moment {
  readonly rows: readonly ActionRow[];
  readonly total: number;
  readonly nextCursor: string | null;
}
