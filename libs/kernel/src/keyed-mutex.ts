import { Mutex } from './mutex.ts';

/** Lets work under one key go one after the other, so that writers of one process do not get in each other's way. */
export class KeyedMutex {
  readonly #mutexes = new Map<string, Mutex>();

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const mutex = this.#mutexes.get(key) ?? new Mutex();
    this.#mutexes.set(key, mutex);
    try {
      return await mutex.run(work);
    } finally {
      if (mutex.isFree) this.#mutexes.delete(key);
    }
  }
}
