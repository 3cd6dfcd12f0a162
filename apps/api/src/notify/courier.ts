import { courseAfter, isServed, type Endpoint } from '#notify/endpoint';
import { deliver, type Sending } from '#notify/posting/deliver';

/** So many messages of an endpoint are sent before others are looked at again. */
const BATCH = 20;

/** Carries messages to endpoints: to each in order and one at a time, to all of them at the same time. */
export class Courier {
  readonly #under = new Map<string, Promise<void>>();

  constructor(
    private readonly sending: Sending & { readonly signal: AbortSignal },
    private readonly chance: () => number,
    /** Hears that there may be more to do. */
    private readonly again: () => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Begins with every endpoint that nobody is under way to; waits for none. */
  carry(endpoints: readonly Endpoint[]): void {
    for (const endpoint of endpoints) {
      if (!isServed(endpoint) || this.#under.has(endpoint.id)) continue;
      if (endpoint.nextAtMs > this.sending.clock.nowMs()) continue;
      const going = this.#serve(endpoint)
        .catch(this.failed)
        .finally(() => this.#under.delete(endpoint.id));
      this.#under.set(endpoint.id, going);
    }
  }

  /** Once all that is under way has arrived or was given up. */
  async settled(): Promise<void> {
    await Promise.all(this.#under.values());
  }

  async #serve(endpoint: Endpoint): Promise<void> {
    const { store, clock, signal } = this.sending;
    const messages = await store.after(endpoint.cursor, endpoint.kinds, BATCH);
    let known = endpoint;
    for (const message of messages) {
      const tried = await deliver(this.sending, known, message);
      if (signal.aborted) return;
      const { number } = message;
      known = { ...known, ...courseAfter(known, number, tried, clock.nowMs(), this.chance()) };
      if (!(await store.putCourse(known.id, known)) || tried.failure) return;
    }
    if (messages.length === BATCH) this.again();
  }
}
