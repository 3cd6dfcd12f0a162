import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import {
  EventStore,
  StoreUnavailable,
  StreamMoved,
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

/** What the thread is started with. */
export interface AppendOrders {
  readonly dir: string;
}

/** What the thread says of each order, in the order they were given. An error that crosses over keeps no class. */
export type AppendAnswer =
  | { readonly kind: 'appended'; readonly appended: readonly Appended[] }
  | ({ readonly kind: 'moved' } & Pick<StreamMoved, 'stream' | 'expected' | 'actual'>)
  | ({ readonly kind: 'unavailable' } & Pick<StoreUnavailable, 'retryAfterMs' | 'reason'>)
  | { readonly kind: 'failed'; readonly error: unknown };

/** One commit at a time passes through, so the thread's heap may be cleaned often instead of growing. */
const LIMITS = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 6 };

type Asked = PromiseWithResolvers<readonly Appended[]>;

/**
 * A ledger that is read here and written by a thread of its own, so that whoever writes in bulk goes on
 * deciding while the disk takes a commit. What the thread has answered is in the log for good.
 */
export class AppendInThread extends EventStore {
  readonly #thread: Worker;
  readonly #asked: Asked[] = [];
  #ended: Error | undefined;

  /** `entry` is where the compiled `append-worker` lies. */
  constructor(
    private readonly store: EventStore,
    dir: string,
    entry: URL,
  ) {
    super();
    const orders: AppendOrders = { dir };
    this.#thread = new Worker(entry, { workerData: orders, resourceLimits: LIMITS });
    this.#thread.on('message', (answer: AppendAnswer) => {
      const asked = this.#asked.shift();
      if (asked) settle(asked, answer);
    });
    this.#thread.on('error', (error: Error) => {
      this.#end(error);
    });
    this.#thread.on('exit', () => {
      this.#end(new Error('The thread that writes the ledger ended by itself.'));
    });
  }

  identity(): Promise<LedgerIdentity> {
    return this.store.identity();
  }

  async append(append: Append): Promise<Appended> {
    const [appended] = await this.appendAll([append]);
    // One append in, one place out.
    return appended as Appended;
  }

  async appendAll(appends: readonly Append[]): Promise<readonly Appended[]> {
    appends.forEach(refuseTooLarge);
    if (this.#ended) throw this.#ended;
    const asked: Asked = Promise.withResolvers();
    this.#asked.push(asked);
    this.#thread.postMessage(appends);
    return asked.promise;
  }

  /** The thread would hold up who decides and who waits by its messages: this is done here. */
  override alone<T>(work: (append: AppendAll) => Promise<T>): Promise<T> {
    return this.store.alone(work);
  }

  read(stream: string, page?: StreamPage): Promise<readonly StoredEvent[]> {
    return this.store.read(stream, page);
  }

  readAll(page?: LogPage): Promise<readonly StoredEvent[]> {
    return this.store.readAll(page);
  }

  find(stream: string, ids: readonly string[]): Promise<readonly StoredEvent[]> {
    return this.store.find(stream, ids);
  }

  head(): Promise<number> {
    return this.store.head();
  }

  positionKnownAt(knownAt: Instant): Promise<number> {
    return this.store.positionKnownAt(knownAt);
  }

  follow(after: number, signal: AbortSignal): AsyncIterable<Followed> {
    return this.store.follow(after, signal);
  }

  /** Ends the thread when it has written what it was asked to. The ledger read here is not its to close. */
  async close(): Promise<void> {
    if (this.#ended) return;
    const exited = once(this.#thread, 'exit');
    this.#thread.postMessage('end');
    await exited;
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#asked.splice(0)) reject(this.#ended);
  }
}

function settle({ resolve, reject }: Asked, answer: AppendAnswer): void {
  switch (answer.kind) {
    case 'appended':
      resolve(answer.appended);
      return;
    case 'moved':
      reject(new StreamMoved(answer.stream, answer.expected, answer.actual));
      return;
    case 'unavailable':
      reject(unavailable(answer));
      return;
    case 'failed':
      reject(answer.error);
  }
}

const unavailable = ({ retryAfterMs, reason }: Pick<StoreUnavailable, 'retryAfterMs' | 'reason'>) =>
  new StoreUnavailable(retryAfterMs, reason === undefined ? {} : { reason });
