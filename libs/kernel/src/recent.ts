/** Values made when first asked for; of so many keys they are kept, those asked for last. */
export class Recent<K, V extends object> {
  readonly #kept = new Map<K, V>();

  constructor(
    private readonly max: number,
    /** Hears of values that are kept no longer. */
    private readonly forgotten?: (value: V) => void,
  ) {}

  /** The value of a key where it is kept, which does not count as asking for it. */
  peek(key: K): V | undefined {
    return this.#kept.get(key);
  }

  /** The value of a key, made where none is kept. */
  obtain(key: K, make: () => V): V {
    const value = this.#kept.get(key) ?? make();
    // Moved to the end: the first is the one not asked for the longest.
    this.#kept.delete(key);
    this.#kept.set(key, value);
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= this.max) break;
      this.forget(oldest);
    }
    return value;
  }

  values(): readonly V[] {
    return [...this.#kept.values()];
  }

  forget(key: K): void {
    const value = this.#kept.get(key);
    this.#kept.delete(key);
    if (value) this.forgotten?.(value);
  }

  forgetAll(): void {
    for (const key of [...this.#kept.keys()]) this.forget(key);
  }
}
