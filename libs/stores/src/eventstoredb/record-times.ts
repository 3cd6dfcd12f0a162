import type { Clock } from '#kernel/clock';
import { instantOf, type Instant } from '#kernel/time';

/** Stamps what is recorded: with the writer's clock, and never earlier than anything it has seen. */
export class RecordTimes {
  #latest: Instant = '';

  constructor(private readonly clock: Clock) {}

  /** The clock may be set back, and other writers have others: what was learned later is not said to be older. */
  next(): Instant {
    this.saw(instantOf(this.clock.nowMs()));
    return this.#latest;
  }

  saw(recordedAt: Instant): void {
    if (recordedAt > this.#latest) this.#latest = recordedAt;
  }
}
