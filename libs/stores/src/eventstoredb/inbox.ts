/** Holds what was pushed until it is taken, all at once; at most so much. */
export class Inbox<T, End> {
  #held: T[] = [];
  #end: { readonly reason: End; readonly error?: Error } | undefined;
  #wake = (): void => undefined;

  constructor(
    private readonly heldMax: number,
    private readonly full: End,
  ) {}

  /** What comes after the end, or does not fit any more, is left out: whoever takes asks for it again. */
  push(item: T): void {
    if (this.#end) return;
    this.#held.push(item);
    if (this.#held.length >= this.heldMax) this.end(this.full);
    else this.#wake();
  }

  /** The first end counts. */
  end(reason: End, error?: Error): void {
    this.#end ??= error ? { reason, error } : { reason };
    this.#wake();
  }

  /** What is held, as soon as there is anything; after all of it the end. @throws the error it ended with */
  async take(): Promise<readonly T[] | End> {
    for (;;) {
      const taken = this.#held;
      if (taken.length > 0) {
        this.#held = [];
        return taken;
      }
      if (this.#end?.error) throw this.#end.error;
      if (this.#end) return this.#end.reason;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
