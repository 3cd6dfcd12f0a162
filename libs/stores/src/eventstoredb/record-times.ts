import type { Clock } from '#kernel/clock';
import { isFarAhead, knownFrom } from '#kernel/record-time';
import { instantOf, type Instant } from '#kernel/time';

/** Stamps what is recorded: with the writer's clock, and not earlier than what it has seen, unless that lies far ahead. */
export class RecordTimes {
  #latest: Instant = '';

  constructor(private readonly clock: Clock) {}

  /** Clocks of writers are a little apart: what was learned later is not said to be older. */
  next(): Instant {
    this.#latest = knownFrom(this.#latest, instantOf(this.clock.nowMs()));
    return this.#latest;
  }

  /** What a clock far ahead has stamped says nothing of when it was learned. */
  saw(recordedAt: Instant): void {
    if (recordedAt <= this.#latest) return;
    if (!isFarAhead(recordedAt, instantOf(this.clock.nowMs()))) this.#latest = recordedAt;
  }
}
