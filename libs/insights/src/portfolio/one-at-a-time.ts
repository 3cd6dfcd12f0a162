/** Lets pieces of work that must not mix run one after the other, in the order they came. */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    // Whoever asked for a piece of work hears of its failure; the next one runs all the same.
    this.#last = done.catch(() => undefined);
    return done;
  }
}
