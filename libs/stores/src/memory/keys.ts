import { randomBytes } from 'node:crypto';
import { Keys, type KeyName } from '#kernel/keys';

/** Keys that last as long as the process, for specs. */
export class MemoryKeys extends Keys {
  readonly #keys = new Map<KeyName, Buffer>();
  #secret: Buffer | undefined;

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
    return Promise.resolve((this.#secret ??= randomBytes(32)));
  }

  names(): Promise<readonly KeyName[]> {
    return Promise.resolve([...this.#keys.keys()]);
  }

  adopt(keys: ReadonlyMap<KeyName, Buffer>, secret: Buffer): Promise<void> {
    for (const [name, key] of keys) {
      if (!this.#keys.has(name)) this.#keys.set(name, key);
    }
    this.#secret ??= secret;
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
