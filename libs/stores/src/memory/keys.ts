import { randomBytes } from 'node:crypto';
import { Keys, type KeyName, type KeysElsewhere } from '#kernel/keys';

/** Keys that last as long as the process, for specs. */
export class MemoryKeys extends Keys {
  readonly #keys = new Map<KeyName, Buffer>();
  readonly #destroyed: KeyName[] = [];
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
      if (this.#isNew(name)) this.#keys.set(name, randomBytes(32));
    }
    return this.find(names);
  }

  secret(): Promise<Buffer> {
    return Promise.resolve((this.#secret ??= randomBytes(32)));
  }

  names(): Promise<readonly KeyName[]> {
    return Promise.resolve([...this.#keys.keys()]);
  }

  destroy(names: readonly KeyName[]): Promise<void> {
    for (const name of names) if (this.#keys.delete(name)) this.#destroyed.push(name);
    return Promise.resolve();
  }

  /** As when an older copy of the keys was put back. */
  lose(name: KeyName): Promise<void> {
    this.#keys.delete(name);
    return Promise.resolve();
  }

  destroyed(after: number): Promise<readonly KeyName[]> {
    return Promise.resolve(this.#destroyed.slice(after));
  }

  adopt({ keys, destroyed, secret }: KeysElsewhere): Promise<void> {
    for (const name of destroyed) if (this.#isNew(name)) this.#destroyed.push(name);
    for (const [name, key] of keys) if (this.#isNew(name)) this.#keys.set(name, key);
    this.#secret ??= secret;
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #isNew(name: KeyName): boolean {
    return !this.#keys.has(name) && !this.#destroyed.includes(name);
  }
}
