import {
  DeadlineExceededError,
  type AppendExpectedRevision,
  type AppendResult,
  type EventData,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import { Semaphore } from '#kernel/semaphore';
import { isUnavailable } from './unavailable.ts';
import { withRoomFor } from './with-room.ts';

/** One append as the client takes it. */
export interface SentAppend {
  readonly stream: string;
  readonly expected: AppendExpectedRevision;
  readonly events: EventData[];
}

/** Enough to keep a server busy that answers each only when others have stored it too. */
const IN_FLIGHT_MAX = 64;

/**
 * Sends appends through a client that does nothing else: so many at a time, each with a deadline of its own,
 * as the client has none for batch appends. When one gets no answer, all that are under way are called
 * back, so that nothing the client still holds of them meets the next tries.
 */
export class Appender {
  readonly #semaphore = new Semaphore(IN_FLIGHT_MAX);
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
    giveRoom(client);
  }

  /** One try; may be stored although it fails. @throws what the client throws */
  send(append: SentAppend): Promise<AppendResult> {
    return this.#semaphore.run(async () => {
      await this.#callingBack;
      const before = this.#timesCalledBack;
      try {
        return await this.#sendNow(append);
      } catch (error) {
        // The first to fail calls back all others; those that were called back need not.
        if (isUnavailable(error) && before === this.#timesCalledBack) this.#callBack();
        throw error;
      }
    });
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    this.#callBack();
    await this.#callingBack;
  }

  #sendNow({ stream, expected, events }: SentAppend): Promise<AppendResult> {
    const options = { expectedRevision: expected, deadline: this.attemptMs };
    return within(this.attemptMs, this.client.appendToStream(stream, events, options));
  }

  #callBack(): void {
    this.#timesCalledBack += 1;
    this.#callingBack = this.client.dispose();
  }
}

/** All that may be under way fits into the call they share. */
function giveRoom(client: EventStoreDBClient): void {
  const create: StreamCreator = client['GRPCStreamCreator'];
  const roomy: StreamCreator = (Service, name, creator, cache) =>
    create(Service, name, (made) => withRoomFor(IN_FLIGHT_MAX + 1, () => creator(made)), cache);
  Object.assign(client, { GRPCStreamCreator: roomy });
}

/** How the client makes the streams of its calls; it keeps that to those who extend it. */
type StreamCreator = EventStoreDBClient['GRPCStreamCreator'];

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
