import { NotThereYet } from '../asking/not-there-yet.ts';

interface Waiter {
  readonly isThere: () => boolean;
  readonly go: () => void;
}

/** People who wait for the read side to get somewhere, each for a while. */
export class Waiting {
  readonly #waiters = new Set<Waiter>();

  /** @throws NotThereYet with the positions wanted and reached */
  until(
    isThere: () => boolean,
    timeoutMs: number,
    positions: () => readonly [wanted: number, reached: number],
  ): Promise<void> {
    if (isThere()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiters.delete(waiter);
        reject(new NotThereYet(...positions()));
      }, timeoutMs);
      const waiter = {
        isThere,
        go: () => {
          clearTimeout(timer);
          this.#waiters.delete(waiter);
          resolve();
        },
      };
      this.#waiters.add(waiter);
    });
  }

  /** Something moved: those who are there may go on. */
  look(): void {
    for (const { isThere, go } of [...this.#waiters]) if (isThere()) go();
  }
}
