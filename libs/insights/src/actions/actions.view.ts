import type { ContactKind } from '#events/contacts/contacts.events';
import type { ActionOutcome, Purpose, Side } from '#events/work/work.events';
import type { Day } from '#kernel/time';
import type { Moment } from '../asking/moment.view.ts';
import type { DutyLine } from '../today/today.view.ts';

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

/** What is to be done about an account, and all that was ever agreed. */
export interface AccountActions extends Moment {
  readonly accountId: string;
  /** What the day asks for and nobody has set aside, by the day it is due. */
  readonly duties: readonly DutyLine[];
  /** What is agreed and comes into sight on a later day, by the day it is due. */
  readonly ahead: readonly DutyLine[];
  /** What is due last comes first. */
  readonly actions: readonly AccountAction[];
}

/** Of actions due until a day: how many were done, and of these in time; what was dropped is neither done nor late. */
export interface Kept {
  readonly due: number;
  readonly done: number;
  readonly inTime: number;
  /** Done after their day, or still to be done. */
  readonly late: number;
}

/** One page of actions, by the day they are due. `nextCursor` is null on the last page. */
export interface ActionsPage extends Moment {
  readonly rows: readonly ActionRow[];
  readonly total: number;
  /** Of all that are asked for, on all pages, those due until the day asked. */
  readonly kept: Kept;
  readonly nextCursor: string | null;
}
