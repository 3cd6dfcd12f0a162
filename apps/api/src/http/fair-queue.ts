/** Nobody may have more waiting than this: come back later. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';
}

interface Waiter {
  readonly go: () => void;
}

/** Lets so many pieces of work go on at once; whoever asks for much waits behind those who ask for little. */
export class FairQueue {
  /** In the order in which it is their turn. */
  readonly #owners = new Map<string, Waiter[]>();
  #running = 0;

  constructor(
    private readonly runningMax: number,
    private readonly waitingMax: number,
  ) {}

  /** How many of an owner wait. */
  waitingOf(owner: string): number {
    return this.#owners.get(owner)?.length ?? 0;
  }

  /** @throws QueueFull, and what the signal says when it is aborted while the work still waits */
  async run<T>(owner: string, gone: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (this.#running < this.runningMax) this.#running += 1;
    // Whoever ends hands the place on.
    else await this.#turn(owner, gone);
    try {
      return await work();
    } finally {
      this.#next();
    }
  }

  #turn(owner: string, gone: AbortSignal): Promise<void> {
    gone.throwIfAborted();
    const waiting = this.#owners.get(owner) ?? [];
    if (waiting.length >= this.waitingMax) throw new QueueFull();
    this.#owners.set(owner, waiting);
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        const at = waiting.indexOf(waiter);
        if (at !== -1) waiting.splice(at, 1);
        if (waiting.length === 0) this.#owners.delete(owner);
        reject(gone.reason as Error);
      };
      const waiter = {
        go: () => {
          gone.removeEventListener('abort', leave);
          resolve();
        },
      };
      waiting.push(waiter);
      gone.addEventListener('abort', leave, { once: true });
    });
  }

  #next(): void {
    for (const [owner, waiting] of this.#owners) {
      // The next turn is somebody else's, if anybody waits.
      this.#owners.delete(owner);
      const next = waiting.shift();
      if (waiting.length > 0) this.#owners.set(owner, waiting);
      if (next) {
        next.go();
        return;
      }
    }
    this.#running -= 1;
  }
}
