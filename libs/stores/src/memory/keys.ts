import { randomBytes } from 'node:crypto';
import { Keys, type KeyName } from '#kernel/keys';

/** Keys that last as long as the process, for specs. */
export class MemoryKeys extends Keys {
  readonly #keys = new Map<KeyName, Buffer>();
  readonly #secret = randomBytes(32);

  find(names: readonly KeyName[]): Promise<ReadonlyMap<KeyName, Buffer>> {
    const found = new Map<KeyName, Buffer>();
    for (const name of names) {
      const key = this.#keys.get(name);
      if (key) found.set(name, key);
    }
    return Promise.resolve(found);
  }

  obtain(names: readonly KeyName[]): Promise<ReadonlyMap<KeyName, Buffer>> {
    for (const name of names) {
      if (!this.#keys.has(name)) this.#keys.set(name, randomBytes(32));
    }
    return this.find(names);
  }

  secret(): Promise<Buffer> {
    return Promise.resolve(this.#secret);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
