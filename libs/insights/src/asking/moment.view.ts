import type { Day, Instant } from '#kernel/time';

/** Which moment an answer holds for. `knownAt` is null for "all that is known"; `position` is where that log prefix ends. */
export interface Moment {
  readonly asOf: Day;
  readonly knownAt: Instant | null;
  /** `<ledgerId>.<position>`. */
  readonly position: string;
}
