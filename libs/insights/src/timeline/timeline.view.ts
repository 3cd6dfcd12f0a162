import type { Day, Instant } from '#kernel/time';
import type { Moment } from '../asking/moment.view.ts';

/** What an event says, and when that was. */
export interface TimelineContent {
  readonly occurredAt: Instant;
  readonly occurredOn: Day;
  readonly data: Readonly<Record<string, unknown>>;
  readonly personal: Readonly<Record<string, string>> | null;
  /** Texts were recorded that cannot be opened: a key is destroyed or missing, or they were changed. */
  readonly sealed: boolean;
}

/** One event of an account as the timeline shows it; the newest first. */
export interface TimelineEntry extends TimelineContent {
  readonly id: string;
  readonly type: string;
  readonly recordedAt: Instant;
  readonly revision: string;
  readonly position: string;
  readonly actor: string;
  readonly origin: 'entered' | 'captured' | 'imported';
  /** Why the event cannot be read, if it cannot: then its data is empty. */
  readonly problem: string | null;
  /** Set when a later event, known by then, replaced what this one said or withdrew it, and who said that when. */
  readonly amendedBy: {
    readonly id: string;
    readonly kind: 'corrected' | 'retracted';
    readonly actor: string;
    readonly recordedAt: Instant;
  } | null;
  /** What it said before it was corrected; all else is as corrected. */
  readonly original: TimelineContent | null;
  readonly import: {
    readonly batch: string;
    readonly fileHash: string;
    readonly row: number;
  } | null;
}

export interface TimelinePage extends Moment {
  readonly accountId: string;
  readonly entries: readonly TimelineEntry[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** How a timeline lies in time: so that it can be scrolled through, and gone to a day, before its events are there. */
export interface TimelineDays extends Moment {
  readonly accountId: string;
  readonly total: number;
  /** Days with events, the newest first. */
  readonly days: readonly { readonly day: Day; readonly events: number }[];
  /** Days on which some of them were recorded, the newest first. */
  readonly recordedOn: readonly Day[];
}
