/** Lets pieces of work that must not mix run one after the other, in the order they came. */
export class Mutex {
  #last: Promise<unknown> | undefined;

  get isFree(): boolean {
    return this.#last === undefined;
  }

  /** Whoever asked for a piece of work hears of its failure; the next one runs all the same. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#last;
    const turn = before ? before.then(work, work) : work();
    this.#last = turn;
    try {
      return await turn;
    } finally {
      if (this.#last === turn) this.#last = undefined;
    }
  }
}
