import {
  DeadlineExceededError,
  type AppendExpectedRevision,
  type AppendResult,
  type EventData,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import { isUnavailable } from './unavailable.ts';

/** One append as the client takes it. */
export interface SentAppend {
  readonly stream: string;
  readonly expected: AppendExpectedRevision;
  readonly events: EventData[];
}

/**
 * The client queues what it cannot send at once, and ends the process when a connection breaks while
 * something is in that queue (it rejects a promise nobody holds). It queues from the sixteenth on.
 */
const IN_FLIGHT_MAX = 15;

/**
 * Sends appends through a client that does nothing else: few at a time, each with a deadline of its own,
 * as the client has none for batch appends. When one gets no answer, all that are under way are called
 * back, so that nothing the client still holds of them meets the next tries.
 */
export class Appender {
  readonly #waiting: (() => void)[] = [];
  #inFlight = 0;
  #timesCalledBack = 0;
  #callingBack: Promise<void> = Promise.resolve();

  constructor(
    private readonly client: EventStoreDBClient,
    /** Whether appends share one call of the server, which is twice as fast. */
    readonly batches: boolean,
    private readonly attemptMs: number,
  ) {
    // The client would ask the server which way it knows, without a deadline; all since 21.10 know both.
    Object.assign(client, { supports: () => Promise.resolve(batches) });
  }

  /** One try; may be stored although it fails. @throws what the client throws */
  async send({ stream, expected, events }: SentAppend): Promise<AppendResult> {
    await this.#turn();
    await this.#callingBack;
    const before = this.#timesCalledBack;
    try {
      const options = { expectedRevision: expected, deadline: this.attemptMs };
      return await within(this.attemptMs, this.client.appendToStream(stream, events, options));
    } catch (error) {
      // The first to fail calls back all others; those that were called back need not.
      if (isUnavailable(error) && before === this.#timesCalledBack) this.#callBack();
      throw error;
    } finally {
      this.#inFlight -= 1;
      this.#waiting.shift()?.();
    }
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    this.#callBack();
    await this.#callingBack;
  }

  /** Those that came first are sent first. */
  async #turn(): Promise<void> {
    if (this.#inFlight >= IN_FLIGHT_MAX || this.#waiting.length > 0) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
    this.#inFlight += 1;
  }

  #callBack(): void {
    this.#timesCalledBack += 1;
    this.#callingBack = this.client.dispose();
  }
}

/** @throws DeadlineExceededError */
async function within<T>(timeoutMs: number, answer: Promise<T>): Promise<T> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new DeadlineExceededError(undefined, 'The append was not answered in time.'));
  }, timeoutMs);
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
