import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  PositionUnknown,
  StoreUnavailable,
  StreamNotFound,
  type EventStore,
  type StoredEvent,
} from '#kernel/event-store';
import type { LogFilling } from '#kernel/log-filling';
import { pause } from '#kernel/pause';
import { indexRevisions } from './ledger-tables.ts';
import { openLogCopy, type LogCopyFile } from './log-copy-file.ts';
import { Transactions } from './transactions.ts';

/** So many events are written before the rest of the process gets its turn: a few milliseconds. */
const TRANSACTION_EVENTS_MAX = 1_000;

/** How often it is asked whether the remote log is still the one that was copied. */
const LOOK_MS = 2_000;

/** Known by its text where it crosses from one thread to another. */
export const LEDGER_RESTORED =
  'The ledger was restored while this process ran, and is another one than it knows';

/** Another process that fills the same copy may index all of it in one transaction. */
const LOCK_WAIT_MAX_MS = 3_600_000;

/**
 * A copy of a remote log in the embedded ledger's layout, to be read by `SqliteEventStore.open(dir, { readOnly: true })`
 * at the embedded ledger's speed. It is disposable, and any number of processes may fill the same one.
 */
export class LogCopy {
  /** Resolves when the copy has been where the remote log ended; rejects when running ended before. */
  readonly caughtUp: Promise<void>;
  readonly #caughtUp = Promise.withResolvers<undefined>();
  readonly #transactions: Transactions;

  private constructor(
    private readonly dir: string,
    private readonly remote: EventStore,
    private readonly file: LogCopyFile,
    private readonly lookMs: number,
  ) {
    this.#transactions = new Transactions(file.db, LOCK_WAIT_MAX_MS);
    this.caughtUp = this.#caughtUp.promise;
    // Who does not wait for it learns how running ended from running.
    this.caughtUp.catch(() => undefined);
  }

  /** From here on readers can open the directory. @throws LedgerRefused, StoreUnavailable */
  static async open(dir: string, remote: EventStore, lookMs = LOOK_MS): Promise<LogCopy> {
    return new LogCopy(dir, remote, await openLogCopy(dir, remote), lookMs);
  }

  /** The position of the last event copied; 0 when there is none. */
  get position(): number {
    return this.file.rows.copied().position;
  }

  /** How far it is on its way to a position, until all up to there can be read, and fast. */
  filling(goal: number): LogFilling | undefined {
    const { position } = this;
    return position >= goal && this.file.rows.isIndexed ? undefined : { position, goal };
  }

  /** How many events were copied. */
  get count(): number {
    return this.file.rows.copied().count;
  }

  /**
   * Copies what the remote log holds and what comes, until aborted. The moment it has caught up for the first time
   * it indexes the streams, which takes this thread a second or two for a million events.
   * @throws LedgerRestored, LogCopyReplaced, LogCopyTorn and what following the remote throws
   */
  async run(signal: AbortSignal): Promise<void> {
    const ended = new AbortController();
    const either = AbortSignal.any([signal, ended.signal]);
    const work = [this.#follow(either), this.#watch(either)].map((one) =>
      one.finally(() => {
        ended.abort();
      }),
    );
    try {
      await Promise.all(work);
      this.#caughtUp.reject(signal.reason);
    } catch (error) {
      this.#caughtUp.reject(error);
      throw error;
    } finally {
      await Promise.allSettled(work);
    }
  }

  close(): void {
    if (this.file.db.isOpen) this.file.db.close();
  }

  async #follow(signal: AbortSignal): Promise<void> {
    try {
      for await (const followed of this.remote.follow(this.position, signal)) {
        if (signal.aborted) return;
        if (followed.kind === 'events') await this.#write(followed.events, signal);
        else await this.#settle();
      }
    } catch (error) {
      throw error instanceof PositionUnknown ? new LedgerRestored() : error;
    }
  }

  /** A server that comes back with an older log says nothing of it: it is asked for the last event that was copied. */
  async #watch(signal: AbortSignal): Promise<void> {
    for (;;) {
      await pause(this.lookMs, signal);
      if (signal.aborted) return;
      const last = this.file.rows.last();
      if (!last) continue;
      try {
        const [event] = await this.remote.read(last.stream, { from: last.revision, limit: 1 });
        if (event?.id !== last.id) throw new LedgerRestored();
      } catch (error) {
        if (error instanceof StreamNotFound) throw new LedgerRestored();
        if (!(error instanceof StoreUnavailable)) throw error;
      }
    }
  }

  async #write(events: readonly StoredEvent[], signal: AbortSignal): Promise<void> {
    for (let from = 0; from < events.length && !signal.aborted; from += TRANSACTION_EVENTS_MAX) {
      const some = events.slice(from, from + TRANSACTION_EVENTS_MAX);
      await this.#transaction(() => {
        this.file.rows.add(some);
      });
      if (events.length > TRANSACTION_EVENTS_MAX) await nextTurn();
    }
  }

  /** All of the log is there, so each of its streams is whole. */
  async #settle(): Promise<void> {
    if (!this.file.rows.isIndexed) {
      await this.#transaction(() => {
        indexRevisions(this.file.db);
      });
      // The index stays, so that whoever opens the copy next sees the same and throws it away.
      await this.#transaction(() => {
        if (!this.file.rows.isWhole) throw new LogCopyTorn(this.dir);
      });
    }
    this.#caughtUp.resolve(undefined);
  }

  #transaction(work: () => void): Promise<void> {
    if (this.file.isReplaced()) throw new LogCopyReplaced(this.dir);
    return this.#transactions.run(work);
  }
}

/** The ledger was put back from a backup while it was followed: what was read of it is of a log that is no more. */
export class LedgerRestored extends Error {
  override readonly name = 'LedgerRestored';

  constructor() {
    super(LEDGER_RESTORED);
  }
}

/** Another process threw the copy away and fills another: open it again, and all who read it. */
export class LogCopyReplaced extends Error {
  override readonly name = 'LogCopyReplaced';

  constructor(readonly dir: string) {
    super(`The copy of the log in ${dir} was replaced by another process.`);
  }
}

/** The remote log left out events of a stream it has: nothing can be built from the copy. */
export class LogCopyTorn extends Error {
  override readonly name = 'LogCopyTorn';

  constructor(readonly dir: string) {
    super(`The copy of the log in ${dir} lacks events of its streams. It will be filled again.`);
  }
}
