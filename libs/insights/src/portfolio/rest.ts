import { pause } from '#kernel/pause';

/** A rest between pieces of work, which news ends. */
export class Rest {
  #wake: (() => void) | undefined;

  end(): void {
    this.#wake?.();
  }

  async take(restMs: number, signal: AbortSignal): Promise<void> {
    const woken = new AbortController();
    this.#wake = () => {
      woken.abort();
    };
    await pause(restMs, AbortSignal.any([signal, woken.signal]));
    this.#wake = undefined;
  }
}
