import type { Instant } from '#kernel/time';

/** What was said, and when it was so. */
export interface Dated<D> {
  readonly data: D;
  readonly occurredAt: Instant;
}
