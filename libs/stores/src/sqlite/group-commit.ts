import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  StoreUnavailable,
  StreamMoved,
  type Append,
  type AppendAll,
  type Appended,
} from '#kernel/event-store';
import type { Instant } from '#kernel/time';
import type { Transactions } from './transactions.ts';

/** About as many events as can be written while the lock is held for 15 ms. */
const GROUP_EVENTS_MAX = 250;

/** A commit of so many events is a bulk writer's. */
const BULK_EVENTS = 200;
/** So many events of a bulk writer stay below what would make somebody's commit wait for the database file. */
const SETTLE_EVENTS = 600;

/** What writes one append inside a transaction. */
export interface TransactionWriter {
  recordedAt(): Instant;
  write(append: Append, recordedAt: Instant): Appended;
  /** All of the transaction is written; the commit comes next. */
  end(): void;
}

/** An append, or several that are written together or not at all. */
interface Pending {
  readonly appends: readonly Append[];
  readonly eventsCount: number;
  readonly resolve: (appended: readonly Appended[]) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome = readonly Appended[] | StreamMoved;

/** Appends of one turn of the event loop share a commit; a refusal is its own append's alone. */
export class GroupCommit {
  readonly #queue: Pending[] = [];
  #draining: Promise<void> | undefined;
  #unsettled = 0;

  constructor(
    private readonly transactions: Transactions,
    private readonly writer: TransactionWriter,
    private readonly after: { readonly commit: () => void; readonly bulkCommits: () => void },
  ) {}

  /** Several appends that are written together or not at all. */
  append(appends: readonly Append[]): Promise<readonly Appended[]> {
    const eventsCount = appends.reduce((sum, { events }) => sum + events.length, 0);
    return new Promise((resolve, reject) => {
      this.#queue.push({ appends, eventsCount, resolve, reject });
      this.#draining ??= this.#drain();
    });
  }

  /** Work that appends by what it is given, in a transaction of its own. */
  async alone<T>(work: (append: AppendAll) => Promise<T>): Promise<T> {
    let eventsCount = 0;
    const result = await this.transactions.hold(async () => {
      const recordedAt = this.writer.recordedAt();
      // An async function turns what is thrown inside into a rejection.
      // eslint-disable-next-line @typescript-eslint/require-await
      const worked = await work(async (appends) => {
        for (const { events } of appends) eventsCount += events.length;
        return appends.map((append) => this.writer.write(append, recordedAt));
      });
      this.writer.end();
      return worked;
    });
    this.after.commit();
    this.#settle(eventsCount);
    return result;
  }

  /** Resolves when nothing waits to be written. */
  async settled(): Promise<void> {
    while (this.#draining) await this.#draining;
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      await nextTurn();
      const group = this.#nextGroup();
      await this.#commit(group);
      const eventsCount = group.reduce((sum, pending) => sum + pending.eventsCount, 0);
      this.#settle(eventsCount);
    }
    this.#draining = undefined;
  }

  /** Pages that several commits wrote are moved into the database file once. */
  #settle(eventsCount: number): void {
    if (eventsCount < BULK_EVENTS) return;
    this.#unsettled += eventsCount;
    if (this.#unsettled < SETTLE_EVENTS) return;
    this.#unsettled = 0;
    this.after.bulkCommits();
  }

  #nextGroup(): readonly Pending[] {
    let eventsCount = 0;
    const end = this.#queue.findIndex((pending) => {
      eventsCount += pending.eventsCount;
      return eventsCount > GROUP_EVENTS_MAX;
    });
    return this.#queue.splice(0, end === -1 ? this.#queue.length : Math.max(1, end));
  }

  async #commit(group: readonly Pending[]): Promise<void> {
    try {
      const outcomes = await this.transactions.run(() => this.#write(group));
      this.after.commit();
      group.forEach((pending, index) => settle(pending, outcomes[index]));
    } catch (error) {
      if (group.length === 1 || error instanceof StoreUnavailable) {
        for (const { reject } of group) reject(error);
      } else {
        // What one append brought about must not fail the others that shared its commit.
        for (const pending of group) await this.#commit([pending]);
      }
    }
  }

  #write(group: readonly Pending[]): readonly Outcome[] {
    const recordedAt = this.writer.recordedAt();
    const outcomes = group.map(({ appends }): Outcome => {
      try {
        return appends.map((append) => this.writer.write(append, recordedAt));
      } catch (error) {
        // A single append was refused before it wrote anything; of several some may have been written.
        if (error instanceof StreamMoved && appends.length === 1) return error;
        throw error;
      }
    });
    this.writer.end();
    return outcomes;
  }
}

function settle({ resolve, reject }: Pending, outcome: Outcome | undefined): void {
  if (outcome instanceof StreamMoved) reject(outcome);
  else resolve(outcome ?? []);
}
