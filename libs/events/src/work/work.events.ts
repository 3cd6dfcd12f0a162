import type { Day } from '#kernel/time';
import type { ContactKind } from '../contacts/contacts.events.ts';
import type { Subject } from '../subject.ts';
import { thing } from '../thing.ts';

export const PURPOSES = [
  'follow-up',
  'relationship',
  'communication',
  'review',
  'defence',
  'service',
  'collection',
  'hand-over',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Who promised to act. */
export const SIDES = ['us', 'customer'] as const;
export type Side = (typeof SIDES)[number];

export const ACTION_OUTCOMES = ['done', 'dropped'] as const;
export type ActionOutcome = (typeof ACTION_OUTCOMES)[number];

/** What was agreed to be done for an account, by us or by the customer, and what became of it. */
export interface WorkShapes {
  ActionAgreed: {
    data: {
      actionId: string;
      purpose: Purpose;
      side: Side;
      /** Whose it is; of what a customer does, who sees to it. */
      ownerId?: string;
      dueOn: Day;
      /** What of the account it is about, as `kind:id`. */
      about?: string;
      campaign?: string;
      channel?: ContactKind;
      stakeholderIds: readonly string[];
      withMarketing?: boolean;
    };
    personal: { note: string };
  };
  ActionMoved: {
    data: { actionId: string; dueOn: Day; ownerId?: string };
    personal: { reason: string };
  };
  ActionClosed: {
    data: { actionId: string; outcome: ActionOutcome };
    personal: { note: string };
  };
}

/** Something agreed to be done by a day: the next step. */
export const action = thing('action', 'actionId', {
  begins: 'ActionAgreed',
  tells: ['ActionMoved'],
  ends: ['ActionClosed'],
});

/** A hand-over ends those that wait for it, whichever they are. */
const ALL_OF_THEM = [{ kind: 'actions' }] as const;

export const work: Subject<'account', WorkShapes> = {
  category: 'account',
  things: [action],
  types: {
    ActionAgreed: { texts: 'account', group: 'actions', files: ALL_OF_THEM },
    ActionMoved: { texts: 'account', group: 'actions', files: ALL_OF_THEM },
    ActionClosed: { texts: 'account', group: 'actions', files: ALL_OF_THEM },
  },
};
