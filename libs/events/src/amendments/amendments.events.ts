import type { Instant } from '#kernel/time';
import type { Soundness, Subject, Filing } from '../subject.ts';

/** What was recorded wrongly, said right or withdrawn; both stay on record. */
export interface AmendmentsShapes {
  /** Holds the whole new content, upcast and sealed as the corrected event's type. */
  EventCorrected: {
    data: {
      event: string;
      type: string;
      schemaVersion: number;
      occurredAt: Instant;
      data: object;
    };
    personal: object;
  };
  /**
   * Takes an event out of the effective history; retracting a retraction brings it back. `undoes` is the import that
   * was undone as a whole: what it recorded may then be recorded as if it had never been.
   */
  EventRetracted: { data: { event: string; undoes?: string }; personal: { reason: string } };
}

/** Amendments change what others say; they are no part of the effective history themselves. */
const ofAnotherEvent = {
  files: [{ kind: 'amendment' }],
  brings: () => [],
  needs: () => [],
} as const satisfies Soundness<unknown> & { readonly files: readonly Filing[] };

export const amendments: Subject<'account', AmendmentsShapes> = {
  category: 'account',
  things: [],
  types: {
    EventCorrected: { texts: 'people', group: null, ...ofAnotherEvent },
    EventRetracted: { texts: 'account', group: null, ...ofAnotherEvent },
  },
};
