import type { Clock } from '#kernel/clock';
import {
  EventStore,
  PAGE_MAX,
  type Append,
  type AppendAll,
  type Appended,
  type Followed,
  type LedgerIdentity,
  type LogPage,
  type StoredEvent,
  type StreamPage,
} from '#kernel/event-store';
import type { Instant } from '#kernel/time';
import { refuseTooLarge } from '../append-rules.ts';
import { followLog } from '../follow-log.ts';
import { GroupCommit } from './group-commit.ts';
import { LedgerReader } from './ledger-reader.ts';
import { checkpoint, openLedger, type Ledger, type LedgerOptions } from './ledger-schema.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { Pulse } from '../pulse.ts';
import { Transactions } from './transactions.ts';

/** The embedded ledger: one file, shared by every process and thread that opens it. */
export class SqliteEventStore extends EventStore {
  readonly #ledger: Ledger;
  readonly #reader: LedgerReader;
  readonly #commits: GroupCommit;
  readonly #pulse = new Pulse();

  private constructor(ledger: Ledger, clock: Clock) {
    super();
    this.#ledger = ledger;
    this.#reader = new LedgerReader(ledger.db);
    const writer = new LedgerWriter(ledger.db, this.#reader, clock);
    this.#commits = new GroupCommit(new Transactions(ledger.db), writer, {
      commit: () => {
        this.#pulse.ring();
      },
      bulkCommits: () => {
        checkpoint(ledger.db);
      },
    });
  }

  /** @throws LedgerRefused, NotDurable */
  static open(dir: string, options: LedgerOptions & { readonly clock: Clock }): SqliteEventStore {
    return new SqliteEventStore(openLedger(dir, options), options.clock);
  }

  identity(): Promise<LedgerIdentity> {
    return Promise.resolve(this.#ledger.identity);
  }

  async append(append: Append): Promise<Appended> {
    refuseTooLarge(append);
    const [appended] = await this.#commits.append([append]);
    // One append in, one place out.
    return appended as Appended;
  }

  async appendAll(appends: readonly Append[]): Promise<readonly Appended[]> {
    appends.forEach(refuseTooLarge);
    return appends.length === 0 ? [] : this.#commits.append(appends);
  }

  override alone<T>(work: (append: AppendAll) => Promise<T>): Promise<T> {
    return this.#commits.alone((append) =>
      work((appends) => {
        appends.forEach(refuseTooLarge);
        return append(appends);
      }),
    );
  }

  // An async function turns what is thrown inside into a rejection.
  // eslint-disable-next-line @typescript-eslint/require-await
  async read(stream: string, page: StreamPage = {}): Promise<readonly StoredEvent[]> {
    return this.#reader.read(stream, page);
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async readAll(page: LogPage = {}): Promise<readonly StoredEvent[]> {
    return this.#reader.readAll(page);
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async find(stream: string, ids: readonly string[]): Promise<readonly StoredEvent[]> {
    return this.#reader.find(stream, ids);
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async head(): Promise<number> {
    return this.#reader.head();
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async positionKnownAt(knownAt: Instant): Promise<number> {
    return this.#reader.positionKnownAt(knownAt);
  }

  follow(after: number, signal: AbortSignal): AsyncIterable<Followed> {
    const log = {
      head: () => this.#reader.head(),
      pageAfter: (position: number) => this.#reader.readAll({ after: position, limit: PAGE_MAX }),
      pulse: this.#pulse,
      isClosed: () => !this.#ledger.db.isOpen,
    };
    return followLog(log, after, signal);
  }

  /** What was asked to be written is written first. */
  async close(): Promise<void> {
    await this.#commits.settled();
    if (this.#ledger.db.isOpen) this.#ledger.db.close();
    this.#pulse.ring();
  }
}
