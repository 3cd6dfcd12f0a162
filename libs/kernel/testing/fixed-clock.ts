import { Clock } from '#kernel/clock';

/** A clock that stands where it was put. */
export class FixedClock extends Clock {
  #nowMs: number;

  constructor(instant: string) {
    super();
    this.#nowMs = Date.parse(instant);
  }

  nowMs(): number {
    return this.#nowMs;
  }

  /** Puts the clock elsewhere, also back. */
  set(instant: string): void {
    this.#nowMs = Date.parse(instant);
  }
}
