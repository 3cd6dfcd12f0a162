import { randomBytes } from 'node:crypto';
import { Keys, type KeyName } from '#kernel/keys';

const KEY_BYTES = 32;

/** Keys over those of a real store, which stays untouched: what would be made is made in memory, and forgotten. */
export class RehearsalKeys extends Keys {
  readonly #made = new Map<KeyName, Buffer>();
  #destroyed: Promise<ReadonlySet<KeyName>> | undefined;

  constructor(private readonly keys: Keys) {
    super();
  }

  async find(names: readonly KeyName[]): Promise<ReadonlyMap<KeyName, Buffer>> {
    const found = new Map(await this.keys.find(names));
    for (const name of names) {
      const made = this.#made.get(name);
      if (made) found.set(name, made);
    }
    return found;
  }

  async obtain(names: readonly KeyName[]): Promise<ReadonlyMap<KeyName, Buffer>> {
    const found = await this.find(names);
    const destroyed = await (this.#destroyed ??= this.#namesDestroyed());
    const missing = names.filter((name) => !found.has(name) && !destroyed.has(name));
    for (const name of missing) this.#made.set(name, randomBytes(KEY_BYTES));
    return missing.length === 0 ? found : this.find(names);
  }

  secret(): Promise<Buffer> {
    return this.keys.secret();
  }

  async names(): Promise<readonly KeyName[]> {
    return [...(await this.keys.names()), ...this.#made.keys()];
  }

  destroy(): Promise<void> {
    throw new Error('A rehearsal destroys nothing.');
  }

  destroyed(after: number): Promise<readonly KeyName[]> {
    return this.keys.destroyed(after);
  }

  adopt(): Promise<void> {
    throw new Error('A rehearsal takes nothing in.');
  }

  /** The real keys are not its to close. */
  close(): Promise<void> {
    this.#made.clear();
    return Promise.resolve();
  }

  async #namesDestroyed(): Promise<ReadonlySet<KeyName>> {
    return new Set(await this.keys.destroyed(0));
  }
}
