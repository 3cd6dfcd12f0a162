import type { AppendFault } from '../controls.ts';

/** What the stand-in was told to do wrong, and who waits for it to behave again. */
export class Faults {
  #held: (() => void)[] | undefined;
  #notReadyCalls = 0;
  #failing: { count: number; readonly how: AppendFault } | undefined;

  get stalled(): boolean {
    return this.#held !== undefined;
  }

  /** Runs what answers a client: at once, or when the stall is over, in the same order. */
  answer(tell: () => void): void {
    if (this.#held) this.#held.push(tell);
    else tell();
  }

  stall(): void {
    this.#held ??= [];
  }

  go(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const tell of held) tell();
  }

  notReady(calls: number): void {
    this.#notReadyCalls = calls;
  }

  /** Whether this call is one that meets a server not ready. */
  takeNotReady(): boolean {
    if (this.#notReadyCalls <= 0) return false;
    this.#notReadyCalls -= 1;
    return true;
  }

  failAppends(count: number, how: AppendFault): void {
    this.#failing = { count, how };
  }

  takeAppendFault(): AppendFault | undefined {
    if (!this.#failing || this.#failing.count <= 0) return undefined;
    this.#failing.count -= 1;
    return this.#failing.how;
  }
}
