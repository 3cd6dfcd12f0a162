/** An account that cannot be shown with scores, as one of its events cannot be used, or as its figures cannot be worked out. */
export interface QuarantineEntry {
  readonly accountId: string;
  /** The event to correct or retract; null where it is none alone. */
  readonly eventId: string | null;
  readonly says: string;
}

/** The first of them by account, and how many there are. */
export interface Quarantine {
  readonly entries: readonly QuarantineEntry[];
  readonly total: number;
}
