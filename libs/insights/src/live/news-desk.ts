/** Where it is said what changed, for whoever may be watching. */
export interface NewsDesk {
  /** The position that news goes with; what is shown is at least as new. */
  readonly position: number;
  /** Accounts whose facts moved, and the position they stand at now; 'all' when they are too many to name. */
  changed(accounts: Iterable<string> | 'all', position: number): void;
  /** Accounts whose scores changed without news. */
  rescored(accounts: Iterable<string> | 'all'): void;
}

/** Nobody watches here: news is told by whoever reads what was written. */
export const nobodyListens: NewsDesk = {
  position: 0,
  changed: () => undefined,
  rescored: () => undefined,
};
