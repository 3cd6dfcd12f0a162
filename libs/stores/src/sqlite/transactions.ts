import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { BUSY_WAIT_MAX_MS, isBusy } from './busy.ts';
import { asUnavailable } from './opening.ts';

/** Shorter than a bulk writer's pause between its commits, so that whoever waits meets the lock free. */
const PAUSE_MS = 1;

/** Writes of one connection. Waiting for another writer leaves the event loop free. */
export class Transactions {
  readonly #db: DatabaseSync;
  readonly #begin: StatementSync;
  readonly #commit: StatementSync;
  /** Resolves when a transaction that takes several turns of the event loop is over. */
  #held: Promise<void> | undefined;

  constructor(
    db: DatabaseSync,
    private readonly waitMaxMs = BUSY_WAIT_MAX_MS,
  ) {
    // SQLite itself would wait by sleeping, and the whole process with it.
    db.exec('PRAGMA busy_timeout = 0');
    this.#db = db;
    this.#begin = db.prepare('BEGIN IMMEDIATE');
    this.#commit = db.prepare('COMMIT');
  }

  /** Runs work in a transaction of its own; what it throws undoes it. @throws StoreUnavailable */
  async run<T>(work: () => T): Promise<T> {
    const started = performance.now();
    // Begin, work and commit stand in one turn: nobody else on this connection comes in between.
    while (!this.#hasBegun(started)) await this.#turn();
    return this.#committed(work);
  }

  /** The same for work that waits for something; whoever else writes on this connection waits for its end. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    while (!this.#hasBegun(started)) await this.#turn();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#held = promise;
    try {
      const result = await work();
      return this.#committed(() => result);
    } catch (error) {
      this.#undo();
      throw asUnavailable(error);
    } finally {
      this.#held = undefined;
      resolve(undefined);
    }
  }

  #turn(): Promise<void> {
    return this.#held ?? pause(PAUSE_MS);
  }

  #hasBegun(started: number): boolean {
    if (this.#held) return false;
    try {
      this.#begin.run();
      return true;
    } catch (error) {
      if (isBusy(error) && performance.now() - started <= this.waitMaxMs) return false;
      throw asUnavailable(error);
    }
  }

  #committed<T>(work: () => T): T {
    try {
      const result = work();
      this.#commit.run();
      return result;
    } catch (error) {
      this.#undo();
      throw asUnavailable(error);
    }
  }

  #undo(): void {
    // A full disk makes SQLite roll back by itself.
    if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
  }
}
