/** Lets so many calls go on at once; the others wait, those that came first are first. */
export class Semaphore {
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  constructor(private readonly max: number) {}

  async run<T>(call: () => Promise<T>): Promise<T> {
    if (this.#taken < this.max) this.#taken += 1;
    // Whoever ends hands its place on.
    else await new Promise<void>((resolve) => void this.#waiting.push(resolve));
    try {
      return await call();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#taken -= 1;
    }
  }
}
