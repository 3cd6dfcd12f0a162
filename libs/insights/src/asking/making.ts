/** Hears of long work how much of it is done, and tells when nobody waits for it any more. */
export interface Work {
  /** Aborted once whoever waited has left. */
  readonly ending: AbortSignal;
  /** 0 … 1, never less than before. */
  readonly tell: (done: number) => void;
}

/** Something that takes long and is made once for all who wait for it: it ends when the last of them has left. */
export class Making<T> {
  readonly made: Promise<T>;
  readonly #ending = new AbortController();
  #waiting = 0;
  #percent = 0;
  #isMade = false;

  constructor(make: (work: Work) => Promise<T>) {
    const tell = (done: number): void => {
      this.#percent = Math.max(this.#percent, Math.floor(Math.min(done, 1) * 100));
    };
    this.made = make({ ending: this.#ending.signal, tell }).then((made) => {
      this.#isMade = true;
      return made;
    });
    // Whoever waits hears of a failure; nobody may be left to.
    this.made.catch(() => undefined);
  }

  /** How much of it is done in per cent; undefined once it is made. */
  get percent(): number | undefined {
    return this.#isMade ? undefined : this.#percent;
  }

  /** Given up by all who waited: whoever asks now begins anew. */
  get isGivenUp(): boolean {
    return this.#ending.signal.aborted;
  }

  /** Waits until it is made. @throws what the signal says, when it is aborted before that */
  async wait(left?: AbortSignal): Promise<T> {
    left?.throwIfAborted();
    this.#waiting += 1;
    const leaving = Promise.withResolvers<never>();
    const leave = (): void => {
      this.#waiting -= 1;
      if (this.#waiting === 0 && !this.#isMade) this.#ending.abort(left?.reason);
      leaving.reject(left?.reason as Error);
    };
    left?.addEventListener('abort', leave, { once: true });
    try {
      const made = await Promise.race([this.made, leaving.promise]);
      this.#waiting -= 1;
      return made;
    } finally {
      left?.removeEventListener('abort', leave);
    }
  }
}
